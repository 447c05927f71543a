import { z } from 'zod';

/** The languages of the gateway: the three national ones and English. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages in which the Bank answers. */
export type BankLanguage = 'nl' | 'fr' | 'de';

/** A text in the national languages, and in English where it is known. */
export const localizedText = z
  .object({
    nl: z.string().optional(),
    fr: z.string().optional(),
    de: z.string().optional(),
    en: z.string().optional(),
    und: z.string().optional().describe('A text of which the source does not say the language.'),
  })
  .meta({ id: 'LocalizedString', description: 'A text by language (ISO 639-1; `und` of ISO 639-2: undetermined).' });
export type LocalizedText = z.infer<typeof localizedText>;

/** A text that exists in every language of the gateway: rules and problems explain themselves to everybody. */
export interface FullText {
  readonly nl: string;
  readonly fr: string;
  readonly de: string;
  readonly en: string;
}

/** The Bank knows no English; such a caller gets the Bank's labels in French, the Bank's own default. */
export function bankLanguage(language: Language): BankLanguage {
  return language === 'en' ? 'fr' : language;
}
