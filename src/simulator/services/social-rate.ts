import { textAt } from '../arguments.ts';
import type { Bank } from '../bank.ts';
import { dataFound, noDataFound } from '../outcome.ts';
import type { Person } from '../people.ts';
import { entitlementsOf } from '../personas/entitlements.ts';
import { householdOf } from '../personas/household.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import { economyPart } from './social-rate-economy.ts';
import { rightsPart } from './social-rate-rights.ts';

const namespace = 'http://kszbcss.fgov.be/intf/SocialRateInvestigationService/v1';

/** Social tariff: rights as the Bank gave them to the FPS Economy, and the contracts that it found. */
export const socialRate: SoapService = {
  name: 'SocialRateInvestigationService',
  wsdl: 'SocialRateInvestigationService/SocialRateInvestigationV1.wsdl',
  path: '/SOA4520/SocialRateInvestigationService/consult_01',
  faultDetail: cbssFault(namespace, 'consultExchangedDataFault'),
  operations: {
    consultExchangedData: soaOperation({
      service: 'SocialRateInvestigationService',
      operation: 'consultExchangedData',
      namespace,
      response: 'consultExchangedDataResponse',
      legalContext: 'Social Rate Investigation',
      context: 'legalContext',
      criteria: 'criterion',
      hasSsin: false,
      source: 'socialRate',
      // The quarter is repeated and otherwise ignored, as the Bank is said to do.
      repeat: (criterion) => ({
        ssin: textAt(criterion, 'ssin'),
        temporalCriteria: textAt(criterion, 'temporalCriteria'),
      }),
      answer: (_, person, bank) => consult(person, bank),
    }),
  },
};

function consult(person: Person, { people, clock }: Bank): SourceAnswer {
  const today = clock.today();
  const household = householdOf(person.life, people, today);
  const together = household.length > 0 ? household.map((member) => member.person) : [person.life];
  const members = together.flatMap(({ ssin }) => people.find(ssin ?? '') ?? []);
  const known = members.some(({ life }) => life.socialTariff !== undefined || entitlementsOf(life).length > 0);
  if (!known) return { status: noDataFound };
  return {
    status: dataFound,
    elements: {
      result: {
        cbss: rightsPart(person, household, members, today),
        soctar: economyPart(person, together, members, today),
      },
    },
  };
}
