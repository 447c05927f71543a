import { withoutAbsent } from '../../values/without-absent.ts';
import { Problem } from '../../values/problem.ts';
import type { ProblemWriter } from './problem-writer.ts';
import type { ReadDossier, ReadStream } from './read.ts';

/** A dossier that is read again, in the form in which it was given. */
export function viewKept({ record, retryOf, begunAt, completedAt, streams }: ReadDossier, write: ProblemWriter) {
  const { dossierId, integrationId, keptUntil } = record;
  return withoutAbsent({
    dossierId,
    integrationId,
    retryOf,
    begunAt,
    completedAt,
    isComplete: streams.every(({ state }) => state === 'answered'),
    streams: streams.map((stream) => viewStream(stream, write)),
    askAgain: streams.filter(({ shouldAskAgain }) => shouldAskAgain).map(({ name }) => name),
    keptUntil: keptUntil === undefined ? undefined : new Date(keptUntil).toISOString(),
    answers: Object.fromEntries(streams.flatMap(({ name, answer }) => (answer ? [[name, answer] as const] : []))),
  });
}

function viewStream({ name, state, shouldAskAgain, problem }: ReadStream, write: ProblemWriter) {
  return withoutAbsent({
    name,
    state,
    shouldAskAgain,
    problem: problem instanceof Problem ? write(problem) : problem,
  });
}
