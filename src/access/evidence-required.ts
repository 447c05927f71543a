import type { Closing, Ledger, Opening } from '../evidence/evidence.ts';
import type { ExchangeEvidence } from '../values/exchange.ts';
import { Problem, problemTypes } from '../values/problem.ts';

/** What was done with a person's data, and the result. */
export interface Done<T> {
  readonly outcome: 'answered' | 'noData';
  /** Categories of data that leave the gateway. */
  readonly categories?: readonly string[];
  readonly result: T;
}

/** Thrown by an act when it was refused; the evidence records a refusal, not a failure. */
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
 * @param act its errors are recorded as a failure or a refusal. It adds each exchange with the Bank to the given list
 *   at once, so that the tickets survive a later failure. Results of many requests wait for one commit, so return the
 *   serialized text, not the objects it was built from.
 * @throws Problem
 */
export async function withEvidence<T>(
  ledger: Ledger,
  opening: Opening,
  rule: string,
  act: (noted: ExchangeEvidence[]) => Promise<Done<T>>,
): Promise<T> {
  const entry = await evidence(() => ledger.open(opening));
  const noted: ExchangeEvidence[] = [];
  let done: Done<T>;
  try {
    done = await act(noted);
  } catch (error) {
    const denied = error instanceof DeniedError;
    const shown = denied ? error.problem : error;
    const problem = shown instanceof Problem ? shown.problem.type : problemTypes.internalServerError.type;
    const outcome = denied ? { outcome: 'denied' as const, rule: error.rule } : { outcome: 'failed' as const, rule };
    await evidence(() => ledger.close(entry, { ...outcome, problem, exchanges: noted }));
    throw shown;
  }
  const { outcome, categories, result } = done;
  await evidence(() => ledger.close(entry, { outcome, rule, exchanges: noted, ...(categories ? { categories } : {}) }));
  return result;
}

/** Records an act that is over at once: a refusal, or one that needed no call to the Bank. */
export function recordEvidence(ledger: Ledger, opening: Opening, closing: Closing): Promise<void> {
  return evidence(() => ledger.record(opening, closing));
}

async function evidence<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    throw new Problem('serviceUnavailable', {
      detail: 'The evidence of this request cannot be written, so nothing is given.',
      cause,
    });
  }
}
