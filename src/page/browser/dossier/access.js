/** @import { StreamAccess } from './contract.ts' */
/** @import { Speech } from '../common/speech.ts' */
import { el } from '../common/dom.js';

/*
 * Which streams are not open, why, and what can be done about it.
 */

/**
 * What stands in the way when no stream is open at all: each reason once, with what may help.
 * @param {readonly StreamAccess[]} access
 * @param {Speech} speech
 */
export function whyNothing(access, { say, of }) {
  if (access.some(({ allowed }) => allowed)) return undefined;
  const lines = access.map(({ reason, legalBasis, remedy }) => ({
    words: `${of(reason)}${legalBasis === undefined ? '' : ` (${legalBasis})`}`.trim(),
    help: remedy && say(`remedy_${remedy.action}`),
  }));
  const once = new Map(lines.filter(({ words }) => words !== '').map((line) => [line.words, line]));
  return el(
    'div',
    { class: 'notice wrong', id: 'nothing-open' },
    el('p', {}, el('strong', {}, say('nothingOpen'))),
    [...once.values()].map(({ words, help }) => [
      el('p', {}, words),
      help !== undefined && el('p', { class: 'fine' }, help),
    ]),
  );
}

/**
 * Streams that are not open, each with its reason.
 * @param {readonly StreamAccess[]} access
 * @param {Speech} speech
 * @param {string} id
 */
export function closedStreams(access, { say, of }, id) {
  const closed = access.filter(({ allowed }) => !allowed);
  if (closed.length === 0) return undefined;
  return el(
    'details',
    { id },
    el('summary', {}, say('notOpenCount', { count: closed.length })),
    el(
      'ul',
      { class: 'streams' },
      closed.map(({ title, reason, legalBasis, remedy }) =>
        el(
          'li',
          { class: 'stream refused' },
          el('p', {}, el('span', { class: 'stream-name' }, of(title))),
          el('p', { class: 'fine' }, of(reason), legalBasis !== undefined && ` (${legalBasis})`),
          remedy && el('p', { class: 'fine' }, say(`remedy_${remedy.action}`)),
        ),
      ),
    ),
  );
}
