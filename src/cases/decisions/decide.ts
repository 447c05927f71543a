import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import type { Granted, Plan } from '../../access/door.ts';
import { codeFor } from '../../access/book/look-up.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import type { DecisionFacts } from '../../evidence/evidence.ts';
import { Problem } from '../../values/problem.ts';
import { orWaits, type SecondPersonPorts, type WaitsForApproval } from '../approvals/second-person.ts';
import { IntegrationStateError, isOpen, type Integration } from '../integrations/integration.ts';
import { viewRegistration } from '../integrations/view.ts';
import { notFound, type LifeCyclePorts } from '../life-cycle.ts';
import { readTexts } from '../../values/text-file.ts';
import { checkDecision, type DecisionSettings } from './check.ts';
import {
  AlreadyDecidedError,
  HouseholdChangedError,
  type DecidedHousehold,
  type Decision,
  type DecisionPerson,
} from './decision.ts';
import { askElsewhere, type Elsewhere, type PaidElsewhere } from './elsewhere.ts';
import { findFile, type DecisionFile } from './file.ts';
import { gapBefore, type DecidedFile, type DecidedPerson } from './household.ts';
import type { DecisionInput } from './input.ts';
import { isPaidOnce } from './paid-once.ts';
import { isSameDecision } from './repeat.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['alreadyDecided', 'aidElsewhere']);

/** What decisions need beside the life cycle. */
export type DecisionPorts = LifeCyclePorts & DecisionSettings;

type Asking = DecisionInput & { readonly integrationId: string };

/**
 * Records a decision on an application, and what it does with everybody in the file, and queues the work that follows
 * from it, both or neither. Any free gateway asks the Bank afterwards (`carry-out.ts`). Repeating the same decision
 * changes nothing.
 * @throws Problem 409 when something else was decided before, or when another centre pays and no reason is given
 */
export function decideIntegration(
  ports: DecisionPorts & SecondPersonPorts,
  asked: Asked<Asking>,
): Promise<Decision | WaitsForApproval> {
  const settings = { decisionEntryDays: ports.decisionEntryDays, enteredOn: asked.approval?.askedOn };
  const plan: Plan<Integration, Asking, Subject, Decision> = {
    find: async (look, input) => {
      const applicant = await look.integration(input.integrationId);
      const before = await ports.decisions.about(applicant.integrationId);
      // Whoever was decided with, or is named now, is in the evidence also when the decision is there already.
      for (const { integrationId } of [...(before?.persons ?? []), ...(before ? input.householdMembers : [])]) {
        if (integrationId !== applicant.integrationId) await look.alsoIntegration(integrationId);
      }
      const file = before ? undefined : await findFile(ports.integrations, look, applicant, input);
      const facts = { day: look.today, ownCentre: true, decidedOn: input.decidedOn, relation: look.relation() };
      return { applicant, before, file, facts };
    },
    evidence: ({ facts }, { latenessReason, elsewhereReason }) => {
      const reasons = [latenessReason, elsewhereReason].filter((reason) => reason !== undefined);
      return { facts, ...(reasons.length > 0 ? { explanation: reasons.join(' / ') } : {}) };
    },
    carryOut: async ({ applicant, before, file }, granted, input) => {
      if (before || !file) return { outcome: 'answered', result: sameOrConflict(before, input, applicant) };
      const decided = await replacing(ports, checkDecision(input, file, granted.book, settings), granted.book);
      const elsewhere = await requireNobodyElse(ports, asked, { input, decided }, granted);
      const decision = decisionOf(input, decided, elsewhere, {
        integrationId: applicant.integrationId,
        asked,
        granted,
      });
      try {
        await add(ports, decision, householdOf(file, decided, granted.book));
      } catch (error) {
        return { outcome: 'answered', result: await despite(ports, error, input, applicant) };
      }
      ports.work.wake('carryOutDecision');
      return { outcome: 'answered', result: decision };
    },
  };
  const waiting = {
    act: 'decide' as const,
    subject: 'decision' as const,
    isOpen: ({ before }: Subject) => before === undefined,
    about: ({ applicant: { ssin, integrationId } }: Subject) => ({ ssin, integrationId }),
    check: ({ applicant, before, file }: Subject, { book }: Granted, input: Asking) => {
      if (before || !file) sameOrConflict(before, input, applicant);
      else checkDecision(input, file, book, settings);
    },
  };
  return ports.door.perform('decide', asked, orWaits(ports, asked, plan, waiting));
}

/** Whom a decision is about. */
interface Subject {
  readonly applicant: Integration;
  /** What was decided before. */
  readonly before: Decision | undefined;
  readonly file: DecisionFile | undefined;
  readonly facts: DecisionFacts;
}

async function add(ports: DecisionPorts, decision: Decision, household: DecidedHousehold): Promise<void> {
  const { decisionId } = decision;
  await ports.decisions.add(decision, household, async (transaction) => {
    for (const { integrationId, progress } of decision.persons) {
      if (progress.state === 'done') continue;
      await ports.work.enqueue('carryOutDecision', { decisionId, integrationId }, { transaction });
    }
  });
}

/** What to answer when the decision could not be added, because something else happened at the same moment. */
async function despite(
  ports: DecisionPorts,
  error: unknown,
  input: DecisionInput,
  applicant: Integration,
): Promise<Decision> {
  if (error instanceof IntegrationStateError) {
    const detail = 'One of these integrations was ended at the same moment.';
    throw new Problem('integrationNotActive', { detail, cause: error });
  }
  if (error instanceof HouseholdChangedError) {
    const detail = 'Somebody joined or left the household at the same moment. Send the decision again.';
    throw new Problem('integrationNotActive', { detail, cause: error });
  }
  if (!(error instanceof AlreadyDecidedError)) throw error;
  // Another request was first, or a household member has a decision of his or her own.
  return sameOrConflict(await ports.decisions.about(applicant.integrationId), input, applicant);
}

/** Adds to each person who gets a code what runs under this code already: the Bank has one registration for each. */
async function replacing(ports: DecisionPorts, decided: DecidedFile, { day }: BookOfDay): Promise<DecidedFile> {
  if (decided.registeredFrom === undefined) return decided;
  const kept = new Set(
    decided.persons.flatMap(({ effect, integration }) => (effect === 'leftOut' ? [integration] : [])),
  );
  const persons = await Promise.all(
    decided.persons.map(async (person): Promise<DecidedPerson> => {
      const { integration, codes, replaces } = person;
      const known = [integration, ...replaces].map(({ integrationId }) => integrationId);
      const same = await Promise.all(
        codes.map(({ qualityCode }) =>
          ports.integrations.list(integration.centre, { ssin: integration.ssin, qualityCode, limit: 10 }),
        ),
      );
      const running = same.flat().filter((one) => isOpen(one, day) && !known.includes(one.integrationId));
      return running.length > 0 ? { ...person, replaces: [...replaces, ...running] } : person;
    }),
  );
  const gone = new Set(persons.flatMap(({ replaces }) => replaces.map(({ integrationId }) => integrationId)));
  if ([...kept].some(({ integrationId }) => gone.has(integrationId))) {
    throw new Problem('integrationNotActive', {
      detail: 'Somebody who is left out has the same code already, and keeps one registration for each code.',
    });
  }
  return {
    ...decided,
    persons: persons.filter(({ effect, integration }) => effect !== 'ownAid' || !gone.has(integration.integrationId)),
  };
}

/**
 * Asks the Bank whether another centre pays, when aid to live on is granted.
 * @throws DeniedError when one does and no reason was given
 */
async function requireNobodyElse(
  ports: DecisionPorts,
  { signal }: Pick<Asked<unknown>, 'signal'>,
  { input, decided }: { readonly input: DecisionInput; readonly decided: DecidedFile },
  { book, noted }: Granted,
): Promise<Elsewhere | undefined> {
  const paid = decided.persons
    .filter(({ codes }) => isPaidOnce(codes.flatMap(({ aid }) => (aid === undefined ? [] : [aid]))))
    .map(({ integration }) => integration);
  if (paid.length === 0 || !input.period) return undefined;
  const elsewhere = await askElsewhere(ports, paid, input.period, book, { signal, noted });
  if (elsewhere.paid.length > 0 && input.elsewhereReason === undefined) {
    const registrations = elsewhere.paid.map((one) => viewElsewhere(one, ports));
    const problem = new Problem('aidElsewhere', { detail: texts.aidElsewhere, members: { registrations } });
    throw new DeniedError('aidElsewhere', problem);
  }
  return elsewhere;
}

function viewElsewhere({ integration, registration }: PaidElsewhere, { centres }: Pick<LifeCyclePorts, 'centres'>) {
  return { integrationId: integration.integrationId, ...viewRegistration(registration, centres.values()) };
}

function decisionOf(
  { decidedOn, outcome, period, latenessReason, elsewhereReason }: DecisionInput,
  { persons, registeredFrom, continuesUnder }: DecidedFile,
  elsewhere: Elsewhere | undefined,
  by: {
    readonly integrationId: string;
    readonly asked: Pick<Asked<unknown>, 'caller' | 'traceId'>;
    readonly granted: Granted;
  },
): Decision {
  const { centre, userId, clientId, role } = by.asked.caller;
  const { access, now } = by.granted;
  const decidedPersons = persons.map((person) => personOf(person, registeredFrom));
  const under = continuesUnder === 'next' ? decidedPersons[0]?.next[0]?.integrationId : continuesUnder?.integrationId;
  return {
    decisionId: uuidv7(),
    integrationId: by.integrationId,
    centre,
    decidedOn,
    outcome,
    ...(period ? { period } : {}),
    ...(registeredFrom === undefined ? {} : { registeredFrom }),
    ...(under === undefined ? {} : { continuesUnder: under }),
    ...(latenessReason === undefined ? {} : { latenessReason }),
    ...(elsewhereReason === undefined ? {} : { elsewhereReason }),
    ...(elsewhere?.checkedAt === undefined ? {} : { elsewhereCheckedAt: elsewhere.checkedAt }),
    persons: decidedPersons,
    decidedBy: { userId, clientId, role, rule: access.ruleCode, traceId: by.asked.traceId, at: now },
  };
}

function personOf(person: DecidedPerson, registeredFrom: string | undefined): DecisionPerson {
  const { integration, effect, named, codes, replaces } = person;
  const isDeciding = effect === 'newCode' || effect === 'ended';
  const gap = gapBefore(person, registeredFrom);
  return {
    integrationId: integration.integrationId,
    effect,
    named,
    next: codes.map((code) => (registeredFrom === undefined ? code : { ...code, integrationId: uuidv7() })),
    replaces: replaces.map(({ integrationId }) => integrationId),
    ...(gap ? { gap } : {}),
    progress: { state: isDeciding ? 'pending' : 'done', attempts: 0 },
  };
}

function householdOf(file: DecisionFile, { persons }: DecidedFile, book: BookOfDay): DecidedHousehold {
  const inquiry = codeFor(book, 'inquiry');
  return {
    heads: file.heads,
    members: file.household.map(({ integrationId }) => integrationId),
    continuing: persons
      .filter(({ effect, integration }) => effect === 'continues' && integration.state === 'active')
      .map(({ integration }) => integration.integrationId),
    inquiries: persons
      .filter(({ effect }) => effect === 'newCode' || effect === 'ended')
      .flatMap(({ integration, replaces }) => [integration, ...replaces])
      .filter(({ qualityCode }) => qualityCode === inquiry)
      .map(({ integrationId }) => integrationId),
  };
}

function sameOrConflict(before: Decision | undefined, input: DecisionInput, applicant: Integration): Decision {
  if (before?.integrationId === applicant.integrationId && isSameDecision(before, input)) return before;
  throw new Problem('alreadyDecided', { detail: texts.alreadyDecided });
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
