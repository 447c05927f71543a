import type { CalendarDate } from '../../domain/calendar.ts';
import { isAboutAnother, type BankVerdict } from '../../domain/bank-status.ts';
import { periodAsked } from '../../domain/query-period.ts';
import { defineStream } from '../../domain/stream.ts';
import {
  increasedInterventionDigits,
  insuranceSchemes,
  insuranceSocialStates,
  insuringOrganizations,
  mutualityUnions,
} from './codes.ts';
import { daysToAsk, yearsOf } from './dates.ts';
import { toInsurabilityData } from './mapping.ts';
import { query } from './query.ts';
import { holderCodeReply, insuranceReply, maximumChargeReply, type InsuranceReply } from './reply.ts';
import { data } from './schema.ts';
import type { Day } from './sightings.ts';

const service = {
  generation: 'soa',
  service: 'HealthCareInsuranceService',
  wsdl: 'HealthCareInsuranceV1.wsdl',
  path: 'HealthCareInsuranceService/consult_01',
  legalContext: 'social inquiry and financial help',
  context: 'legalContext',
} as const;

/** What the question about one day gives. */
const givenByDay = [
  'observations',
  'insuringOrganizations',
  'reimbursementRights',
  'insurabilityCodes',
  'complementaryInsurances',
  'increasedInterventions',
  'thirdPartyPayers',
  'maximumCharges',
  'globalMedicalFiles',
  'medicalHouses',
] as const;

/** Everything but the answer for the heating allowance, which says again what the rest says. */
const desiredData = {
  insuringOrganization: true,
  reimbursementRight: true,
  ct1ct2: true,
  payingThirdParty: true,
  maximumCharge: true,
  medicalHouse: true,
  increasedIntervention: true,
  statusComplementaryInsurance: true,
  globalMedicalFile: true,
  sfdfL891: false,
};

/** Whether and how a person is insured for health care. */
export const insurability = defineStream({
  name: 'insurability',
  title: { nl: 'Verzekerbaarheid', fr: 'Assurabilité', de: 'Versicherbarkeit', en: 'Insurability' },
  purpose: {
    nl: 'Nagaan of de persoon verzekerd is en het BIM-statuut heeft',
    fr: 'Savoir si la personne est assurée et a le statut BIM',
    de: 'Feststellen, ob die Person versichert ist und den BIM-Status hat',
    en: 'To know whether the person is insured and has the BIM status',
  },
  mainData: {
    nl: 'Verzekeringsinstelling, verzekerbaarheid op twee jaar, GMD, MAF, BIM',
    fr: 'Organisme assureur, assurabilité sur deux ans, DMG, MAF, BIM',
    de: 'Versicherungsträger, Versicherbarkeit über zwei Jahre, GMA, MAF, BIM',
    en: 'Insuring organization, insurability over two years, global medical file, maximum billing, BIM',
  },
  source: {
    nl: 'Ziekenfondsen, via het Nationaal Intermutualistisch College',
    fr: 'Mutualités, par le Collège intermutualiste national',
    de: 'Krankenkassen, über das Nationale Intermutualistische Kollegium',
    en: 'Mutualities, through the National Intermutualist College',
  },
  freshness: {
    nl: 'Toestand bij het ziekenfonds op elke gevraagde dag; tussen twee dagen is niets bewezen',
    fr: 'Situation à la mutualité chaque jour demandé ; entre deux jours rien n’est prouvé',
    de: 'Stand bei der Krankenkasse an jedem gefragten Tag; zwischen zwei Tagen ist nichts bewiesen',
    en: 'Situation at the mutuality on each day asked; between two days nothing is proven',
  },
  query,
  operations: {
    getInsuranceOrganizationInformations: {
      ...service,
      operation: 'getInsuranceOrganizationInformations',
      // "Data found" without any is no sign that somebody is not insured: that is said with noRight.
      outcomeOf: (answer: InsuranceReply, asked) => (answer.result ? unlessAnother(answer, asked) : 'badReply'),
      reply: insuranceReply,
    },
    consultMAF: { ...service, operation: 'consultMAF', reply: maximumChargeReply, outcomeOf: unlessAnother },
    consultHolderCode: { ...service, operation: 'consultHolderCode', reply: holderCodeReply, outcomeOf: unlessAnother },
  },
  data,
  categories: {
    insurance: [
      'observations',
      'insuringOrganizations',
      'reimbursementRights',
      'insurabilityCodes',
      'complementaryInsurances',
      'holderCodePeriods',
    ],
    increasedIntervention: ['increasedInterventions', 'thirdPartyPayers'],
    maximumCharge: ['maximumCharges', 'maximumChargeYears'],
    care: ['globalMedicalFiles', 'medicalHouses'],
    holder: ['holders'],
  },
  codeLists: [
    insuringOrganizations,
    mutualityUnions,
    insuranceSchemes,
    insuranceSocialStates,
    increasedInterventionDigits,
  ],
  toRequests(asked, { ssin, today }) {
    const { from, to } = periodAsked(asked, today, { back: 24 });
    const days = daysToAsk(from, to).map((date) => ({
      operation: 'getInsuranceOrganizationInformations' as const,
      gives: givenByDay,
      body: { criterion: { ssin, temporalCriteria: date === today ? { today: true } : { date }, desiredData } },
    }));
    return [
      ...days,
      {
        operation: 'consultMAF',
        gives: ['maximumChargeYears'],
        body: { criterion: { ssin, year: yearsOf(from, to) } },
      },
      {
        operation: 'consultHolderCode',
        gives: ['holderCodePeriods', 'holders'],
        body: { criterion: { ssin, period: { beginDate: from, endDate: to } } },
      },
    ];
  },
  toAnswer({ consultMAF, consultHolderCode }, { today }, asked) {
    const days = asked.flatMap((one): readonly Day[] => {
      if (one.operation !== 'getInsuranceOrganizationInformations') return [];
      const outcome = outcomes[one.verdict.kind];
      return [{ date: dayOf(one.call.body, today), outcome, insurance: one.value?.result }];
    });
    return toInsurabilityData({
      days,
      maximumCharge: consultMAF.flatMap(({ result }) => result?.maximumCharge ?? []),
      holderCodes: consultHolderCode.flatMap(({ result }) => result?.holderCode ?? []),
    });
  },
});

function unlessAnother({ result }: { readonly result?: { readonly ssin?: string } }, asked: string) {
  return isAboutAnother(result?.ssin, asked) ? 'badReply' : undefined;
}

const outcomes: Readonly<Record<BankVerdict['kind'], Day['outcome']>> = {
  found: 'dataFound',
  none: 'noDataFound',
  incomplete: 'incomplete',
  replaced: 'unknown',
  canceled: 'unknown',
  failed: 'unknown',
};

/** The day that a call asked about. */
function dayOf(body: Readonly<Record<string, unknown>>, today: CalendarDate): CalendarDate {
  const { criterion } = body as { readonly criterion: { readonly temporalCriteria: { readonly date?: CalendarDate } } };
  return criterion.temporalCriteria.date ?? today;
}
