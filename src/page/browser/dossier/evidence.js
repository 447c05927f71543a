/** @import { Localized } from '../common/contract.ts' */
/** @import { Fact, Missing, Observation, Rule } from './contract.ts' */
/** @import { Speech } from '../common/speech.ts' */
import { choiceFields, declaredFields, labelOf } from './declaration-fields.js';
import { el } from '../common/dom.js';
import { at } from './pointer.js';
import { shown } from './shown.js';

/*
 * Behind every figure: the rule with its source, the facts with where they stand, and what is not known.
 */

/**
 * What the sources and the others of the file are called, and what they said: for showing the value at a path.
 * @typedef {{
 *   speech: Speech,
 *   titleOf: (stream: string) => Localized | undefined,
 *   nameOf: (integrationId: string) => string,
 *   dataOf: (stream: string, integrationId: string | undefined) => unknown,
 *   observationOf: (observationId: string) => Observation | undefined,
 *   declared: unknown,
 *   choices: unknown,
 * }} Sources
 */

/**
 * A part that opens to the rule, the facts and what is missing.
 * @param {string} id stays the same when it is rendered anew, so that it stays open
 * @param {{ rule?: Rule | undefined, facts?: readonly Fact[] | undefined, missing?: readonly Missing[] | undefined }} behind
 * @param {Sources} sources
 * @param {string} [words] what to press; what is behind it when left out
 */
export function evidence(id, { rule, facts = [], missing = [] }, sources, words) {
  const { say } = sources.speech;
  if (!rule && facts.length === 0 && missing.length === 0) return undefined;
  return el(
    'details',
    { id, class: 'evidence' },
    el('summary', {}, words ?? say(facts.length > 0 ? 'sourceAndRule' : missing.length > 0 ? 'whyThis' : 'rule')),
    rule && ruleList(rule, sources.speech),
    facts.length > 0 && factTable(facts, sources),
    missing.length > 0 && missingList(missing, sources),
  );
}

/**
 * What is not known, each with why.
 * @param {readonly Missing[]} missing
 * @param {Sources} sources
 */
export function missingList(missing, { speech, titleOf, nameOf }) {
  const { say, of } = speech;
  /** Each line once: the words, and where in the answer it would be. */
  const lines = new Map(
    missing.map(({ why, stream, path, integrationId }) => {
      const what = stream === undefined ? askedIn(path, say) : of(titleOf(stream)) || stream;
      const whose = integrationId === undefined ? '' : ` (${nameOf(integrationId)})`;
      const words = `${what === undefined ? '' : `${what}${whose}: `}${say(`missing_${why}`)}`;
      const place = stream === undefined || path === undefined ? undefined : path;
      return [`${words} ${place ?? ''}`, { words, place }];
    }),
  );
  return el(
    'div',
    { class: 'missing' },
    el('p', { class: 'label' }, say('notKnown')),
    el(
      'ul',
      {},
      [...lines.values()].map(({ words, place }) =>
        el('li', {}, words, place === undefined ? undefined : el('code', { class: 'place' }, ` ${place}`)),
      ),
    ),
  );
}

/**
 * What the form calls the field of something that nobody declared or chose.
 * @param {string | undefined} path @param {Speech['say']} say
 * @returns {string | undefined} the place itself when no field has it
 */
function askedIn(path, say) {
  const key = path?.split('/')[1];
  const field = [...declaredFields, ...choiceFields].find((one) => one.key === key);
  return field ? say(labelOf(field)).replace(/\s*\?$/, '') : path;
}

/** @param {Rule} rule @param {Speech} speech */
function ruleList({ code, legalBasis, validFrom, certainty }, { say, date }) {
  /** @type {[string, string][]} */
  const rows = [
    ['rule', code],
    ['legalBasis', legalBasis],
    ['validFrom', date(validFrom)],
    ['certainty', say(`certainty_${certainty}`)],
  ];
  return el(
    'dl',
    { class: 'pairs' },
    rows.map(([key, value]) => [
      el('dt', {}, say(key)),
      // Sources of law are cited in English, whatever the language of the page.
      el('dd', { lang: key === 'legalBasis' && 'en' }, value),
    ]),
  );
}

/** @param {readonly Fact[]} facts @param {Sources} sources */
function factTable(facts, sources) {
  const { speech, titleOf, nameOf } = sources;
  const { say, of, moment } = speech;
  const rows = facts.map((fact) => {
    const { origin, stream, path, ticket, consultedAt, integrationId } = fact;
    const source = stream === undefined ? say(`origin_${origin}`) : of(titleOf(stream)) || stream;
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, source, integrationId !== undefined && ` (${nameOf(integrationId)})`),
      el('td', { 'data-label': say('value') }, valueOf(fact, sources)),
      el('td', { 'data-label': say('place') }, origin === 'observed' ? '–' : el('code', {}, path)),
      el(
        'td',
        { 'data-label': say('askedAt') },
        consultedAt === undefined ? '–' : moment(consultedAt),
        ticket !== undefined && el('code', { class: 'ticket' }, ticket),
      ),
    );
  });
  return el(
    'table',
    { class: 'facts' },
    el('caption', { class: 'spoken' }, say('sources')),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ['source', 'value', 'place', 'askedAt'].map((key) => el('th', { scope: 'col' }, say(key))),
      ),
    ),
    el('tbody', {}, rows),
  );
}

/** @param {Fact} fact @param {Sources} sources @returns {string} */
function valueOf({ origin, stream, path, integrationId }, { dataOf, observationOf, declared, choices, speech }) {
  switch (origin) {
    case 'found':
      return shown(stream === undefined ? undefined : at(dataOf(stream, integrationId), path), speech);
    case 'declared':
      return shown(at(declared, path), speech);
    case 'chosen':
      return shown(at(choices, path), speech);
    case 'observed': {
      const { say, date } = speech;
      const seen = observationOf(path);
      return seen ? `${date(seen.date)}, ${say(`observed_${seen.kind}`)}, ${say(`observed_${seen.outcome}`)}` : '–';
    }
  }
}
