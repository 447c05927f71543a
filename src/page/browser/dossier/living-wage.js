/** @import { Limits, LivingWage, Step, WageAmounts } from './assessment-contract.ts' */
/** @import { Euro } from '../common/contract.ts' */
/** @import { Sources } from './evidence.js' */
/** @import { Speech } from '../common/speech.ts' */
import { el } from '../common/dom.js';
import { evidence, missingList } from './evidence.js';

/**
 * The living wage, step by step in the order of the law.
 * @param {LivingWage} result
 * @param {Sources} sources
 */
export function livingWagePart(result, sources) {
  const { say } = sources.speech;
  const { steps, cohabitants } = result;
  return el(
    'div',
    {},
    outcome(result, sources),
    categoryPart(result, sources),
    el('h3', {}, say('ownMeans')),
    el(
      'ol',
      { class: 'steps' },
      steps.map((step, index) => stepItem(`step-${index}`, step, sources)),
    ),
    cohabitants.length > 0 && el('h3', {}, say('cohabitants')),
    cohabitants.map((one, index) => cohabitantPart(`cohabitant-${index}`, one, sources)),
    fromMeansToWage(result, sources),
    exemptionPart(result, sources),
    variantsPart(result, sources),
  );
}

/** @param {LivingWage} result @param {Sources} sources */
function outcome({ state, basis, livingWage, missing }, sources) {
  const { say, money } = sources.speech;
  return el(
    'div',
    { class: `outcome ${state}` },
    el('p', { class: 'label' }, say(`livingWage_${state}`)),
    el(
      'p',
      { class: 'sum' },
      livingWage ? money(livingWage.perMonth) : say('unknown'),
      livingWage && el('span', { class: 'fine' }, ` ${say('aMonth')}`),
    ),
    livingWage && el('p', { class: 'fine' }, amountLines(livingWage, sources.speech)),
    livingWage?.atLeastPerMonth &&
      el('p', { class: 'fine' }, say('atLeastIs', { amount: money(livingWage.atLeastPerMonth) })),
    el('p', { class: 'fine' }, say(`restsOn_${basis}`)),
    missing.length > 0 && missingList(missing, sources),
  );
}

/** @param {WageAmounts} amounts @param {Speech} speech */
function amountLines({ perYear, firstMonth, lastMonth }, { say, money, month }) {
  const parts = [firstMonth, lastMonth].flatMap((one) =>
    one
      ? [say('monthIs', { month: month(one.month), amount: money(one.amount), days: one.days, of: one.daysOfMonth })]
      : [],
  );
  return [say('perYearIs', { amount: money(perYear) }), ...parts].map((line) => el('span', {}, line));
}

/** @param {LivingWage} result @param {Sources} sources */
function categoryPart({ category, amountOfCategory }, sources) {
  const { say, of, money, date } = sources.speech;
  const { category: code, isChosen, wouldChange } = category;
  return el(
    'div',
    { class: 'category' },
    el('h3', {}, say('category')),
    el(
      'p',
      {},
      el('strong', {}, code === undefined ? say('unknown') : say(`category_${code}`)),
      code !== undefined && ` (${say(isChosen ? 'chosen' : 'proposed')})`,
      amountOfCategory && `: ${money(amountOfCategory.perMonth)} ${say('aMonth')}`,
    ),
    wouldChange.length > 0 && el('p', { class: 'label' }, say('wouldChange')),
    wouldChange.length > 0 &&
      el(
        'ul',
        {},
        wouldChange.map(({ text, date: from }) => el('li', {}, of(text), from !== undefined && ` (${date(from)})`)),
      ),
    evidence('category-evidence', category, sources),
    amountOfCategory && evidence('category-amount', { rule: amountOfCategory.rule }, sources, say('ruleOfAmount')),
  );
}

/** @param {string} id @param {Step} step @param {Sources} sources */
function stepItem(id, step, sources) {
  const { title, counted, isDeduction, alternative, rule, facts, missing, basis } = step;
  const { say, of, money } = sources.speech;
  return el(
    'li',
    { class: isUnknown(step) ? 'step unknown' : 'step' },
    el(
      'p',
      { class: 'step-line' },
      el(
        'span',
        {},
        of(title),
        !counted && el('span', { class: 'tag refused' }, say('notCounted')),
        basis === 'declared' && el('span', { class: 'tag' }, say('onlyDeclared')),
      ),
      el('span', { class: 'step-amount' }, isDeduction && '− ', limitsIn(step, sources.speech)),
    ),
    alternative && el('p', { class: 'fine' }, say('otherwise', { amount: money(alternative) })),
    evidence(`${id}-evidence`, { rule, facts, missing }, sources),
  );
}

/**
 * The last steps: from all means to what is left of the amount of the category.
 * @param {LivingWage} result
 * @param {Sources} sources
 */
function fromMeansToWage({ state, resources, generalExemption, deducted, amountOfCategory, livingWage }, sources) {
  /** @param {Euro} amount @returns {Limits} */
  const asKnown = (amount) => (state === 'atMost' ? { atMost: amount } : { perYear: amount });
  return [
    el('h3', {}, sources.speech.say('fromMeansToWage')),
    el(
      'ol',
      { class: 'steps' },
      sumLine('resources', resources, sources),
      generalExemption && sumLine('generalExemption', generalExemption, sources, generalExemption.rule),
      sumLine('deducted', deducted, sources),
      amountOfCategory &&
        sumLine('amountOfCategory', { perYear: amountOfCategory.perYear }, sources, amountOfCategory.rule),
      livingWage && sumLine('wagePerYear', asKnown(livingWage.perYear), sources),
      livingWage && sumLine('wagePerMonth', asKnown(livingWage.perMonth), sources),
    ),
  ];
}

/**
 * A sum, with its rule or with what it is made of.
 * @param {string} key
 * @param {Limits} limits
 * @param {Sources} sources
 * @param {Step['rule']} [rule]
 */
function sumLine(key, limits, sources, rule) {
  return el(
    'li',
    { class: isUnknown(limits) ? 'step total unknown' : 'step total' },
    el(
      'p',
      { class: 'step-line' },
      el('span', {}, sources.speech.say(key)),
      el('span', { class: 'step-amount' }, limitsIn(limits, sources.speech)),
    ),
    rule
      ? evidence(`${key}-evidence`, { rule }, sources)
      : el('p', { class: 'fine' }, sources.speech.say(`how_${key}`)),
  );
}

/** @param {string} id @param {LivingWage['cohabitants'][number]} cohabitant @param {Sources} sources */
function cohabitantPart(id, { relation, state, text, steps, rule, facts, missing, ...limits }, sources) {
  const { say, of } = sources.speech;
  return el(
    'div',
    { class: 'cohabitant' },
    el(
      'p',
      { class: 'step-line' },
      el(
        'span',
        {},
        el('strong', {}, say(`relation_${relation ?? 'unrelated'}`)),
        ' ',
        el('span', { class: 'tag' }, say(`cohabitant_${state}`)),
      ),
      el('span', { class: 'step-amount' }, limitsIn(limits, sources.speech)),
    ),
    el('p', {}, of(text)),
    evidence(`${id}-evidence`, { rule, facts, missing }, sources),
    steps.length > 0 &&
      el(
        'details',
        { id: `${id}-steps` },
        el('summary', {}, say('meansOfPerson')),
        el(
          'ol',
          { class: 'steps' },
          steps.map((step, index) => stepItem(`${id}-step-${index}`, step, sources)),
        ),
      ),
  );
}

/** @param {LivingWage} result @param {Sources} sources */
function exemptionPart({ exemption }, sources) {
  if (!exemption) return undefined;
  const { say, of, date } = sources.speech;
  const { kind, remainingDays, endDate, alerts } = exemption;
  return el(
    'div',
    {},
    el('h3', {}, say('exemption')),
    el(
      'p',
      {},
      kind === undefined ? say('notChosen') : say(`exemption_${kind}`),
      remainingDays !== undefined && `, ${say('daysRemaining', { count: remainingDays })}`,
      endDate !== undefined && `, ${say('untilDay', { date: date(endDate) })}`,
    ),
    alerts.map(({ text }) => el('p', { class: 'notice' }, of(text))),
    evidence('exemption-evidence', exemption, sources),
  );
}

/** @param {LivingWage} result @param {Sources} sources */
function variantsPart({ variants }, sources) {
  if (variants.length === 0) return undefined;
  const { say, of, money } = sources.speech;
  return el(
    'div',
    {},
    el('h3', {}, say('variants')),
    el(
      'ul',
      { class: 'steps' },
      variants.map(({ title, perMonth, rule }, index) =>
        el(
          'li',
          { class: 'step' },
          el(
            'p',
            { class: 'step-line' },
            el('span', {}, of(title)),
            el('span', { class: 'step-amount' }, `${money(perMonth)} ${say('aMonth')}`),
          ),
          evidence(`variant-${index}-evidence`, { rule }, sources),
        ),
      ),
    ),
  );
}

/** @param {Limits} limits */
function isUnknown({ perYear, atLeast, atMost }) {
  return !perYear && !atLeast && !atMost;
}

/**
 * An amount with its limits: what is not known exactly never looks like a sum.
 * @param {Limits} limits
 * @param {Speech} speech
 */
function limitsIn({ perYear, atLeast, atMost }, { say, money }) {
  if (perYear) return money(perYear);
  const limits = [
    ...(atLeast ? [say('atLeast', { amount: money(atLeast) })] : []),
    ...(atMost ? [say('atMost', { amount: money(atMost) })] : []),
  ];
  return limits.length === 0 ? say('unknown') : limits.join(', ');
}
