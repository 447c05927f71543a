import { z } from 'zod';
import { calendarDate } from '../values/calendar.ts';
import { relationKinds, type ActRow, type BookOfDay, type RuleBook } from './book/book.ts';
import { findAct, refusedByRelation } from './book/look-up.ts';
import { judge, refusingCaller } from './decide.ts';
import type { RuleFacts } from './facts.ts';
import { foreignCentre } from './rules/foreign-centre.ts';
import { roleWithoutAction } from './rules/role-without-action.ts';
import { integrationStates } from './target.ts';

/** The entry does not say enough to make its decision again. */
export class FactsMissingError extends Error {
  override readonly name = 'FactsMissingError';
}

/** A refusal keeps the facts that were known by then, so all but the day may be absent. */
const factsShape = z.object({
  day: calendarDate,
  ownCentre: z.boolean().optional(),
  state: z.enum(integrationStates).optional(),
  startDate: calendarDate.optional(),
  endDate: calendarDate.optional(),
  informedOn: calendarDate.optional(),
  decidedOn: calendarDate.optional(),
  reviewedOn: calendarDate.optional(),
  personDied: z.boolean().optional(),
  applicantIsOpen: z.boolean().optional(),
  numberChanged: z.boolean().optional(),
  relation: z.enum(relationKinds).optional(),
  reasonGiven: z.boolean().optional(),
  scale: z.enum(['under', 'over', 'unknown']).optional(),
});

const decisionShape = z.object({
  action: z.string(),
  role: z.string(),
  stream: z.string().optional(),
  qualityCode: z.int().optional(),
  policyVersion: z.string(),
  facts: factsShape,
});

/** A decision as the opened row of the ledger tells it. */
export type StoredDecision = z.infer<typeof decisionShape>;

/**
 * Reads the content of an opened row; no key is needed, because the facts are not encrypted.
 * @throws FactsMissingError for an entry without facts: one of a job, or from before facts were kept
 */
export function readStoredDecision(content: string): StoredDecision {
  const parsed = decisionShape.safeParse(JSON.parse(content));
  if (parsed.success) return parsed.data;
  const wanting = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new FactsMissingError(`not a decision with its facts: ${wanting}`);
}

/** What a decision came to: whether it is allowed, and the code of the rule or grant, as the closed row names it. */
export interface RecomputedDecision {
  readonly allowed: boolean;
  readonly ruleCode: string;
}

/**
 * Makes a recorded decision again, from the facts in its entry.
 * @param book the book of the entry's version, to check the decision; any other, to see what it would have decided
 * @throws FactsMissingError UnknownRuleError
 */
export function recompute(entry: StoredDecision, book: RuleBook): RecomputedDecision {
  const rows = book.on(entry.facts.day);
  const act = findAct(rows, entry.action);
  if (!act) throw new FactsMissingError(`the rule book has no act ${entry.action}`);
  const turnedAway = refusalOfCaller(entry, act, rows);
  if (turnedAway !== undefined) return { allowed: false, ruleCode: turnedAway };
  if (act.isConsultation && entry.stream !== undefined) {
    const { allowed, ruleCode } = judge(factsOf(entry, entry.stream, rows), scaleOf(entry));
    return { allowed, ruleCode };
  }
  const ruleCode = refusalOfTarget(entry, rows);
  return ruleCode === undefined
    ? { allowed: true, ruleCode: `act:${entry.role}:${act.name}` }
    : { allowed: false, ruleCode };
}

/** The rule that refuses because of who asks: the door judges it first. */
function refusalOfCaller({ role }: StoredDecision, act: ActRow, rows: BookOfDay): string | undefined {
  const refusing = act.isConsultation ? refusingCaller({ book: rows, caller: { centre: '', role } }) : undefined;
  if (refusing) return refusing.code;
  return act.roles.includes(role) ? undefined : roleWithoutAction.code;
}

/** The rule that refuses an act, other than a consultation, because of whom it is about. */
function refusalOfTarget({ role, facts }: StoredDecision, rows: BookOfDay): string | undefined {
  if (facts.ownCentre === false) return foreignCentre.code;
  return facts.relation && refusedByRelation(rows, facts.relation, role);
}

/** The facts for the rules. A rule that asks for one that the entry does not have stops. */
function factsOf({ role, qualityCode, facts }: StoredDecision, stream: string, book: BookOfDay): RuleFacts {
  const centre = 'own';
  return {
    caller: { centre, role },
    integration: {
      get centre() {
        return required(facts.ownCentre, 'ownCentre') ? centre : 'other';
      },
      get qualityCode() {
        return required(qualityCode, 'qualityCode');
      },
      get state() {
        return required(facts.state, 'state');
      },
      get startDate() {
        return required(facts.startDate, 'startDate');
      },
      get endDate() {
        return required(facts.endDate, 'endDate');
      },
      ...(facts.informedOn === undefined ? {} : { informedOn: facts.informedOn }),
      ...(facts.decidedOn === undefined ? {} : { decidedOn: facts.decidedOn }),
      ...(facts.reviewedOn === undefined ? {} : { reviewedOn: facts.reviewedOn }),
      // The day is not in the evidence; the rules ask only whether it is known.
      ...(facts.personDied === true ? { diedOn: facts.day } : {}),
    },
    ...(facts.applicantIsOpen === undefined ? {} : { applicantIsOpen: facts.applicantIsOpen }),
    ...(facts.numberChanged === undefined ? {} : { isNumberChanged: facts.numberChanged }),
    stream,
    today: facts.day,
    get relation() {
      return required(facts.relation, 'relation');
    },
    get reason() {
      return required(facts.reasonGiven, 'reasonGiven') ? { code: '' } : undefined;
    },
    book,
  };
}

function scaleOf({ facts: { scale } }: StoredDecision) {
  return scale && { kind: scale };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new FactsMissingError(`the entry does not say ${name}`);
  return value;
}
