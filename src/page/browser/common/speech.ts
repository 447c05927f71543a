import type { Euro, Language, Localized } from './contract.ts';

/** The words and the forms of one language. */
export interface Speech {
  readonly language: Language;
  /**
   * The words for a key of the page, with values at their places: `{count}`. A key without words is shown as it is: a
   * code that came later than this page. `kind_wages`, a word for a code of the API, is under `kindWages`.
   */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Whether the page has words for a key. */
  readonly knows: (key: string) => boolean;
  /** A text that the API gives in several languages; empty when it has none. */
  readonly of: (text: Localized | undefined) => string;
  /** `yyyy-MM-dd` in the form of the language; of an incomplete date, and of any other text, the text itself. */
  readonly date: (date: string) => string;
  /** `yyyy-MM` in the form of the language. */
  readonly month: (month: string) => string;
  /** The same in full, for a heading. */
  readonly longMonth: (month: string) => string;
  /** RFC 3339, shown in Belgian time. */
  readonly moment: (moment: string) => string;
  /** Formatted from its text: no digit is lost. */
  readonly money: (amount: Euro) => string;
}
