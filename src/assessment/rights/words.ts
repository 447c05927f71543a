import type { FullText } from '../../values/localized-text.ts';
import { readTexts } from '../../values/text-file.ts';

const file = new URL('texts.yaml', import.meta.url);
const parts = ['Title', 'Raised', 'Question'] as const;

const names = [
  'increasedIntervention',
  'socialTariff',
  'pension',
  'childBenefit',
  'insurability',
  'unemployment',
  'indemnity',
  'studentExemption',
  'installationPremium',
] as const;
type RightName = (typeof names)[number];

const texts = readTexts(file, [
  'clear',
  'explained',
  'unknown',
  'askAgain',
  ...names.flatMap((name) => parts.map((part) => `${name}${part}` as const)),
]);

/** What is said of any right: that nothing is to be asked, that it is asked for, that something is not known. */
export const { clear, explained, unknown, askAgain } = texts;

/** The words of a rule, by its code. */
export function wordsOf(name: RightName): {
  readonly title: FullText;
  readonly raised: FullText;
  readonly question: FullText;
} {
  return { title: texts[`${name}Title`], raised: texts[`${name}Raised`], question: texts[`${name}Question`] };
}
