import { coded, ownLabel, type CodedValue, type CodeList } from '../../values/code-list.ts';
import type { BankLanguage, LocalizedText } from '../../values/localized-text.ts';
import { textOf } from '../../values/xsd-values.ts';
import type { Described } from './reply-parcel.ts';

/** Gives the codes and texts of the land registry, which are in the language asked, their form in the answer. */
export interface Labels {
  /** A code with the label of its list, or the land registry's own: its description, or the short form of that. */
  code(list: CodeList | undefined, value: Described | undefined): CodedValue | undefined;
  /** A description that stands alone. */
  text(description: string | undefined): LocalizedText | undefined;
}

/** @param language in which the land registry was asked for its texts */
export function labelsIn(language: BankLanguage): Labels {
  const text: Labels['text'] = (description) => ownLabel(language, description);
  return {
    text,
    code(list, value) {
      const code = textOf(value?.code);
      if (code === undefined) return undefined;
      return coded(list, code, text(value?.description) ?? text(value?.abbreviation));
    },
  };
}
