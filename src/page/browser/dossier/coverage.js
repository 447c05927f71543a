/** @import { CoverageItem } from './assessment-contract.ts' */
/** @import { Sources } from './evidence.js' */
import { el } from '../common/dom.js';
import { evidence } from './evidence.js';

/** What asks for something comes first. */
const order = ['notConsulted', 'sourceSilent', 'inPart', 'notOpen', 'consulted'];
/** @type {Readonly<Record<string, string>>} */
const tags = { consulted: 'clear', notOpen: 'refused' };

/**
 * The streams that an inquiry under this code normally consults, and whether that was done.
 * @param {readonly CoverageItem[]} items
 * @param {Sources} sources
 */
export function coveragePart(items, sources) {
  const { say, of, moment } = sources.speech;
  if (items.length === 0) return el('p', { class: 'soft' }, say('nothingLookedAt'));
  const sorted = [...items].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return el(
    'ul',
    { class: 'coverage' },
    sorted.map(({ stream, state, consultedAt, ticket, remedy, rule, outcome, condition }, index) =>
      el(
        'li',
        {},
        el(
          'p',
          {},
          el('span', { class: 'stream-name' }, of(sources.titleOf(stream)) || stream),
          ' ',
          el('span', { class: `tag ${tags[state] ?? 'unknown'}` }, say(`coverage_${state}`)),
        ),
        condition !== undefined && el('p', { class: 'fine' }, say(`condition_${condition}`)),
        outcome === 'noDataFound' && el('p', { class: 'fine' }, say('stream_noDataFound')),
        consultedAt !== undefined &&
          el(
            'p',
            { class: 'fine' },
            say('consultedAt', { at: moment(consultedAt) }),
            ticket !== undefined && el('code', { class: 'ticket' }, ticket),
          ),
        remedy !== undefined && el('p', { class: 'fine' }, say(`remedy_${remedy}`)),
        evidence(`coverage-${index}`, { rule }, sources),
      ),
    ),
  );
}
