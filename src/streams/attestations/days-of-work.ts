import { addDays, daysBetween, type CalendarDate } from '../../values/calendar.ts';
import type { ExemptionDayCount } from '../../values/income-exemption.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';

/*
 * How many days of a month the work of a person takes from an exemption of income (royal decree of 11 July 2002, art.
 * 35): of a continuous contract, also a part-time one, every calendar day; of work by the day only the days worked.
 */

/** An employment as Dimona declares it. */
export interface Contract {
  /** Canceled: it never existed. */
  readonly isCanceled: boolean;
  /** Absent when the declaration has no readable one. */
  readonly startDate?: CalendarDate | undefined;
  /** Last day; absent while it runs. */
  readonly endDate?: CalendarDate | undefined;
  /** `HH:mm`; with `00:00` the work ended as the last day began. */
  readonly endTime?: string | undefined;
  /** Kind of worker, as Dimona codes it. */
  readonly workerType?: string | undefined;
  /** True for somebody whom an agency sends to another enterprise. */
  readonly isAgencyWork: boolean;
}

/** Why the days of a month are not known. */
export type UnknownDays = 'workNotOpen' | 'workUnknown' | 'daysWorkedNotDeclared' | 'studentContract';

/** The work of one month. */
export interface MonthOfWork {
  /** Days to take into account; absent when they are not known. */
  readonly days?: number;
  /** Calendar days under a contract: the days to take into account are never more. Absent when no contract is known. */
  readonly contractDays?: number;
  readonly unknownBecause?: UnknownDays;
}

/** Casual work and flexi-jobs are declared for a time in which somebody works on some of the days; so is agency work. */
const workByTheDay = new Set(['EXT', 'FLX', 'TRI']);
/** Under the exemption of a student no day is counted; which exemption holds does not follow from the contract. */
const studentContract = new Set(['STU', 'STX']);

/**
 * The days of a month that count, according to its contracts. Days under several contracts count once.
 * @param month first and last day that can count
 */
export function daysOfWork(
  month: ClosedPeriod,
  contracts: readonly Contract[],
  dayCount: ExemptionDayCount,
): MonthOfWork {
  const inMonth = contracts.flatMap((contract) => {
    const days = daysIn(month, contract);
    return days.length > 0 || mayReach(month, contract) ? [{ contract, days }] : [];
  });
  const contractDays = new Set(inMonth.flatMap(({ days }) => days)).size;
  const known = new Set(inMonth.flatMap(({ contract, days }) => (whyUnknown(contract, dayCount) ? [] : days)));
  // A day that a known contract covers counts, whatever else was done on it.
  const doubtful = inMonth.filter(
    ({ contract, days }) =>
      contract.startDate === undefined || (whyUnknown(contract, dayCount) && days.some((day) => !known.has(day))),
  );
  const [first] = doubtful;
  if (first === undefined) return { days: known.size, contractDays };
  if (first.contract.startDate === undefined) return { unknownBecause: 'workUnknown' };
  return { contractDays, unknownBecause: whyUnknown(first.contract, dayCount) ?? 'daysWorkedNotDeclared' };
}

/** @returns undefined when each day of the contract counts */
function whyUnknown(contract: Contract, dayCount: ExemptionDayCount): UnknownDays | undefined {
  if (studentContract.has(contract.workerType ?? '')) return 'studentContract';
  // A contract of one day was worked on that day.
  if (contract.startDate !== undefined && contract.startDate === lastDayOf(contract)) return undefined;
  const isByTheDay = dayCount === 'workedDays' || contract.isAgencyWork || workByTheDay.has(contract.workerType ?? '');
  return isByTheDay ? 'daysWorkedNotDeclared' : undefined;
}

/** A contract of which nobody knows when it began, and that had not ended before the month. */
function mayReach(month: ClosedPeriod, { isCanceled, startDate, endDate }: Contract): boolean {
  return !isCanceled && startDate === undefined && (endDate === undefined || endDate >= month.startDate);
}

function daysIn(month: ClosedPeriod, contract: Contract): readonly CalendarDate[] {
  const { isCanceled, startDate } = contract;
  if (isCanceled || startDate === undefined) return [];
  const end = lastDayOf(contract) ?? month.endDate;
  const first = startDate > month.startDate ? startDate : month.startDate;
  const last = end < month.endDate ? end : month.endDate;
  if (first > last) return [];
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/** The last day on which there was work: a contract that ends at midnight ended with the day before. */
function lastDayOf({ startDate, endDate, endTime }: Contract): CalendarDate | undefined {
  if (endDate === undefined || endTime !== '00:00' || endDate === startDate) return endDate;
  return addDays(endDate, -1);
}
