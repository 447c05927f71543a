import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecuritySettings } from '../src/bank/soap/security/settings.ts';
import { makeIdentities, signers, writeIdentities, type Identities } from '../src/simulator/security/identities.ts';

/** Keys of a test, and a folder with them that goes with it. */
export interface Keys extends Disposable {
  readonly identities: Identities;
  readonly folder: string;
  /** Settings of a gateway that trusts the authority. */
  readonly settings: SecuritySettings;
}

export function makeKeys(): Keys {
  const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
  const identities = makeIdentities(signers);
  writeIdentities(folder, identities);
  return {
    identities,
    folder,
    settings: {
      keyFile: join(folder, 'centre-key.pem'),
      certificateFile: join(folder, 'centre.pem'),
      trustedFile: join(folder, 'authority.pem'),
      signerName: 'Sandbox Crossroads Bank',
      skewMs: 60_000,
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
