/** @import { LivingWage, Step } from './assessment-contract.ts' */
/** @import { Sources } from './evidence.js' */
import { el } from './dom.js';
import { evidence, missingList } from './evidence.js';

/**
 * The living wage, step by step in the order of the law.
 * @param {LivingWage} result
 * @param {Sources} sources
 */
export function livingWagePart(result, sources) {
  const { say, money } = sources.speech;
  const { state, category, steps, livingWage, missing } = result;
  const chosen = category?.chosen ?? category?.proposed;
  return el(
    'div',
    {},
    el(
      'div',
      { class: `outcome ${state}` },
      el('p', { class: 'label' }, say(`livingWage_${state}`)),
      el(
        'p',
        { class: 'sum' },
        livingWage?.perMonth ? money(livingWage.perMonth) : say('unknown'),
        livingWage?.perMonth && el('span', { class: 'fine' }, ` ${say('aMonth')}`),
      ),
      el(
        'p',
        { class: 'fine' },
        [
          livingWage?.perYear ? say('perYearIs', { amount: money(livingWage.perYear) }) : '',
          livingWage?.firstMonth ? say('firstMonthIs', { amount: money(livingWage.firstMonth) }) : '',
          livingWage?.lastMonth ? say('lastMonthIs', { amount: money(livingWage.lastMonth) }) : '',
        ]
          .filter(Boolean)
          .join(' · '),
      ),
      el(
        'p',
        {},
        `${say('category')}: `,
        el('strong', {}, chosen === undefined ? say('unknown') : say(`category_${chosen}`)),
        category?.chosen === undefined && chosen !== undefined && ` (${say('proposed')})`,
      ),
      category && evidence('category-evidence', category, sources),
      missing.length > 0 && missingList(missing, sources),
    ),
    el(
      'ol',
      { class: 'steps' },
      steps.map((step, index) => stepItem(`step-${index}`, step, sources)),
    ),
  );
}

/** @param {string} id @param {Step} step @param {Sources} sources */
function stepItem(id, { title, perYear, counted, alternative, rule, facts, missing }, sources) {
  const { say, of, money } = sources.speech;
  return el(
    'li',
    { class: missing.length > 0 && !perYear ? 'step unknown' : 'step' },
    el(
      'p',
      { class: 'step-line' },
      el('span', {}, of(title), !counted && el('span', { class: 'tag' }, say('notCounted'))),
      el('span', { class: 'amount' }, perYear ? money(perYear) : say('unknown')),
    ),
    alternative && el('p', { class: 'fine' }, say('otherwise', { amount: money(alternative) })),
    evidence(`${id}-evidence`, { rule, facts, missing }, sources),
  );
}
