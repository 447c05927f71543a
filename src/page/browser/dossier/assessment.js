/** @import { Assessment } from './assessment-contract.ts' */
/** @import { Sources } from './evidence.js' */
/** @import { Child } from '../common/dom-types.ts' */
import { comparisonPart, isDifference, isUnknown } from './comparison.js';
import { coveragePart } from './coverage.js';
import { el } from '../common/dom.js';
import { findingList } from './findings.js';
import { livingWagePart } from './living-wage.js';
import { overviewPart } from './overview.js';
import { timeline } from './timeline.js';

/**
 * An assessment on one page: what asks for attention first, then the means, then the rest.
 * @param {Assessment} assessment
 * @param {Sources} sources
 */
export function assessmentPart(assessment, sources) {
  const { say, of, date } = sources.speech;
  const { overview, comparison, livingWage, flags, rights, consistency, coverage, notice, day } = assessment;
  return [
    el('p', { class: 'notice' }, `${of(notice)} ${say('assessedFor', { day: date(day) })}`),
    attention(assessment, sources),
    section('flags', say('flags'), findingList('flag', flags, sources)),
    section('differences', say('differences'), comparisonPart(comparison, sources)),
    section('time', say('timeline'), timeline(overview.months, overview.income, sources)),
    livingWage && section('living-wage', say('livingWage'), livingWagePart(livingWage, sources)),
    rights && section('rights', say('rights'), findingList('right', rights, sources)),
    section('consistency', say('consistency'), findingList('check', consistency, sources)),
    coverage && section('coverage', say('coverage'), coveragePart(coverage, sources)),
    section('overview', say('overview'), overviewPart(overview, sources)),
  ];
}

/** @param {Assessment} assessment @param {Sources} sources */
function attention({ comparison, flags, rights, consistency, coverage }, { speech: { say } }) {
  const findings = [...flags, ...consistency];
  /** @type {[string, string, number][]} */
  const counts = [
    ['differences', 'countDifferences', comparison.filter(isDifference).length],
    ['flags', 'countFlags', flags.filter(({ state }) => state === 'raised').length],
    ['consistency', 'countContradictions', consistency.filter(({ state }) => state === 'raised').length],
    ...only(
      'rights',
      'countRights',
      rights?.filter(({ state }) => state === 'raised'),
    ),
    [
      'flags',
      'countUnknown',
      findings.filter(({ state }) => state === 'unknown').length + comparison.filter(isUnknown).length,
    ],
    ...only(
      'coverage',
      'countNotConsulted',
      coverage?.filter(({ state }) => state !== 'consulted'),
    ),
  ];
  return el(
    'nav',
    { class: 'counts', 'aria-label': say('attention') },
    el(
      'ul',
      {},
      counts.map(([target, key, count]) =>
        el(
          'li',
          {},
          el(
            'a',
            { href: `#${target}`, class: count > 0 && 'some' },
            el('strong', {}, String(count)),
            ' ',
            el('span', {}, say(key)),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {string} target
 * @param {string} key
 * @param {readonly unknown[] | undefined} found
 * @returns {[string, string, number][]} nothing when nobody looked, which is not zero
 */
function only(target, key, found) {
  return found ? [[target, key, found.length]] : [];
}

/** @param {string} id @param {string} title @param {...Child} children */
function section(id, title, ...children) {
  return el(
    'section',
    { id, class: 'card', tabindex: -1, 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, title),
    children,
  );
}
