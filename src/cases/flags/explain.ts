import { filled } from '../../assessment/filled.ts';
import { spansOf } from '../../assessment/flags/values.ts';
import type { EuroAmount } from '../../values/amount.ts';
import type { FullText, Language } from '../../values/localized-text.ts';
import { aidList, crossingList, ruleOf } from './crossings.ts';
import type { FlagContent } from './flag.ts';
import { texts } from './texts.ts';

/** A flag in plain words. */
export interface Explained {
  /** What was crossed with what. */
  readonly text: FullText;
  /** What to ask or check. */
  readonly question?: FullText;
}

const formatOf = (locale: string) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
const amountFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: formatOf('nl-BE'),
  fr: formatOf('fr-BE'),
  de: formatOf('de-BE'),
  en: formatOf('en-GB'),
};

/** An amount as people write it: "1 234,50" in French. */
function written({ value }: EuroAmount): FullText {
  // A decimal text is written digit by digit, without a float in between.
  const said = (language: Language) => amountFormats[language].format(value as `${number}`);
  return { nl: said('nl'), fr: said('fr'), de: said('de'), en: said('en') };
}

/** Says what a flag is about, in every language. Only what it says itself is in it. Pure. */
export function explain({ aid, crossing, months, resourceAmount }: FlagContent): Explained {
  const places = {
    aid: aidList.codes[aid] as FullText,
    crossing: crossingList.codes[crossing] as FullText,
    months: spansOf(months),
  };
  const crossed = filled(texts.crossed, places);
  const amount = resourceAmount && filled(texts.amount, { amount: written(resourceAmount) });
  const question = ruleOf(crossing)?.words.question;
  return {
    text: amount ? filled(texts.crossedWithAmount, { crossed, amount }) : crossed,
    ...(question ? { question: filled(question, places) } : {}),
  };
}
