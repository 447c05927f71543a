import { coded, type CodedValue, type CodeList } from './code-list.ts';
import type { LocalizedText } from './localized-text.ts';
import { group } from './reply-shape.ts';

/** A text in one language, in an element of its own: `<description language="NL">…`. */
export const textInLanguage = group({}, { attributes: ['language'], content: true });

/** The same as services write it that call the attribute `lang`. */
export const textInLang = group({}, { attributes: ['lang'], content: true });

interface TextInLanguage {
  readonly content: string;
  readonly attributes: { readonly language?: string; readonly lang?: string };
}

/**
 * The texts of a source by language; the first of each language counts. Texts without a language, or in one that is none of
 * ours, stand together under `und`.
 * @returns undefined when nothing is said
 */
export function textByLanguage(texts: readonly TextInLanguage[]): LocalizedText | undefined {
  const found: LocalizedText = {};
  const others = new Set<string>();
  for (const { content, attributes } of texts) {
    const language = (attributes.language ?? attributes.lang)?.toLowerCase();
    if (content === '') continue;
    if (language === 'nl' || language === 'fr' || language === 'de' || language === 'en') found[language] ??= content;
    else others.add(content);
  }
  // A municipality of two languages has two names.
  if (others.size > 0) found.und = [...others].join(' / ');
  return Object.keys(found).length > 0 ? found : undefined;
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
