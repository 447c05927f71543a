import type { FoundSignal } from '../signal.ts';

/** A pattern with the facts behind it, before their entries are looked up. */
export type Pattern<Fact> = Omit<FoundSignal, 'entries'> & { readonly behind: readonly Fact[] };

interface OfUser {
  readonly centre: string;
  readonly userId: string;
}

/** Facts of the same user and the same time, e.g. a day or a month, with what makes a signal of them one. */
export function byUserAnd<Fact extends OfUser>(facts: readonly Fact[], timeOf: (fact: Fact) => string) {
  const groups = Map.groupBy(facts, (fact) => JSON.stringify([fact.centre, fact.userId, timeOf(fact)]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { centre, userId } = first;
    return [{ centre, userIds: [userId], matter: `${timeOf(first)} ${userId}`, group }];
  });
}

/** Each value once, in the order of its first appearance. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
