import type { Closing, ExchangeEvidence, Ledger, Opening } from './evidence.ts';
import { Problem } from './problem.ts';

/**
 * Does something with a person's data between the two halves of its evidence. The entry is durable before `act` begins
 * and its outcome is durable before the result is given back; when either cannot be written, the caller gets a 503 and
 * nothing else, because what cannot be accounted for must not have been seen.
 * @param rule code of the rule that allowed it
 * @param act returns the result with the closing of the entry; what it throws is recorded as a failure. It notes each
 *   exchange with the Bank in the list it is given as soon as it knows of it, so that a later failure keeps the tickets.
 */
export async function withEvidence<T>(
  ledger: Ledger,
  opening: Opening,
  rule: string,
  act: (noted: ExchangeEvidence[]) => Promise<{ readonly result: () => T; readonly closing: Closing }>,
): Promise<T> {
  const entry = await evidence(() => ledger.open(opening));
  const noted: ExchangeEvidence[] = [];
  let outcome: Awaited<ReturnType<typeof act>>;
  try {
    outcome = await act(noted);
  } catch (error) {
    const problem = error instanceof Problem ? error.problem.type : 'urn:problem-type:belgif:internalServerError';
    await evidence(() => ledger.close(entry, { outcome: 'failed', rule, problem, exchanges: noted }));
    throw error;
  }
  await evidence(() => ledger.close(entry, { rule, ...outcome.closing }));
  return outcome.result();
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
