import { addMonths, belgianDate, type CalendarDate } from '../../values/calendar.ts';
import type { EnterpriseNumber } from '../../values/enterprise-number.ts';

/** That the persons of an entry do not see it for a time. */
export interface Withholding {
  readonly entryId: string;
  readonly centre: EnterpriseNumber;
  /** First day on which they see it. */
  readonly visibleFrom: CalendarDate;
  readonly withheldBy: string;
  /** Milliseconds since 1970. */
  readonly withheldAt: number;
}

/** A withholding as it is written, with its reason; that is stored only encrypted. */
export interface NewWithholding extends Withholding {
  readonly reason: string;
}

/** Whether a withholding hides its entry on a day. */
export function hides({ visibleFrom }: Withholding, today: CalendarDate): boolean {
  return today < visibleFrom;
}

/**
 * The last day on which an entry may appear, however often it is withheld.
 * @param at moment of the entry, milliseconds since 1970
 * @param months that the installation allows
 */
export function lastDayToAppear(at: number, months: number): CalendarDate {
  return addMonths(belgianDate(at), months);
}

/** A page of what a centre withholds. */
export interface WithholdingPage {
  readonly today: CalendarDate;
  /** Continue after this one. */
  readonly after?: WithholdingPlace;
  readonly limit: number;
}

/** Place in the order: by the day of appearing. */
export type WithholdingPlace = Pick<Withholding, 'visibleFrom' | 'entryId'>;

/**
 * Where withholdings are kept. A row that was changed outside the gateway withholds nothing. One implementation:
 * PostgreSQL.
 */
export interface WithholdingStore {
  /**
   * Withholds an entry, or changes until when.
   * @throws RowChangedError
   */
  withhold(withholding: NewWithholding): Promise<void>;
  /**
   * Ends a withholding on a day.
   * @returns it as it is then; undefined when nothing hides the entry on that day
   * @throws RowChangedError
   */
  lift(
    entryId: string,
    by: { readonly by: string; readonly at: number },
    today: CalendarDate,
  ): Promise<Withholding | undefined>;
  /** Those of these entries that are or were withheld, by the id of the entry. */
  of(entryIds: readonly string[]): Promise<ReadonlyMap<string, Withholding>>;
  /** The oldest entry that appeared, or will appear, on this day or later. */
  oldestAppearing(since: CalendarDate): Promise<string | undefined>;
  /** What hides an entry of a centre, what appears first before. */
  list(centre: EnterpriseNumber, page: WithholdingPage): Promise<readonly Withholding[]>;
}
