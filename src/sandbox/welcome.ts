/** The facts about a persona that the sandbox's welcome shows. */
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

export interface Welcome {
  readonly addresses: Addresses;
  readonly persona: ShownPersona;
  /** Legal day, `yyyy-MM-dd`. */
  readonly today: string;
  readonly dataDir: string;
  /** How to call `npm run ledger:verify` for this sandbox. */
  readonly verifyCommand: string;
  /** What is told of personas that were integrated at the start; empty when there are none. */
  readonly seeded: string;
}

/** The block a newcomer reads: where everything is, and three commands that work as they stand, also a second time. */
export function welcome({ addresses, persona, today, dataDir, verifyCommand, seeded }: Welcome): string {
  const api = `${addresses.gateway}/socialInquiry/v1`;
  const { ssin, familyName, givenName, birthDate } = persona;
  const registration = {
    ssin,
    qualityCode: 1,
    caseReference: 'CASE-1',
    applicationDate: today,
    informedOn: today,
    proofOfIdentity: { familyName, givenName, birthDate },
  };
  const twoLines = JSON.stringify(registration).replace(',"proof', ',\n      "proof');
  return `
  Social-inquiry gateway: sandbox. Invented persons only.

    Gateway        ${api}
    Documentation  ${api}/doc   (read it, and try it in the browser)
    Dossier page   ${api}/dossier   (see a dossier fill in)
    Who looked     ${api}/citizen   (sign in as a citizen, ask why)
    Health         ${api}/health
    KSZ simulator  ${addresses.simulator}/control/personas   (who can be integrated)
    Identity       ${addresses.identity}   (who can sign in)

  1. A token for a social worker of Ghent, valid for ten minutes:

TOKEN=$(curl -s -u gent-social-worker:sandbox -d grant_type=client_credentials \\
  ${addresses.identity}/token | ${field('access_token')})

  2. Integrate ${givenName} ${familyName} for a social inquiry (code 1, two months):

INTEGRATION=$(curl -s ${api}/integrations \\
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d ${quoted(twoLines)})
printf '%s\\n' "$INTEGRATION"
ID=$(printf '%s' "$INTEGRATION" | ${field('integrationId')})

  3. Consult a stream; ${api}/refData/streams lists all of them:

curl -s -w '\\n' ${api}/integrations/$ID/streams/dimona \\
  -H "Authorization: Bearer $TOKEN"
${seeded}
  Data are kept in ${dataDir}. Check the evidence with: ${verifyCommand}
  Ctrl-C stops everything and loses nothing.
`;
}

/** Shell: the value of this member of the JSON that comes in; nothing when it is not there. */
export function field(name: string): string {
  return `sed -nE 's/.*"${name}":"([^"]+)".*/\\1/p'`;
}

/** Quotes a text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
