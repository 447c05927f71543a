import type { Fact, Missing } from '../finding.ts';
import { outcomeOf, type Compared, type ComparedSubject } from './compared-item.ts';
import type { Sourced, Told } from './sources.ts';

interface Sides {
  readonly item: ComparedSubject;
  /** The list in what was declared. */
  readonly list: Fact;
  readonly isEmpty: boolean;
}

/** A declared item of which the sources that would tell have nothing: whether they answered decides what that means. */
export function withoutFound(
  item: ComparedSubject,
  declared: Fact,
  { answers, missing }: Pick<Sourced<unknown>, 'answers' | 'missing'>,
): Compared {
  const [first] = missing;
  return first
    ? { item, outcome: outcomeOf(first), declared: [declared], found: answers, missing }
    : { item, outcome: 'notInSource', declared: [declared], found: answers };
}

/** Something found that nobody declared. */
export function withoutDeclared(item: ComparedSubject, list: Fact, { fact }: Told<unknown>): Compared {
  return { item, outcome: 'notDeclared', declared: [list], found: [fact] };
}

/**
 * What remains to be said of a list once its items are compared: of each source that did not answer that there may be more,
 * and of an empty list that nothing was found either.
 */
export function ofWholeList(
  { item, list, isEmpty }: Sides,
  { answers, missing }: Pick<Sourced<unknown>, 'answers' | 'missing'>,
  said: readonly Compared[],
): readonly Compared[] {
  const told = new Set<Missing>(said.flatMap((one) => one.missing ?? []));
  const silent = missing
    .filter((one) => !told.has(one))
    .map((one): Compared => ({ item, outcome: outcomeOf(one), declared: [list], found: [], missing: [one] }));
  const nothing = isEmpty && missing.length === 0 && said.length === 0 && answers.length > 0;
  return [...silent, ...(nothing ? [{ item, outcome: 'same' as const, declared: [list], found: answers }] : [])];
}
