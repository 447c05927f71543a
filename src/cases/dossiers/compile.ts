import { v7 as uuidv7 } from 'uuid';
import type { Access } from '../../access/access.ts';
import { refined, type Asked } from '../../access/asked.ts';
import type { Metrics } from '../../platform/http/metrics.ts';
import { jsonBody } from '../../platform/http/json-body.ts';
import type { AnyStream, Stream } from '../../stream-kit/stream.ts';
import { CallerGoneError } from '../../values/caller-gone.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { Problem } from '../../values/problem.ts';
import type { ConsultationAnswer, ConsultationPorts } from '../consultations/consult.ts';
import { callsOfAll } from '../costs.ts';
import { countedConsult } from '../consultations/counted.ts';
import { accessesTo, factsOfSeveral, refusalOfAll, subjectOf, type Subject } from '../consultations/subject.ts';
import { noteReason, type ReasonPorts } from '../reasons/note.ts';
import type { DossierStore, StreamState } from './dossier.ts';
import { createMeeting } from './meeting.ts';
import { namedStreams, requireQuestion, type DossierInput } from './question.ts';

/** A stream of a dossier, and what came of it. */
export type StreamResult = {
  readonly name: string;
  readonly state: StreamState;
  /** Whether a second call may bring what is missing. */
  readonly shouldAskAgain: boolean;
} & (
  { readonly body: Buffer; readonly problem?: undefined } | { readonly problem: Problem; readonly body?: undefined }
);

/** A dossier that has begun: what it asks. */
export interface Begun {
  /** UUIDv7. */
  readonly dossierId: string;
  readonly integrationId: string;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  /** Id of the dossier that is tried again; absent when none is. */
  readonly retryOf?: string;
  /** Names of the streams. */
  readonly asked: readonly string[];
}

/** Hears of a dossier while it is made. */
export interface Progress {
  /** Whether the caller gets each stream when it is there, and does not wait for the others. */
  readonly isSentEach: boolean;
  begun(dossier: Begun): void;
  /** A stream is there; its evidence is durable. */
  answered(result: StreamResult): void;
}

/** Ports of a dossier. */
export type DossierPorts = ConsultationPorts &
  ReasonPorts & { readonly dossiers: Pick<DossierStore, 'find'>; readonly streams: readonly AnyStream[] };

/**
 * Asks many streams about one person at the same time, within the time of the request. Each is a consultation of its own:
 * decided, recorded, projected and refused as at its own endpoint. Whom they are about is found once, so all entries
 * open in one commit, and close in one unless the caller gets each stream when it is there.
 * @returns the streams in the order of the registry, or in that of the question
 * @throws Problem 400 when there is nothing to try again, or the reason is refused, 403 when no stream is open, 429 when the allowance has not enough for all of them
 */
export async function compileDossier(
  ports: DossierPorts,
  metrics: Pick<Metrics, 'consultation' | 'unknownCode'>,
  asked: Asked<DossierInput>,
  progress: Progress,
): Promise<Begun & { readonly results: readonly StreamResult[]; readonly endDate: CalendarDate }> {
  const checked = refined(asked, (input) => {
    requireQuestion(ports.streams, input);
    return input;
  });
  return ports.door.perform(
    'compileDossier',
    { ...checked, spend: undefined },
    {
      find: async (look, input) => {
        const integration = await look.integration(input.integrationId);
        const named = await namedStreams(ports, input);
        await noteGiven(ports, asked, input);
        const subject = await subjectOf(ports, look, integration);
        const names = named ?? ports.streams.map(({ name }) => name);
        return { subject, accesses: accessesTo(names, subject), isNamed: named !== undefined };
      },
      decide: ({ accesses }) => refusalOfAll(accesses),
      evidence: ({ subject, accesses }) => factsOfSeveral(subject, accesses),
      carryOut: async ({ subject, accesses, isNamed }, { now }, input) => {
        // Those that were asked for, once each; otherwise those that are open.
        const isChosen = (access: Access | undefined) => access !== undefined && (isNamed || access.allowed);
        const chosen = ports.streams.filter(({ name }) => isChosen(accesses.get(name)));
        await asked.spend?.(callsOfAll(chosen));
        const begun: Begun = {
          dossierId: uuidv7({ msecs: now }),
          integrationId: input.integrationId,
          begunAt: now,
          ...(input.retry === undefined ? {} : { retryOf: input.retry }),
          asked: chosen.map(({ name }) => name),
        };
        progress.begun(begun);
        // Nothing leaves before the last is there, so their entries need not be closed one by one.
        const meeting = progress.isSentEach ? undefined : createMeeting(chosen.length);
        const each = { ...checked, meet: meeting && (() => meeting.come()) };
        const consultOne = async (stream: AnyStream): Promise<StreamResult> => {
          const result = await resultOf(ports, metrics, stream, each, subject).finally(() => meeting?.leave());
          progress.answered(result);
          return result;
        };
        const results = await Promise.all(chosen.map(consultOne));
        if (asked.signal.reason instanceof CallerGoneError) throw new Problem('callerGone');
        return { outcome: 'answered', result: { ...begun, results, endDate: subject.integration.endDate } };
      },
    },
  );
}

/** Notes the reason that stands in the question, as an act of its own: streams that lack only a reason open by it. */
async function noteGiven(ports: ReasonPorts, asked: Asked<unknown>, { integrationId, reason }: DossierInput) {
  if (!reason) return;
  const own = { ...refined(asked, () => ({ integrationId, ...reason })), spend: undefined };
  await noteReason(ports, own, 'reason.explanation');
}

async function resultOf(
  ports: DossierPorts,
  metrics: Pick<Metrics, 'consultation' | 'unknownCode'>,
  stream: AnyStream,
  asked: Asked<DossierInput>,
  subject: Subject,
): Promise<StreamResult> {
  const { name } = stream;
  const query: unknown = (stream as Stream).query.parse({});
  const render = (answer: ConsultationAnswer) => ({ outcome: answer.outcome, body: jsonBody(answer) });
  // The allowance for all of them was taken together.
  const own = { ...refined(asked, (input) => ({ ...input, query })), spend: undefined };
  try {
    const { outcome, body } = await countedConsult(ports, metrics, stream, own, render, subject);
    return outcome === 'incomplete'
      ? { name, state: 'incomplete', shouldAskAgain: true, body }
      : { name, state: 'answered', shouldAskAgain: false, body };
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem('internalServerError', { cause: error });
    const { status } = problem.problem;
    return status >= 500 || problem.key === 'callerGone'
      ? { name, state: 'failed', shouldAskAgain: true, problem }
      : { name, state: 'refused', shouldAskAgain: false, problem };
  }
}
