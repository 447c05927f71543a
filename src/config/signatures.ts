import type { SecurityMode, SecuritySettings } from '../bank/soap/security/settings.ts';
import type { KszSettings } from '../bank/soap/settings.ts';

/**
 * What is missing for the signatures that the settings ask for, for the Bank as a whole or for single services.
 * @returns a line for each setting that is missing
 */
export function missingForSignatures(
  { security, services }: Pick<KszSettings, 'security' | 'services'>,
  { keyFile, certificateFile, trustedFile }: SecuritySettings,
): readonly string[] {
  const asked = new Set<SecurityMode>([security, ...Object.values(services).map((one) => one?.security ?? security)]);
  const signs = asked.has('sign') || asked.has('sign+verify');
  const missing: readonly (readonly [boolean, string])[] = [
    [signs && keyFile === undefined, 'KSZ_SIGNING_KEY_FILE is missing: the key with which requests are signed'],
    [signs && certificateFile === undefined, 'KSZ_SIGNING_CERTIFICATE_FILE is missing: the certificate of that key'],
    [
      asked.has('sign+verify') && trustedFile === undefined,
      "KSZ_TRUSTED_SIGNERS_FILE is missing: the Bank's certificate, or its authority, by which replies are verified",
    ],
  ];
  return missing.flatMap(([isMissing, line]) => (isMissing ? [line] : []));
}
