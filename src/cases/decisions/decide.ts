import { v7 as uuidv7 } from 'uuid';
import { belgianDate } from '../../values/calendar.ts';
import { AlreadyDecidedError, type Decision } from './decision.ts';
import { DeniedError, withEvidence } from '../../access/evidence-required.ts';
import type { Integration } from '../integrations/integration.ts';
import { about, openingBy } from '../../access/opening.ts';
import { Problem } from '../../values/problem.ts';
import { readTexts } from '../../values/text-file.ts';
import { checkDecision, type DecidedPerson, type DecisionInput } from './check.ts';
import { notFound, requireAction, requireCentre, type LifeCyclePorts, type RequestOrigin } from '../life-cycle.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['alreadyDecided']);

/**
 * Records a decision on an application and queues the work that follows from it, both or neither. Any free gateway asks
 * the Bank afterwards (`carry-out-decision.ts`). Repeating the same decision changes nothing.
 * @throws Problem 409 when something else was decided before
 */
export async function decideIntegration(
  ports: LifeCyclePorts,
  origin: Omit<RequestOrigin, 'signal'>,
  integrationId: string,
  input: DecisionInput,
): Promise<Decision> {
  const { caller } = origin;
  const rule = await requireAction(ports.ledger, origin, 'decideIntegration', 'decide');
  await requireCentre(ports, origin, 'decide');
  const applicant = await ports.integrations.find(integrationId);
  if (applicant?.centre !== caller.centre) throw notFound();
  const before = await ports.decisions.about(integrationId);
  const persons = before ? [] : await check(ports, input, applicant);

  return withEvidence(ports.ledger, about(applicant, openingBy(origin, 'decide')), rule, async () => {
    if (before) return { outcome: 'answered', result: sameOrConflict(before, input, integrationId) };
    const decision = decisionOf(input, persons, {
      decisionId: uuidv7(),
      integrationId,
      centre: caller.centre,
      decidedBy: {
        userId: caller.userId,
        clientId: caller.clientId,
        role: caller.role,
        rule,
        traceId: origin.traceId,
        at: ports.clock(),
      },
    });
    const { decisionId } = decision;
    try {
      await ports.decisions.add(decision, async (transaction) => {
        for (const person of decision.persons) {
          await ports.work.enqueue(
            'carryOutDecision',
            { decisionId, integrationId: person.integrationId },
            { transaction },
          );
        }
      });
    } catch (error) {
      if (!(error instanceof AlreadyDecidedError)) throw error;
      // Another request was first, or a household member has a decision of his or her own.
      const first = await ports.decisions.about(integrationId);
      return { outcome: 'answered', result: sameOrConflict(first, input, integrationId) };
    }
    ports.work.wake('carryOutDecision');
    return { outcome: 'answered', result: decision };
  });
}

/**
 * The decision that ended, or is ending, an integration of the caller's centre, and its progress.
 * @throws Problem
 */
export async function getDecision(
  ports: LifeCyclePorts,
  origin: Omit<RequestOrigin, 'signal'>,
  integrationId: string,
): Promise<Decision> {
  const rule = await requireAction(ports.ledger, origin, 'readIntegrations', 'queryIntegrations');
  const integration = await ports.integrations.find(integrationId);
  if (integration?.centre !== origin.caller.centre) throw notFound();
  const decision = await ports.decisions.about(integrationId);
  if (!decision) throw notFound();
  const opening = about(integration, openingBy(origin, 'queryIntegrations'));
  return withEvidence(ports.ledger, opening, rule, () => Promise.resolve({ outcome: 'answered', result: decision }));
}

async function check(
  ports: LifeCyclePorts,
  input: DecisionInput,
  applicant: Integration,
): Promise<readonly DecidedPerson[]> {
  const members = await Promise.all(
    input.householdMembers.map(({ integrationId }) => ports.integrations.find(integrationId)),
  );
  return checkDecision(input, applicant, members, belgianDate(ports.clock()), ports.decisionMonths);
}

function decisionOf(
  { decidedOn, outcome, period }: DecisionInput,
  persons: readonly DecidedPerson[],
  rest: Pick<Decision, 'decisionId' | 'integrationId' | 'centre' | 'decidedBy'>,
): Decision {
  return {
    ...rest,
    decidedOn,
    outcome,
    ...(period ? { period } : {}),
    persons: persons.map(({ integration, aid, nextCode }) => ({
      integrationId: integration.integrationId,
      ...(aid === undefined ? {} : { aid }),
      ...(nextCode === undefined ? {} : { next: { integrationId: uuidv7(), qualityCode: nextCode } }),
      progress: { state: 'pending', attempts: 0 },
    })),
  };
}

function sameOrConflict(before: Decision | undefined, input: DecisionInput, integrationId: string): Decision {
  if (before?.integrationId === integrationId && says(before) === wouldSay(input)) return before;
  throw new DeniedError('alreadyDecided', new Problem('alreadyDecided', { detail: texts.alreadyDecided }));
}

/** The whole content of a decision as one text, to compare decisions. The order of members does not matter. */
function says({ decidedOn, outcome, period, persons }: Decision): string {
  const [applicant, ...members] = persons;
  return wouldSay({ decidedOn, outcome, period, aid: applicant?.aid, householdMembers: members });
}

function wouldSay({ decidedOn, outcome, aid, period, householdMembers }: DecisionInput): string {
  const members = householdMembers.map((member) => `${member.integrationId} ${member.aid ?? ''}`).sort();
  return JSON.stringify([decidedOn, outcome, aid, period?.startDate, period?.endDate, members]);
}
