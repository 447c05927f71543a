import type { DecisionFacts } from '../evidence/evidence.ts';
import { scaleFinding } from './decide.ts';
import type { ConsultationFacts } from './facts.ts';

/**
 * The facts of a decision on a consultation as evidence keeps them. Of another centre's integration nothing is kept,
 * because the entry is in the caller's centre.
 */
export function factsForEvidence(facts: Omit<ConsultationFacts, 'stream'>): DecisionFacts {
  const { integration, caller, today: day, relation, reason, applicantIsOpen, isNumberChanged } = facts;
  if (integration.centre !== caller.centre) return { day, ownCentre: false };
  const { state, startDate, endDate, informedOn, decidedOn, reviewedOn, diedOn } = integration;
  const scale = scaleFinding(facts)?.kind;
  return {
    day,
    ownCentre: true,
    state,
    startDate,
    endDate,
    ...(informedOn === undefined ? {} : { informedOn }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
    ...(diedOn === undefined ? {} : { personDied: true }),
    ...(applicantIsOpen === undefined ? {} : { applicantIsOpen }),
    ...(isNumberChanged === true ? { numberChanged: true } : {}),
    relation,
    reasonGiven: reason !== undefined,
    ...(scale === undefined ? {} : { scale }),
  };
}
