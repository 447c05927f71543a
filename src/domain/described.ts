import { coded, type CodedValue, type CodeList } from './code-list.ts';
import { languages, undetermined, type Language, type LocalizedText } from './localized-text.ts';
import { group } from './reply-shape.ts';

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
  const said = new Map<Language | undefined, Set<string>>();
  for (const { content, attributes } of texts) {
    if (content === '') continue;
    const language = languageOf(attributes.language ?? attributes.lang);
    said.set(language, (said.get(language) ?? new Set()).add(content));
  }
  const found: LocalizedText = {};
  const known = new Set<string>();
  for (const [language, contents] of said) {
    if (language === undefined) continue;
    found[language] = [...contents].join(' / ');
    for (const content of contents) known.add(content);
  }
  const rest = [...(said.get(undefined) ?? [])].filter((content) => !known.has(content));
  if (rest.length > 0) found[undetermined] = rest.join(' / ');
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Sources write `NL`, `nl` or `nl-BE`. */
function languageOf(given: string | undefined): Language | undefined {
  const primary = given?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary);
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
