import { randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { momentOfId } from './archive/month.ts';
import { createBatcher, type Settled } from '../platform/batching.ts';
import type { Clock } from '../values/calendar.ts';
import type { Closing, Ledger, OpenedEntry, Opening } from './evidence.ts';
import {
  DuplicateEntryError,
  UncertainAppendError,
  type LedgerKey,
  type LedgerRow,
  type LedgerStorage,
  type Presence,
} from './ledger-storage.ts';
import type { EntrySeals } from './entry-seals.ts';
import { chainRows, closingContent, openingContent, type UnchainedRow } from './entry.ts';
import { AlreadyClosedError, EvidenceKeyMismatchError, LedgerUnavailableError } from './errors.ts';
import type { EvidenceKeyRing } from './keys.ts';
import type { MonthSealer } from './month-sealer.ts';
import { createLooseEnds } from './loose-ends.ts';
import { createRandomSource } from './random.ts';

/** Most rows that share one commit; twice as many for entries that are opened and closed at once. */
const BATCH = 256;
/** Calls that may wait to be written. An entry under way can always be closed. */
const MOST_PENDING = 10_000;
/** Milliseconds after which an append that is not durable yet shows in {@link RunningLedger.health}. */
const SLOW = 2_000;
/** Milliseconds for which {@link RunningLedger.health} shows a failed append. */
const FAILURE_SHOWS = 10_000;

/** Why nothing can be written, or `ready`. */
export type LedgerHealth = 'ready' | 'notStarted' | 'absent' | 'untrusted' | 'failing' | 'slow' | 'stopped';

/** The ledger of one gateway process, with its life. */
export interface RunningLedger extends Ledger, AsyncDisposable {
  /**
   * Checks the key, begins the chain of this process and announces it.
   * @throws EvidenceKeyMismatchError MonthSecretLostError
   */
  start(): Promise<void>;
  /** Closes, as `unanswered`, the entries that dead gateways have left open. May be called at any time after the start. */
  recover(): Promise<{ readonly deadInstances: number; readonly unanswered: number }>;
  health(): LedgerHealth;
  /** For how many milliseconds the append under way has not been durable; 0 when there is none. */
  waitingMs(): number;
  /** Refuses new entries, finishes those under way, closes the rest as `unanswered`, and signs off. */
  stop(): Promise<void>;
}

export interface LedgerOptions {
  readonly storage: LedgerStorage;
  readonly presence: Presence;
  readonly seals: EntrySeals;
  readonly keys: EvidenceKeyRing;
  readonly clock: Clock;
  /** UUID of this process, new at each start. */
  readonly instanceId: string;
  /** Called with rows that are durable now. */
  readonly onWritten?: (rows: readonly LedgerRow[]) => void;
  /** Whether entries may be opened, as far as the state of the whole ledger goes. Always when left out. */
  readonly isTrusted?: () => boolean;
  /** Called for each batch that could not be written. */
  readonly onFailure?: (error: LedgerUnavailableError) => void;
}

/** Appends evidence with group commit: all calls of one moment share one durable commit. */
export function createLedger(options: LedgerOptions): RunningLedger {
  const { storage, presence, seals, keys, clock, instanceId: instance } = options;
  let phase: 'new' | 'running' | 'stopping' | 'stopped' = 'new';
  let failedAt: number | undefined;
  let pending = 0;
  /** By the steady clock of the process. */
  let writingSince: number | undefined;
  let drained: PromiseWithResolvers<undefined> | undefined;
  /** Last row of the chain of this process. */
  let end = 0;
  const nextId = createEntryIds();
  const looseEnds = createLooseEnds({
    stillOpen: (entryIds) => storage.stillOpen(entryIds),
    close: (entryId, closing) => appendClosed({ entryId }, closing),
    settledBefore: (seq) => presence.settledBefore(seq),
  });

  const append = createBatcher<readonly UnchainedRow[], undefined>(
    async (items) => {
      writingSince = performance.now();
      try {
        return await write(items);
      } finally {
        writingSince = undefined;
      }
    },
    { maxSize: BATCH },
  );

  const isTrusted = options.isTrusted ?? (() => true);

  function waitingMs(): number {
    return writingSince === undefined ? 0 : performance.now() - writingSince;
  }

  async function write(items: readonly (readonly UnchainedRow[])[]): Promise<readonly Settled<undefined>[]> {
    let chained: readonly LedgerRow[] = [];
    try {
      await storage.append((head) => (chained = chainRows(keys.current.chain, instance, head, items.flat())));
    } catch (error) {
      const isTwice = error instanceof DuplicateEntryError;
      if (!isTwice && !isOfOneRow(error)) return items.map(() => ({ error: failure(error) }));
      if (items.length === 1) return [{ error: isTwice ? new AlreadyClosedError() : failure(error) }];
      // One caller closes an entry twice, or has a row that the database refuses. The batch is halved until that caller
      // is alone, so that the others do not fail.
      const middle = items.length >> 1;
      return [...(await write(items.slice(0, middle))), ...(await write(items.slice(middle)))];
    }
    failedAt = undefined;
    end = chained.at(-1)?.seq ?? end;
    looseEnds.written(chained);
    options.onWritten?.(chained);
    return items.map(() => ({ value: undefined }));
  }

  function failure(error: unknown): LedgerUnavailableError {
    failedAt = clock();
    const code = (error as { readonly code?: unknown } | undefined)?.code;
    const unavailable = new LedgerUnavailableError(
      error instanceof UncertainAppendError ? 'uncertain' : 'notWritten',
      typeof code === 'string' ? code : undefined,
    );
    options.onFailure?.(unavailable);
    return unavailable;
  }

  /** @throws LedgerUnavailableError: what cannot be sealed is not written */
  async function sealerAt(moment: number): Promise<MonthSealer> {
    try {
      return await seals.at(moment);
    } catch (error) {
      throw failure(error);
    }
  }

  async function openedRow(opening: Opening): Promise<UnchainedRow> {
    const at = clock();
    const sealer = await sealerAt(at);
    const entryId = nextId(at);
    return {
      kind: 'opened',
      entryId,
      subject: opening.ssin && sealer.pseudonym(opening.ssin, opening.centre),
      centre: opening.centre,
      at,
      content: openingContent(opening, entryId, sealer),
    };
  }

  /** Both halves of an entry are sealed for the month in which it was opened. */
  async function closedRow(
    { entryId, centre }: Pick<UnchainedRow, 'entryId' | 'centre'>,
    closing: Closing,
  ): Promise<UnchainedRow> {
    const sealer = closing.shown?.length ? await sealerAt(momentOfId(entryId)) : undefined;
    return { kind: 'closed', entryId, at: clock(), content: closingContent(closing, centre, sealer) };
  }

  async function appendClosed(entry: Pick<UnchainedRow, 'entryId' | 'centre'>, closing: Closing): Promise<void> {
    await append([await closedRow(entry, closing)]);
  }

  function requireReady(): void {
    if (phase !== 'running') throw new LedgerUnavailableError(phase === 'new' ? 'notStarted' : 'stopped');
    if (!presence.present()) throw new LedgerUnavailableError('absent');
    if (!isTrusted()) throw new LedgerUnavailableError('untrusted');
    if (pending >= MOST_PENDING) throw new LedgerUnavailableError('full');
  }

  function tracked<Result>(work: Promise<Result>): Promise<Result> {
    pending += 1;
    work.then(over, over);
    return work;
  }

  function over(): void {
    pending -= 1;
    if (pending > 0) return;
    drained?.resolve(undefined);
    drained = undefined;
  }

  async function open(opening: Opening): Promise<OpenedEntry> {
    requireReady();
    const row = await openedRow(opening);
    try {
      await append([row]);
    } catch (error) {
      // The caller does not ask the Bank. If the row exists after all, it is closed as failed.
      if (error instanceof LedgerUnavailableError && error.reason === 'uncertain') looseEnds.add(row.entryId);
      throw error;
    }
    return { entryId: row.entryId, ...(row.centre === undefined ? {} : { centre: row.centre }) };
  }

  async function close(entry: OpenedEntry, closing: Closing): Promise<void> {
    if (phase === 'stopped') throw new LedgerUnavailableError('stopped');
    try {
      await appendClosed(entry, closing);
    } catch (error) {
      // The caller withholds the data. Unless the row exists after all, the entry is closed as failed.
      if (error instanceof LedgerUnavailableError) looseEnds.add(entry.entryId, closing);
      else if (error instanceof AlreadyClosedError) looseEnds.closed(entry.entryId);
      throw error;
    }
  }

  async function record(opening: Opening, closing: Closing): Promise<void> {
    requireReady();
    const row = await openedRow(opening);
    await append([row, await closedRow(row, closing)]);
  }

  /** Notes that nothing is open, so that others need not read far should this process die. */
  async function noteSettled(): Promise<void> {
    const isSettled = () => pending === 0 && looseEnds.none();
    if (isSettled()) await presence.settledBefore(end + 1);
  }

  async function recover() {
    await noteSettled();
    let unanswered = 0;
    const deadInstances = await presence.recover(BATCH, async (entryIds) => {
      const outcomes = await Promise.allSettled(entryIds.map((id) => appendClosed({ entryId: id }, UNANSWERED)));
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') unanswered += 1;
        // The process is alive after all and closed the entry itself, which is as good.
        else if (!(outcome.reason instanceof AlreadyClosedError)) throw outcome.reason;
      }
    });
    return { deadInstances, unanswered };
  }

  async function stop(): Promise<void> {
    if (phase === 'stopped') return;
    const started = phase !== 'new';
    phase = 'stopping';
    while (pending > 0) await (drained ??= Promise.withResolvers<undefined>()).promise;
    if (started) {
      await Promise.allSettled(looseEnds.open().map((entryId) => close({ entryId }, UNANSWERED)));
      await looseEnds.settle();
    }
    phase = 'stopped';
    await presence.leave(looseEnds.none()).catch(() => undefined);
    await storage.close();
  }

  return {
    open: (opening) => tracked(open(opening)),
    close: (entry, closing) => tracked(close(entry, closing)),
    record: (opening, closing) => tracked(record(opening, closing)),
    start: async () => {
      await useKey(storage, keys);
      await storage.makeMonths();
      await seals.prepare(clock());
      // The chain comes first: others take a process without one for an older version.
      await storage.begin(keys.current.keyId);
      await presence.enter(instance);
      phase = 'running';
    },
    recover,
    health: () => {
      if (phase !== 'running') return phase === 'new' ? 'notStarted' : 'stopped';
      if (!presence.present()) return 'absent';
      if (!isTrusted()) return 'untrusted';
      if (failedAt !== undefined && clock() - failedAt < FAILURE_SHOWS) return 'failing';
      return waitingMs() > SLOW ? 'slow' : 'ready';
    },
    waitingMs,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/**
 * Binds an empty ledger to the current key. A ledger that has keys takes another one only from somebody who holds its
 * last key too.
 * @returns the first key of the ledger
 * @throws EvidenceKeyMismatchError
 */
export async function useKey(storage: LedgerStorage, ring: EvidenceKeyRing): Promise<LedgerKey> {
  const { current } = ring;
  let known = await storage.keys();
  if (known.length === 0) {
    await storage.addKey(current);
    known = await storage.keys();
  }
  const isOurs = ({ keyId, check }: LedgerKey) => {
    const own = ring.byId(keyId);
    return own !== undefined && Buffer.compare(own.check, check) === 0;
  };
  const same = known.find(({ keyId }) => keyId === current.keyId);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || !isOurs(same ?? last)) throw new EvidenceKeyMismatchError();
  if (!same) await storage.addKey(current);
  return first;
}

/** Ids in the order of the calls, also within one millisecond. */
function createEntryIds(): (at: number) => string {
  const random = createRandomSource(16);
  // 32 bits between the moment and the random bits; it starts anywhere and wraps.
  let seq = randomInt(2 ** 30);
  return (at) => {
    seq = (seq + 1) % 2 ** 31;
    return uuidv7({ msecs: at, random: random(), seq });
  };
}

/** Classes 22 and 23 of SQLSTATE: the database refuses the content of a row, and would take the others. */
function isOfOneRow(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^2[23]/.test(code);
}

const UNANSWERED: Closing = { outcome: 'unanswered', exchanges: [] };
