import { randomUUID } from 'node:crypto';
import type { Closing, Opening } from '../../src/evidence/evidence.ts';
import type { LedgerStorage, Presence } from '../../src/evidence/ledger-storage.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { createLedger, type RunningLedger } from '../../src/evidence/ledger.ts';
import { createSealer } from '../../src/evidence/seal.ts';
import { verifyChain, type Verification } from '../../src/evidence/verify.ts';
import type { LedgerHead } from '../../src/evidence/ledger-storage.ts';
import { createLedgerStorage } from '../../src/evidence/storage/ledger-rows.ts';
import { openLedgerSnapshot } from '../../src/evidence/storage/ledger-reader.ts';
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

/** A ledger that was not started. */
export function newLedger(url: string, ledgerKeys = keys): OpenedLedger {
  const instanceId = randomUUID();
  const applicationName = `ledger ${instanceId}`;
  const storage = createLedgerStorage({ url, applicationName });
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
    sealer: createSealer(ledgerKeys),
    keys: ledgerKeys,
    clock: Date.now,
    instanceId,
  });
  return { ledger, storage, presence, instanceId, applicationName, commits: () => commits };
}

/** A started ledger. */
export async function startLedger(url: string): Promise<OpenedLedger> {
  const opened = newLedger(url);
  await opened.ledger.start();
  return opened;
}

export async function verifyDatabase(url: string, expected?: LedgerHead): Promise<Verification> {
  await using snapshot = await openLedgerSnapshot(url, 7);
  return await verifyChain({ chain: keys.chain, pages: snapshot.pages(), head: snapshot.head, expected });
}
