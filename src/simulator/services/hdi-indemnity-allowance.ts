import { textAt, type Arguments } from '../arguments.ts';
import { withoutFiltered } from '../data-filters.ts';
import { dataFound, noDataFound } from '../outcome.ts';
import type { Person } from '../people.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { identificationOf, toAllowance, toIndemnityPeriod } from './incapacity-attestation.ts';
import { attestedDays, coveredIn, type Covered } from './incapacity-quarter.ts';

const namespace = 'http://kszbcss.fgov.be/intf/HdiIndemnityAllowanceService/v1';

/** What the sickness funds attest of a quarter. */
export const hdiIndemnityAllowance: SoapService = {
  name: 'HdiIndemnityAllowanceService',
  wsdl: 'HdiIndemnityAllowanceService/HdiIndemnityAllowanceV1.wsdl',
  path: '/SOA4520/HdiIndemnityAllowanceService/v1/consult',
  faultDetail: cbssFault(namespace, { firstOperation: 'consultAttest' }),
  operations: {
    consultAttest: operation('consultAttest', (covered, { life }, today) => toAllowance(covered, life, today)),
    consultIndemnityPeriods: operation('consultIndemnityPeriods', (covered, _, today) =>
      toIndemnityPeriod(covered, today),
    ),
  },
};

function operation(name: string, toElements: (covered: Covered, person: Person, today: string) => XmlElements) {
  return soaOperation({
    service: 'HdiIndemnityAllowanceService',
    operation: name,
    namespace,
    response: `${name}Response`,
    legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
    context: 'legalContext',
    criteria: 'criteria',
    hasSsin: true,
    source: 'incapacity',
    repeat: (criteria) => ({ ssin: textAt(criteria, 'ssin'), yearQuarter: textAt(criteria, 'yearQuarter') }),
    answer: (criteria, person, { clock }) => attest(criteria, person, clock.today(), toElements),
  });
}

function attest(
  criteria: Arguments,
  person: Person,
  today: string,
  toElements: (covered: Covered, person: Person, today: string) => XmlElements,
): SourceAnswer {
  const days = attestedDays(textAt(criteria, 'yearQuarter') ?? '', today);
  const covered = days ? coveredIn(person.life, days, today) : [];
  if (!days || covered.length === 0) return { status: noDataFound };
  const filters = person.life.dataFilters.incapacity;
  return {
    status: dataFound,
    elements: {
      dataFilters: filters && { filteredElement: filters },
      attest: withoutFiltered(
        {
          attestationIdentification: identificationOf(person.ssin, days),
          allowances: { allowance: covered.map((one) => toElements(one, person, today)) },
        },
        filters,
      ),
    },
  };
}
