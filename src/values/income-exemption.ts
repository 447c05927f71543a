import type { CalendarDate } from './calendar.ts';

/** The exemptions of income from work or training: royal decree of 11 July 2002, art. 35. */
export const exemptionKinds = ['ordinary', 'student', 'artist', 'shortageJob'] as const;
export type ExemptionKind = (typeof exemptionKinds)[number];

/**
 * Which days of a month are taken from those that are left. `contractDays`: every calendar day of a continuous contract,
 * also of a part-time one. `workedDays`: the days on which somebody worked.
 */
export const exemptionDayCounts = ['contractDays', 'workedDays'] as const;
export type ExemptionDayCount = (typeof exemptionDayCounts)[number];

/** A window of years, by the day of the first exemption. */
export interface ExemptionWindow {
  /** Earliest first exemption that falls under it; absent for the oldest. */
  readonly firstFrom?: CalendarDate;
  /** Years in which the days can be used, from the first exemption on. */
  readonly years: number;
}

/** The amount of one of the exemptions. */
export interface ExemptionAmount {
  readonly kind: ExemptionKind;
  /** Eurocents of net income, for each `per`. */
  readonly amount: number;
  readonly per: 'month' | 'year';
  /** `derived` amounts are computed from the index. */
  readonly source: 'confirmed' | 'derived';
  /** First day of the amount. */
  readonly validFrom: CalendarDate;
}

/** The numbers of a day with which exemptions are counted. */
export interface ExemptionRules {
  /** Days of exemption of one person, at all centres together. */
  readonly days: number;
  /** Newest first. */
  readonly windows: readonly ExemptionWindow[];
  readonly dayCount: ExemptionDayCount;
  /** Kinds of which no day is counted. */
  readonly withoutCounter: readonly ExemptionKind[];
  /** Months of the exemption for a shortage job, once in a lifetime. */
  readonly shortageJobMonths: number;
  readonly amounts: readonly ExemptionAmount[];
}
