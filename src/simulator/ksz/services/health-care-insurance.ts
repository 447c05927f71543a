import { flagAt, groupAt, textAt, type Arguments } from '../arguments.ts';
import { dataFound, noDataFound, sourceUnavailable } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve } from '../personas/schema.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SoaDescription, type SourceAnswer } from '../soa.ts';
import type { SoapOperation, SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { codeOf, holding, segmentOn, segmentsIn, toPeriod } from './insurance-situation.ts';

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
    getInsuranceOrganizationInformations: insuranceOperation('getInsuranceOrganizationInformations', {
      repeat: (criterion) => ({
        ssin: textAt(criterion, 'ssin'),
        temporalCriteria: {
          today: textAt(criterion, 'temporalCriteria', 'today'),
          date: textAt(criterion, 'temporalCriteria', 'date'),
        },
        desiredData: Object.fromEntries(blocks.map((name) => [name, flagAt(criterion, 'desiredData', name)])),
      }),
      answer: (criterion, person, { clock }) => onOneDay(criterion, person, clock.today()),
    }),
    consultMAF: insuranceOperation('consultMAF', {
      repeat: (criterion) => ({ ssin: textAt(criterion, 'ssin'), year: yearsIn(criterion) }),
      answer: (criterion, person, { clock }) => maximumCharges(criterion, person, clock.today()),
    }),
    consultHolderCode: insuranceOperation('consultHolderCode', {
      repeat: (criterion) => ({ ssin: textAt(criterion, 'ssin'), period: periodIn(criterion) }),
      answer: (criterion, person, { clock }) => holderCodes(criterion, person, clock.today()),
    }),
  },
};

function insuranceOperation(operation: string, description: Pick<SoaDescription, 'repeat' | 'answer'>): SoapOperation {
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
    ...description,
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
  const codes = insurance && codesOf(insurance, hasIncreasedIntervention);
  const whenInsured = <T>(item: T | undefined): T | undefined => (insurance ? item : undefined);
  const increased = whenInsured(holding(known.increasedInterventions, day, today));
  const house = whenInsured(holding(known.medicalHouses, day, today));
  const file = whenInsured(holding(known.globalMedicalFiles, day, today));
  const reached = known.maximumChargeReached.map((one) => resolve(one, today)).filter((one) => one <= day);
  const years = [...new Set(reached.map((one) => one.slice(0, 4)))].sort().reverse().slice(0, 3);

  const told: Readonly<Record<(typeof blocks)[number], XmlElements>> = {
    insuringOrganization: { $, ...(insurance ? { mutuality: insurance.mutuality } : noRight) },
    reimbursementRight: { $, value: insurance?.reimbursement ?? false },
    ct1ct2: { $, ...(codes ? { ...codes, period: toPeriod(segment, today) } : noRight) },
    payingThirdParty: { $, value: hasIncreasedIntervention },
    maximumCharge: { $, ...(insurance && years.length > 0 ? { year: years } : noRight) },
    medicalHouse: {
      $,
      ...(house
        ? { doctor: house.doctor, kine: house.kine, nurse: house.nurse, period: toPeriod(house, today) }
        : noRight),
    },
    increasedIntervention: { $, ...(increased ? { period: toPeriod(increased, today) } : noRight) },
    statusComplementaryInsurance: { $, value: insurance?.complementary ?? false },
    globalMedicalFile: { $, ...(file ? { healthCareProvider: file.provider } : noRight) },
    sfdfL891: codes ? { insurance: codes } : { noReimbursementRight: true },
  };
  const hidden = life.dataFilters.healthCareInsurance;
  const shown = blocks.filter((name) => flagAt(criterion, 'desiredData', name) && !(hidden?.includes(name) ?? false));
  return {
    status: dataFound,
    elements: {
      dataFilters: hidden && { filteredElement: hidden },
      result: { ssin, ...Object.fromEntries(shown.map((name) => [name, told[name]])) },
    },
  };
}

function codesOf(insurance: Parameters<typeof codeOf>[0] & { readonly mutuality: string }, isIncreased: boolean) {
  const code = codeOf(insurance, isIncreased);
  return { mutuality: insurance.mutuality, ct1: code, ct2: code };
}

/** Years that are asked for: one is a text, several a list. */
function yearsIn(criterion: Arguments): readonly string[] {
  return [criterion['year']].flat().filter((year): year is string => typeof year === 'string');
}

function maximumCharges(criterion: Arguments, { ssin, life }: Person, today: string): SourceAnswer {
  const known = life.healthInsurance;
  if (known === undefined) return { status: noDataFound };
  const reached = known.maximumChargeReached.map((one) => resolve(one, today)).filter((one) => one <= today);
  const maximumCharge = yearsIn(criterion).map((year) => {
    const reachedDate = reached.filter((one) => one.startsWith(year)).sort()[0];
    const insurance = reachedDate === undefined ? undefined : holding(known.insurances, reachedDate, today);
    if (reachedDate === undefined) return { year, ...noRight };
    return { $: { insuringOrganization: insurance?.mutuality }, year, reachedDate };
  });
  return { status: dataFound, elements: { result: { ssin, maximumCharge } } };
}

function periodIn(criterion: Arguments): { readonly beginDate: string; readonly endDate: string } {
  const period = groupAt(criterion, 'period');
  return { beginDate: textAt(period, 'beginDate') ?? '', endDate: textAt(period, 'endDate') ?? '' };
}

function holderCodes(criterion: Arguments, { ssin, life }: Person, today: string): SourceAnswer {
  const known = life.healthInsurance;
  if (known === undefined) return { status: noDataFound };
  const { beginDate, endDate } = periodIn(criterion);
  const segments = segmentsIn(known, beginDate.slice(0, 10), endDate.slice(0, 10), today);
  const holderCode = segments.map((segment) => {
    const { insurance, hasIncreasedIntervention } = segment;
    return {
      ...(insurance ? { ...codesOf(insurance, hasIncreasedIntervention), holderSsin: insurance.through } : noRight),
      period: toPeriod(segment, today),
    };
  });
  if (holderCode.length === 0) return { status: noDataFound };
  return { status: dataFound, elements: { result: { ssin, holderCode } } };
}
