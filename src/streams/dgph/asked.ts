import type { BankVerdict } from '../../bank/status.ts';
import type { Without } from './mapping.ts';

interface Criteria {
  readonly referenceDate?: string;
  readonly period?: { readonly beginDate: string; readonly endDate: string };
}

interface AskedCall {
  readonly operation: string;
  readonly call: { readonly body: Readonly<Record<string, unknown>> };
  readonly verdict: BankVerdict;
}

/** The period that was asked, as far as the calls tell it: without payments only its last day matters. */
export function periodOf(asked: readonly AskedCall[]): { readonly from?: string; readonly to?: string } {
  const criteria = asked.map(({ call }) => (call.body as { readonly criteria?: Criteria }).criteria);
  const period = criteria.find((one) => one?.period !== undefined)?.period;
  const to = period?.endDate ?? criteria.find((one) => one?.referenceDate !== undefined)?.referenceDate;
  return to === undefined ? {} : { from: period?.beginDate ?? to, to };
}

/** What a call without a usable reply means: the sources have nothing, or nobody knows. */
export function without(asked: readonly AskedCall[], operation: string): Without {
  return asked.some((one) => one.operation === operation && one.verdict.kind === 'none') ? 'none' : 'unknown';
}
