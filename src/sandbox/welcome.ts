/** What the welcome of the sandbox shows about a persona. */
export interface ShownPersona {
  readonly ssin: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly birthDate: string;
}

export interface Addresses {
  readonly gateway: string;
  readonly simulator: string;
  readonly identity: string;
}

/** The block a newcomer reads: where everything is, and three commands that work as they stand. */
export function welcome(addresses: Addresses, persona: ShownPersona, today: string, dataDir: string): string {
  const api = `${addresses.gateway}/socialInquiry/v1`;
  const field = (name: string) => `sed -E 's/.*"${name}":"([^"]+)".*/\\1/'`;
  const registration = JSON.stringify({
    ssin: persona.ssin,
    qualityCode: 1,
    caseReference: 'CASE-1',
    applicationDate: today,
    informedOn: today,
    proofOfIdentity: {
      familyName: persona.familyName,
      givenName: persona.givenName,
      birthDate: persona.birthDate,
    },
  }).replaceAll("'", "'\\''");
  return `
  Social-inquiry gateway: sandbox. Invented persons only.

    Gateway        ${api}
    Documentation  ${api}/doc
    Health         ${api}/health
    KSZ simulator  ${addresses.simulator}   (personas: ${addresses.simulator}/control/personas)
    Identity       ${addresses.identity}

  1. A token for a social worker of Ghent:

TOKEN=$(curl -s -u gent-social-worker:sandbox -d grant_type=client_credentials ${addresses.identity}/token | ${field('access_token')})

  2. Integrate ${persona.givenName} ${persona.familyName} for a social inquiry (code 1, two months):

ID=$(curl -s ${api}/integrations -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '${registration}' | tee /dev/stderr | ${field('integrationId')})

  3. Consult a stream:

curl -s ${api}/integrations/$ID/streams/dimona -H "Authorization: Bearer $TOKEN"

  Data are kept in ${dataDir}. Check the evidence with: npm run ledger:verify
  Ctrl-C stops everything and loses nothing.
`;
}
