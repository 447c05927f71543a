/** @import { IncomeMonth, IncomeRow } from './assessment-contract.ts' */
/** @import { Sources } from './evidence.js' */
import { el } from '../common/dom.js';
import { evidence } from './evidence.js';

/*
 * The line of time: a table, so that a screen reader walks along it, drawn as bars. A cell says its state by form and
 * words, never by colour alone.
 */

/**
 * @param {readonly string[]} months `yyyy-MM`, in the order of time
 * @param {readonly IncomeRow[]} rows
 * @param {Sources} sources
 */
export function timeline(months, rows, sources) {
  const { say, month } = sources.speech;
  if (rows.length === 0) return el('p', { class: 'soft' }, say('noIncomeRows'));
  return el(
    'div',
    { class: 'timeline' },
    el(
      'ul',
      { class: 'legend', 'aria-hidden': 'true' },
      ['amount', 'present', 'none', 'unknown'].map((state) =>
        el('li', {}, el('span', { class: `bar ${state}` }), say(`month_${state}`)),
      ),
    ),
    el(
      'div',
      { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': say('timeline') },
      el(
        'table',
        {},
        el('caption', { class: 'spoken' }, say('timeline')),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, say('incomeOf')),
            months.map((one) => el('th', { scope: 'col' }, month(one))),
          ),
        ),
        el(
          'tbody',
          {},
          rows.map((row) => timelineRow(months, row, sources)),
        ),
      ),
    ),
    el(
      'details',
      { id: 'income-sources' },
      el('summary', {}, say('timelineSources')),
      rows.map((row, index) => rowEvidence(`income-${index}`, row, sources)),
    ),
  );
}

/** @param {readonly string[]} months @param {IncomeRow} row @param {Sources} sources */
function timelineRow(months, row, sources) {
  const byMonth = new Map(row.months.map((one) => [one.month, one]));
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, rowName(row, sources)),
    months.map((month) => cell(byMonth.get(month), sources)),
  );
}

/** @param {IncomeRow} row @param {Sources} sources */
function rowName({ kind, label, payer, integrationId }, { speech, nameOf }) {
  const { say, of } = speech;
  const words = [of(label), of(payer)].filter((text) => text !== '').join(' · ');
  return [
    el(
      'span',
      { class: 'row-kind' },
      say(`kind_${kind}`),
      integrationId !== undefined && ` (${nameOf(integrationId)})`,
    ),
    words !== '' && el('span', { class: 'row-label' }, words),
  ];
}

/** @param {IncomeMonth | undefined} month a month that the row does not have is unknown @param {Sources} sources */
function cell(month, { speech }) {
  const { say, money } = speech;
  const state = month?.state ?? 'unknown';
  const amount = month?.amount && money(month.amount);
  return el(
    'td',
    {},
    el('span', { class: `bar ${state}`, 'aria-hidden': 'true' }, state === 'unknown' && '?'),
    amount === undefined
      ? el('span', { class: 'spoken' }, say(`month_${state}`))
      : el('span', { class: 'month-amount' }, amount),
    month?.basis === 'gross' && el('span', { class: 'basis' }, say('basis_gross')),
  );
}

/** @param {string} id @param {IncomeRow} row @param {Sources} sources */
function rowEvidence(id, row, sources) {
  const { speech } = sources;
  const { say, of } = speech;
  const facts = [...row.facts, ...row.months.flatMap((month) => month.facts)];
  const unique = [...new Map(facts.map((fact) => [`${fact.stream ?? ''}${fact.path}`, fact])).values()];
  const about = [of(row.label), of(row.payer)].filter((text) => text !== '').join(' · ');
  return evidence(id, { facts: unique, missing: row.missing }, sources, `${say(`kind_${row.kind}`)}: ${about}`);
}
