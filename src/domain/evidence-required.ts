import type { Closing, ExchangeEvidence, Ledger, Opening } from './evidence.ts';
import { Problem, problemTypes } from './problem.ts';

/** What was done with a person's data, and what is given back for it. */
export interface Done<T> {
  readonly outcome: 'answered' | 'noData';
  /** Categories of data that leave. */
  readonly categories?: readonly string[];
  readonly result: T;
}

/** Thrown by what needs evidence when somebody refused; recorded as a refusal, not as a failure. */
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
 * Does something with a person's data between the two halves of its evidence. The entry is durable before `act` begins
 * and its outcome is durable before the result is given back; when either cannot be written, the caller gets a 503 and
 * nothing else, because what cannot be accounted for must not have been seen.
 * @param rule code of the rule that allowed it
 * @param act what it throws is recorded as a failure, or as a refusal. It notes each exchange with the Bank in the list
 *   it is given as soon as it knows of it, so that a later failure keeps the tickets. Its result waits for the commit
 *   among those of many other requests, so it should be small: a text rather than what the text was made of.
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

/** Records something that is over at once: a refusal, or what needed no call to the Bank. */
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
