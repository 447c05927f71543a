import type { EuroAmount } from '../../../values/amount.ts';
import type { CalendarDate } from '../../../values/calendar.ts';
import type { ClosedPeriod } from '../../../values/period-overlap.ts';
import type { LocalizedText } from '../../../values/localized-text.ts';
import type { YearMonth } from '../../../values/partial-period.ts';
import type { StreamName } from '../../answers.ts';
import type { Fact } from '../../finding.ts';
import type { Inquiry, Person } from '../../inquiry.ts';
import type { Known } from '../../known.ts';
import type { Reach } from '../reach.ts';

/** Kinds of rows on the line of time. */
export const incomeRowKinds = [
  'work',
  'wages',
  'selfEmployment',
  'unemployment',
  'incapacity',
  'pension',
  'childBenefit',
  'disability',
  'support',
] as const;
export type IncomeRowKind = (typeof incomeRowKinds)[number];

/** What an amount is; `unspecified` where there is none, or the source does not say it. */
export const incomeBases = ['gross', 'net', 'untaxed', 'unspecified'] as const;
export type IncomeBasis = (typeof incomeBases)[number];

/** What a line has in a month. */
export type Seen =
  | {
      readonly state: 'amount';
      readonly amount: EuroAmount;
      /** Hundredths of days; absent when they are not known. */
      readonly days?: number | undefined;
      readonly facts: readonly Fact[];
    }
  | { readonly state: 'present' | 'unknown'; readonly facts: readonly Fact[] };

/** One line of time: a job, a pension, a support of a centre. */
export interface Line {
  /** What it is, in the words of the source. */
  readonly label?: LocalizedText | undefined;
  /** Who pays or employs. */
  readonly payer?: LocalizedText | undefined;
  /** For child benefits: whether the person receives them; absent when that is not known. */
  readonly isRecipient?: boolean | undefined;
  readonly basis: IncomeBasis;
  readonly facts: readonly Fact[];
  /** @returns undefined when the line has nothing in the month */
  in(month: YearMonth): Seen | undefined;
}

/** What an answer tells of one kind. */
export interface Told {
  /** The property that tells it. */
  readonly known: Known<unknown>;
  /** Another property without which a month with nothing is not known to have nothing. */
  readonly beside?: Known<unknown> | undefined;
  readonly lines: readonly Line[];
  /** The period that the data say they are of. */
  readonly period?: ClosedPeriod | undefined;
  /** Last day of which nothing means none, for a source that is told later. */
  readonly until?: CalendarDate | undefined;
}

/** One kind of income with the stream that tells it. */
export interface IncomeSource {
  readonly kind: IncomeRowKind;
  readonly stream: StreamName;
  readonly reach: Reach;
  told(inquiry: Inquiry, person: Person): Told;
}
