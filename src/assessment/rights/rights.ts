import { filled } from '../filled.ts';
import type { Finding } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import type { RightRule } from './right.ts';
import { childBenefit } from './rules/child-benefit.ts';
import { increasedIntervention } from './rules/increased-intervention.ts';
import { indemnity } from './rules/indemnity.ts';
import { installationPremium } from './rules/installation-premium.ts';
import { insurability } from './rules/insurability.ts';
import { pension } from './rules/pension.ts';
import { socialTariff } from './rules/social-tariff.ts';
import { studentExemption } from './rules/student-exemption.ts';
import { unemployment } from './rules/unemployment.ts';
import { askAgain, clear, explained, unknown } from './words.ts';

/** The rights, in the order in which they are shown. */
const rules: readonly RightRule[] = [
  insurability,
  increasedIntervention,
  childBenefit,
  pension,
  unemployment,
  indemnity,
  socialTariff,
  studentExemption,
  installationPremium,
];

/**
 * Rights that the consulted data show and that may not be taken up: each a question with what to check, never a
 * decision.
 * @returns one finding for each right
 */
export function rights(inquiry: Inquiry): Finding[] {
  return rules.map(({ rule, words, look }) => {
    const { state, facts, missing, values = {} } = look(inquiry);
    const text = { raised: words.raised, explained, clear, unknown }[state];
    const question = { raised: words.question, explained: undefined, clear: undefined, unknown: askAgain }[state];
    return {
      state,
      rule,
      title: words.title,
      text: filled(text, values),
      ...(question && { question: filled(question, values) }),
      ...(Object.keys(values).length > 0 && { values }),
      facts: [...facts],
      missing: [...missing],
    };
  });
}
