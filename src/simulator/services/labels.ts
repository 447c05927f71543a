/** Languages in which the sources give their labels. */
export type Language = 'nl' | 'fr' | 'de';

/** Labels by code: Dutch, French, German. */
export type Labels = Readonly<Record<string, readonly [nl: string, fr: string, de: string]>>;

/** The language of a request, in capitals or not; French when it says nothing. */
export function toLanguage(text: string | undefined): Language {
  const language = text?.toLowerCase();
  return language === 'nl' || language === 'de' ? language : 'fr';
}

/** The label of a code; undefined for a code that the simulator has no words for, as sources do it too. */
export function labelIn(labels: Labels, code: string, language: Language): string | undefined {
  return labels[code]?.[language === 'nl' ? 0 : language === 'fr' ? 1 : 2];
}
