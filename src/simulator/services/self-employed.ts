import { groupAt, textAt, type Arguments } from '../arguments.ts';
import { withoutFiltered } from '../data-filters.ts';
import { dataFound, noDataFound, refusal, type Status } from '../outcome.ts';
import type { Person } from '../people.ts';
import { countQuarters, quarterOf } from '../quarters.ts';
import { cbssFault, ssinReplacing } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { toCareer, toContributions } from './self-employed-career.ts';

const namespace = 'http://kszbcss.fgov.be/intf/SelfEmployedService/v2';
const mostQuarters = 40;

const nobody: Status = { ...noDataFound, code: 'SES00100', description: 'No data for this person' };
const nothingThen: Status = { ...noDataFound, code: 'SES00200', description: 'No data for the requested period' };
const wrongPeriod = refusal('SES00300', 'The period is not correct');
const wrongQuarter = refusal('SES00400', 'The quarter is not correct');

/** What both operations share. */
const common = {
  service: 'SelfEmployedService',
  namespace,
  legalContext: 'PCSA:SOCIAL_INQUIRY',
  context: 'legalContext',
  criteria: 'criteria',
  hasSsin: true,
  ssinElement: ssinReplacing,
  source: 'selfEmployed',
} as const;

/** Affiliations and contributions of self-employed persons. */
export const selfEmployed: SoapService = {
  name: 'SelfEmployedService',
  wsdl: 'SelfEmployedService/SelfEmployedV2.wsdl',
  path: '/SOA4520/SelfEmployedService/v2/consult',
  faultDetail: cbssFault(namespace, { firstOperation: 'consultCareer' }),
  operations: {
    consultCareer: soaOperation({
      ...common,
      operation: 'consultCareer',
      response: 'consultCareerResponse',
      repeat: (criteria) => repeat(criteria, 'beginDate', 'endDate'),
      answer: (criteria, person, { clock }) => consultCareer(criteria, person, clock.today()),
    }),
    consultContributions: soaOperation({
      ...common,
      operation: 'consultContributions',
      response: 'consultContributionsResponse',
      repeat: (criteria) => repeat(criteria, 'beginQuarter', 'endQuarter'),
      answer: (criteria, person, { clock }) => consultContributions(criteria, person, clock.today()),
    }),
  },
};

function repeat(criteria: Arguments, begin: string, end: string): XmlElements {
  const period = groupAt(criteria, 'period');
  const first = textAt(period, begin);
  return {
    ssin: textAt(criteria, 'ssin'),
    period: first === undefined ? undefined : { [begin]: first, [end]: textAt(period, end) },
  };
}

function consultCareer(criteria: Arguments, { life }: Person, today: string): SourceAnswer {
  const begin = textAt(criteria, 'period', 'beginDate')?.slice(0, 10) ?? '0000-00-00';
  const end = textAt(criteria, 'period', 'endDate')?.slice(0, 10) ?? '9999-12-31';
  if (begin > end) return { status: wrongPeriod };
  if (!life.selfEmployment) return { status: nobody };
  const career = toCareer(life.selfEmployment, { begin, end }, today);
  if (!career) return { status: nothingThen };
  const filters = life.dataFilters.selfEmployed;
  return {
    status: dataFound,
    elements: {
      dataFilters: filters && { filteredElement: filters },
      career: withoutFiltered(career, filters),
    },
  };
}

function consultContributions(criteria: Arguments, { life }: Person, today: string): SourceAnswer {
  const begin = textAt(criteria, 'period', 'beginQuarter') ?? '';
  // Without an end it is everything up to now; no more quarters than a reply holds.
  const end = textAt(criteria, 'period', 'endQuarter') ?? quarterOf(today);
  const asked = countQuarters(begin, end);
  if (asked < 1 || asked > mostQuarters) return { status: wrongQuarter };
  if (!life.selfEmployment) return { status: nobody };
  const contribution = toContributions(life.selfEmployment, { begin, end }, today);
  if (contribution.length === 0) return { status: nothingThen };
  return { status: dataFound, elements: { contributions: { contribution } } };
}
