import type { Access } from '../../access/access.ts';
import { decide } from '../../access/decide.ts';
import type { Look } from '../../access/door.ts';
import type { ConsultationFacts } from '../../access/facts.ts';
import { factsForEvidence } from '../../access/stored-facts.ts';
import type { Opening } from '../../evidence/evidence.ts';
import type { Integration } from '../integrations/integration.ts';
import { gatherFacts, type FactPorts } from './facts.ts';

/** Whom consultations are about, and what decides on them: found once, also for several streams. */
export interface Subject {
  readonly integration: Integration;
  readonly facts: Omit<ConsultationFacts, 'stream'>;
  /** Other integrations that the facts come from; the evidence of each consultation names them. */
  readonly also: readonly Integration[];
}

/**
 * Finds the integration and the facts of a decision.
 * @throws DeniedError
 */
export async function findSubject(ports: FactPorts, look: Look<Integration>, integrationId: string): Promise<Subject> {
  return subjectOf(ports, look, await look.integration(integrationId));
}

/** The facts of a decision on an integration that was found. */
export async function subjectOf(ports: FactPorts, look: Look<Integration>, integration: Integration): Promise<Subject> {
  const also: Integration[] = [];
  const noting: Look<Integration> = {
    ...look,
    alsoIntegration: async (id) => {
      const found = await look.alsoIntegration(id);
      if (found) also.push(found);
      return found;
    },
  };
  return { integration, facts: await gatherFacts(ports, noting, integration), also };
}

/**
 * The same subject for another act of the same request: relations are judged and the evidence names everybody again.
 * @throws DeniedError
 */
export function recall(look: Look<Integration>, subject: Subject): Subject {
  look.known(subject.integration);
  for (const one of subject.also) look.alsoKnown(one);
  return subject;
}

/** Whether a stream is open to the caller. */
export function accessTo(stream: string, { facts }: Subject): Access {
  return decide({ ...facts, stream });
}

/** Whether each of these streams is open to the caller: decided once for all steps of an act on several. */
export function accessesTo(streams: readonly string[], subject: Subject): Accesses {
  return new Map(streams.map((stream) => [stream, accessTo(stream, subject)]));
}

/** Decisions by stream, in the order in which they were asked. */
export type Accesses = ReadonlyMap<string, Access>;

/** The refusal of the first stream, when none of them is open to the caller; undefined when one is. */
export function refusalOfAll(accesses: Accesses): Access | undefined {
  return firstShut(accesses)?.access;
}

function firstShut(accesses: Accesses): { readonly stream: string; readonly access: Access } | undefined {
  const all = [...accesses].map(([stream, access]) => ({ stream, access }));
  return all.some(({ access }) => access.allowed) ? undefined : all[0];
}

/** What the evidence of a consultation keeps of the facts: how things stood, and the reason that the caller gave. */
export function factsOnRecord({ facts }: Subject): Pick<Opening, 'facts' | 'reason' | 'explanation'> {
  return {
    facts: factsForEvidence(facts),
    ...(facts.reason ? { reason: facts.reason.code } : {}),
    ...(facts.reason?.explanation ? { explanation: facts.reason.explanation } : {}),
  };
}

/**
 * The same for an act on several streams. When all are shut it names the one whose refusal is given, so that this decision
 * too can be made again from the evidence.
 */
export function factsOfSeveral(subject: Subject, accesses: Accesses): Partial<Opening> {
  const shut = firstShut(accesses);
  return { ...factsOnRecord(subject), ...(shut ? { stream: shut.stream } : {}) };
}
