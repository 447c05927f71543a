/** @import { ComparedItem } from './assessment-contract.ts' */
/** @import { Sources } from './evidence.js' */
import { el } from '../common/dom.js';
import { evidence } from './evidence.js';

/** The outcomes in which somebody has something to ask. @type {readonly string[]} */
const differing = ['differs', 'notDeclared', 'notInSource', 'notComparable'];

/** @param {ComparedItem} item */
export function isDifference({ outcome }) {
  return differing.includes(outcome);
}

/** @param {ComparedItem} item */
export function isUnknown({ outcome }) {
  return outcome === 'notAuthorised' || outcome === 'sourceSilent' || outcome === 'notConsulted';
}

/**
 * What was declared beside what was found: differences first, what is the same folded.
 * @param {readonly ComparedItem[]} items
 * @param {Sources} sources
 */
export function comparisonPart(items, sources) {
  const { say } = sources.speech;
  if (items.length === 0) return el('p', { class: 'soft' }, say('nothingDeclared'));
  const shown = [...items.filter(isDifference), ...items.filter(isUnknown)];
  const same = items.filter((item) => !isDifference(item) && !isUnknown(item));
  /** @param {readonly ComparedItem[]} some @param {string} id */
  const list = (some, id) =>
    el(
      'ul',
      { class: 'findings' },
      some.map((item, index) => comparedItem(`${id}-${index}`, item, sources)),
    );
  return el(
    'div',
    {},
    list(shown, 'compared'),
    same.length > 0 &&
      el(
        'details',
        { id: 'compared-same' },
        el('summary', {}, say('sameItems', { count: same.length })),
        list(same, 'compared-same'),
      ),
  );
}

/** @param {string} id @param {ComparedItem} item @param {Sources} sources */
function comparedItem(id, item, sources) {
  const { say, of, money, date } = sources.speech;
  const { outcome, title, text, difference, questions, declared, found, missing, rule, observations, integrationId } =
    item;
  const kind = isDifference(item) ? 'raised' : isUnknown(item) ? 'unknown' : 'clear';
  return el(
    'li',
    { class: `finding ${kind}` },
    el(
      'h3',
      {},
      el('span', { class: `tag ${kind}` }, say(`outcome_${outcome}`)),
      ' ',
      of(title),
      integrationId !== undefined && ` (${sources.nameOf(integrationId)})`,
    ),
    el('p', {}, of(text), difference && ` ${say('differenceOf', { amount: money(difference) })}`),
    questions.map((question) => el('p', { class: 'ask' }, el('strong', {}, `${say('toAsk')} `), of(question))),
    observations.map(({ kind: way, date: day, outcome: seen }) =>
      el('p', { class: 'fine' }, `${date(day)}: ${say(`observed_${way}`)}, ${say(`observed_${seen}`)}`),
    ),
    evidence(`${id}-evidence`, { rule, facts: [...declared, ...found], missing }, sources),
  );
}
