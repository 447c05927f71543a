/** @import { Localized, StreamAccess } from './contract.ts' */
/** @import { AskedStream, DossierState } from './dossier-state.js' */
/** @import { Speech } from './speech.ts' */
import { el } from './dom.js';
import { askAgain, isWaiting } from './dossier-state.js';
import { dataTree } from './tree.js';

/**
 * How far the dossier is: one line per stream, each with its answer behind it.
 * @param {DossierState} state
 * @param {(stream: string) => Localized | undefined} titleOf
 * @param {Speech} speech
 * @param {{ retry: (names: readonly string[]) => void }} actions
 */
export function progressPart(state, titleOf, speech, { retry }) {
  const { say, moment } = speech;
  const { streams, phase, completedAt, keptUntil } = state;
  const done = streams.filter((one) => !isWaiting(one)).length;
  const again = phase === 'asking' ? [] : askAgain(state);
  const items = el(
    'ul',
    { class: 'streams' },
    streams.map((one) => streamItem(one, titleOf, speech)),
  );
  const counted = say('streamsDone', { done, total: streams.length });
  return el(
    'div',
    {},
    phase === 'asking' &&
      el(
        'div',
        { class: 'meter' },
        el('label', { for: 'progress' }, counted),
        el('progress', { id: 'progress', max: Math.max(streams.length, 1), value: done }),
      ),
    phase === 'broken' && el('p', { class: 'notice wrong', role: 'alert' }, say('connectionLost')),
    completedAt !== undefined &&
      phase === 'done' &&
      el('p', { class: 'soft' }, say('completedAt', { at: moment(completedAt) })),
    keptUntil !== undefined && el('p', { class: 'soft' }, say('keptUntil', { until: moment(keptUntil) })),
    again.length > 0 &&
      el(
        'div',
        { class: 'notice' },
        el('p', {}, say('someFailed', { count: again.length })),
        el(
          'button',
          {
            type: 'button',
            id: 'retry',
            class: 'main',
            click: () => {
              retry(again);
            },
          },
          say('askAgain', { count: again.length }),
        ),
      ),
    phase === 'asking'
      ? items
      : el('details', { id: 'answers' }, el('summary', {}, say('answersBySource', { count: streams.length })), items),
  );
}

/**
 * @param {AskedStream} stream
 * @param {(stream: string) => Localized | undefined} titleOf
 * @param {Speech} speech
 */
function streamItem({ name, state, result }, titleOf, speech) {
  const { say, of, moment } = speech;
  const { answer, problem } = result ?? {};
  const shownState = answer?.outcome === 'noDataFound' ? 'noDataFound' : state;
  const head = [
    el('span', { class: 'stream-name' }, of(titleOf(name)) || name),
    ' ',
    el('span', { class: `tag ${shownState}` }, say(`stream_${shownState}`)),
  ];
  return el(
    'li',
    { class: `stream ${state}` },
    answer
      ? el(
          'details',
          { id: `answer-${name}` },
          el('summary', {}, head),
          el('p', { class: 'fine' }, say('consultedAt', { at: moment(answer.consultedAt) })),
          hidden('unknownProperties', answer.unknownProperties, speech),
          hidden('withheldCategories', answer.withheldCategories, speech),
          hidden('filteredElements', answer.filteredElements, speech),
          answer.data ? dataTree(answer.data, speech) : el('p', { class: 'soft' }, say(`stream_${answer.outcome}`)),
        )
      : el('p', {}, head),
    problem?.detail !== undefined && el('p', { class: 'fine' }, problem.detail),
  );
}

/** @param {string} key @param {readonly string[]} names @param {Speech} speech */
function hidden(key, names, { say }) {
  return names.length > 0 && el('p', { class: 'unknown-line' }, `${say(key)} `, el('code', {}, names.join(', ')));
}

/**
 * Streams that are not open, with the reason and its legal basis.
 * @param {readonly StreamAccess[]} access
 * @param {Speech} speech
 */
export function closedStreams(access, { say, of }) {
  const closed = access.filter(({ allowed }) => !allowed);
  if (closed.length === 0) return undefined;
  return el(
    'details',
    { id: 'closed' },
    el('summary', {}, say('notOpenCount', { count: closed.length })),
    el(
      'ul',
      { class: 'streams' },
      closed.map(({ title, reason, legalBasis }) =>
        el(
          'li',
          { class: 'stream refused' },
          el('p', {}, el('span', { class: 'stream-name' }, of(title))),
          el('p', { class: 'fine' }, of(reason), legalBasis !== undefined && ` (${legalBasis})`),
        ),
      ),
    ),
  );
}
