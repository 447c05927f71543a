import type { CalendarDate } from '../../values/calendar.ts';
import type { DeclaredIncome, IncomeKind } from '../declared.ts';
import type { Fact, Missing } from '../finding.ts';
import { exactOf, times, zero, type Exact } from './exact.ts';
import type { Reading, Subject } from './model.ts';
import { exactly, nothingAtAll, sumOfRanges, type Range } from './range.ts';

/** What somebody declares of some kinds of income, projected on a year. */
export interface DeclaredAmount {
  readonly range: Range;
  /** The part that did not run before the aid began. */
  readonly begunSince: Range;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/** Where a declaration stands, as a fact. */
export function declaredFact({ path, integrationId }: Subject, ...steps: readonly (string | number)[]): Fact {
  return {
    origin: 'declared',
    ...(integrationId === undefined ? {} : { integrationId }),
    path: [path, ...steps].join('/'),
  };
}

/** That something was not declared, as what is missing. */
export function notDeclared({ path, integrationId }: Subject, ...steps: readonly (string | number)[]): Missing {
  return {
    why: 'notDeclared',
    ...(integrationId === undefined ? {} : { integrationId }),
    path: [path, ...steps].join('/'),
  };
}

/**
 * What somebody declares of some kinds of income.
 * @param day what ended before, or begins later, does not count
 * @returns undefined when nobody asked for income
 */
export function declaredOf(
  subject: Subject,
  kinds: readonly IncomeKind[],
  day: CalendarDate,
  reading: Reading,
): DeclaredAmount | undefined {
  const { income } = subject.declared;
  if (!income) return undefined;
  const items = income.flatMap((item, index) =>
    kinds.includes(item.kind) && runsOn(item, day) && !(reading.withoutPartMonths && isPartOfMonth(item, reading))
      ? [{ item, index, range: perYear(item, reading) }]
      : [],
  );
  const missing = items.flatMap(({ item, index, range }) => {
    if (range !== undefined && item.basis === 'net') return [];
    return [notDeclared(subject, 'income', index, range === undefined ? 'daysWorked' : 'basis')];
  });
  const ranges = items.map(({ item, range }) => ({ item, range: rangeOf(item, range) }));
  const facts = items.map(({ index }) => declaredFact(subject, 'income', index));
  return {
    range: ranges.length > 0 ? sumOfRanges(ranges.map(({ range }) => range)) : nothingAtAll,
    begunSince: sumOfRanges(ranges.filter(({ item }) => item.startedBeforeAid !== true).map(({ range }) => range)),
    facts: facts.length > 0 ? facts : [declaredFact(subject, 'income')],
    missing,
  };
}

/** True for what was earned in a part of the month only. */
export function isPartOfMonth({ per, daysWorked }: DeclaredIncome, { daysOfMonth }: Reading): boolean {
  return per === 'month' && daysWorked !== undefined && daysWorked > 0 && daysWorked < daysOfMonth;
}

/** Whether an income runs on a day. What is received once has a day, and counts in the year that follows. */
export function runsOn({ startDate, endDate, per }: DeclaredIncome, day: CalendarDate): boolean {
  if (per === 'once') return startDate === undefined || startDate <= day;
  return (startDate === undefined || startDate <= day) && (endDate === undefined || endDate >= day);
}

/** A year of it; undefined when it cannot be told. */
function perYear(item: DeclaredIncome, reading: Reading): Exact | undefined {
  const amount = exactOf(item.amount);
  switch (item.per) {
    case 'year':
    case 'once':
      return amount;
    case 'day':
      return item.daysWorked === undefined ? undefined : times(amount, item.daysWorked * 12);
    case 'month':
      return isPartOfMonth(item, reading)
        ? times(amount, 12 * reading.daysOfMonth, item.daysWorked)
        : times(amount, 12);
  }
}

/** Of a gross amount only the upper limit of the net one is known. */
function rangeOf({ basis }: DeclaredIncome, amount: Exact | undefined): Range {
  if (amount === undefined) return { low: zero };
  return basis === 'net' ? exactly(amount) : { low: zero, high: amount };
}
