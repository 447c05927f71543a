import { ConnectionError, codeOf, UnexpectedAnswerError } from './errors.ts';
import { EventFormatError, parseEvents } from './events.ts';
import type { components } from './generated/contract.ts';
import { ProblemError, problemIn, type ProblemContext } from './problems.ts';
import { chunksOf } from './transport.ts';

type Schemas = components['schemas'];

/** What happens while a dossier is compiled. */
export type DossierEvent =
  | (Schemas['DossierBegun'] & { readonly event: 'begun' })
  /** What came of a stream. `incomplete` means that something is unknown: never show it as "none". */
  | (Schemas['DossierAnswer'] & { readonly event: 'answer' })
  | (Schemas['DossierProgress'] & { readonly event: 'progress' })
  /** The end. The answers came before; `readDossier` gives all of it while it is kept. */
  | (Schemas['DossierSummary'] & { readonly event: 'summary' });

const names: ReadonlySet<string> = new Set<DossierEvent['event']>(['begun', 'answer', 'progress', 'summary']);

/**
 * The events of a dossier. Events that this version does not know are passed over.
 * @param idleMs longest time between two chunks, in milliseconds
 * @throws ProblemError when the dossier failed, ConnectionError when the connection broke or nothing came, UnexpectedAnswerError
 *   when what came is no dossier, or ended without its summary
 */
export async function* dossierEvents(
  response: Response,
  context: ProblemContext,
  idleMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<DossierEvent, void, undefined> {
  const { operationId, status } = context;
  for await (const { event, data } of parsedEvents(response, operationId, idleMs, signal)) {
    const value = objectIn(data);
    if (!value) throw new UnexpectedAnswerError(operationId, status, 'an event is no JSON object');
    if (event === 'problem') {
      const problem = problemIn(value);
      if (problem) throw new ProblemError(problem, { ...context, status: problem.status });
      throw new UnexpectedAnswerError(operationId, status, 'the dossier failed and does not say why');
    }
    if (!names.has(event)) continue;
    yield { ...value, event } as DossierEvent;
    if (event === 'summary') return;
  }
  throw new UnexpectedAnswerError(operationId, status, 'the events ended without a summary');
}

async function* parsedEvents(response: Response, operationId: string, idleMs: number, signal: AbortSignal | undefined) {
  try {
    yield* parseEvents(chunksOf(response, (read) => within(read, idleMs, signal)));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof EventFormatError) throw new UnexpectedAnswerError(operationId, response.status, error.message);
    throw new ConnectionError(operationId, error instanceof NothingCame ? 'timeout' : codeOf(error));
  }
}

class NothingCame extends Error {}

/** Waits for a time at most, and not longer than the caller. */
async function within<T>(result: Promise<T>, ms: number, signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  let stop: () => void = () => undefined;
  try {
    return await new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new NothingCame());
      }, ms);
      const abort = () => {
        reject(new NothingCame());
      };
      signal?.addEventListener('abort', abort);
      stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      result.then(resolve, reject);
    });
  } finally {
    stop();
  }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
