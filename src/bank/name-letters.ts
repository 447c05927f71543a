/** Letters in capitals, and what the Bank writes for each. */
export type NameLetters = Readonly<Record<string, string>>;

/**
 * Letters that the Bank's rules reduce although Unicode does not take them apart. Assumed: the Bank's own table is not
 * public, and the passport offices of Europe do not agree; the setting `KSZ_NAME_LETTERS` replaces it.
 */
export const assumedNameLetters = 'Ł=L Ø=O Œ=OE Æ=AE Đ=D Ð=D Þ=TH Ĳ=IJ Ħ=H Ŧ=T Ŋ=N Ŀ=L';

/** What keyboards and word processors write for an apostrophe. */
const apostrophes = /[\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032\u0060\u00b4]/g;

/**
 * Reads pairs such as `Ø=O Æ=AE`.
 * @throws TypeError when something is no pair, or a letter stands there twice
 */
export function parseNameLetters(text: string): NameLetters {
  const pairs = text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [, letter, written] = /^(\p{Lu})=([A-Z]{1,3})$/u.exec(pair.normalize('NFC')) ?? [];
      if (letter === undefined || written === undefined) throw new TypeError(`${pair} is no pair such as Ø=O`);
      return [letter, written] as const;
    });
  const letters = new Map(pairs);
  if (letters.size < pairs.length) throw new TypeError('a letter stands there twice');
  return Object.fromEntries(letters);
}

/**
 * A name as the Bank compares it: in capitals, without accents, each letter one of A to Z where there is one for it.
 * @param letters they go before accents: `Ü=UE` makes MUELLER of Müller
 */
export function reducedName(name: string, letters: NameLetters): string {
  const replaced = (text: string) => text.replace(/\p{Lu}/gu, (letter) => letters[letter] ?? letter);
  const capitals = replaced(name.replace(apostrophes, "'").normalize('NFC').toUpperCase());
  // Again without the accents: a letter may be in the list, and its accented form not.
  return replaced(capitals.normalize('NFD').replace(/\p{M}/gu, ''));
}
