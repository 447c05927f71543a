import type { BankVerdict } from '../../bank/status.ts';
import { newestBy, newestFirst } from '../../stream-kit/order.ts';
import type { Asked, StreamContext } from '../../stream-kit/stream.ts';
import { toNoRight, toPaidSum, toPayment, toRight } from './mapping.ts';
import { toExemption, toSanction, toWarning } from './mapping-history.ts';
import type { operations } from './operations.ts';
import type { UnemploymentData } from './schema.ts';

type Ops = typeof operations;
/** One call that was made, whatever came of it. */
type Made = Asked<Ops>;
type Answered<K extends keyof Ops> = Extract<Made, { operation: K }>;

/**
 * What the calls that were made tell together. A list is empty when its source says that it has nothing, and absent when
 * nobody knows; a call that was not made tells nothing.
 */
export function toUnemploymentData(asked: readonly Made[], context: StreamContext): UnemploymentData {
  const call = <K extends keyof Ops>(operation: K) =>
    asked.find((one): one is Answered<K> => one.operation === operation);
  return {
    ...rightOf(call('consultRights'), context),
    ...paidSumsOf(call('consultPaidSums')),
    ...lastPaymentOf(call('consultPayments')),
    ...sanctionsOf(call('consultSanctionHistory')),
    ...exemptionsOf(call('consultExemptionHistory')),
  };
}

function rightOf(call: Answered<'consultRights'> | undefined, { today }: StreamContext): UnemploymentData {
  if (!hasAnswered(call)) return {};
  const { searchCriteria } = call.call.body as { readonly searchCriteria?: { readonly date?: string } };
  const { right = [], noRight } = call.value?.rights ?? {};
  return {
    referenceDate: searchCriteria?.date ?? today,
    rights: right.map(toRight),
    ...(noRight && { noRight: toNoRight(noRight) }),
  };
}

function paidSumsOf(call: Answered<'consultPaidSums'> | undefined): UnemploymentData {
  if (!hasAnswered(call)) return {};
  const sums = (call.value?.paidSums?.paidSum ?? []).map(toPaidSum);
  return { paidSums: sums.sort(newestBy(({ month }) => month)) };
}

function lastPaymentOf(call: Answered<'consultPayments'> | undefined): UnemploymentData {
  const payment = call?.value?.payment;
  return payment ? { lastPayment: toPayment(payment) } : {};
}

function sanctionsOf(call: Answered<'consultSanctionHistory'> | undefined): UnemploymentData {
  if (!hasAnswered(call)) return {};
  const { warnings, sanctions } = call.value?.response ?? {};
  return {
    warnings: (warnings?.warning ?? []).map(toWarning).sort(newestBy(({ decisionDate }) => decisionDate)),
    sanctions: (sanctions?.sanction ?? []).map(toSanction).sort(newestFirst),
  };
}

function exemptionsOf(call: Answered<'consultExemptionHistory'> | undefined): UnemploymentData {
  if (!hasAnswered(call)) return {};
  const exemptions = (call.value?.exemptions?.exemption ?? []).map(toExemption);
  return { exemptions: exemptions.sort(newestFirst) };
}

/** The source told what it has, or that it has nothing. */
function hasAnswered<A extends { readonly verdict: BankVerdict }>(call: A | undefined): call is A {
  return call?.verdict.kind === 'found' || call?.verdict.kind === 'none';
}
