import type { CalendarDate } from '../../values/calendar.ts';
import { isAboutAnother } from '../../bank/status.ts';
import { outcomeOfVerdict } from '../../stream-kit/authentic-source.ts';
import { periodAsked } from '../../stream-kit/query-period.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { daysToAsk } from './dates.ts';
import { toInsurabilityData } from './mapping.ts';
import { query } from './query.ts';
import { insuranceReply, type InsuranceReply } from './reply.ts';
import { data } from './schema.ts';
import type { Day } from './sightings.ts';

/** All ten are mandatory. The block for the heating allowance is not asked: it says four of the others once more. */
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
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations: {
    getInsuranceOrganizationInformations: {
      generation: 'soa',
      service: 'HealthCareInsuranceService',
      wsdl: 'HealthCareInsuranceV1.wsdl',
      operation: 'getInsuranceOrganizationInformations',
      path: 'HealthCareInsuranceService/consult_01',
      legalContext: 'social inquiry and financial help',
      context: 'legalContext',
      reply: insuranceReply,
      outcomeOf: ({ result }: InsuranceReply, asked) => (isAboutAnother(result?.ssin, asked) ? 'badReply' : undefined),
    },
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
  },
  codeLists: Object.values(codeLists),
  toRequests(asked, { ssin, today }) {
    const { from, to } = periodAsked(asked, today, { back: 24 });
    return daysToAsk(from, to).map((date) => ({
      operation: 'getInsuranceOrganizationInformations' as const,
      body: { criterion: { ssin, temporalCriteria: date === today ? { today: true } : { date }, desiredData } },
    }));
  },
  toAnswer(_, { today }, asked) {
    return toInsurabilityData(
      asked.map(({ call, verdict, value }): Day => {
        return { date: dayOf(call.body, today), outcome: outcomeOfVerdict(verdict), insurance: value?.result };
      }),
    );
  },
});

/** The day that a call asked about. */
function dayOf(body: Readonly<Record<string, unknown>>, today: CalendarDate): CalendarDate {
  const { criterion } = body as { readonly criterion: { readonly temporalCriteria: { readonly date?: CalendarDate } } };
  return criterion.temporalCriteria.date ?? today;
}
