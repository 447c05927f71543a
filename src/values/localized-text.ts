import { z } from 'zod';

/** The languages of the gateway: the three national ones and English. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages in which the Bank answers. */
export type BankLanguage = 'nl' | 'fr' | 'de';

/** The language code for a text that the source gives without a language (ISO 639-2, BCP 47: undetermined). */
export const undetermined = 'und';

/** A text in the national languages, in English if known, and under `und` if the source names no language. */
export const localizedText = z
  .object({
    nl: z.string().optional(),
    fr: z.string().optional(),
    de: z.string().optional(),
    en: z.string().optional(),
    [undetermined]: z
      .string()
      .optional()
      .describe(
        'What the source gives without a language, or in another than these. Often the only text; show it where the language of the reader is absent.',
      ),
  })
  .meta({ id: 'LocalizedString', description: 'A text by language (ISO 639-1; `und` when not determined).' });
export type LocalizedText = z.infer<typeof localizedText>;

/** A text in every language of the gateway, for rules and problems, which every caller must understand. */
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
