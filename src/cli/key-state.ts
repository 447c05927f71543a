import { keysInUse, type KeyInUse } from '../cases/renewal/keys-in-use.ts';
import { openLedger, ToolError } from '../ledger-access.ts';
import { programSettings } from '../config/program-settings.ts';
import { openDatabase } from '../platform/postgres/database.ts';
import type { CommandContext } from './command.ts';

/** A key of the settings. */
export interface RingKey {
  readonly keyId: string;
  /** `current` seals, `former` opens, `ledgerOnly` counts for the evidence of its time only. */
  readonly use: 'current' | 'former' | 'ledgerOnly';
}

/** What the settings and the database say of the evidence keys. */
export interface KeyState {
  readonly ring: readonly RingKey[];
  /** Keys that the ledger was written with, in their order, with what stands in the table under each. */
  readonly ledger: readonly { readonly keyId: string; readonly chains: number; readonly rows: number }[];
  /** Rows of all other tables. */
  readonly rows: readonly KeyInUse[];
}

/** Reading a table whole may take this long. */
const patienceMs = 600_000;

/**
 * Reads it with the settings of the gateway, or those of the sandbox of this folder. It writes nothing.
 * @throws ToolError EvidenceKeyError ProgramSettingsError
 */
export async function readKeyState({ environment, say }: CommandContext): Promise<KeyState> {
  await using opened = await openLedger(environment, say);
  const { ring, archive } = opened;
  const { DATABASE_URL: url } = programSettings(opened.environment, ['DATABASE_URL']);
  await using database = openDatabase({
    url,
    applicationName: 'social-inquiry keys',
    poolSize: 1,
    statementTimeout: patienceMs,
  });
  const rows = await keysInUse(database.query).catch((error: unknown) => {
    const { code } = error as { readonly code?: unknown };
    throw new ToolError(
      `The tables cannot be read: is the database migrated? (${typeof code === 'string' ? code : 'unknown'})`,
    );
  });
  const chains = await archive.chains();
  const sealing = new Set(ring.ofRows.map(({ keyId }) => keyId));
  return {
    ring: ring.all.map(({ keyId }) => {
      if (keyId === ring.current.keyId) return { keyId, use: 'current' };
      return { keyId, use: sealing.has(keyId) ? 'former' : 'ledgerOnly' };
    }),
    ledger: (await archive.keys()).map(({ keyId }) => {
      const own = chains.filter((chain) => chain.keyId === keyId);
      return { keyId, chains: own.length, rows: own.reduce((sum, { seq }) => sum + seq, 0) };
    }),
    rows,
  };
}
