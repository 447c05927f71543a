import type { CodeTable } from '../../bank/status.ts';
import { addMonths } from '../../values/calendar.ts';
import { quarterOfDate } from '../../values/partial-period.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import {
  selfEmployedAssimilations,
  selfEmployedContributionTypes,
  selfEmployedQualities,
  socialInsuranceFunds,
} from './codes.ts';
import { toCareer, toContributions } from './mapping.ts';
import { query } from './query.ts';
import { careerReply, contributionsReply } from './reply.ts';
import { data } from './schema.ts';

/** Social contributions that are older can no longer be claimed: five years. */
const usualQuarters = 20;

const career = ['referenceNumber', 'enterpriseNumber', 'occupation', 'affiliations'] as const;

/** Codes of the service. That the first two come with NO_DATA_FOUND decides; with another value nothing is known. */
const codes: CodeTable = {
  SES00100: 'none',
  SES00200: 'none',
  SES00300: 'badReply',
  SES00400: 'badReply',
  SES00500: 'badReply',
  SES00600: 'refused',
};

const service = {
  generation: 'soa',
  service: 'SelfEmployedService',
  wsdl: 'SelfEmployedV2.wsdl',
  path: 'SelfEmployedService/v2/consult',
  legalContext: 'PCSA:SOCIAL_INQUIRY',
  context: 'legalContext',
  codes,
} as const;

/** Work as a self-employed person, and whether the contributions are paid. */
export const selfEmployed = defineStream({
  name: 'selfEmployed',
  title: { nl: 'Zelfstandigen', fr: 'Indépendants', de: 'Selbstständige', en: 'Self-employed' },
  purpose: {
    nl: 'Gegevens verkrijgen over werk als zelfstandige',
    fr: "Obtenir des données sur l'activité d'indépendant",
    de: 'Angaben über selbstständige Tätigkeit erhalten',
    en: 'To obtain data about work as a self-employed person',
  },
  mainData: {
    nl: 'Periodes, sociaal verzekeringsfonds, soort activiteit (hoofdberoep, bijberoep, helper …), bijdragen per kwartaal',
    fr: "Périodes, caisse d'assurances sociales, type d'activité (principale, complémentaire, aidant …), cotisations par trimestre",
    de: 'Zeiträume, Sozialversicherungskasse, Art der Tätigkeit (Hauptberuf, Nebenberuf, Helfer …), Beiträge pro Quartal',
    en: 'Periods, social insurance fund, kind of activity (main, secondary, helper …), contributions per quarter',
  },
  source: {
    nl: 'Rijksinstituut voor de sociale verzekeringen der zelfstandigen (RSVZ)',
    fr: "Institut national d'assurances sociales pour travailleurs indépendants (INASTI)",
    de: 'Landesinstitut der Sozialversicherungen für Selbstständige (LISVS)',
    en: 'National Institute for the Social Security of the Self-employed (NISSE)',
  },
  freshness: {
    nl: 'Zoals de sociale verzekeringsfondsen meedelen; de bijdrage van een kwartaal is pas na het kwartaal bekend',
    fr: "Telles que communiquées par les caisses d'assurances sociales ; la cotisation d'un trimestre n'est connue qu'après celui-ci",
    de: 'Wie von den Sozialversicherungskassen mitgeteilt; der Beitrag eines Quartals ist erst danach bekannt',
    en: 'As the social insurance funds report it; the contribution of a quarter is known only after the quarter',
  },
  query,
  operations: {
    consultCareer: { ...service, operation: 'consultCareer', reply: careerReply },
    consultContributions: { ...service, operation: 'consultContributions', reply: contributionsReply },
  },
  data,
  categories: { career, contributions: ['contributions'] },
  codeLists: [socialInsuranceFunds, selfEmployedQualities, selfEmployedContributionTypes, selfEmployedAssimilations],
  toRequests({ from, to }, { ssin, today }) {
    const period = from !== undefined && to !== undefined ? { beginDate: from, endDate: to } : undefined;
    const firstDay = from ?? addMonths(today, -3 * (usualQuarters - 1));
    return [
      { operation: 'consultCareer', body: { criteria: { ssin, ...(period && { period }) } }, gives: career },
      {
        operation: 'consultContributions',
        body: {
          criteria: {
            ssin,
            period: { beginQuarter: quarterOfDate(firstDay), endQuarter: quarterOfDate(to ?? today) },
          },
        },
        gives: ['contributions'],
      },
    ];
  },
  toAnswer({ consultCareer, consultContributions }, _, asked) {
    // A list is empty when its source says that it has nothing, and absent when nobody knows.
    const hasNothing = (operation: string) =>
      asked.some((call) => call.operation === operation && call.verdict.kind === 'none');
    return {
      ...(hasNothing('consultCareer') && { affiliations: [] }),
      ...(hasNothing('consultContributions') && { contributions: [] }),
      ...consultCareer.map(toCareer)[0],
      ...consultContributions.map((reply) => withoutAbsent({ contributions: toContributions(reply) }))[0],
    };
  },
});
