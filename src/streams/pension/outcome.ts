import { isAboutAnother, type CodeMeaning } from '../../bank/status.ts';
import { booleanOf, textOf } from '../../values/xsd-values.ts';
import { outcomeOfSummary } from '../../bank/result-summary.ts';
import type { PensionReply } from './reply.ts';

/**
 * What the register's own document says about the outcome, in either form. Where the register is not sure who the person
 * is, nobody knows what it has: what it does give is not all, and nothing is not "no pension".
 * @param asked the number the question was about
 */
export function outcomeOf(reply: PensionReply, asked: string): CodeMeaning | undefined {
  const { ResultSummary: summary, Question: question, CitizenPK: citizen, PensionItem: items } = reply;
  const named = [question?.TargetSSIN, citizen?.SocialSecurityUser];
  if (named.some((number) => isAboutAnother(number, asked))) return 'badReply';
  const said = summary && outcomeOfSummary(summary, items.length > 0);
  if (said !== undefined && said !== 'none') return said;
  if (isUnsureWho(reply)) return items.length > 0 ? 'incomplete' : 'badReply';
  return said;
}

/** A flag that cannot be read is no comfort; one that is left out or empty says nothing. */
function isUnsureWho({ IdentificationProblem: flag }: PensionReply): boolean {
  return textOf(flag) !== undefined && booleanOf(flag) !== false;
}
