/** Words that say what kind of company a name is of, and small words; bare of signs and accents. */
const legalForms: ReadonlySet<string> = new Set([
  ...['nv', 'sa', 'bv', 'bvba', 'sprl', 'srl', 'cv', 'cvba', 'scrl', 'sc', 'vof', 'snc', 'commv', 'comm', 'gcv', 'scs'],
  ...['vzw', 'asbl', 'ivzw', 'aisbl', 'ag', 'gmbh', 'pgmbh', 'voe', 'ebvba', 'sprlu', 'ltd', 'inc', 'se', 'sca'],
]);
const smallWords: ReadonlySet<string> = new Set([
  ...['de', 'het', 'een', 'van', 'den', 'der', 'en', 'und', 'le', 'la', 'les', 'l', 'd', 'du', 'des', 'et', 'the'],
  ...['and', 'of', 'die', 'das', 'dem', 'von'],
]);

/** The words of a name without accents, case and signs; `B.V.` is one word. */
export function wordsOf(name: string): readonly string[] {
  const bare = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))/gu, '')
    .replaceAll(/['’]/g, ' ');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What tells one employer from another: without legal form and small words, unless nothing else is left. */
function bareEmployer(name: string): string {
  const words = wordsOf(name);
  const telling = words.filter((word) => !legalForms.has(word) && !smallWords.has(word));
  return (telling.length > 0 ? telling : words).join('');
}

/** What tells one person from another: the words of all names, whatever their order. */
function barePerson(...names: readonly (string | undefined)[]): string {
  return names
    .flatMap((name) => wordsOf(name ?? ''))
    .toSorted()
    .join(' ');
}

/** Percent of the pairs of neighbouring letters that two texts have in common (Dice); 0 when one is empty. */
export function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 100;
  const pairs = pairsOf(one);
  const left = Map.groupBy(pairs, (pair) => pair);
  const others = pairsOf(other);
  const common = others.filter((pair) => left.get(pair)?.pop() !== undefined).length;
  const all = pairs.length + others.length;
  return all === 0 ? 0 : Math.floor((200 * common) / all);
}

/** How alike two names of employers are, in percent; a name that is all in the other one counts as nearly the same. */
export function employerLikeness(one: string, other: string): number {
  const [first, second] = [bareEmployer(one), bareEmployer(other)];
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return Math.max(likeness(first, second), short.length >= 5 && long.includes(short) ? 90 : 0);
}

/**
 * How alike the name that somebody gives is to the names of a register, in percent: all names, or the family name with the
 * first one of them.
 */
export function personLikeness(
  said: string,
  {
    familyName,
    givenName,
    middleName,
  }: { readonly [Name in 'familyName' | 'givenName' | 'middleName']?: string | undefined },
): number {
  const name = barePerson(said);
  const known = [barePerson(familyName, givenName), barePerson(familyName, givenName, middleName)];
  return Math.max(...known.map((one) => likeness(name, one)));
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
}
