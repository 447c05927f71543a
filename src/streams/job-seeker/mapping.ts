import {
  meaningOfSources,
  outcomeOfSource,
  unnamedSources,
  type SourceOutcome,
} from '../../stream-kit/authentic-source.ts';
import type { BankVerdict, CodeMeaning } from '../../bank/status.ts';
import { coded, type CodedValue, type CodeList } from '../../values/code-list.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import { booleanOf, dateOf, dateTimeOf, textOf } from '../../values/xsd-values.ts';
import { compare } from '../../values/order.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type { CategoryRecord, ContactRecord, InscriptionRecord, JobSeekerReply, ServiceRecord } from './reply.ts';
import type { Contact, JobSeekerData, Registration, ServiceFollowUp } from './schema.ts';

/** A service that failed counts, whatever the status of the whole says. */
export function outcomeOf({ results }: JobSeekerReply): CodeMeaning | undefined {
  return meaningOfSources((results?.pes ?? []).map(({ status }) => outcomeOfSource(status)));
}

/** A call, as far as it matters for what is not there. */
interface AskedCall {
  readonly verdict: BankVerdict;
  readonly filteredElements?: readonly string[];
}

/** What one service told. */
interface ServiceAnswer {
  readonly code: string;
  readonly outcome: SourceOutcome;
  readonly registrations: readonly Registration[];
  readonly contact: Contact | undefined;
}

/** Elements without which it cannot be said that there is no registration. */
const registrationElements = ['result', 'inscriptions', 'inscription'];

/** @param asked the calls: whether some service did not answer, also when the reply does not name it, and what is hidden */
export function toJobSeekerData(replies: readonly JobSeekerReply[], asked: readonly AskedCall[]): JobSeekerData {
  const hidden = new Set(asked.flatMap(({ filteredElements = [] }) => filteredElements));
  const areHidden = registrationElements.some((name) => hidden.has(name));
  const named = replies.flatMap(({ results }) => (results?.pes ?? []).map(toServiceAnswer));
  const isIncomplete = asked.some(({ verdict }) => verdict.kind === 'incomplete');
  const unnamed = isIncomplete ? unnamedSources(named, Object.keys(codeLists.publicEmploymentServices.codes)) : [];
  const told = [...named, ...unnamed.map(withoutAnswer)];
  const mayLack = areHidden || told.some(({ outcome }) => outcome === 'unknown' || outcome === 'incomplete');
  const registrations = told.flatMap((one) => one.registrations).toSorted(newestFirst);
  return {
    services: told.map((one) => toFollowUp(one, areHidden)),
    registrations: registrations.map((one) => withLatest(one, registrations, mayLack)),
    contacts: told.flatMap(({ contact }) => (contact === undefined ? [] : [contact])),
  };
}

function withoutAnswer(code: string): ServiceAnswer {
  return { code, outcome: 'unknown', registrations: [], contact: undefined };
}

function toServiceAnswer({ attributes, status, result }: ServiceRecord): ServiceAnswer {
  const code = attributes.source?.trim() ?? '';
  return {
    code,
    outcome: outcomeOfSource(status),
    registrations: (result?.inscriptions?.inscription ?? []).map((one) => toRegistration(one, code)),
    contact: result?.contact && toContact(result.contact, code),
  };
}

function toFollowUp({ code, outcome, registrations }: ServiceAnswer, areHidden: boolean): ServiceFollowUp {
  return withoutAbsent({
    service: coded(codeLists.publicEmploymentServices, code),
    outcome,
    followUp: coded(codeLists.jobSeekerFollowUps, followUpOf(outcome, registrations.length > 0, areHidden)),
    registeredSince: registrations.toSorted(newestFirst)[0]?.registeredSince,
  });
}

/** A registration that is there is there, also in an answer in part; that there is none needs a whole answer. */
function followUpOf(outcome: SourceOutcome, isRegistered: boolean, areHidden: boolean): string {
  if (isRegistered) return 'registered';
  if (outcome === 'noDataFound') return 'notKnown';
  return outcome === 'dataFound' && !areHidden ? 'notRegistered' : 'unknown';
}

function toRegistration(record: InscriptionRecord, service: string): Registration {
  return withoutAbsent({
    service: coded(codeLists.publicEmploymentServices, service),
    registeredSince: dateTimeOf(record.inceptionTimestamp),
    categories: record.categoryPES.flatMap((given) => categoryOf(codeLists.jobSeekerLocalCategories, given)),
    federalCategories: record.categoryNEO.flatMap((given) => categoryOf(codeLists.jobSeekerFederalCategories, given)),
    eurostatDate: dateOf(record.eurostatDate),
  });
}

function categoryOf(list: CodeList, { code, description }: CategoryRecord): readonly CodedValue[] {
  const category = codedWith(list, code, description);
  return category === undefined ? [] : [category];
}

/** The first of the list is the latest, unless one without a beginning, or one that is not there, may be later. */
function withLatest(registration: Registration, all: readonly Registration[], mayLack: boolean): Registration {
  const begins = registration.registeredSince;
  const latest = all[0]?.registeredSince;
  if (begins === undefined || latest === undefined) return registration;
  if (compareMoments(begins, latest) < 0) return { ...registration, isLatest: false };
  const isSure = !mayLack && all.every(({ registeredSince }) => registeredSince !== undefined);
  return isSure ? { ...registration, isLatest: true } : registration;
}

function newestFirst(a: Registration, b: Registration): number {
  return compareMoments(b.registeredSince, a.registeredSince);
}

/** Moments with different offsets are compared as moments; one that is not known comes before all. */
function compareMoments(a: string | undefined, b: string | undefined): number {
  const at = (moment: string | undefined) => (moment === undefined ? -Infinity : Date.parse(moment));
  return compare(at(a), at(b));
}

/** Undefined when the service has an element for it, with nothing in it. */
function toContact(record: ContactRecord, service: string): Contact | undefined {
  const { belgianAddress, foreignAddress } = record;
  const contact = withoutAbsent({
    service: coded(codeLists.publicEmploymentServices, service),
    address:
      belgianAddress &&
      withoutAbsent({
        streetName: textOf(belgianAddress.streetName),
        streetCode: textOf(belgianAddress.streetCode),
        houseNumber: textOf(belgianAddress.houseNumber),
        boxNumber: textOf(belgianAddress.boxNumber),
        postCode: textOf(belgianAddress.postalCode),
        municipalityName: textOf(belgianAddress.cityName),
        municipalityCode: textOf(belgianAddress.cityCode),
      }),
    foreignAddress: textOf(foreignAddress),
    phoneNumbers: record.phoneNumber.flatMap(({ content, attributes }) =>
      content === '' ? [] : [withoutAbsent({ number: content, isFixedLine: booleanOf(attributes.fix) })],
    ),
    emailAddress: textOf(record.emailAddress),
    updatedAt: dateTimeOf(record.updateTimestamp),
  });
  const { address, foreignAddress: abroad, phoneNumbers, emailAddress } = contact;
  return address || abroad !== undefined || phoneNumbers.length > 0 || emailAddress !== undefined ? contact : undefined;
}
