import type { RuleRow } from './book/book.ts';
import type { Access } from './access.ts';
import { dependsOnMeans, findGrant, findRole } from './book/look-up.ts';
import { findingOf, refusedByScale, type ScaleFinding } from './conditions.ts';
import type { CallerFacts, ConsultationFacts, Rule, RuleFacts } from './facts.ts';
import { noGrant } from './rules/no-grant.ts';
import { findCallerRule, findRule } from './rules/order.ts';
import { refusal } from './refusal.ts';
import { compareWithScale } from './scale-verdict.ts';
import type { KnownMeans } from '../values/debtor-means.ts';

/** A book of rules names a rule that this release does not have. */
export class UnknownRuleError extends Error {
  override readonly name = 'UnknownRuleError';
}

/** The rules that are judged before any grant. */
const beforeGrants: ReadonlySet<RuleRow['judges']> = new Set(['target', 'caller', 'relation', 'facts']);

/** Whether this caller may consult this stream of this integration now. Pure; refuses unless a grant says otherwise. */
export function decide(facts: ConsultationFacts): Access {
  return judge(facts, scaleFinding(facts));
}

/** Nothing was consulted. */
const nothingKnown: KnownMeans = { ssin: '', assessments: [], otherParents: [] };

/** What the means of the person come to beside the scale, under a code for which that matters. */
export function scaleFinding({
  book,
  integration,
  means,
}: Pick<ConsultationFacts, 'book' | 'integration' | 'means'>): ScaleFinding | undefined {
  if (!dependsOnMeans(book, integration.qualityCode)) return undefined;
  return findingOf(compareWithScale(means ?? nothingKnown, book));
}

/**
 * The decision, from facts and what was found of the means.
 * @throws UnknownRuleError
 */
export function judge(facts: RuleFacts, finding: ScaleFinding | undefined): Access {
  const { book, caller, integration, stream } = facts;
  for (const { code, judges } of book.rules) {
    if (!beforeGrants.has(judges)) continue;
    const rule = findRule(code);
    if (!rule) throw new UnknownRuleError(`This release has no rule ${code}.`);
    if (rule.refuses(facts)) return refusal(rule, facts);
  }
  const consultsAs = findRole(book, caller.role)?.consultsAs;
  const grant = consultsAs === undefined ? undefined : findGrant(book, consultsAs, integration.qualityCode, stream);
  if (!grant) return refusal(noGrant, facts);
  const refusing = grant.condition && refusedByScale(finding ?? { kind: 'unknown' });
  if (refusing) {
    const scale = finding?.verdict;
    return { ...refusal(refusing, facts), ...(scale ? { scale } : {}) };
  }
  const basis = grant.condition && finding?.verdict;
  return {
    allowed: true,
    ruleCode: `grant:${caller.role}:${String(integration.qualityCode)}:${grant.stream}`,
    categories: grant.categories,
    policyVersion: book.version,
    ...(basis ? { basis } : {}),
  };
}

/** The rule of the book that refuses acts on streams because of who asks, if one does. */
export function refusingCaller(facts: CallerFacts): Rule<CallerFacts> | undefined {
  const rules = facts.book.rules.flatMap(({ code, judges }) => (judges === 'caller' ? [findCallerRule(code)] : []));
  return rules.find((rule) => rule?.refuses(facts));
}
