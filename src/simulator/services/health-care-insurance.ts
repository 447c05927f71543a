import { flagAt, textAt, type Arguments } from '../arguments.ts';
import { dataFound, noDataFound, sourceUnavailable } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve, type HealthInsurance } from '../personas/schema.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapOperation, SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { codeOf, holding, segmentOn, toClosedPeriod, toPeriod } from './insurance-situation.ts';

const namespace = 'http://kszbcss.fgov.be/intf/HealthCareInsuranceService/v1';
const noRight = { noRight: true };

/** Insurability, as the mutualities know it; an explicit "no right" is not the same as nothing. */
export const healthCareInsurance: SoapService = {
  name: 'HealthCareInsuranceService',
  wsdl: 'HealthCareInsuranceService/HealthCareInsuranceV1.wsdl',
  path: '/SOA4520/HealthCareInsuranceService/consult_01',
  faultDetail: (problem, operation = 'getInsuranceOrganizationInformations', bank) =>
    cbssFault(namespace, `${operation}Fault`)(problem, operation, bank),
  operations: {
    getInsuranceOrganizationInformations: insuranceOperation('getInsuranceOrganizationInformations'),
    consultMAF: insuranceOperation('consultMAF'),
    consultHolderCode: insuranceOperation('consultHolderCode'),
  },
};

/** All three ask and answer the same way; what is wanted is said in the question. */
function insuranceOperation(operation: string): SoapOperation {
  return soaOperation({
    service: 'HealthCareInsuranceService',
    operation,
    namespace,
    response: `${operation}Response`,
    legalContext: 'social inquiry and financial help',
    context: 'legalContext',
    criteria: 'criterion',
    hasSsin: false,
    source: 'healthCareInsurance',
    repeat: (criterion) => ({
      ssin: textAt(criterion, 'ssin'),
      temporalCriteria: {
        today: textAt(criterion, 'temporalCriteria', 'today'),
        date: textAt(criterion, 'temporalCriteria', 'date'),
      },
      desiredData: Object.fromEntries(blocks.map((name) => [name, flagAt(criterion, 'desiredData', name)])),
    }),
    answer: (criterion, person, { clock }) => onOneDay(criterion, person, clock.today()),
  });
}

const blocks = [
  'insuringOrganization',
  'reimbursementRight',
  'ct1ct2',
  'payingThirdParty',
  'maximumCharge',
  'medicalHouse',
  'increasedIntervention',
  'statusComplementaryInsurance',
  'globalMedicalFile',
  'sfdfL891',
] as const;

function onOneDay(criterion: Arguments, { ssin, life }: Person, today: string): SourceAnswer {
  const known = life.healthInsurance;
  if (known === undefined) return { status: noDataFound };
  const day = textAt(criterion, 'temporalCriteria', 'date')?.slice(0, 10) ?? today;
  if (holding(known.unreachable, day, today)) return { status: sourceUnavailable };

  const segment = segmentOn(known, day, today);
  const { insurance, hasIncreasedIntervention } = segment;
  const $ = { insuringOrganization: insurance?.mutuality };
  const whenInsured = <T>(item: T | undefined): T | undefined => (insurance ? item : undefined);
  const increased = whenInsured(holding(known.increasedInterventions, day, today));
  const house = whenInsured(holding(known.medicalHouses, day, today));
  const file = whenInsured(holding(known.globalMedicalFiles, day, today));
  const maximumCharge = (insurance && yearsOfMaximumCharge(known, day, today)) ?? noRight;
  const increasedIntervention = increased ? { period: toClosedPeriod(increased, day, today) } : noRight;
  const ct1ct2 = insurance
    ? { ...codesOf(insurance, hasIncreasedIntervention), period: toClosedPeriod(segment, day, today) }
    : noRight;

  const told: Readonly<Record<(typeof blocks)[number], XmlElements>> = {
    insuringOrganization: { $, ...(insurance ? { mutuality: insurance.mutuality } : noRight) },
    reimbursementRight: { $, value: insurance?.reimbursement ?? false },
    ct1ct2,
    payingThirdParty: { $, value: hasIncreasedIntervention },
    maximumCharge,
    medicalHouse: {
      $,
      ...(house
        ? { doctor: house.doctor, kine: house.kine, nurse: house.nurse, period: { $, ...toPeriod(house, today) } }
        : noRight),
    },
    increasedIntervention,
    statusComplementaryInsurance: { $, value: insurance?.complementary ?? false },
    globalMedicalFile: { $, ...(file ? { healthCareProvider: file.provider } : noRight) },
    sfdfL891: insurance
      ? { insurance: { payingThirdParty: hasIncreasedIntervention, maximumCharge, increasedIntervention, ct1ct2 } }
      : { noReimbursementRight: true },
  };
  const shown = blocks.filter((name) => flagAt(criterion, 'desiredData', name));
  return {
    status: dataFound,
    elements: { result: { ssin, ...Object.fromEntries(shown.map((name) => [name, told[name]])) } },
  };
}

function codesOf(insurance: Parameters<typeof codeOf>[0] & { readonly mutuality: string }, isIncreased: boolean) {
  const code = codeOf(insurance, isIncreased);
  return { mutuality: insurance.mutuality, ct1: code, ct2: code };
}

/** The years in which the maximum was reached by then, with the mutuality of that day; undefined when there is none. */
function yearsOfMaximumCharge(known: HealthInsurance, day: string, today: string): XmlElements | undefined {
  const years = new Map<string, string>();
  for (const reached of known.maximumChargeReached.map((one) => resolve(one, today)).filter((one) => one <= day)) {
    const at = holding(known.insurances, reached, today);
    if (at) years.set(reached.slice(0, 4), at.mutuality);
  }
  if (years.size === 0) return undefined;
  const newest = [...years].sort(([a], [b]) => (a < b ? 1 : -1)).slice(0, mostYears);
  return { year: newest.map(([year, mutuality]) => ({ $: { insuringOrganization: mutuality }, _: year })) };
}

const mostYears = 3;
