import { filled } from '../../assessment/filled.ts';
import { spansOf } from '../../assessment/flags/values.ts';
import type { FullText } from '../../values/localized-text.ts';
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

/** Says what a flag is about, in every language. Only what it says itself is in it. Pure. */
export function explain({ aid, crossing, months, resourceAmount }: FlagContent): Explained {
  const places = {
    aid: aidList.codes[aid] as FullText,
    crossing: crossingList.codes[crossing] as FullText,
    months: spansOf(months),
  };
  const crossed = filled(texts.crossed, places);
  const amount = resourceAmount && filled(texts.amount, { amount: resourceAmount.value });
  const question = ruleOf(crossing)?.words.question;
  return {
    text: amount ? filled(texts.crossedWithAmount, { crossed, amount }) : crossed,
    ...(question ? { question: filled(question, places) } : {}),
  };
}
