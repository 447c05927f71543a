import type { Person } from '../people.ts';
import { resolve } from '../personas/schema.ts';
import { fullTimeHours } from '../personas/schema-pay.ts';
import { workIn, type QuarterOfWork } from '../personas/wages.ts';
import { daysOf, firstDayOf, quarterAfter, quarterBefore, quarterOf } from '../quarters.ts';
import type { XmlElements } from '../xml.ts';
import { paidMonths, type PaidMonth } from './unemployment-payments.ts';

/** Quarters that were declared in this way begin here. */
const firstQuarter = '2003Q1';
/** Temporary unemployment, as the employment office writes it, and for economic reasons in the declaration. */
const temporaryUnemployment = '02';
const unemployedForEconomicReasons = 71;
const worked = 1;

/**
 * What employers declared of a person, the last quarter first: one attestation for each employer, quarter and kind of
 * worker. A quarter is known two months after its end.
 */
export function attestationsOf(
  { ssin, life }: Person,
  { begin, end }: { readonly begin: string; readonly end: string },
  today: string,
): readonly XmlElements[] {
  const unemployed = life.unemployment ? paidMonths(life.unemployment, today) : [];
  const attestations: XmlElements[] = [];
  for (
    let quarter = lastKnown(end, today);
    quarter >= begin && quarter >= firstQuarter;
    quarter = quarterBefore(quarter)
  ) {
    for (const work of byEmployer(workIn(life.employments, quarter, today))) {
      const attestation = toAttestation(ssin, quarter, work, { unemployed, today });
      if (attestation) attestations.push(attestation);
    }
  }
  return attestations;
}

/** The last quarter of those asked that is known; no quarter is before it is over. */
function lastKnown(end: string, today: string): string {
  const over = quarterBefore(quarterOf(today));
  const last = end < over ? end : over;
  return declaredOn(last) > today ? quarterBefore(last) : last;
}

/** When the declarations of a quarter are there: two months after its end. */
function declaredOn(quarter: string): string {
  return resolve('+2 months', firstDayOf(quarterAfter(quarter)));
}

/** Lines of one employer for one kind of worker stand in one declaration. */
function byEmployer(work: readonly QuarterOfWork[]): readonly (readonly QuarterOfWork[])[] {
  const groups = new Map<string, QuarterOfWork[]>();
  for (const one of work) {
    const number = numberOf(one);
    if (number === undefined) continue;
    const key = `${number} ${one.terms.workerCode}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function numberOf({ employment: { employer } }: QuarterOfWork): string | undefined {
  return employer.nossRegistrationNumber ?? employer.nossTemporaryNumber;
}

function toAttestation(
  ssin: string,
  quarter: string,
  work: readonly QuarterOfWork[],
  { unemployed, today }: { readonly unemployed: readonly PaidMonth[]; readonly today: string },
): XmlElements | undefined {
  const oldest = work.at(-1);
  if (oldest === undefined) return undefined;
  const { employer, lastAction, dimonaPeriodId } = oldest.employment;
  const days = daysOf(quarter);
  const declared = declaredOn(quarter);
  const bankruptSince = employer.bankruptSince && resolve(employer.bankruptSince, today);
  const isChanged = lastAction === 'modification';
  return {
    attestationInformation: {
      // Quarter and Dimona period make it unique.
      attestationId: `${quarter.replace('Q', '')}${dimonaPeriodId.slice(4, 10)}`,
      attestationVersion: isChanged ? 2 : 1,
      attestationStatus: isChanged ? 'MODIFICATION' : 'CREATION',
      creationDate: declared,
    },
    attEmployerDeclaration: {
      quarter,
      nssoRegistrationNumber: numberOf(oldest),
      provincialOrLocalAuthority: false,
      sectorIndicator: 'PRI',
      // The curator declares what was open when the employer went bankrupt.
      trusteeship: bankruptSince !== undefined && bankruptSince <= declared ? 1 : undefined,
      enterpriseNumber: employer.enterpriseNumber,
      attNaturalPerson: {
        ssin,
        oriolusValidationCode: 1,
        attWorkerRecord: {
          employerClass: 10,
          workerCode: Number(oldest.terms.workerCode),
          nssoQuarterStartingDate: days.begin,
          nssoQuarterEndingDate: days.end,
          ...(oldest.terms.remunCode === undefined
            ? { attStudentContribution: toStudent(work) }
            : {
                attOccupations: {
                  attOccupation: work.map((one, index) => toOccupation(one, index + 1, unemployed)),
                },
              }),
        },
      },
    },
  };
}

/** A student on solidarity contributions: 8.13 percent of the pay. */
function toStudent(work: readonly QuarterOfWork[]): XmlElements {
  const cents = sum(work.map((one) => one.cents));
  const days = sum(work.map((one) => one.days));
  return {
    studentRemunAmount: cents,
    studentContributionAmount: Math.round((cents * 813) / 10_000),
    studentNbrDays: Math.min(days, 99),
    studentHoursNbr: Math.min(8 * days, 999),
  };
}

function toOccupation(work: QuarterOfWork, sequence: number, unemployed: readonly PaidMonth[]): XmlElements {
  const { employment, terms, days } = work;
  const isPartTime = terms.hoursPerWeek < fullTimeHours;
  const lostHundredths = Math.min(lostDays(work, unemployed), 100 * days);
  const workedHundredths = 100 * days - lostHundredths;
  const hours = (hundredths: number) => (isPartTime ? Math.round((hundredths * terms.hoursPerWeek) / 5) : undefined);
  const services = [
    { serviceCode: worked, serviceNbrDays: workedHundredths, serviceNbrHours: hours(workedHundredths) },
    {
      serviceCode: unemployedForEconomicReasons,
      serviceNbrDays: lostHundredths,
      serviceNbrHours: hours(lostHundredths),
    },
  ].filter(({ serviceNbrDays }) => serviceNbrDays > 0);
  return {
    occupationSequenceNbr: sequence,
    internalOccupationNbr: String(sequence),
    occupationStartingDate: work.start,
    occupationEndingDate: work.end,
    jointCommissionNbr: employment.jointCommittee,
    workingDaysSystem: 500,
    contractType: isPartTime ? 1 : 0,
    refMeanWorkingHours: 100 * fullTimeHours,
    meanWorkingHours: 100 * terms.hoursPerWeek,
    attServices: {
      attService: services.map((service, index) => ({ serviceSequenceNbr: index + 1, ...service })),
    },
    attRemuns: {
      attRemun: {
        remunSequenceNbr: 1,
        remunCode: terms.remunCode,
        remunAmount: Math.round((work.cents * workedHundredths) / (100 * days)),
      },
    },
  };
}

/** Days of temporary unemployment that fall in the quarter, in hundredths: the office pays an allowance for each. */
function lostDays({ first, last, terms }: QuarterOfWork, unemployed: readonly PaidMonth[]): number {
  if (terms.unit !== 'month') return 0;
  return sum(
    unemployed
      .filter(({ right }) => right?.code === temporaryUnemployment)
      .filter(({ month }) => month >= first.slice(0, 7) && month <= last.slice(0, 7))
      .map(({ halfAllowances }) => 50 * halfAllowances),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
