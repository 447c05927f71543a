import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import type { Granted, Plan } from '../../access/door.ts';
import { Problem } from '../../values/problem.ts';
import { IntegrationStateError, type Integration } from '../integrations/integration.ts';
import { orWaits, type SecondPersonPorts, type WaitsForApproval } from '../approvals/second-person.ts';
import { notFound, type LifeCyclePorts } from '../life-cycle.ts';
import { readTexts } from '../../values/text-file.ts';
import { checkDecision, type DecidedPerson, type DecisionInput } from './check.ts';
import { AlreadyDecidedError, type Decision } from './decision.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['alreadyDecided']);

/**
 * Records a decision on an application and queues the work that follows from it, both or neither. Any free gateway asks
 * the Bank afterwards (`carry-out.ts`). Repeating the same decision changes nothing.
 * @throws Problem 409 when something else was decided before
 */
export function decideIntegration(
  ports: LifeCyclePorts & SecondPersonPorts,
  asked: Asked<DecisionInput & { readonly integrationId: string }>,
): Promise<Decision | WaitsForApproval> {
  const { caller, traceId } = asked;
  const plan: Plan<Integration, DecisionInput & { readonly integrationId: string }, Subject, Decision> = {
    find: async (look, { integrationId, householdMembers }) => {
      const applicant = await look.integration(integrationId);
      const members: (Integration | undefined)[] = [];
      for (const member of householdMembers) members.push(await look.alsoIntegration(member.integrationId));
      return { applicant, members };
    },
    carryOut: async ({ applicant, members }, { access, now, book }, input) => {
      const { integrationId } = applicant;
      const before = await ports.decisions.about(integrationId);
      if (before) return { outcome: 'answered', result: sameOrConflict(before, input, integrationId) };
      const persons = checkDecision(input, applicant, members, book);
      const { centre, userId, clientId, role } = caller;
      const decision = decisionOf(input, persons, {
        decisionId: uuidv7(),
        integrationId,
        centre,
        decidedBy: { userId, clientId, role, rule: access.ruleCode, traceId, at: now },
      });
      try {
        await add(ports, decision);
      } catch (error) {
        if (error instanceof IntegrationStateError) {
          const detail = 'One of these integrations was ended at the same moment.';
          throw new Problem('integrationNotActive', { detail, cause: error });
        }
        if (!(error instanceof AlreadyDecidedError)) throw error;
        // Another request was first, or a household member has a decision of his or her own.
        const first = await ports.decisions.about(integrationId);
        return { outcome: 'answered', result: sameOrConflict(first, input, integrationId) };
      }
      ports.work.wake('carryOutDecision');
      return { outcome: 'answered', result: decision };
    },
  };
  const waiting = {
    act: 'decide' as const,
    subject: 'decision' as const,
    about: ({ applicant: { ssin, integrationId } }: Subject) => ({ ssin, integrationId }),
    check: ({ applicant, members }: Subject, { book }: Granted, input: DecisionInput) => {
      checkDecision(input, applicant, members, book);
    },
  };
  return ports.door.perform('decide', asked, orWaits(ports, asked, plan, waiting));
}

/** Whom a decision is about. */
interface Subject {
  readonly applicant: Integration;
  readonly members: readonly (Integration | undefined)[];
}

async function add(ports: LifeCyclePorts, decision: Decision): Promise<void> {
  const { decisionId } = decision;
  await ports.decisions.add(decision, async (transaction) => {
    for (const { integrationId } of decision.persons) {
      await ports.work.enqueue('carryOutDecision', { decisionId, integrationId }, { transaction });
    }
  });
}

/**
 * The decision that ended, or is ending, an integration of the caller's centre, and its progress.
 * @throws Problem
 */
export async function getDecision(
  ports: Pick<LifeCyclePorts, 'door' | 'decisions'>,
  asked: Asked<{ readonly integrationId: string }>,
): Promise<Decision> {
  const found = await ports.door.perform('readDecision', asked, {
    find: async (look, { integrationId }) => {
      await look.integration(integrationId);
      const decision = await ports.decisions.about(integrationId);
      for (const person of decision?.persons ?? []) {
        if (person.integrationId !== integrationId) await look.alsoIntegration(person.integrationId);
      }
      return decision;
    },
    carryOut: (decision) => Promise.resolve({ outcome: decision ? 'answered' : 'noData', result: decision }),
  });
  if (!found) throw notFound();
  return found;
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
  throw new Problem('alreadyDecided', { detail: texts.alreadyDecided });
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
