/** A pair of something declared and something found, with how well they fit: higher is better. */
interface Pair<D, F> {
  readonly declared: D;
  readonly found: F;
  readonly score: number;
}

/** Which declared things are which found ones, and what is left on either side. */
export interface Pairing<D, F> {
  readonly pairs: readonly Pair<D, F>[];
  readonly onlyDeclared: readonly D[];
  readonly onlyFound: readonly F[];
}

/**
 * Pairs what was declared with what was found, the best fit first and each at most once. Of equal fits comes first what
 * fits others least, so that it is left to those who have no choice. What is equal then too is taken in the order of the
 * lists: it makes no difference to a reader, because they look the same.
 * @param score 0 when the two cannot be the same
 */
export function pairUp<D, F>(
  declared: readonly D[],
  found: readonly F[],
  score: (declared: D, found: F) => number,
): Pairing<D, F> {
  const candidates = declared
    .flatMap((one) => found.map((other) => ({ declared: one, found: other, score: score(one, other) })))
    .filter((pair) => pair.score > 0);
  const wanted = new Map<D | F, number>();
  for (const { declared: one, found: other, score: fit } of candidates) {
    for (const side of [one, other]) wanted.set(side, (wanted.get(side) ?? 0) + fit);
  }
  const demand = (pair: Pair<D, F>) => (wanted.get(pair.declared) ?? 0) + (wanted.get(pair.found) ?? 0);
  candidates.sort((a, b) => b.score - a.score || demand(a) - demand(b));
  const pairs: Pair<D, F>[] = [];
  const taken = new Set<D | F>();
  for (const pair of candidates) {
    if (taken.has(pair.declared) || taken.has(pair.found)) continue;
    taken.add(pair.declared).add(pair.found);
    pairs.push(pair);
  }
  return {
    pairs,
    onlyDeclared: declared.filter((one) => !taken.has(one)),
    onlyFound: found.filter((one) => !taken.has(one)),
  };
}
