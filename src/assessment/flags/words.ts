import { readTexts } from '../../values/text-file.ts';
import { keysOfRules, wordsIn, type RuleWords } from '../rule-words.ts';
import { reasons } from './reasons.ts';

/** What is said of any rule: why nothing is asked, that nothing was found, what is not known. */
export const general = readTexts(new URL('texts.yaml', import.meta.url), [...reasons, 'clear', 'unknown', 'askAgain']);

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

const texts = readTexts(new URL('rule-texts.yaml', import.meta.url), keysOfRules(ruleNames));

/** The words of a rule, by its code. */
export function wordsOf(name: RuleName): RuleWords {
  return wordsIn<RuleName>(texts, name);
}
