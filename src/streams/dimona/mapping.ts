import { enterpriseNumberOf } from '../../values/enterprise-number.ts';
import { addDays, type CalendarDate } from '../../values/calendar.ts';
import { coded, ownLabel, type CodedValue } from '../../values/code-list.ts';
import { codedWith, textByLanguage } from '../../stream-kit/source-texts.ts';
import { booleanOf, dateOf, dateTimeOf, integerOf, isEndOfDay, textOf, timeOf } from '../../values/xsd-values.ts';
import type { LocalizedText } from '../../values/localized-text.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { newestPeriodFirst } from '../../stream-kit/order.ts';
import { compare } from '../../values/order.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import type { DolsisAddress, DolsisEmployment, DolsisReply } from './reply.ts';
import type { DimonaData, Employment } from './schema.ts';

/** A period as Dolsis takes it, both days included. */
export interface DolsisPeriod {
  readonly beginDate: CalendarDate;
  readonly endDate: CalendarDate;
}

interface AskedCall {
  readonly call: { readonly body: Readonly<Record<string, unknown>>; readonly insteadOf?: object };
}

/**
 * Joins the replies (with a period there are two, see the README), drops what both contain and sorts: the employment
 * that began last first, an open one before one that ended.
 */
export function toDimonaData(
  replies: readonly DolsisReply[],
  context: StreamContext,
  asked: readonly AskedCall[] = [],
): DimonaData {
  const employments = new Map<string, Employment>();
  for (const { result } of replies) {
    const seen = new Set<string>();
    for (const record of result?.employment ?? []) {
      const employment = toEmployment(record, context);
      // Within one reply every record is its own, also when two say the same; between replies equal ones are the same.
      let key = employment.dimonaPeriodId ?? JSON.stringify(employment);
      while (seen.has(key)) key += ' again';
      seen.add(key);
      if (!employments.has(key)) employments.set(key, employment);
    }
  }
  return withoutAbsent({
    employments: [...employments.values()].sort(newestFirst),
    answeredPeriod: shorterPeriod(asked),
  });
}

/** The period that was asked in the place of everything. */
function shorterPeriod(asked: readonly AskedCall[]): DimonaData['answeredPeriod'] {
  const instead = asked.find(({ call }) => call.insteadOf !== undefined)?.call.body['criteria'];
  const period = (instead as { readonly period?: DolsisPeriod } | undefined)?.period;
  return period && { startDate: period.beginDate, endDate: period.endDate };
}

function newestFirst(a: Employment, b: Employment): number {
  return newestPeriodFirst(a, b) || compare(b.startTime ?? '', a.startTime ?? '');
}

function toEmployment(record: DolsisEmployment, { language }: StreamContext): Employment {
  const { employer, usingEmployer: user, studentPlaceOfWork: workplace } = record;
  const start = momentOf(record.inServiceDate, record.inServiceHour);
  const end = momentOf(record.outServiceDate, record.outServiceHour);
  return withoutAbsent({
    dimonaPeriodId: textOf(record.dimonaPeriodId),
    isCanceled: isCanceled(record),
    startDate: start.date,
    startTime: start.time,
    endDate: end.date,
    endTime: end.time,
    employer: withoutAbsent({
      name: textOf(employer.name),
      enterpriseNumber: enterpriseNumberOf(employer.cbeNumber),
      establishmentUnitNumber: /^[2-8]\d{9}$/.exec(employer.cbeNumber ?? '')?.[0],
      nssoNumber: textOf(employer.nossRegistrationNumber),
      provisionalNssoNumber: textOf(employer.nossTemporaryRegistrationNumber),
      isNaturalPerson: textOf(employer.ssin) === undefined ? undefined : true,
      vatNumber: textOf(employer.vatNumber),
      address: employer.address && toAddress(employer.address, language),
      country: countryOf(employer.countryCode),
      bankruptSince: dateOf(employer.underCuratorshipBeginDate),
      nssoDeletionDate: dateOf(employer.nossDeletionDate),
    }),
    workerType: codedWith(codeLists.dimonaWorkerTypes, record.workerType?.toUpperCase()),
    lastAction: codedWith(codeLists.dimonaActions, record.lastDimonaAction),
    jointCommittee: textOf(record.jointCommissionNbr),
    subEntityNumber: textOf(record.subEntityNbr),
    plannedWorkingDays: integerOf(record.nbrOfPlannedWorkingDays),
    userEnterprise:
      user &&
      withoutAbsent({
        name: textOf(user.name),
        enterpriseNumber: enterpriseNumberOf(user.cbeNumber),
        nssoNumber: textOf(user.nossRegistrationNbr),
        jointCommittee: textOf(user.jointCommissionNbr),
      }),
    studentWorkplace:
      workplace &&
      withoutAbsent({
        name: textOf(workplace.employerName),
        address: workplace.address && toAddress(workplace.address, language),
      }),
    createdAt: dateTimeOf(record.creationDate),
    updatedAt: dateTimeOf(record.lastUpdateDate),
  });
}

/** Anything but a clear "no" counts as canceled: a canceled declaration must never pass for work. */
function isCanceled({ cancelled, lastDimonaAction }: DolsisEmployment): boolean {
  return booleanOf(cancelled) !== false || lastDimonaAction === 'cancellation';
}

/** The hour `24:00:00` is `00:00` of the next day. */
function momentOf(
  day: string | undefined,
  hour: string | undefined,
): { readonly date: CalendarDate | undefined; readonly time: string | undefined } {
  const date = dateOf(day);
  return { date: date !== undefined && isEndOfDay(hour) ? addDays(date, 1) : date, time: timeOf(hour) };
}

/** @returns undefined when the number is missing or says that the country is unknown */
function countryOf(number: string | undefined, label?: LocalizedText): CodedValue | undefined {
  const code = textOf(number);
  return code === undefined || code === unknownCountry ? undefined : coded(undefined, code, label);
}

/** Of the statistical office. */
const unknownCountry = '999';

function toAddress(address: DolsisAddress, language: StreamContext['language']): Employment['employer']['address'] {
  const countryName = textOf(address.country);
  const country = countryOf(address.countryCode, ownLabel(language, countryName));
  return withoutAbsent({
    streetName: textByLanguage(address.street),
    houseNumber: textOf(address.houseNbr),
    boxNumber: textOf(address.postBox),
    postCode: textOf(address.zipCode),
    municipalityName: textByLanguage(address.city),
    country,
    countryName: country === undefined ? countryName : undefined,
    startDate: dateOf(address.startDate),
    kind: codedWith(codeLists.dimonaAddressTypes, address.type),
  });
}
