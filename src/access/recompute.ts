import { z } from 'zod';
import { calendarDate } from '../values/calendar.ts';
import { relationKinds, type RuleBook } from './book/book.ts';
import { judge } from './decide.ts';
import type { RuleFacts } from './facts.ts';
import { foreignCentre } from './rules/foreign-centre.ts';
import { integrationStates } from './target.ts';

/** The entry does not say enough to make its decision again. */
export class FactsMissingError extends Error {
  override readonly name = 'FactsMissingError';
}

const ownFacts = z.object({
  day: calendarDate,
  ownCentre: z.literal(true),
  state: z.enum(integrationStates),
  startDate: calendarDate,
  endDate: calendarDate,
  informedOn: calendarDate.optional(),
  relation: z.enum(relationKinds),
  reasonGiven: z.boolean(),
  scale: z.enum(['under', 'over', 'unknown']).optional(),
});
const foreignFacts = z.object({ day: calendarDate, ownCentre: z.literal(false) });

const consultation = z.object({
  action: z.literal('consult'),
  role: z.string(),
  stream: z.string(),
  qualityCode: z.int().optional(),
  policyVersion: z.string(),
  facts: z.discriminatedUnion('ownCentre', [ownFacts, foreignFacts]),
});

/** A consultation as the opened row of the ledger tells it. */
export type StoredConsultation = z.infer<typeof consultation>;

/**
 * Reads the content of an opened row; no key is needed, because the facts are not encrypted.
 * @throws FactsMissingError for another action, and for an entry from before facts were kept
 */
export function readStoredConsultation(content: string): StoredConsultation {
  const parsed = consultation.safeParse(JSON.parse(content));
  if (parsed.success) return parsed.data;
  const wanting = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new FactsMissingError(`not a consultation with its facts: ${wanting}`);
}

/**
 * Makes a recorded decision again, from the facts in its entry.
 * @param book the book of the entry's version, to check the decision; any other, to see what it would have decided
 * @returns whether it is allowed, and the code of the rule or grant, as the closed row names it
 * @throws FactsMissingError UnknownRuleError
 */
export function recompute(
  entry: StoredConsultation,
  book: RuleBook,
): { readonly allowed: boolean; readonly ruleCode: string } {
  const { role, stream, qualityCode, facts } = entry;
  const rows = book.on(facts.day);
  if (!facts.ownCentre) {
    // Only the first rule can be judged without the facts of the other centre.
    if (rows.rules[0]?.code === foreignCentre.code) return { allowed: false, ruleCode: foreignCentre.code };
    throw new FactsMissingError('nothing is recorded of an integration of another centre');
  }
  if (qualityCode === undefined) throw new FactsMissingError('the entry names no quality code');
  const { day: today, state, startDate, endDate, informedOn, relation, reasonGiven, scale } = facts;
  const centre = '';
  const ruleFacts: RuleFacts = {
    caller: { centre, role },
    integration: {
      centre,
      qualityCode,
      state,
      startDate,
      endDate,
      ...(informedOn === undefined ? {} : { informedOn }),
    },
    stream,
    today,
    relation,
    reason: reasonGiven ? { code: '' } : undefined,
    book: rows,
  };
  const { allowed, ruleCode } = judge(ruleFacts, scale && { kind: scale });
  return { allowed, ruleCode };
}
