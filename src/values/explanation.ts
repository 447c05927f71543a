/** Texts that fill a field and say nothing, without signs and spaces. */
const fillers: ReadonlySet<string> = new Set([
  ...['test', 'testing', 'essai', 'none', 'unknown', 'noreason', 'other', 'reason', 'because'],
  ...['geen', 'onbekend', 'geenreden', 'nietvantoepassing', 'andere', 'reden', 'daarom'],
  ...['aucun', 'aucune', 'inconnu', 'sansmotif', 'sansobjet', 'autre', 'motif', 'raison', 'parceque'],
  ...['keiner', 'unbekannt', 'ohnegrund', 'grund', 'azerty', 'qwerty', 'qwertz', 'qsdfg', 'asdfg', 'loremipsum'],
]);

/**
 * Whether a text can explain anything: it has a word, more than a few different letters, and is not one of the texts
 * that fill a field. Whether the explanation is true, only people can tell. Pure.
 */
export function explains(text: string): boolean {
  const letters = (text.normalize('NFD').toLowerCase().match(/\p{L}/gu) ?? []).join('');
  const counts = Object.values(Object.groupBy(letters, (letter) => letter)).map((same = []) => same.length);
  const isVaried = counts.length >= 4 && Math.max(...counts) * 2 <= letters.length;
  // Scripts without such vowels are not written in Belgian files.
  return letters.length >= 5 && isVaried && /[aeiouy]/u.test(letters) && !fillers.has(letters) && !repeats(letters);
}

/** Whether a text is one short piece over and over. */
function repeats(letters: string): boolean {
  return /^(.{1,6}?)\1+$/u.test(letters);
}

/** Whether two explanations are the same but for signs, spaces and capitals. */
export function sameExplanation(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return bare(one) === bare(other);
}
