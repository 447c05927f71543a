/** @import { Finding } from './contract.ts' */
/** @import { Sources } from './evidence.js' */
import { el } from '../common/dom.js';
import { evidence } from './evidence.js';

/** What asks for attention comes first. @type {readonly Finding['state'][]} */
const order = ['raised', 'unknown', 'explained', 'clear'];

/**
 * Findings of one kind. What was looked at without a result is folded: it is there, and it does not distract.
 * @param {string} id
 * @param {readonly Finding[]} findings
 * @param {Sources} sources
 */
export function findingList(id, findings, sources) {
  const { say } = sources.speech;
  const sorted = [...findings].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const open = sorted.filter(({ state }) => state !== 'clear');
  const clear = sorted.filter(({ state }) => state === 'clear');
  if (findings.length === 0) return el('p', { class: 'soft' }, say('nothingLookedAt'));
  return el(
    'div',
    {},
    open.length === 0 && el('p', { class: 'soft' }, say('nothingFound')),
    el(
      'ul',
      { class: 'findings' },
      open.map((finding, index) => findingItem(`${id}-${index}`, finding, sources)),
    ),
    clear.length > 0 &&
      el(
        'details',
        { id: `${id}-clear` },
        el('summary', {}, say('lookedAtClear', { count: clear.length })),
        el(
          'ul',
          { class: 'findings' },
          clear.map((finding, index) => findingItem(`${id}-clear-${index}`, finding, sources)),
        ),
      ),
  );
}

/**
 * @param {string} id
 * @param {Finding} finding
 * @param {Sources} sources
 */
function findingItem(id, { state, rule, title, text, question, facts, missing }, sources) {
  const { say, of } = sources.speech;
  return el(
    'li',
    { class: `finding ${state}` },
    el('h3', {}, el('span', { class: `tag ${state}` }, say(`state_${state}`)), ' ', of(title)),
    el('p', {}, of(text)),
    question && el('p', { class: 'ask' }, el('strong', {}, `${say('toAsk')} `), of(question)),
    evidence(`${id}-evidence`, { rule, facts, missing }, sources),
  );
}
