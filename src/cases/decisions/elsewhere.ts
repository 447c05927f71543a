import type { BookOfDay } from '../../access/book/book.ts';
import { codeFor } from '../../access/book/look-up.ts';
import type { Registration } from '../../bank/bank.ts';
import type { ExchangeEvidence } from '../../values/exchange.ts';
import { overlapOf, type ClosedPeriod } from '../../values/period-overlap.ts';
import type { Integration } from '../integrations/integration.ts';
import { centreOf, type LifeCyclePorts } from '../life-cycle.ts';
import { paidOnce } from './paid-once.ts';

/** A person whom another centre pays. */
export interface PaidElsewhere {
  readonly integration: Integration;
  readonly registration: Registration;
}

/** What is known of other centres. */
export interface Elsewhere {
  readonly paid: readonly PaidElsewhere[];
  /** When the Bank said so about everybody, milliseconds since 1970; absent when it did not answer in full. */
  readonly checkedAt?: number;
}

/**
 * Asks the Bank who else has these persons registered in a period, and keeps what it says. Where it does not answer,
 * what it said before counts.
 * @param known what is known of each person from earlier answers, beside the integration itself
 */
export async function askElsewhere(
  ports: Pick<LifeCyclePorts, 'directory' | 'integrations' | 'centres' | 'clock' | 'totalDeadlineMs'>,
  persons: readonly Integration[],
  period: ClosedPeriod,
  book: BookOfDay,
  { signal, noted }: { readonly signal: AbortSignal; readonly noted: ExchangeEvidence[] },
): Promise<Elsewhere> {
  // Half of the time is left for the decision itself.
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(ports.totalDeadlineMs / 2)]);
  const codes = paidOnce.map((aid) => codeFor(book, aid));
  const answers = await Promise.all(
    persons.map(async (integration) => {
      const { centre: enterpriseNumber, ssin, proofOfIdentity: proof, registeredElsewhere: known = [] } = integration;
      const centre = centreOf(ports, enterpriseNumber);
      const reply = await ports.directory.list({ ...period, proof }, { centre, ssin, signal: deadline });
      noted.push(...reply.exchanges);
      const { kind } = reply.verdict;
      const others = reply.registrations.filter(({ nisCode }) => nisCode !== centre.nisCode);
      // A source that did not answer may know more than what came.
      const isComplete = kind === 'found' || kind === 'none';
      const isAnswer = isComplete || kind === 'incomplete';
      const kept = isComplete ? known.filter((one) => !overlapOf(one, period)) : known;
      const all = distinct([...kept, ...(isAnswer ? others : [])]);
      if (isAnswer) await ports.integrations.markElsewhere(integration.integrationId, all);
      const paid = all.filter((one) => codes.includes(one.qualityCode) && overlapOf(one, period));
      return { isComplete, paid: once(paid).map((registration) => ({ integration, registration })) };
    }),
  );
  return {
    paid: answers.flatMap(({ paid }) => paid),
    ...(answers.every(({ isComplete }) => isComplete) ? { checkedAt: ports.clock() } : {}),
  };
}

const keyOf = ({ nisCode, qualityCode, startDate, endDate }: Registration) =>
  [nisCode, qualityCode, startDate, endDate].join(' ');

/** The same registration stands in the Bank's directory and in that of the sector. */
function once(registrations: readonly Registration[]): readonly Registration[] {
  return [...new Map(registrations.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();
}

function distinct(registrations: readonly Registration[]): readonly Registration[] {
  return [...new Map(registrations.map((one) => [`${keyOf(one)} ${one.register}`, one])).values()];
}
