import type { Rules } from '../../schema/rules.ts';

/** What a generated reply of a stream keeps to beside its schema, and what its answer does not show as it stands. */
export interface Constraints {
  /** Asked by the caller. */
  readonly query?: Readonly<Record<string, string>>;
  readonly rules?: Rules;
  /** Places whose value the answer gives in other words or not at all, with the reason. A path ends so. */
  readonly notShown?: readonly { readonly at: RegExp; readonly because: string }[];
}

/** The person in question. */
export const ssin = '90641201820';

/** How a reply says that it is about this person and has data. */
export const conventional: Rules = [
  { at: 'informationCustomer/ticket', is: 'present' },
  { at: 'status/value', text: 'DATA_FOUND' },
  { at: 'status/code', text: 'MSG00000' },
  { at: 'ssin/@canceled', is: 'absent' },
  { at: 'ssin/@replaces', is: 'absent' },
  { at: 'ssin/@replacedBy', is: 'absent' },
  { at: 'ssin', text: ssin },
  { at: 'dataFilters', is: 'absent' },
  { at: 'ResultSummary/@ok', text: 'YES' },
  { at: 'ResultSummary/ReturnCode', text: '0' },
  { at: 'ResultSummary/Detail', is: 'absent' },
];

/** By stream. */
export const constraints: Readonly<Record<string, Constraints>> = {};
