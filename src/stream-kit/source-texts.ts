import { coded, type CodedValue, type CodeList } from '../values/code-list.ts';
import { languages, undetermined, type Language, type LocalizedText } from '../values/localized-text.ts';
import { group } from '../bank/reply-shape.ts';

/** A text in one language, in an element of its own: `<description language="NL">…`. */
export const textInLanguage = group({}, { attributes: ['language'], content: true });

/** The same, for services that call the attribute `lang`. */
export const textInLang = group({}, { attributes: ['lang'], content: true });

interface TextInLanguage {
  readonly content: string;
  readonly attributes: { readonly language?: string; readonly lang?: string };
}

/**
 * The texts of a source by language. Schemas of the Bank allow two texts in one language and make the language optional:
 * different ones in the same language are joined with ` / `. A text without a language is kept too, and so is one in a
 * language that is none of the gateway's, unless it says what already stands in a language.
 * @returns undefined when there is no text
 */
export function textByLanguage(texts: readonly TextInLanguage[]): LocalizedText | undefined {
  const said: LocalizedText = {};
  let isSaid = false;
  for (const { content, attributes } of texts) {
    if (content === '') continue;
    const language = languageOf(attributes.language ?? attributes.lang) ?? undetermined;
    const before = said[language];
    if (before === undefined) said[language] = content;
    else if (!before.split(separator).includes(content)) said[language] = before + separator + content;
    isSaid = true;
  }
  if (!isSaid) return undefined;
  return said[undetermined] === undefined ? said : withoutRepeated(said, said[undetermined]);
}

const separator = ' / ';

/** What is said without a language and stands in a language too is said once. */
function withoutRepeated(said: LocalizedText, undeterminedText: string): LocalizedText {
  const inLanguages = new Set(languages.flatMap((language) => said[language]?.split(separator) ?? []));
  const rest = undeterminedText.split(separator).filter((text) => !inLanguages.has(text));
  if (rest.length > 0) said[undetermined] = rest.join(separator);
  else delete said.und;
  return said;
}

/** Nearly all texts name their language in one of these ways. */
const spellings: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) => [language, language.toUpperCase()].map((spelling) => [spelling, language])),
);

/** Sources write `NL`, `nl` or `nl-BE`. */
function languageOf(given: string | undefined): Language | undefined {
  if (given === undefined) return undefined;
  return spellings.get(given) ?? spellings.get(given.toLowerCase().split(/[-_]/)[0] ?? '');
}

/**
 * A code with the label of its list, and the source's own texts where the list has none.
 * @returns undefined when there is no code
 */
export function codedWith(
  list: CodeList | undefined,
  code: string | undefined,
  texts: readonly TextInLanguage[] = [],
): CodedValue | undefined {
  return code === undefined || code === '' ? undefined : coded(list, code, textByLanguage(texts));
}
