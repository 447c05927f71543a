import { newestBy } from '../../../stream-kit/order.ts';
import type { IncompleteDate } from '../../../values/incomplete-date.ts';
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
 * The items of a group, newest first; items of one date keep the order of the register. No date is made up: an end is
 * always a date the register gave to this item or to a newer one. A date with unknown parts counts as the first moment it
 * can mean, an undated item as older than every dated one.
 * @returns undefined for a group without items that say anything
 */
export function historyOf<I extends RegisterItem, O extends object, const T extends string>(
  items: readonly I[] | undefined,
  rule: HistoryRule<I, O, T>,
): (ItemHead<T> & O)[] | undefined {
  if (!items || items.length === 0) return undefined;
  const rows = items.map((item) => ({ item, start: registerDate(item.Date), end: registerDate(item.DelDate) }));
  rows.sort(newestBy(({ start }) => start));
  const successions = new Map<string, Succession>();
  const history = rows.map(({ item, start, end }) => {
    const newer =
      rule.ends === 'stated' ? undefined : successorStart(successions, rule.succession?.(item) ?? '', start);
    const isEndUnknown = end === undefined && (item.DelDate !== undefined || newer !== undefined);
    const isDerived = end === undefined && start !== undefined && newer !== undefined;
    return {
      informationType: rule.type,
      ...(start !== undefined && { startDate: start }),
      ...(end !== undefined && { endDate: end }),
      ...(isDerived ? { endDate: newer, isEndDateDerived: true } : isEndUnknown && { isEndDateUnknown: true }),
      ...rule.content(item),
    };
  });
  // An item in which nothing stands (`<Decease/>`) is none.
  const told = history.filter((item) => Object.keys(item).length > 1);
  return told.length > 0 ? told : undefined;
}

/** Items that follow one another, walked from newest to oldest. */
interface Succession {
  /** Start of the items looked at last. */
  current: IncompleteDate | undefined;
  /** Start of the nearest items that are strictly newer than those. */
  newer: IncompleteDate | undefined;
}

function successorStart(
  successions: Map<string, Succession>,
  name: string,
  start: IncompleteDate | undefined,
): IncompleteDate | undefined {
  const succession = successions.get(name);
  if (!succession) {
    successions.set(name, { current: start, newer: undefined });
    return undefined;
  }
  if (succession.current !== start) {
    succession.newer = succession.current;
    succession.current = start;
  }
  return succession.newer;
}
