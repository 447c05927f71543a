import { flagAt, textAt, type Arguments } from '../arguments.ts';
import { dataFound, noDataFound } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve, type Property } from '../personas/schema.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import { toLanguage } from './labels.ts';
import { toProperty, type Writing } from './patrimony-property.ts';

const namespace = 'http://kszbcss.fgov.be/intf/PatrimonyService/v1';

/** Real estate from the land registry. */
export const patrimony: SoapService = {
  name: 'PatrimonyService',
  wsdl: 'PatrimonyService/PatrimonyServiceV1.wsdl',
  path: '/SOA4520/PatrimonyService/pull',
  faultDetail: cbssFault(namespace, 'consultImmovablePropertiesFault'),
  operations: {
    consultImmovableProperties: soaOperation({
      service: 'PatrimonyService',
      operation: 'consultImmovableProperties',
      namespace,
      response: 'consultImmovablePropertiesResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      criteria: 'searchCriteria',
      hasSsin: false,
      source: 'patrimony',
      repeat(criteria) {
        const beginDate = textAt(criteria, 'period', 'beginDate');
        return {
          ssin: textAt(criteria, 'ssin'),
          withCoOwners: textAt(criteria, 'withCoOwners'),
          fullHistory: textAt(criteria, 'fullHistory'),
          period: beginDate === undefined ? undefined : { beginDate, endDate: textAt(criteria, 'period', 'endDate') },
          language: textAt(criteria, 'language'),
        };
      },
      answer: (criteria, person, { clock }) => consult(criteria, person, clock.today()),
    }),
  },
};

function consult(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const writing: Writing = { today, language: toLanguage(textAt(criteria, 'language')) };
  const property = person.life.properties
    .filter((item) => isAsked(item, criteria, today))
    .map((item) => toProperty(item, person.ssin, flagAt(criteria, 'withCoOwners'), writing));
  if (property.length === 0) return { status: noDataFound };
  return { status: dataFound, elements: { properties: { property } } };
}

/** The present situation, every situation that touches the period, or with the full history every one. */
function isAsked({ state }: Property, criteria: Arguments, today: string): boolean {
  if (flagAt(criteria, 'fullHistory')) return resolve(state.legalBegin, today) <= today;
  const from = textAt(criteria, 'period', 'beginDate')?.slice(0, 10) ?? today;
  const to = textAt(criteria, 'period', 'endDate')?.slice(0, 10) ?? today;
  const begin = resolve(state.legalBegin, today);
  const end = state.legalEnd === undefined ? '9999-12-31' : resolve(state.legalEnd, today);
  // A situation ends on the day when the next one begins.
  return begin <= to && end > from;
}
