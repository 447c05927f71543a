import { z } from 'zod';
import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import { Problem } from '../../values/problem.ts';
import type { ConsultationAnswer } from '../consultations/consult.ts';
import type { FactPorts } from '../consultations/facts.ts';
import { showAgain } from '../consultations/kept-answer.ts';
import {
  accessesTo,
  factsOfSeveral,
  findSubject,
  refusalOfAll,
  type Accesses,
  type Subject,
} from '../consultations/subject.ts';
import type { Integration } from '../integrations/integration.ts';
import { streamStates, type DossierRecord, type DossierStore, type StreamState } from './dossier.ts';

/** Ports of reading a dossier that is kept. */
export interface KeptDossierPorts extends FactPorts {
  readonly door: Door<Integration>;
  readonly dossiers: Pick<DossierStore, 'find' | 'read'>;
  readonly streams: readonly AnyStream[];
}

/** Which dossier. */
export interface KeptDossierInput {
  readonly integrationId: string;
  readonly dossierId: string;
}

/** A stream of a dossier that is read again. */
export interface ReadStream {
  readonly name: string;
  readonly state: StreamState;
  readonly shouldAskAgain: boolean;
  /** The problem as it was written then, or the refusal of now. */
  readonly problem?: Readonly<Record<string, unknown>> | Problem;
  readonly answer?: ConsultationAnswer;
}

/** A dossier that is read again. */
export interface ReadDossier {
  readonly record: DossierRecord;
  /** Id of the dossier that it tried again; absent when it tried none. */
  readonly retryOf?: string | undefined;
  /** RFC 3339. */
  readonly begunAt: string;
  /** RFC 3339. */
  readonly completedAt: string;
  readonly streams: readonly ReadStream[];
}

/** What is read of the kept text. The gateway wrote it, and nobody can have changed it. */
const keptShape = z.object({
  retryOf: z.string().optional(),
  begunAt: z.string(),
  completedAt: z.string(),
  streams: z.array(
    z.object({
      name: z.string(),
      state: z.enum(streamStates),
      shouldAskAgain: z.boolean(),
      problem: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  answers: z.record(
    z.string(),
    z.custom<ConsultationAnswer>((value) => typeof value === 'object' && value !== null),
  ),
});
type Kept = z.infer<typeof keptShape>;

/** A dossier that was found, with what decides on it. */
interface Found {
  readonly subject: Subject;
  readonly record: DossierRecord;
  readonly accesses: Accesses;
}

/**
 * The answers of a dossier as they were kept, without asking the Bank. Each is decided for this caller and for now, with
 * an entry of its own; a stream that is not open any more is refused in its place.
 * @throws Problem 403 when none is open, 404 when the integration has no such dossier, 410 when its answers were not kept,
 *   are over, or cannot be read any more
 */
export function readDossier(ports: KeptDossierPorts, asked: Asked<KeptDossierInput>): Promise<ReadDossier> {
  return ports.door.perform('readDossier', asked, {
    find: async (look, { integrationId, dossierId }): Promise<Found> => {
      const subject = await findSubject(ports, look, integrationId);
      const record = await ports.dossiers.find(dossierId, integrationId);
      look.requireOwn(record && subject.integration.centre, 'noSuchDossier');
      if (!record) throw new Problem('resourceNotFound');
      const accesses = accessesTo(
        record.streams.map(({ name }) => name),
        subject,
      );
      return { subject, record, accesses };
    },
    decide: ({ accesses }) => refusalOfAll(accesses),
    evidence: ({ subject, accesses }) => factsOfSeveral(subject, accesses),
    carryOut: async ({ subject, record }) => {
      const text = await ports.dossiers.read(record.dossierId);
      if (!text) throw new Problem('dossierNotKept');
      const kept = keptShape.parse(JSON.parse(text.toString('utf8')));
      const streams = await Promise.all(kept.streams.map((one) => readStream(ports, asked, subject, kept, one)));
      const { retryOf, begunAt, completedAt } = kept;
      return { outcome: 'answered', result: { record, retryOf, begunAt, completedAt, streams } };
    },
  });
}

async function readStream(
  ports: KeptDossierPorts,
  asked: Asked<KeptDossierInput>,
  subject: Subject,
  { answers }: Kept,
  { name, state, shouldAskAgain, problem }: Kept['streams'][number],
): Promise<ReadStream> {
  const stream = ports.streams.find((one) => one.name === name);
  const kept = answers[name];
  // Nothing about the person is shown of a stream that gave no answer.
  if (!stream || !kept) return { name, state, shouldAskAgain, ...(problem ? { problem } : {}) };
  try {
    const { answer, isCurtailed } = await showAgain(ports, stream, asked, subject, kept);
    return { name, state: isCurtailed ? 'incomplete' : state, shouldAskAgain, answer };
  } catch (error) {
    if (!(error instanceof Problem) || error.problem.status >= 500) throw error;
    return { name, state: 'refused', shouldAskAgain: false, problem: error };
  }
}
