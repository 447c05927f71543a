/** @import { Overview } from './assessment-contract.ts' */
/** @import { Sources } from './evidence.js' */
import { el } from '../common/dom.js';
import { evidence } from './evidence.js';

/**
 * Household, real estate, insurability and other registrations.
 * @param {Overview} overview
 * @param {Sources} sources
 */
export function overviewPart({ household, property, insurance, registrations }, sources) {
  const { say } = sources.speech;
  return el(
    'div',
    { class: 'columns' },
    el(
      'section',
      {},
      el('h3', {}, say('household')),
      householdLines(household, sources),
      evidence('household-evidence', household, sources),
    ),
    el(
      'section',
      {},
      el('h3', {}, say('property')),
      propertyLines(property, sources),
      evidence(
        'property-evidence',
        { facts: property.items.flatMap(({ facts }) => facts), missing: property.missing },
        sources,
      ),
    ),
    el('section', {}, el('h3', {}, say('insurance')), insuranceLines(insurance, sources)),
    el(
      'section',
      {},
      el('h3', {}, say('registrations')),
      registrationLines(registrations, sources),
      evidence('registrations-evidence', registrations, sources),
    ),
  );
}

/** @param {Overview['household']} household @param {Sources} sources */
function householdLines({ registered, declared }, { speech }) {
  const { say, of } = speech;
  return [
    el('p', { class: 'label' }, say('byRegister')),
    registered
      ? el(
          'ul',
          {},
          registered.map(({ familyName, givenName, age, relation, isApplicant, isDeceased }) => {
            const name = [givenName, familyName].filter(Boolean).join(' ') || say('unnamed');
            const about = [
              isApplicant ? say('applicant') : of(relation?.label),
              age === undefined ? '' : say('yearsOld', { age }),
              isDeceased ? say('deceased') : '',
            ];
            return el('li', {}, name, el('span', { class: 'soft' }, ` ${about.filter(Boolean).join(', ')}`));
          }),
        )
      : el('p', { class: 'unknown-line' }, say('unknown')),
    declared && el('p', { class: 'label' }, say('asDeclared')),
    declared &&
      (declared.length === 0
        ? el('p', {}, say('none_household'))
        : el(
            'ul',
            {},
            declared.map(({ name, age, relation }) =>
              el(
                'li',
                {},
                [name, say(`relation_${relation}`), age === undefined ? '' : say('yearsOld', { age })]
                  .filter(Boolean)
                  .join(', '),
              ),
            ),
          )),
  ];
}

/** @param {Overview['property']} property @param {Sources} sources */
function propertyLines({ items, missing }, { speech }) {
  const { say, of, money } = speech;
  if (items.length === 0)
    return el(
      'p',
      { class: missing.length > 0 ? 'unknown-line' : 'soft' },
      say(missing.length > 0 ? 'unknown' : 'nothingInSource'),
    );
  return el(
    'ul',
    {},
    items.map(({ nature, municipalities, rights, cadastralIncome, capakey }) => {
      const where = municipalities.map(({ label, code }) => of(label) || code).join(', ');
      const shares = rights.map(({ type, share }) =>
        `${of(type?.label)} ${share ? `${share.numerator}/${share.denominator}` : ''}`.trim(),
      );
      return el(
        'li',
        {},
        [of(nature?.label), where].filter(Boolean).join(', '),
        el(
          'span',
          { class: 'soft' },
          ` ${[...shares, cadastralIncome ? say('cadastralIncomeOf', { amount: money(cadastralIncome) }) : say('cadastralIncomeUnknown')].join(', ')}`,
        ),
        capakey !== undefined && el('code', { class: 'ticket' }, capakey),
      );
    }),
  );
}

/** @param {Overview['insurance']} insurance @param {Sources} sources */
function insuranceLines(insurance, sources) {
  const { say, of, date } = sources.speech;
  return insurance.map((row, index) =>
    el(
      'div',
      {},
      el(
        'p',
        { class: row.state === 'unknown' && 'unknown-line' },
        row.integrationId !== undefined && `${sources.nameOf(row.integrationId)}: `,
        say(`insurance_${row.state}`),
        row.organization && `, ${of(row.organization.label) || row.organization.code}`,
        row.seenOn !== undefined && ` (${say('seenOn', { date: date(row.seenOn) })})`,
      ),
      evidence(`insurance-${index}`, row, sources),
    ),
  );
}

/** @param {Overview['registrations']} registrations @param {Sources} sources */
function registrationLines({ items, missing }, { speech }) {
  const { say, of, date } = speech;
  if (items.length === 0)
    return el(
      'p',
      { class: missing.length > 0 ? 'unknown-line' : 'soft' },
      say(missing.length > 0 ? 'unknown' : 'nothingInSource'),
    );
  return el(
    'ul',
    {},
    items.map(({ kind, name, qualityCode, startDate, endDate, isRunning }) =>
      el(
        'li',
        {},
        of(name) || say(`registered_${kind}`),
        el(
          'span',
          { class: 'soft' },
          ` ${of(qualityCode.label) || qualityCode.code}, ${startDate === undefined ? '?' : date(startDate)} – ${endDate === undefined ? '…' : date(endDate)}`,
        ),
        isRunning === true && [' ', el('span', { class: 'tag' }, say('running'))],
      ),
    ),
  );
}
