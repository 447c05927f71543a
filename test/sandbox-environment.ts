import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sandboxSecrets } from '../src/config/production.ts';

/** Settings of a gateway for the sandbox's neighbours. */
export function sandboxEnvironment(neighbours: {
  readonly databaseUrl: string;
  readonly simulatorUrl: string;
  readonly identityUrl: string;
}): Record<string, string> {
  const [evidenceKey = ''] = sandboxSecrets;
  return {
    GATEWAY_ENVIRONMENT: 'sandbox',
    GATEWAY_PORT: '0',
    DATABASE_URL: neighbours.databaseUrl,
    EVIDENCE_KEY: evidenceKey,
    EVIDENCE_KEY_ID: 'sandbox',
    USER_SSIN_KEY: evidenceKey,
    TOKEN_ISSUER: neighbours.identityUrl,
    TOKEN_AUDIENCE: 'urn:pcsw:socialInquiry',
    TOKEN_JWKS_URL: `${neighbours.identityUrl}/jwks`,
    CENTRES_FILE: fileURLToPath(new URL('../src/simulator/centres.json', import.meta.url)),
    SUPERVISORS: '1999000942',
    KSZ_SOA_URL: `${neighbours.simulatorUrl}/SOA4520`,
    KSZ_SSDN_URL: `${neighbours.simulatorUrl}/connectors/webservice/KSZBCSSWebServiceConnectorPort`,
    // Tests and measurements ask more than people do; the limits have tests of their own.
    CONSULTATIONS_PER_MINUTE_USER: '1000000',
    CONSULTATIONS_PER_MINUTE_CENTRE: '1000000',
    FAILED_TOKENS_PER_MINUTE_ADDRESS: '1000000',
    RECONCILIATIONS_PER_HOUR_CENTRE: '1000000',
    WORK_PER_MINUTE_USER: '1000000',
    WORK_PER_MINUTE_CENTRE: '1000000',
    REGISTRATIONS_PER_MINUTE_USER: '1000000',
    REGISTRATIONS_PER_HOUR_USER: '1000000',
    REGISTRATIONS_PER_HOUR_CENTRE: '1000000',
    FAILED_PROOFS_PER_HOUR_USER: '1000000',
    // Tests make services fail one after the other; that they are then left alone has tests of its own.
    KSZ_BREAKER_FAILURES: '1000000',
    ACCEPT_FICTIVE_SSINS: 'true',
    DOC_CLIENT_ID: 'socialInquiry-doc',
    DOSSIER_CLIENT_ID: 'socialInquiry-dossier',
    CITIZEN_CLIENT_ID: 'socialInquiry-citizen',
    SANDBOX_PERSONAS_URL: `${neighbours.simulatorUrl}/control/personas`,
  };
}

/**
 * Settings of a gateway that signs its requests and verifies the replies.
 * @param folder has the keys and certificates of both sides
 */
export function signingEnvironment(folder: string): Record<string, string> {
  return {
    KSZ_SECURITY: 'sign+verify',
    KSZ_SIGNING_KEY_FILE: join(folder, 'centre-key.pem'),
    KSZ_SIGNING_CERTIFICATE_FILE: join(folder, 'centre.pem'),
    KSZ_TRUSTED_SIGNERS_FILE: join(folder, 'authority.pem'),
    KSZ_SIGNER_NAME: 'Sandbox Crossroads Bank',
  };
}
