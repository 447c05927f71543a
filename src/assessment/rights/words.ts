import { readTexts } from '../../values/text-file.ts';
import { keysOfRules, wordsIn, type RuleWords } from '../rule-words.ts';

const file = new URL('texts.yaml', import.meta.url);

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

const texts = readTexts(file, ['clear', 'explained', 'unknown', 'askAgain', ...keysOfRules(names)]);

/** What is said of any right: that nothing is to be asked, that it is asked for, that something is not known. */
export const { clear, explained, unknown, askAgain } = texts;

/** The words of a rule, by its code. */
export function wordsOf(name: RightName): RuleWords {
  return wordsIn<RightName>(texts, name);
}
