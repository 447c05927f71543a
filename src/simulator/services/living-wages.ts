import { textAt, type Arguments } from '../arguments.ts';
import { dataFound, noDataFound } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve } from '../personas/schema.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';

const namespace = 'http://kszbcss.fgov.be/intf/LivingWagesService/v2';

/** What a centre gives, by the quality code under which it registers it. */
const categories: Readonly<Record<number, string>> = { 2: 'LIVING_WAGE', 3: 'EQUIVALENT_LIVING_WAGE' };

/** Living wages of all centres: the registrations of a life under codes 2 and 3. */
export const livingWages: SoapService = {
  name: 'LivingWagesService',
  wsdl: 'LivingWagesService/LivingWagesV2.wsdl',
  path: '/SOA4520/LivingWagesService/v2/consult',
  faultDetail: cbssFault(namespace, 'livingWagesFault'),
  operations: {
    getLivingWages: soaOperation({
      service: 'LivingWagesService',
      operation: 'getLivingWages',
      namespace,
      response: 'getLivingWagesResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      criteria: 'criteria',
      hasSsin: false,
      source: 'livingWages',
      repeat: (criteria) => ({
        ssin: textAt(criteria, 'ssin'),
        period: {
          beginDate: textAt(criteria, 'period', 'beginDate'),
          endDate: textAt(criteria, 'period', 'endDate'),
        },
      }),
      answer: (criteria, person, { clock }) => find(criteria, person, clock.today()),
    }),
  },
};

function find(criteria: Arguments, { life }: Person, today: string): SourceAnswer {
  const from = textAt(criteria, 'period', 'beginDate')?.slice(0, 10) ?? today;
  const to = textAt(criteria, 'period', 'endDate')?.slice(0, 10) ?? '9999-12-31';
  const grouped = new Map<string, XmlElements & { readonly livingWagePeriod: XmlElements[] }>();
  for (const { enterpriseNumber, qualityCode, startDate, endDate } of life.registrations) {
    const category = categories[qualityCode];
    const beginDate = resolve(startDate, today);
    const lastDate = endDate === undefined ? undefined : resolve(endDate, today);
    // What a centre decides for later is not attested yet.
    if (category === undefined || lastDate === undefined || beginDate > today) continue;
    if (beginDate > to || lastDate < from) continue;
    const key = `${enterpriseNumber} ${category}`;
    const group = grouped.get(key) ?? { pcsaCbeNumber: enterpriseNumber, category, livingWagePeriod: [] };
    group.livingWagePeriod.push({ beginDate, endDate: lastDate });
    grouped.set(key, group);
  }
  const found = [...grouped.values()];
  return found.length === 0 ? { status: noDataFound } : { status: dataFound, elements: { livingWages: found } };
}
