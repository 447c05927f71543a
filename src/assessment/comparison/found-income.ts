import type { YearMonth } from '../../values/partial-period.ts';
import type { Fact, Missing } from '../finding.ts';
import type { WithheldKind } from '../net-of-gross.ts';

/** An income as a source has it. */
export interface FoundIncome {
  /** Names of who pays, as the sources have them. */
  readonly payers?: readonly string[] | undefined;
  /** What is withheld from it, where that is published. */
  readonly withheld?: WithheldKind | undefined;
  readonly facts: readonly Fact[];
  /** Whether it runs; when not, the last month of it is there. */
  readonly isRunning: boolean;
  /** Eurocents a month; absent when the source gives no amount that can be read. */
  readonly cents?: number | undefined;
  readonly basis?: 'gross' | 'untaxed' | undefined;
  /** The month of the amount. */
  readonly month?: YearMonth | undefined;
}

/** What a source tells of incomes of some kinds. */
export interface IncomeAnswer {
  /** Absent: there is none. */
  readonly income?: FoundIncome | undefined;
  readonly answers: readonly Fact[];
  readonly missing: readonly Missing[];
}
