import type { Closing, EvidenceOutcome, Ledger, Noticed, OpenedEntry, Opening } from '../evidence/evidence.ts';
import { notingWritten, type WrittenRow } from '../evidence/written-rows.ts';
import { inSpan } from '../tracing/spans.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import { Problem, problemTypes } from '../values/problem.ts';
import type { Ssin } from '../values/ssin.ts';

/** What was done with a person's data, and the result. */
export interface Done<T> {
  readonly outcome: 'answered' | 'noData';
  /** Categories of data that leave the gateway. */
  readonly categories?: readonly string[];
  /** What the answer changed in what the centre knows. */
  readonly noticed?: readonly Noticed[];
  /** Whether the answer shows the person in a municipality of the centre; absent where it names none. */
  readonly livesInTerritory?: boolean;
  /** The persons whom the answer shows, for an act that only reads. */
  readonly shown?: readonly Ssin[];
  /** Other persons whom the answer about a person shows by number. */
  readonly alsoShown?: readonly Ssin[];
  readonly result: T;
}

/** Thrown when a rule refuses; the evidence records the rule. */
export class DeniedError extends Error {
  override readonly name = 'DeniedError';
  readonly problem: Problem;
  readonly rule: string;

  constructor(rule: string, problem: Problem) {
    super(rule);
    this.rule = rule;
    this.problem = problem;
  }
}

/**
 * Does something with a person's data between the two halves of its evidence. The entry is durable before `act` begins,
 * and its outcome is durable before the result is returned. If either cannot be written, the caller gets a 503 and no
 * data, because data without evidence must not be seen.
 * @param rule code of the rule that allowed it
 * @param act gets the id of the entry; its errors are recorded as a failure or a refusal. It adds each exchange with the
 *   Bank to the given list at once, so that the tickets survive a later failure. Results of many requests wait for one
 *   commit, so return the serialized text, not the objects it was built from.
 * @param meet waits before the entry is closed, for those that close with it
 * @throws Problem
 */
export async function withEvidence<T>(
  ledger: Ledger,
  opening: Opening,
  rule: string,
  act: (noted: ExchangeEvidence[], entryId: string) => Promise<Done<T>>,
  meet?: () => Promise<void>,
): Promise<T> {
  const entry = await evidence('open', () => ledger.open(opening));
  return notingWritten((written) => closeAfter(ledger, entry, { rule, act, meet, written }));
}

/** Does what was opened, and closes its entry, however it ends. */
async function closeAfter<T>(
  ledger: Ledger,
  entry: OpenedEntry,
  parts: {
    readonly rule: string;
    readonly act: (noted: ExchangeEvidence[], entryId: string) => Promise<Done<T>>;
    readonly meet: (() => Promise<void>) | undefined;
    readonly written: () => readonly WrittenRow[];
  },
): Promise<T> {
  const { rule, act, meet } = parts;
  const noted: ExchangeEvidence[] = [];
  const close = async (closing: Omit<Closing, 'exchanges' | 'written'>) => {
    await meet?.();
    const written = parts.written();
    await evidence('close', () =>
      ledger.close(entry, { ...closing, exchanges: noted, ...(written.length > 0 ? { written } : {}) }),
    );
  };
  let done: Done<T>;
  try {
    done = await act(noted, entry.entryId);
  } catch (error) {
    await close(unsuccessful(error, noted, rule));
    throw shown(error);
  }
  const { outcome, categories, livesInTerritory, noticed = [], alsoShown = [], result } = done;
  await close({
    outcome,
    rule,
    ...(categories ? { categories } : {}),
    ...(noticed.length > 0 ? { noticed } : {}),
    ...(livesInTerritory === undefined ? {} : { livesInTerritory }),
    ...(alsoShown.length > 0 ? { shown: alsoShown } : {}),
  });
  return result;
}

/**
 * Reads what is kept about persons, then writes both halves of its evidence in one commit, before the result is
 * returned. Whom the answer shows is known only then.
 * @throws Problem
 */
export async function readWithEvidence<T>(
  ledger: Ledger,
  opening: Opening,
  rule: string,
  read: () => Promise<Done<T>>,
): Promise<T> {
  let done: Done<T>;
  try {
    done = await read();
  } catch (error) {
    await recordRefusal(ledger, opening, error, rule);
    throw shown(error);
  }
  const { outcome, categories, result, shown: persons = [], alsoShown = [] } = done;
  const about = persons.length > 0 ? { ...opening, alsoAbout: persons } : opening;
  const closing = {
    outcome,
    rule,
    exchanges: [],
    ...(categories ? { categories } : {}),
    ...(alsoShown.length > 0 ? { shown: alsoShown } : {}),
  };
  await evidence('record', () => ledger.record(about, closing));
  return result;
}

/** Records an act that was over before it began, because a rule or a failure ended it. */
export function recordRefusal(ledger: Ledger, opening: Opening, error: unknown, rule?: string): Promise<void> {
  return evidence('record', () => ledger.record(opening, { ...unsuccessful(error, [], rule), exchanges: [] }));
}

/** The error that the caller gets. */
export function shown(error: unknown): unknown {
  return error instanceof DeniedError ? error.problem : error;
}

/**
 * What evidence says of an act without a result. It was denied when a rule refused, or when the gateway itself refused
 * what was asked; what comes after the Bank was asked is a failure.
 */
function unsuccessful(
  error: unknown,
  noted: readonly ExchangeEvidence[],
  rule: string | undefined,
): Omit<Closing, 'exchanges'> & { readonly outcome: EvidenceOutcome } {
  if (error instanceof DeniedError) return { outcome: 'denied', rule: error.rule, problem: error.problem.problem.type };
  if (!(error instanceof Problem)) return failed(problemTypes.internalServerError.type, rule);
  const isOurs = error.problem.status < 500 && error.key !== 'callerGone' && noted.length === 0;
  return isOurs
    ? { outcome: 'denied', rule: error.key, problem: error.problem.type }
    : failed(error.problem.type, rule);
}

function failed(problem: string, rule: string | undefined) {
  return { outcome: 'failed', problem, ...(rule === undefined ? {} : { rule }) } as const;
}

async function evidence<T>(step: 'open' | 'close' | 'record', write: () => Promise<T>): Promise<T> {
  try {
    return await inSpan(`evidence ${step}`, {}, write);
  } catch (cause) {
    throw new Problem('serviceUnavailable', {
      detail: 'The evidence of this request cannot be written, so nothing is given.',
      cause,
    });
  }
}
