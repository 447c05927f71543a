import type { Centre, ReferenceDirectory } from '../bank/bank.ts';
import type { Clock } from '../values/calendar.ts';
import type { Action, Ledger } from '../evidence/evidence.ts';
import type { DecisionStore } from './decisions/decision.ts';
import type { IntegrationStore } from './integrations/integration.ts';
import { Problem } from '../values/problem.ts';
import { readTexts } from '../values/text-file.ts';
import type { Durations } from '../access/book/durations.ts';
import { decideAction, type ActionName } from '../access/actions.ts';
import type { Caller } from '../values/caller.ts';
import type { Refusal } from '../access/access.ts';
import { policyVersion } from '../access/book/quality-codes.ts';
import { refusalProblem } from '../access/refusal.ts';
import { recordEvidence } from '../access/evidence-required.ts';
import { openingBy } from '../access/opening.ts';
import type { Pauses, WorkQueue } from '../platform/jobs/work.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['unknownCentre']);

export interface IntegrationPorts {
  readonly directory: ReferenceDirectory;
  readonly ledger: Ledger;
  readonly integrations: IntegrationStore;
  readonly centres: ReadonlyMap<string, Centre>;
  readonly clock: Clock;
  readonly work: WorkQueue;
  readonly durations: Durations;
  /** Whether test numbers (month 60–72) are accepted: sandbox only. */
  readonly fictiveSsins: boolean;
  /** After this many milliseconds, an unfinished registration or ending is taken for dead. */
  readonly staleAfterMs: number;
}

/** Ports for the life of an integration beyond its registration. */
export interface LifeCyclePorts extends IntegrationPorts {
  readonly decisions: DecisionStore;
  readonly pauses: Pauses;
  /** Everything one job does at the Bank for one step must be done within this time. */
  readonly totalDeadlineMs: number;
  /** Longest duration of a decision in months. */
  readonly decisionMonths: number;
}

/** The part of the request that every use case gets. */
export interface RequestOrigin {
  readonly caller: Caller;
  readonly traceId: string;
  readonly signal: AbortSignal;
}

/**
 * Refuses, with evidence, an action that the caller's role may not do.
 * @returns the code of the rule that allows it
 * @throws Problem
 */
export async function requireAction(
  ledger: Ledger,
  origin: Omit<RequestOrigin, 'signal'>,
  actionName: ActionName,
  action: Action,
): Promise<string> {
  const decision = decideAction(origin.caller.role, actionName);
  return decision.allowed ? decision.ruleCode : refuse(ledger, origin, action, decision);
}

/**
 * The centre the caller acts for.
 * @throws Problem, with evidence, when the gateway does not serve that centre
 */
export async function requireCentre(
  { centres, ledger }: Pick<IntegrationPorts, 'centres' | 'ledger'>,
  origin: Omit<RequestOrigin, 'signal'>,
  action: Action,
): Promise<Centre> {
  const centre = centres.get(origin.caller.centre);
  if (centre) return centre;
  return refuse(ledger, origin, action, {
    allowed: false,
    ruleCode: 'unknownCentre',
    reason: texts.unknownCentre,
    legalBasis: 'Law of 15 January 1990, art. 6 (registration by the institution that needs the data)',
    remedy: { action: 'none' },
    policyVersion,
  });
}

async function refuse(
  ledger: Ledger,
  origin: Omit<RequestOrigin, 'signal'>,
  action: Action,
  refusal: Refusal,
): Promise<never> {
  const problem = refusalProblem(refusal);
  await recordEvidence(ledger, openingBy(origin, action), {
    outcome: 'denied',
    rule: refusal.ruleCode,
    problem: problem.problem.type,
    exchanges: [],
  });
  throw problem;
}

/** The problem for an object that does not exist for this caller. */
export function notFound(): Problem {
  return new Problem('resourceNotFound');
}
