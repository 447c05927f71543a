import { randomUUID } from 'node:crypto';
import { Client, type Pool } from 'pg';
import type { Closing, Opening } from '../../src/evidence/evidence.ts';
import type { LedgerStorage, Presence } from '../../src/evidence/ledger-storage.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { deriveEvidenceKeys, createEvidenceKeyRing } from '../../src/evidence/keys.ts';
import { createLedger, type LedgerOptions, type RunningLedger } from '../../src/evidence/ledger.ts';
import { createEntrySeals, type EntrySeals } from '../../src/evidence/entry-seals.ts';
import { createSealer } from '../../src/evidence/seal.ts';
import { createMonthSecretStorage } from '../../src/evidence/storage/month-secrets.ts';
import { verifyLedger, type Verification } from '../../src/evidence/verification/verify.ts';
import { createLedgerStorage } from '../../src/evidence/storage/ledger-rows.ts';
import { openLedgerArchive } from '../../src/evidence/storage/ledger-archive.ts';
import { createTreeStorage } from '../../src/evidence/storage/tree-rows.ts';
import {
  createEvidenceTree,
  type EvidenceTree,
  type EvidenceTreeOptions,
} from '../../src/evidence/tree/evidence-tree.ts';
import { readCheckpoint } from '../../src/evidence/tree/checkpoint.ts';
import { originOf, verifiersOf } from '../../src/evidence/tree/log-keys.ts';
import { publishToLog } from '../../src/evidence/tree/publish.ts';
import { createPresence } from '../../src/evidence/storage/presence.ts';

export const evidenceKey = Buffer.alloc(32, 'evidence').toString('base64');
export const keys = deriveEvidenceKeys(evidenceKey, 'test-1');
export const sealer = createSealer(keys);

/** Nobody can have these numbers: their month is 60 higher. */
export function person(serial: number, birth = '856712'): Ssin {
  const start = `${birth}${String(serial).padStart(3, '0')}`;
  const check = String(97 - (Number(start) % 97)).padStart(2, '0');
  const ssin = Ssin.parse(start + check, { fictive: true, today: '2026-01-01' });
  if (!ssin) throw new Error('not a possible number');
  return ssin;
}

export const centre = '0206731645';

export function opening(changes: Partial<Opening> = {}): Opening {
  return { ...aboutNobody(), ssin: person(1), ...changes };
}

export function aboutNobody(changes: Partial<Omit<Opening, 'ssin'>> = {}): Omit<Opening, 'ssin'> {
  return {
    action: 'consult',
    traceId: randomUUID(),
    centre,
    userId: 'worker-1',
    clientId: 'client-1',
    role: 'socialWorker',
    integrationId: randomUUID(),
    qualityCode: 1,
    caseReference: 'case "1"\n\u0000 é',
    stream: 'dimona',
    ...changes,
  };
}

export function closing(changes: Partial<Closing> = {}): Closing {
  return {
    outcome: 'answered',
    rule: 'grant',
    exchanges: [{ service: 'S', operation: 'o', ticket: randomUUID(), status: 'DATA_FOUND MSG00000' }],
    categories: ['employment'],
    ...changes,
  };
}

export interface OpenedLedger {
  readonly ledger: RunningLedger;
  readonly storage: LedgerStorage;
  readonly presence: Presence;
  readonly instanceId: string;
  readonly applicationName: string;
  /** Number of appends asked of the storage: each is one commit. */
  commits(): number;
}

/** What seals the entries of a database, on connections that do not stay. */
export function sealsOf(url: string, ring = createEvidenceKeyRing(keys)): EntrySeals {
  const query = async (text: string, values?: unknown[]) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    return client.query(text, values).finally(() => client.end());
  };
  const storage = createMonthSecretStorage({ query } as unknown as Pool);
  return createEntrySeals({ storage, ring, sealer: createSealer(ring) });
}

/** A ledger that was not started. */
export function newLedger(
  url: string,
  ledgerKeys = keys,
  onWritten: LedgerOptions['onWritten'] = () => undefined,
  clock: LedgerOptions['clock'] = Date.now,
): OpenedLedger {
  const instanceId = randomUUID();
  const applicationName = `ledger ${instanceId}`;
  const storage = createLedgerStorage({ url, applicationName }, instanceId);
  const presence = createPresence({ url, applicationName });
  let commits = 0;
  const counting: LedgerStorage = {
    ...storage,
    append: (make) => {
      commits += 1;
      return storage.append(make);
    },
  };
  const ledger = createLedger({
    storage: counting,
    presence,
    seals: sealsOf(url, createEvidenceKeyRing(ledgerKeys)),
    keys: createEvidenceKeyRing(ledgerKeys),
    clock,
    instanceId,
    onWritten,
  });
  return { ledger, storage, presence, instanceId, applicationName, commits: () => commits };
}

/** A started ledger. */
export async function startLedger(url: string, onWritten?: LedgerOptions['onWritten']): Promise<OpenedLedger> {
  const opened = newLedger(url, keys, onWritten);
  await opened.ledger.start();
  return opened;
}

/** The part of a process in the tree. It looks around when it starts and stops only, unless `everyMs` says otherwise. */
export function newTree(url: string, options: Partial<EvidenceTreeOptions> = {}): EvidenceTree {
  return createEvidenceTree(originOf(keys.check), {
    storage: createTreeStorage({ url, applicationName: 'tree' }),
    publisher: publishToLog(() => undefined),
    ring: createEvidenceKeyRing(keys),
    chain: randomUUID(),
    clock: Date.now,
    everyMs: 3_600_000,
    publishEveryMs: 0,
    lateMs: 60_000,
    mostMs: 600_000,
    onChange: () => undefined,
    onFailure: () => undefined,
    ...options,
  });
}

/** Gives all rows their place. */
export async function placeAll(url: string): Promise<void> {
  const tree = newTree(url);
  await tree.start();
  await tree.stop();
}

export async function verifyDatabase(
  url: string,
  kept: { readonly since?: string; readonly noted?: readonly string[] } = {},
): Promise<Verification> {
  await using archive = await openLedgerArchive(url);
  const ring = createEvidenceKeyRing(keys);
  const since = kept.since === undefined ? undefined : readCheckpoint(kept.since);
  const verifiers = verifiersOf(originOf(keys.check), ring);
  return await verifyLedger({ archive, ring, verifiers, since, noted: kept.noted });
}
