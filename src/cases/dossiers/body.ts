import type { Begun, StreamResult } from './compile.ts';
import type { ProblemWriter } from './problem-writer.ts';
import type { StreamView, SummaryView } from './view.ts';

/** A dossier that is ready. */
export interface Compiled extends Begun {
  readonly results: readonly StreamResult[];
  /** Milliseconds since 1970. */
  readonly completedAt: number;
  /** Milliseconds since 1970; absent when the answers are not kept. */
  readonly keptUntil?: number | undefined;
}

/** The event for one stream, as JSON: its answer in it is the text that was recorded, not a second serialization. */
export function streamEvent(result: StreamResult, write: ProblemWriter): Buffer {
  const { body } = result;
  const head = Buffer.from(JSON.stringify(viewStream(result, write)));
  return body ? Buffer.concat([head.subarray(0, -1), Buffer.from(',"answer":'), body, Buffer.from('}')]) : head;
}

/** What is said of a dossier beside the answers, as JSON. */
export function summaryBody(dossier: Compiled, write: ProblemWriter): Buffer {
  return Buffer.from(JSON.stringify(viewSummary(dossier, write)));
}

/** The whole dossier as JSON. */
export function dossierBody(dossier: Compiled, write: ProblemWriter): Buffer {
  const parts = [summaryBody(dossier, write).subarray(0, -1), Buffer.from(',"answers":{')];
  let separator = '';
  for (const { name, body } of dossier.results) {
    if (!body) continue;
    parts.push(Buffer.from(`${separator}${JSON.stringify(name)}:`), body);
    separator = ',';
  }
  return Buffer.concat([...parts, Buffer.from('}}')]);
}

function viewSummary({ results, ...dossier }: Compiled, write: ProblemWriter): SummaryView {
  const { dossierId, integrationId, retryOf, begunAt, completedAt, keptUntil } = dossier;
  return {
    dossierId,
    integrationId,
    ...(retryOf === undefined ? {} : { retryOf }),
    begunAt: new Date(begunAt).toISOString(),
    completedAt: new Date(completedAt).toISOString(),
    isComplete: results.every(({ state }) => state === 'answered'),
    streams: results.map((result) => viewStream(result, write)),
    askAgain: results.filter(({ shouldAskAgain }) => shouldAskAgain).map(({ name }) => name),
    ...(keptUntil === undefined ? {} : { keptUntil: new Date(keptUntil).toISOString() }),
  };
}

function viewStream({ name, state, shouldAskAgain, problem }: StreamResult, write: ProblemWriter): StreamView {
  return { name, state, shouldAskAgain, ...(problem ? { problem: write(problem) } : {}) };
}
