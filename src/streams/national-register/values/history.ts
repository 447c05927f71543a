import type { IncompleteDate } from '../../../domain/incomplete-date.ts';
import { registerDate } from './mapping.ts';
import type { RegisterDate } from './reply.ts';

/**
 * How an item of a group ends. `stated`: only where the register says so (DelDate). `successor`: where the register says
 * so, else where the next newer item begins, because many groups never state an end.
 */
export type EndRule = 'stated' | 'successor';

interface RegisterItem {
  readonly Date?: RegisterDate;
  readonly DelDate?: RegisterDate;
}

/** Head of an item in an answer. */
export interface ItemHead<T extends string> {
  readonly informationType: T;
  readonly startDate?: IncompleteDate;
  readonly endDate?: IncompleteDate;
  readonly isEndDateDerived?: boolean;
  readonly isEndDateUnknown?: boolean;
}

/** Whether an item still holds, as far as the register says. */
export function isOpen(item: {
  readonly endDate?: string | undefined;
  readonly isEndDateUnknown?: boolean | undefined;
}) {
  return item.endDate === undefined && item.isEndDateUnknown !== true;
}

interface HistoryRule<I, O, T extends string> {
  readonly type: T;
  readonly ends: EndRule;
  readonly content: (item: I) => O;
  /** Items succeed each other only within one succession; all of the group when absent. */
  readonly succession?: (item: I) => string;
}

/**
 * The items of a group, newest first; items of one date keep the order of the register, undated ones come last. No date
 * is made up: an end is always a date the register gave to this item or to a newer one. A date with unknown parts counts
 * as the first moment it can mean.
 * @returns undefined for a group without items
 */
export function historyOf<I extends RegisterItem, O extends object, const T extends string>(
  items: readonly I[] | undefined,
  rule: HistoryRule<I, O, T>,
): (ItemHead<T> & O)[] | undefined {
  if (!items || items.length === 0) return undefined;
  const rows = items.map((item) => ({ item, startDate: registerDate(item.Date), end: registerDate(item.DelDate) }));
  rows.sort((a, b) =>
    (a.startDate ?? '') < (b.startDate ?? '') ? 1 : (a.startDate ?? '') > (b.startDate ?? '') ? -1 : 0,
  );
  const successions = new Map<string, { current: IncompleteDate; newer: IncompleteDate | undefined }>();
  return rows.map(({ item, startDate, end }) => {
    const head: { -readonly [K in keyof ItemHead<T>]: ItemHead<T>[K] } = { informationType: rule.type };
    if (startDate !== undefined) head.startDate = startDate;
    const newer =
      startDate === undefined ? undefined : newerThan(successions, rule.succession?.(item) ?? '', startDate);
    if (end !== undefined) head.endDate = end;
    else if (rule.ends === 'successor' && newer !== undefined) {
      head.endDate = newer;
      head.isEndDateDerived = true;
    } else if (item.DelDate !== undefined) head.isEndDateUnknown = true;
    return { ...head, ...rule.content(item) };
  });
}

/** Start of the nearest item that is strictly newer; goes through a succession from newest to oldest. */
function newerThan(
  successions: Map<string, { current: IncompleteDate; newer: IncompleteDate | undefined }>,
  succession: string,
  startDate: IncompleteDate,
): IncompleteDate | undefined {
  const seen = successions.get(succession);
  if (!seen) {
    successions.set(succession, { current: startDate, newer: undefined });
    return undefined;
  }
  if (seen.current !== startDate) {
    seen.newer = seen.current;
    seen.current = startDate;
  }
  return seen.newer;
}
