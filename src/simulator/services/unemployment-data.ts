import { groupAt, textAt, type Arguments } from '../arguments.ts';
import { dataFound, noDataFound, refusal, type Status } from '../outcome.ts';
import type { Person } from '../people.ts';
import type { Unemployment } from '../personas/schema.ts';
import { cbssFault, ssinReplacing } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { exemptionsIn, sanctionHistory } from './unemployment-history.ts';
import { lastPayment, paidSums } from './unemployment-payments.ts';
import { rightsOn } from './unemployment-rights.ts';

const namespace = 'http://kszbcss.fgov.be/intf/UnemploymentDataService/v3';
const mostMonths = 48;

const nothing = (code: string, description: string): Status => ({ ...noDataFound, code, description });
const unknownPerson = nothing('UD000012', 'The person is not known to the employment office');
const nothingFound = nothing('UD000011', 'No data that meet the criteria');
const fileWithoutPayment = nothing('UDS00010', 'There is a file, but no payment');
const nothingPaid = nothing('UDS00007', 'No payment in the requested period');
/** The office does not give it: what was paid nobody knows then. */
const paymentWithoutRight = refusal('UD000013', 'A payment without a right that is known');
const wrongTime = refusal('UD000031', 'The indication of time is not correct');
const wrongDate = refusal('UDS00016', 'The date is not valid');

type Answer = (criteria: Arguments, file: Unemployment, today: string) => SourceAnswer;

/** The file of the person at the employment office. */
export const unemploymentData: SoapService = {
  name: 'UnemploymentDataService',
  wsdl: 'UnemploymentDataService/UnemploymentDataV3.wsdl',
  path: '/SOA4520/UnemploymentDataService/v3/consult',
  faultDetail: cbssFault(namespace, { firstOperation: 'consultPaidSums' }),
  operations: {
    consultRights: operation('consultRights', ['date'], (criteria, file, today) => {
      const rights = rightsOn(file, dateOf(criteria), today);
      return rights ? { status: dataFound, elements: { rights } } : { status: nothingFound };
    }),
    consultPayments: operation('consultPayments', ['date'], (criteria, file, today) => {
      const payment = lastPayment(file, dateOf(criteria) ?? today, today);
      if (payment === 'withoutRight') return { status: paymentWithoutRight };
      return payment ? { status: dataFound, elements: { payment } } : { status: fileWithoutPayment };
    }),
    consultPaidSums: operation(
      'consultPaidSums',
      ['startMonth', 'endMonth', 'allAllowance'],
      (criteria, file, today) => {
        const { begin, end } = monthsOf(criteria);
        if (begin > end || monthsBetween(begin, end) > mostMonths) return { status: wrongTime };
        const paidSum = paidSums(file, begin, end, today);
        return paidSum.length > 0
          ? { status: dataFound, elements: { paidSums: { paidSum } } }
          : { status: nothingPaid };
      },
    ),
    consultSanctionHistory: operation('consultSanctionHistory', ['beginDate', 'endDate'], (criteria, file, today) => {
      const { begin, end } = daysOf(criteria);
      if (begin > end) return { status: wrongTime };
      const response = sanctionHistory(file, begin, end, today);
      return response ? { status: dataFound, elements: { response } } : { status: nothingFound };
    }),
    consultExemptionHistory: operation('consultExemptionHistory', ['beginDate', 'endDate'], (criteria, file, today) => {
      const { begin, end } = daysOf(criteria);
      if (begin > end) return { status: wrongTime };
      const exemption = exemptionsIn(file, begin, end, today);
      return exemption.length > 0
        ? { status: dataFound, elements: { exemptions: { exemption } } }
        : { status: nothingFound };
    }),
  },
};

/** @param time names of the elements that tell when, in the order of the schema */
function operation(name: string, time: readonly string[], answer: Answer) {
  return soaOperation({
    service: 'UnemploymentDataService',
    operation: name,
    namespace,
    response: `${name}Response`,
    legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
    context: 'legalContext',
    criteria: 'searchCriteria',
    hasSsin: true,
    ssinElement: ssinReplacing,
    source: 'unemployment',
    repeat: (criteria) => repeat(criteria, time),
    answer: (criteria, person, { clock }) => answered(criteria, person, clock.today(), answer),
  });
}

function answered(criteria: Arguments, { life }: Person, today: string, answer: Answer): SourceAnswer {
  const date = dateOf(criteria);
  if (date !== undefined && date < life.birthDate) return { status: wrongDate };
  return life.unemployment ? answer(criteria, life.unemployment, today) : { status: unknownPerson };
}

/** The question as it was; what lies in `period` stays there. */
function repeat(criteria: Arguments, names: readonly string[]): XmlElements {
  const period = groupAt(criteria, 'period');
  const inPeriod = names.filter((name) => name in period);
  return {
    ssin: textAt(criteria, 'ssin'),
    period:
      inPeriod.length === 0 ? undefined : Object.fromEntries(inPeriod.map((name) => [name, textAt(period, name)])),
    ...Object.fromEntries(
      names.filter((name) => name in criteria).map((name) => [name, textAt(criteria, name)] as const),
    ),
  };
}

function dateOf(criteria: Arguments): string | undefined {
  return textAt(criteria, 'date')?.slice(0, 10);
}

function monthsOf(criteria: Arguments): { readonly begin: string; readonly end: string } {
  return {
    begin: textAt(criteria, 'period', 'startMonth')?.slice(0, 7) ?? '',
    end: textAt(criteria, 'period', 'endMonth')?.slice(0, 7) ?? '',
  };
}

function daysOf(criteria: Arguments): { readonly begin: string; readonly end: string } {
  return {
    begin: textAt(criteria, 'period', 'beginDate')?.slice(0, 10) ?? '',
    end: textAt(criteria, 'period', 'endDate')?.slice(0, 10) ?? '',
  };
}

function monthsBetween(first: string, last: string): number {
  const count = (month: string) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  return count(last) - count(first) + 1;
}
