import { textAt, type Arguments } from '../arguments.ts';
import { dataFound, noDataFound, refusal } from '../outcome.ts';
import type { Person } from '../people.ts';
import { resolve, resolveMoment, type Employment } from '../personas/schema.ts';
import { cbssFault } from '../soa-elements.ts';
import { soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';

const namespace = 'http://kszbcss.fgov.be/intf/Dolsis2011Service/v1';
const mostResults = 100;

/** Employments as employers declared them. */
export const dolsis: SoapService = {
  name: 'Dolsis2011Service',
  wsdl: 'Dolsis2011Service/Dolsis2011V1.wsdl',
  path: '/SOA4520/Dolsis2011Service/consult',
  faultDetail: cbssFault(namespace, 'findEmployersByWorkerFault'),
  operations: {
    findEmployersByWorker: soaOperation({
      service: 'Dolsis2011Service',
      operation: 'findEmployersByWorker',
      namespace,
      response: 'findEmployersByWorkerResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'securityContext',
      criteria: 'criteria',
      hasSsin: false,
      source: 'dolsis',
      repeat: (criteria) => ({
        ssin: textAt(criteria, 'ssin'),
        scope: textAt(criteria, 'scope'),
        period: periodOf(criteria),
      }),
      answer: (criteria, person, { clock }) => findEmployers(criteria, person, clock.today()),
    }),
  },
};

function findEmployers(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const found = person.life.employments
    // What is not declared yet on the day of the clock is not known.
    .filter(({ created }) => resolveMoment(created, today).slice(0, 10) <= today)
    .filter((employment) => isAsked(employment, criteria, today));
  if (found.length === 0) return { status: noDataFound };
  if (found.length > mostResults) {
    return {
      status: refusal('DOLS0023', 'Too many results, ask a shorter period', [
        { fieldName: 'numberOfResults', fieldValue: String(found.length) },
      ]),
    };
  }
  const hidden = new Set(person.life.dataFilters.dolsis);
  const employment = found.map((item) => withoutHidden(toEmployment(item, today), hidden));
  return { status: dataFound, elements: { result: { person: toPerson(person), employment } } };
}

/**
 * `active` is at work today, `activeInPeriod` at work on a day of the period, both without what was canceled; `mutations`
 * is what began, ended or was declared in the period, canceled or not, and everything without a period.
 */
function isAsked(employment: Employment, criteria: Arguments, today: string): boolean {
  const { beginDate, endDate } = periodOf(criteria) ?? {};
  const from = beginDate?.slice(0, 10) ?? '0000-00-00';
  const to = endDate?.slice(0, 10) ?? '9999-12-31';
  const start = resolve(employment.start, today);
  const end = employment.end === undefined ? undefined : resolve(employment.end, today);
  const runs = (first: string, last: string) => !employment.canceled && start <= last && (end ?? last) >= first;
  switch (textAt(criteria, 'scope')) {
    case 'active':
      return runs(today, today);
    case 'activeInPeriod':
      return beginDate === undefined ? runs(today, today) : runs(from, to);
    default: {
      const updated = resolveMoment(employment.updated, today).slice(0, 10);
      return [start, end, updated].some((day) => day !== undefined && day >= from && day <= to);
    }
  }
}

function periodOf(criteria: Arguments): { beginDate: string; endDate: string | undefined } | undefined {
  const beginDate = textAt(criteria, 'period', 'beginDate');
  return beginDate === undefined ? undefined : { beginDate, endDate: textAt(criteria, 'period', 'endDate') };
}

function toPerson({ ssin, familyName, givenNames, birthDate }: Person): XmlElements {
  return {
    $: { source: /^..[2-5]/.test(ssin) ? 'bis' : 'nr' },
    ssin,
    lastName: familyName,
    firstName: givenNames.join(' '),
    birthDate,
  };
}

function toEmployment(employment: Employment, today: string): XmlElements {
  const { employer, studentPlaceOfWork: workplace, userEnterprise: user } = employment;
  return {
    lastDimonaAction: employment.lastAction,
    inServiceDate: resolve(employment.start, today),
    inServiceHour: toTime(employment.startHour),
    outServiceDate: employment.end === undefined ? undefined : resolve(employment.end, today),
    outServiceHour: toTime(employment.endHour),
    workerType: employment.workerType,
    subEntityNbr: employment.subEntity,
    jointCommissionNbr: toCommission(employment.jointCommittee),
    studentPlaceOfWork: workplace && { employerName: workplace.name, address: toAddress(workplace.address) },
    usingEmployer: user && {
      name: user.name,
      cbeNumber: user.enterpriseNumber,
      nossRegistrationNbr: toNossNumber(user.nossRegistrationNumber, 'default'),
      jointCommissionNbr: toCommission(user.jointCommittee),
    },
    nbrOfPlannedWorkingDays: employment.plannedDays,
    cancelled: employment.canceled,
    dimonaPeriodId: employment.dimonaPeriodId,
    creationDate: resolveMoment(employment.created, today),
    lastUpdateDate: resolveMoment(employment.updated, today),
    employer: {
      name: employer.name,
      nossRegistrationNumber: toNossNumber(employer.nossRegistrationNumber, 'default'),
      nossTemporaryRegistrationNumber: toNossNumber(employer.nossTemporaryNumber, 'temporary'),
      cbeNumber: employer.enterpriseNumber,
      ssin: employer.ssin,
      vatNumber: employer.vatNumber,
      address: toAddress(employer.address),
      countryCode: employer.country,
      underCuratorshipBeginDate: employer.bankruptSince && resolve(employer.bankruptSince, today),
      nossDeletionDate: employer.nossDeletionDate && resolve(employer.nossDeletionDate, today),
    },
  };
}

/** A number without the dot that people write in it: 118.03 is 11803. */
function toCommission(committee: string | undefined): string | undefined {
  return committee?.replace('.', '');
}

function toNossNumber(number: string | undefined, subType: 'default' | 'temporary'): XmlElements | undefined {
  return number === undefined ? undefined : { $: { type: 'noss', subType }, _: number };
}

function toTime(hour: string | undefined): string | undefined {
  return hour === undefined ? undefined : `${hour}:00`;
}

function toAddress(address: Employment['employer']['address']): XmlElements | undefined {
  if (!address) return undefined;
  return {
    street: toNames(address.street),
    houseNbr: address.houseNumber,
    postBox: address.box,
    zipCode: address.zipCode,
    city: toNames(address.city),
    countryCode: address.country,
    startDate: address.since,
    type: address.type,
  };
}

function toNames(names: Readonly<Partial<Record<'nl' | 'fr' | 'de', string | undefined>>>): XmlElements[] {
  return (['nl', 'fr', 'de'] as const).flatMap((language) => {
    const name = names[language];
    return name === undefined ? [] : [{ $: { language: language.toUpperCase() }, _: name }];
  });
}

/** Dolsis has no element that says what was taken out; it is just not there. */
function withoutHidden(employment: XmlElements, hidden: ReadonlySet<string>): XmlElements {
  if (hidden.size === 0) return employment;
  const shown = Object.entries(employment).filter(([name]) => !hidden.has(name));
  return Object.fromEntries(shown);
}
