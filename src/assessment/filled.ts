import type { FullText, Language } from '../values/localized-text.ts';

/**
 * A text with its values in the places that name them: `{months}`. A place without a value stays as it is, so that a
 * reader sees that something is missing.
 * @param values the same in every language, or with their own words in each
 */
export function filled(text: FullText, values: Readonly<Record<string, string | FullText>>): FullText {
  const fill = (language: Language) =>
    text[language].replaceAll(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name] ?? place;
      return typeof value === 'string' ? value : value[language];
    });
  return { nl: fill('nl'), fr: fill('fr'), de: fill('de'), en: fill('en') };
}
