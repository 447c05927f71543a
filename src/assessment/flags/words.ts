import type { FullText } from '../../values/localized-text.ts';
import { readTexts } from '../../values/text-file.ts';
import { reasons } from './reasons.ts';

/** What is said of any rule: why nothing is asked, that nothing was found, what is not known. */
export const general = readTexts(new URL('texts.yaml', import.meta.url), [...reasons, 'clear', 'unknown', 'askAgain']);

const parts = ['Title', 'Raised', 'Question'] as const;

/** The rules of this folder, each with three texts in `rule-texts.yaml`. */
const ruleNames = [
  'childBenefit',
  'birthPremium',
  'unemployment',
  'workWithAllowance',
  'work',
  'wages',
  'pension',
  'cadastralIncome',
  'insurability',
  'insuredStatus',
  'disabilityAllowance',
] as const;
type RuleName = (typeof ruleNames)[number];

const texts = readTexts(
  new URL('rule-texts.yaml', import.meta.url),
  ruleNames.flatMap((name) => parts.map((part) => `${name}${part}` as const)),
);

/** The words of a rule, by its code. */
export function wordsOf(name: RuleName): {
  readonly title: FullText;
  readonly raised: FullText;
  readonly question: FullText;
} {
  return { title: texts[`${name}Title`], raised: texts[`${name}Raised`], question: texts[`${name}Question`] };
}
