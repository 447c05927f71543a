import { groupAt, textAt, type Arguments } from '../arguments.ts';
import { withoutFiltered } from '../data-filters.ts';
import { dataFound, noDataFound, technicalError, type Status } from '../outcome.ts';
import type { Person } from '../people.ts';
import { childBenefitSources } from '../personas/schema-child-benefits.ts';
import type { ChildBenefitFile, ChildBenefitSource } from '../personas/schema.ts';
import { cbssFault, statusElements } from '../soa-elements.ts';
import { soaOperation, sourceFailed, type SourceAnswer } from '../soa.ts';
import { SoapFaultError, type SoapService } from '../soap-service.ts';
import { isSeen, toFile, type Months } from './child-benefits-file.ts';

const namespace = 'http://kszbcss.fgov.be/intf/ChildBenefitsService/v1';

/** Some sources answered and others did not. */
const incomplete: Status = {
  value: 'INCOMPLETE_DATA',
  code: 'CHB00001',
  description: 'At least one authentic source did not answer',
};

/** Files of child benefits, from the register of each region and the federal one of before 2019. */
export const childBenefits: SoapService = {
  name: 'ChildBenefitsService',
  wsdl: 'ChildBenefitsService/ChildBenefitsV1.wsdl',
  path: '/SOA4520/ChildBenefitsService/v1/consult',
  faultDetail: cbssFault(namespace, 'consultFilesBySsinFault'),
  operations: {
    consultFilesBySsin: soaOperation({
      service: 'ChildBenefitsService',
      operation: 'consultFilesBySsin',
      namespace,
      response: 'consultFilesBySsinResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      criteria: 'criteria',
      hasSsin: true,
      source: 'childBenefits',
      repeat(criteria) {
        const sources = sourcesAsked(criteria);
        return {
          ssin: textAt(criteria, 'ssin'),
          period: {
            beginMonth: textAt(criteria, 'period', 'beginMonth'),
            endMonth: textAt(criteria, 'period', 'endMonth'),
          },
          authenticSources: sources && { authenticSource: sources },
        };
      },
      answer: (criteria, person, { clock }) => consultFiles(criteria, person, clock.today()),
    }),
  },
};

function consultFiles(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const { files, failing } = person.life.childBenefits;
  const months: Months = {
    first: monthAt(criteria, 'beginMonth') ?? '0000-00',
    last: monthAt(criteria, 'endMonth') ?? '9999-12',
    today,
  };
  const asked = sourcesAsked(criteria) ?? childBenefitSources;
  // Nobody behind the service answers: a fault, not a result.
  if (asked.every((source) => failing.includes(source))) throw new SoapFaultError(sourceFailed);
  const filters = person.life.dataFilters.childBenefits;
  const found = (source: ChildBenefitSource): readonly ChildBenefitFile[] =>
    failing.includes(source) ? [] : files.filter((file) => file.source === source && isSeen(file, months));
  const resultByAuthenticSource = asked.map((source) => {
    const file = found(source).map((one) => withoutFiltered(toFile(one, months), filters));
    const status = failing.includes(source) ? technicalError : file.length > 0 ? dataFound : noDataFound;
    return {
      $: { authenticSource: source },
      status: statusElements(status),
      files: file.length > 0 ? { file } : undefined,
    };
  });
  const isFound = asked.some((source) => found(source).length > 0);
  const isPartial = asked.some((source) => failing.includes(source));
  return {
    status: isPartial ? incomplete : isFound ? dataFound : noDataFound,
    elements: {
      dataFilters: isFound && filters ? { filteredElement: filters } : undefined,
      results: { resultByAuthenticSource },
    },
  };
}

function sourcesAsked(criteria: Arguments): readonly ChildBenefitSource[] | undefined {
  const given = groupAt(criteria, 'authenticSources')['authenticSource'];
  if (given === undefined) return undefined;
  const names: readonly unknown[] = Array.isArray(given) ? given : [given];
  return childBenefitSources.filter((source) => names.includes(source));
}

function monthAt(criteria: Arguments, name: string): string | undefined {
  return textAt(criteria, 'period', name)?.slice(0, 7);
}
