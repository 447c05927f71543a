/**
 * Letters that the Bank's rules reduce although Unicode does not take them apart, in capitals. Assumed: from the practice
 * of the travel documents of ICAO (Doc 9303, part 3), because the Bank's own table is not public.
 */
const letters: Readonly<Record<string, string>> = {
  Ł: 'L',
  Ø: 'O',
  Œ: 'OE',
  Æ: 'AE',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ĳ: 'IJ',
  Ħ: 'H',
  Ŧ: 'T',
  Ŋ: 'N',
  Ŀ: 'L',
};

/** What keyboards and word processors write for an apostrophe. */
const apostrophes = /[\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032\u0060\u00b4]/g;

const others = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** A name as the Bank compares it: in capitals, without accents, each letter one of A to Z where there is one for it. */
export function reducedName(name: string): string {
  return name
    .replace(apostrophes, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(others, (letter) => letters[letter] ?? letter);
}
