/** @import { Fact, Localized, Missing, Rule } from './contract.ts' */
/** @import { Speech } from './speech.ts' */
import { el } from './dom.js';
import { at } from './pointer.js';
import { shown } from './shown.js';

/*
 * Behind every figure: the rule with its source, the facts with where they stand, and what is not known.
 */

/**
 * What the sources are called, and what they said: for showing the value at a path.
 * @typedef {{ speech: Speech, titleOf: (stream: string) => Localized | undefined, dataOf: (stream: string) => unknown, declared: unknown, choices: unknown }} Sources
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
export function missingList(missing, { speech, titleOf }) {
  const { say, of } = speech;
  const lines = missing.map(({ why, stream, path, integrationId }) => {
    const what = [stream === undefined ? undefined : of(titleOf(stream)) || stream, path].filter(Boolean).join(' ');
    const whose = integrationId === undefined ? '' : ` (${say('otherPerson')})`;
    return `${what === '' ? '' : `${what}${whose}: `}${say(`missing_${why}`)}`;
  });
  return el(
    'div',
    { class: 'missing' },
    el('p', { class: 'label' }, say('notKnown')),
    el(
      'ul',
      {},
      [...new Set(lines)].map((line) => el('li', {}, line)),
    ),
  );
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
  const { speech, titleOf } = sources;
  const { say, of, moment } = speech;
  const rows = facts.map((fact) => {
    const { origin, stream, path, ticket, consultedAt, integrationId } = fact;
    const source = stream === undefined ? say(`origin_${origin}`) : of(titleOf(stream)) || stream;
    const value = shown(valueOf(fact, sources), speech);
    return el(
      'tr',
      {},
      el('th', { scope: 'row' }, source, integrationId !== undefined && ` (${say('otherPerson')})`),
      el('td', { 'data-label': say('value') }, value),
      el('td', { 'data-label': say('place') }, el('code', {}, path)),
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

/** @param {Fact} fact @param {Sources} sources */
function valueOf({ origin, stream, path, integrationId }, { dataOf, declared, choices }) {
  // The answers about others are not on this page.
  if (integrationId !== undefined) return undefined;
  if (origin === 'found') return stream === undefined ? undefined : at(dataOf(stream), path);
  if (origin === 'declared') return at(declared, path);
  return origin === 'chosen' ? at(choices, path) : undefined;
}
