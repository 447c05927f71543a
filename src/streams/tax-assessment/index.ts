import { isAboutAnother } from '../../bank/status.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import { fiscalStates, taxAbsenceReasons, taxAssessmentElements } from './codes.ts';
import { selection } from './elements.ts';
import { toTaxAssessmentData } from './mapping.ts';
import { meansOf } from './means.ts';
import { query } from './query.ts';
import { reply, type TaxReply } from './reply.ts';
import { data } from './schema.ts';

/** The tax assessment of a person. */
export const taxAssessment = defineStream({
  name: 'taxAssessment',
  title: {
    nl: 'Aanslagbiljet',
    fr: 'Avertissement-extrait de rôle',
    de: 'Steuerbescheid',
    en: 'Tax assessment',
  },
  purpose: {
    nl: 'De middelen en de personen ten laste kennen, ook van onderhoudsplichtigen',
    fr: 'Connaître les moyens et les personnes à charge, aussi des débiteurs d’aliments',
    de: 'Die Mittel und die Personen zu Lasten kennen, auch von Unterhaltspflichtigen',
    en: 'To know the means and the dependants, also of maintenance debtors',
  },
  mainData: {
    nl: 'Inkomstenjaar, gezamenlijk en afzonderlijk belastbaar inkomen, personen ten laste, kadastraal inkomen, fiscale toestand',
    fr: 'Année de revenus, revenu imposable globalement et distinctement, personnes à charge, revenu cadastral, état fiscal',
    de: 'Einkommensjahr, global und getrennt steuerpflichtiges Einkommen, Personen zu Lasten, Katastereinkommen, steuerlicher Stand',
    en: 'Income year, globally and separately taxable income, dependants, cadastral income, fiscal state',
  },
  source: {
    nl: 'FOD Financiën (Taxi-AS)',
    fr: 'SPF Finances (Taxi-AS)',
    de: 'FÖD Finanzen (Taxi-AS)',
    en: 'FPS Finance (Taxi-AS)',
  },
  freshness: {
    nl: 'Het laatste ingekohierde jaar, gewoonlijk het inkomen van twee jaar geleden',
    fr: 'La dernière année enrôlée, d’ordinaire le revenu d’il y a deux ans',
    de: 'Das letzte veranlagte Jahr, gewöhnlich das Einkommen von vor zwei Jahren',
    en: 'The last year that was assessed, usually the income of two years ago',
  },
  query,
  operations: {
    consultTaxAssessmentData: {
      generation: 'soa',
      service: 'TaxAssessmentDataService',
      wsdl: 'TaxAssessmentDataV2.wsdl',
      operation: 'consultTaxAssessmentData',
      path: 'TaxAssessmentDataService/v2/consult',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      codes: { TAXA0007: 'none' },
      // "Data found" without any is not an assessment without income.
      outcomeOf: ({ result }: TaxReply, asked) =>
        result && !isAboutAnother(result.requestedFiscalPerson.ssin, asked) ? undefined : 'badReply',
      reply,
    },
  },
  data,
  categories: {
    assessment: ['incomeYear', 'isMostRecent', 'assessmentNumber', 'fiscalState'],
    income: ['income'],
    dependants: ['dependants'],
    property: ['cadastralIncome'],
    relatedPerson: ['relatedPerson'],
    otherElements: ['otherElements'],
  },
  codeLists: [fiscalStates, taxAbsenceReasons, taxAssessmentElements],
  meansOf,
  toRequests({ year }, { ssin }) {
    return [
      {
        operation: 'consultTaxAssessmentData',
        body: {
          criteria: {
            ssin,
            referenceYear: year === undefined ? { derivedYear: 'MOST_RECENT' } : { year },
            fiscalDataSelection: selection,
          },
        },
      },
    ];
  },
  toAnswer({ consultTaxAssessmentData: [answered = {}] }, _context, [asked]) {
    const { criteria } = (asked?.call.body ?? {}) as { readonly criteria?: { readonly referenceYear?: object } };
    return toTaxAssessmentData(answered, 'derivedYear' in (criteria?.referenceYear ?? {}));
  },
});
