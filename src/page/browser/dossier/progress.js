/** @import { Localized } from '../common/contract.ts' */
/** @import { AskedStream, DossierState } from './dossier-state.js' */
/** @import { Speech } from '../common/speech.ts' */
import { el } from '../common/dom.js';
import { askAgain, isWaiting } from './dossier-state.js';
import { dataTree } from './tree.js';

/**
 * How far the dossier is: one line per stream, each with its answer behind it.
 * @param {DossierState} state
 * @param {(stream: string) => Localized | undefined} titleOf
 * @param {Speech} speech
 * @param {{ prefix: string, isBusy: boolean, retry: (names: readonly string[]) => void }} person what its ids begin with; whether
 *   something is being asked; how to ask again
 */
export function progressPart(state, titleOf, speech, { prefix, isBusy, retry }) {
  const { say, moment } = speech;
  const { streams, phase, completedAt, keptUntil, dossierId } = state;
  const done = streams.filter((one) => !isWaiting(one)).length;
  const again = phase === 'asking' ? [] : askAgain(state);
  const items = el(
    'ul',
    { class: 'streams' },
    streams.map((one) => streamItem(one, titleOf, speech, prefix)),
  );
  const counted = say('streamsDone', { done, total: streams.length });
  return el(
    'div',
    {},
    phase === 'asking' &&
      el(
        'div',
        { class: 'meter' },
        el('label', { for: `${prefix}progress` }, counted),
        el('progress', { id: `${prefix}progress`, max: Math.max(streams.length, 1), value: done }),
      ),
    phase === 'broken' && el('p', { class: 'notice wrong', role: 'alert' }, say('connectionLost')),
    completedAt !== undefined &&
      phase === 'done' &&
      el('p', { class: 'soft' }, say('completedAt', { at: moment(completedAt) })),
    keptUntil !== undefined &&
      el(
        'p',
        { class: 'soft' },
        say('keptUntil', { until: moment(keptUntil) }),
        dossierId !== undefined && [` ${say('dossierNumberIs')} `, el('code', {}, dossierId)],
      ),
    again.length > 0 &&
      el(
        'div',
        { class: 'notice' },
        el('p', {}, say('someFailed', { count: again.length })),
        el(
          'button',
          {
            type: 'button',
            id: `${prefix}retry`,
            class: 'main',
            disabled: isBusy,
            click: () => {
              retry(again);
            },
          },
          say('askAgain', { count: again.length }),
        ),
      ),
    phase === 'asking'
      ? items
      : el(
          'details',
          { id: `${prefix}answers` },
          el('summary', {}, say('answersBySource', { count: streams.length })),
          items,
        ),
  );
}

/**
 * @param {AskedStream} stream
 * @param {(stream: string) => Localized | undefined} titleOf
 * @param {Speech} speech
 * @param {string} prefix
 */
function streamItem({ name, state, result }, titleOf, speech, prefix) {
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
          { id: `${prefix}answer-${name}` },
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
