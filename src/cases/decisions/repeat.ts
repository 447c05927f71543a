import type { Aid } from '../../access/book/book.ts';
import type { DecisionInput } from './check.ts';
import { decidingEffects, type Decision, type DecisionPerson } from './decision.ts';

/**
 * Whether a request says what was decided before: the same days, outcome, aid and reasons, and nothing else about the
 * persons that either of them names. Who followed by default does not matter, because the household may have changed
 * since. Pure.
 */
export function isSameDecision(before: Decision, input: DecisionInput): boolean {
  const [applicant, ...others] = before.persons;
  const find = (id: string) => others.find(({ integrationId }) => integrationId === id);
  const names = [...input.householdMembers.map(({ integrationId }) => integrationId), ...input.leftOut];
  return (
    before.decidedOn === input.decidedOn &&
    before.outcome === input.outcome &&
    before.period?.startDate === input.period?.startDate &&
    before.period?.endDate === input.period?.endDate &&
    before.latenessReason === input.latenessReason &&
    before.elsewhereReason === input.elsewhereReason &&
    sameAids(applicant, input.aids) &&
    input.householdMembers.every(({ integrationId, aids }) => {
      const person = find(integrationId);
      return person !== undefined && isDecided(person) && sameAids(person, aids);
    }) &&
    input.leftOut.every((id) => find(id)?.effect === 'leftOut') &&
    others.every(({ named, integrationId }) => !named || names.includes(integrationId))
  );
}

function isDecided({ effect }: DecisionPerson): boolean {
  return decidingEffects.some((deciding) => deciding === effect);
}

/** The order of the kinds of aid says which is the main one. */
function sameAids(person: DecisionPerson | undefined, aids: readonly Aid[] = []): boolean {
  const before = (person?.next ?? []).flatMap(({ aid }) => (aid === undefined ? [] : [aid]));
  return before.length === aids.length && before.every((aid, index) => aid === aids[index]);
}
