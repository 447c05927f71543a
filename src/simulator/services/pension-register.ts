import { refusal } from '../outcome.ts';
import type { Person } from '../people.ts';
import { institutions } from '../personas/pension-institutions.ts';
import { resolve, type PensionRight } from '../personas/schema.ts';
import { ssdnConsultation } from '../ssdn-consultation.ts';
import type { SsdnAnswer } from '../ssdn.ts';
import { textIn, treeIn } from '../tree.ts';
import type { Tree } from '../validation.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { toLanguage, type Language } from './labels.ts';
import { anomaliesOf, paymentsOf, type PaymentsAsked } from './pension-payments.ts';

const namespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/PensionRegister';
const commonNamespace = 'http://www.ksz-bcss.fgov.be/XSD/SSDN/Common';
/** Assumed, like its code. */
const mostYears = 10;

/** Legal and supplementary pensions: demands, rights, and what was paid. */
export const pensionRegister = ssdnConsultation({
  serviceId: 'OCMWCPASPensionRegisterConsult',
  version: '20090706',
  request: { namespace, element: 'Penskad_OpenPK_ConsultRequest', file: 'PensionRegister/PensionRegisterRequest.xsd' },
  operation: () => 'OpenPK_Consult',
  ssin: (request) => textIn(request, 'TargetSSIN'),
  source: 'pensionRegister',
  needsRegistration: true,
  answer: (request, person, { clock }) => consult(request, person, clock.today()),
});

interface Question extends PaymentsAsked {
  /** The days of the period. */
  readonly first: string;
  readonly last: string;
  readonly pillar: string;
  readonly information: string;
}

function readQuestion(request: Tree, today: string): Question {
  const period = treeIn(request, 'Period');
  const requested = treeIn(request, 'RequestedData');
  const first = textIn(period, 'StartDate')?.slice(0, 10) ?? today;
  const last = textIn(period, 'EndDate')?.slice(0, 10) ?? today;
  const information = textIn(requested, 'RequestedInformation') ?? 'RightsOnly';
  return {
    first,
    last,
    from: first.slice(0, 7),
    to: last.slice(0, 7),
    focus: textIn(requested, 'Focus') === 'MonthOfPayment' ? 'MonthOfPayment' : 'ReferencePeriod',
    isMinimum: information === 'RightsMinimumPayments',
    pillar: textIn(requested, 'Pillar') ?? 'FirstSecond',
    information,
    language: toLanguage(textIn(request, 'Language')),
    today,
  };
}

function consult(request: Tree, person: Person, today: string): SsdnAnswer {
  const question = readQuestion(request, today);
  if (question.last < question.first || question.last >= resolve(`+${mostYears} years`, question.first)) {
    return { refused: refusal('MSG00008', 'The period is not valid') };
  }
  const items = itemsOf(person, question);
  return { document: person.life.pensionReply === 'withSummary' ? withSummary(request, items) : plain(person, items) };
}

/** The form that has a summary of its own, and repeats the question. */
function withSummary(request: Tree, items: readonly XmlElements[]): string {
  // That a summary inside says "nothing" in this way is assumed.
  const none = { Severity: 'WARNING', ReasonCode: 'MSG00100', Diagnostic: 'No data found', AuthorCodeList: 'CBSS' };
  const summary =
    `<c:ResultSummary ok="${items.length > 0 ? 'YES' : 'WARNING'}">` +
    `${toXml(items.length > 0 ? { ReturnCode: 0 } : { ReturnCode: 1, Detail: none }, 'c:')}</c:ResultSummary>`;
  const citizen =
    items.length > 0 ? { $: { origin: 'RN_RR' }, SocialSecurityUser: textIn(request, 'TargetSSIN') } : undefined;
  return documentOf(summary + toXml({ Question: repeat(request), CitizenPK: citizen, PensionItem: items }, 'p:'));
}

/** The form with nothing but the items, and whether the register is unsure who the person is. */
function plain({ life }: Person, items: readonly XmlElements[]): string {
  const IdentificationProblem = life.pensionReply === 'identificationProblem' ? true : undefined;
  return documentOf(toXml({ IdentificationProblem, PensionItem: items }, 'p:'));
}

function documentOf(content: string): string {
  return (
    `<p:Penskad_OpenPK_ConsultReply xmlns:p="${namespace}" xmlns:c="${commonNamespace}">` +
    `${content}</p:Penskad_OpenPK_ConsultReply>`
  );
}

function repeat(request: Tree): XmlElements {
  const period = treeIn(request, 'Period');
  const requested = treeIn(request, 'RequestedData');
  return {
    TargetSSIN: textIn(request, 'TargetSSIN'),
    Period: { StartDate: textIn(period, 'StartDate'), EndDate: textIn(period, 'EndDate') },
    RequestedData: {
      Pillar: textIn(requested, 'Pillar'),
      RequestedInformation: textIn(requested, 'RequestedInformation'),
      Focus: textIn(requested, 'Focus'),
    },
    TicketCBSS: textIn(request, 'TicketCBSS'),
    Language: textIn(request, 'Language'),
  };
}

/** One item per institution, with everything it has for the person. */
function itemsOf({ life }: Person, question: Question): readonly XmlElements[] {
  const { first, last, today, pillar } = question;
  const day = (date: string | undefined) => (date === undefined ? undefined : resolve(date, today));
  const byInstitution = new Map<string, XmlElements[]>();
  const add = (institution: string, item: XmlElements) => {
    byInstitution.set(institution, [...(byInstitution.get(institution) ?? []), item]);
  };
  for (const { institution, asked, refused } of pillar === 'SecondOnly' ? [] : life.pensionDemands) {
    const askedOn = resolve(asked, today);
    const refusedOn = day(refused);
    // An open demand stays; one that was refused belongs to the period of its refusal.
    if (askedOn > last || askedOn > today || (refusedOn !== undefined && refusedOn < first)) continue;
    const known = refusedOn !== undefined && refusedOn <= today ? refusedOn : undefined;
    add(institution, { PensionDemand: { PensionDemandDate: askedOn, PensionDemandRefusalDate: known } });
  }
  for (const right of life.pensions) {
    if (pillar !== 'FirstSecond' && pillar.toLowerCase() !== `${right.pillar}only`) continue;
    const item = toItem(right, question);
    if (item) add(right.institution, item);
  }
  return [...byInstitution].map(([institution, items]) => ({
    PayingInstitution: toInstitution(institution, question.language),
    PayingInstitutionItem: items,
  }));
}

function toItem(right: PensionRight, question: Question): XmlElements | undefined {
  const { first, last, today, information, language } = question;
  const awarded = right.awarded ?? right.pensionerSince;
  const begin = awarded === undefined ? '' : resolve(awarded, today);
  const end = right.until === undefined ? '9999-12-31' : resolve(right.until, today);
  const payments = information === 'RightsOnly' || begin > today ? [] : paymentsOf(right, question);
  const runs = begin <= last && begin <= today && end >= first;
  if (!runs && payments.length === 0) return undefined;
  const content = { RightInformation: toRight(right, today, language) };
  if (information === 'RightsOnly') return { RightOnly: content };
  if (payments.length === 0) return { RightWithoutPayments: content };
  return { RightWithPayments: { ...content, PaymentsInformation: payments } };
}

const origins = { national: 'National', foreign: 'Foreign', supranational: 'SupraNational' } as const;
const originDigits = { national: '1', foreign: '2', supranational: '3' } as const;

function toRight(right: PensionRight, today: string, language: Language): XmlElements {
  const day = (date: string | undefined) => (date === undefined ? undefined : resolve(date, today));
  const closed = day(right.until);
  return {
    $: { Pillar: right.pillar === 'first' ? 'First' : 'Second', Origin: origins[right.origin] },
    AdvantageCode: right.advantage,
    Periodicity: right.periodicity,
    PensionFileId: right.file,
    PensionStartDate: day(right.pensionerSince),
    RightStartDate: day(right.awarded),
    PensionType: right.type,
    AdministrativeSituation: right.situation,
    EmployerType: right.employer,
    FamilyChargeType: right.familyCharge,
    AdvantageType: right.advantageType,
    HouseholdCode: right.household,
    RightOrigin: originDigits[right.origin],
    RightCloseDate: closed !== undefined && closed <= today ? closed : undefined,
    Anomaly: anomaliesOf(right.anomalies, language),
  };
}

function toInstitution(key: string, language: Language): XmlElements {
  const { enterpriseNumber, registration, name } = institutions[key] ?? {
    enterpriseNumber: undefined,
    registration: 0,
    name: ['', '', ''],
  };
  return {
    // A number in the register: an institution abroad has none.
    DebtorInstitutionCompanyId: Number(enterpriseNumber ?? '0'),
    DebtorInstitutionImmatriculation: registration,
    InstitutionName: name[language === 'nl' ? 0 : language === 'fr' ? 1 : 2],
  };
}
