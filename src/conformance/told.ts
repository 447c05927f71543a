import { listIn, memberOf, textIn } from './json.ts';
import type { DossierEvent, Exchange } from './recording.ts';
import type { Shown } from './tasks.ts';

const ofOutcome: Readonly<Record<string, Shown>> = {
  dataFound: 'data',
  noDataFound: 'nothing',
  incomplete: 'unknown',
};

/** Names of the streams that a request asks; undefined when it names none and so asks all that are open. */
export function streamsAsked({ operation, request }: Exchange): readonly string[] | undefined {
  if (operation.stream !== undefined) return [operation.stream];
  const named = memberOf(request, 'streams');
  return Array.isArray(named) ? listIn(named).flatMap((name) => textIn(name) ?? []) : undefined;
}

/**
 * What an answer says of each stream that was asked, in the words of a screen. A code that nobody knows is unknown. An
 * answer that only asks for another token says nothing.
 */
export function toldOf(exchange: Exchange): Readonly<Record<string, Shown>> {
  const { operation, status } = exchange;
  const asked = streamsAsked(exchange) ?? [];
  const all = (shown: Shown) => Object.fromEntries(asked.map((name) => [name, shown]));
  if (status === 401) return {};
  if (status === 0 || status === 429 || status >= 500) return all('unknown');
  if (status >= 400) return all('refused');
  return { ...all('unknown'), ...(operation.name === 'stream' ? ofStream(exchange) : ofDossier(exchange)) };
}

/** What the last answers of several requests say. */
export function lastToldOf(exchanges: readonly Exchange[]): Readonly<Record<string, Shown>> {
  return Object.assign({}, ...exchanges.map(toldOf)) as Readonly<Record<string, Shown>>;
}

/** Whether events of a dossier ended with their summary. */
export function hasSummary({ answer }: Exchange): boolean {
  return eventsOf(answer).some(({ event }) => event === 'summary');
}

function ofStream({ operation: { stream = '' }, answer }: Exchange): Readonly<Record<string, Shown>> {
  return { [stream]: shownOf(memberOf(answer, 'outcome')) };
}

function ofDossier({ answer }: Exchange): Readonly<Record<string, Shown>> {
  const rows = Array.isArray(answer)
    ? eventsOf(answer).flatMap(({ event, data }) =>
        event === 'answer' ? [{ row: data, whole: memberOf(data, 'answer') }] : [],
      )
    : listIn(memberOf(answer, 'streams')).map((row) => ({
        row,
        whole: memberOf(memberOf(answer, 'answers'), textIn(memberOf(row, 'name')) ?? ''),
      }));
  return Object.fromEntries(
    rows.map(({ row, whole }) => {
      const state = memberOf(row, 'state');
      const shown =
        state === 'answered' ? shownOf(memberOf(whole, 'outcome')) : state === 'refused' ? 'refused' : 'unknown';
      return [textIn(memberOf(row, 'name')) ?? '', shown];
    }),
  );
}

function shownOf(outcome: unknown): Shown {
  return (typeof outcome === 'string' && Object.hasOwn(ofOutcome, outcome) && ofOutcome[outcome]) || 'unknown';
}

function eventsOf(answer: unknown): readonly DossierEvent[] {
  return listIn(answer) as readonly DossierEvent[];
}
