import { languages, type FullText } from '../../../values/localized-text.ts';
import { readTexts } from '../../../values/text-file.ts';
import { codeEvents, type CodeRow } from '../book.ts';

const ofCodes = codeEvents.filter((event) => event !== 'nothing');
const texts = readTexts(new URL('law-texts.yaml', import.meta.url), ['bank', ...ofCodes]);

/** The legal basis of a quality code in words for the person concerned; the code itself has it in English. */
export function lawsOf({ setFor }: Pick<CodeRow, 'setFor'>): FullText {
  if (setFor === 'nothing') return texts.bank;
  const joined = languages.map((language) => {
    const between = language === 'fr' ? ' ; ' : '; ';
    return [language, `${texts.bank[language]}${between}${texts[setFor][language]}`] as const;
  });
  return Object.fromEntries(joined) as unknown as FullText;
}
