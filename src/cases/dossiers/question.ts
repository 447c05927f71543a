import { requireStreams } from '../consultations/open-streams.ts';
import type { ConsultationReason } from '../reasons/reason.ts';
import type { AnyStream } from '../../stream-kit/stream.ts';
import type { Language } from '../../values/localized-text.ts';
import { badRequest, issue } from '../../values/problem.ts';
import type { DossierStore, StreamState } from './dossier.ts';

/** What the caller asks of a dossier. */
export interface DossierInput {
  readonly integrationId: string;
  /** Names; every stream that is open to the caller when absent. */
  readonly streams?: readonly string[] | undefined;
  /** Id of an earlier dossier of this integration; then only what it left without a whole answer is asked. */
  readonly retry?: string | undefined;
  /** Noted before anything is decided. */
  readonly reason?: ConsultationReason | undefined;
  readonly language: Language;
}

/** States of a stream that may come out better when it is asked again. */
const unfinished: ReadonlySet<StreamState> = new Set(['incomplete', 'failed']);

/**
 * Refuses a question that is malformed in a way that no schema can say.
 * @throws Problem 400
 */
export function requireQuestion(streams: readonly AnyStream[], { streams: names, retry }: DossierInput): void {
  requireStreams(streams, names ?? []);
  if (names && retry !== undefined) throw refused('invalidInput', 'Give either streams, or the dossier to try again.');
}

/**
 * The streams that a question names, itself or by the dossier to be tried again.
 * @returns names; undefined when it names none
 * @throws Problem 400 when the integration has no such dossier, or all of it was answered or refused
 */
export async function namedStreams(
  ports: { readonly dossiers: Pick<DossierStore, 'find'>; readonly streams: readonly AnyStream[] },
  { integrationId, streams, retry }: DossierInput,
): Promise<readonly string[] | undefined> {
  if (retry === undefined) return streams;
  const former = await ports.dossiers.find(retry, integrationId);
  if (!former) throw refused('referencedResourceNotFound', 'This integration has no such dossier.');
  const names = former.streams
    .filter(({ name, state }) => unfinished.has(state) && ports.streams.some((stream) => stream.name === name))
    .map(({ name }) => name);
  if (names.length > 0) return names;
  throw refused('invalidInput', 'Every stream of that dossier gave its whole answer or was refused: nothing is left.');
}

function refused(type: 'invalidInput' | 'referencedResourceNotFound', detail: string) {
  return badRequest([issue(type, { in: 'body', name: 'retry' }, { detail })]);
}
