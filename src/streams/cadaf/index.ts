import { monthOfDate } from '../../values/partial-period.ts';
import { periodAsked } from '../../stream-kit/query-period.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import { authenticSources, bonusKinds, paymentKinds, remarks, roles } from './codes.ts';
import { codes, outcomeOf, toCadafData } from './mapping.ts';
import { query, usualMonthsBack } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Child benefits: who is entitled, who receives, for which child, from which fund, in which months. */
export const cadaf = defineStream({
  name: 'cadaf',
  title: {
    nl: 'Kinderbijslag (CADAF)',
    fr: 'Allocations familiales (CADAF)',
    de: 'Kindergeld (CADAF)',
    en: 'Child benefits (CADAF)',
  },
  purpose: {
    nl: 'Gegevens verkrijgen over de kinderbijslag',
    fr: 'Obtenir des données sur les allocations familiales',
    de: 'Angaben über das Kindergeld erhalten',
    en: 'To obtain data about child benefits',
  },
  mainData: {
    nl: 'Kinderbijslagfonds, rechthebbende, bijslagtrekkende, kinderen, betaalde maanden met hun soort, premies',
    fr: 'Caisse d’allocations familiales, attributaire, allocataire, enfants, mois payés et leur type, primes',
    de: 'Kindergeldkasse, Anspruchsberechtigter, Empfänger, Kinder, bezahlte Monate mit ihrer Art, Prämien',
    en: 'Fund, entitled person, beneficiary, children, paid months with their kind, bonuses',
  },
  source: {
    nl: 'Kadasters van de kinderbijslag: federaal (tot 2018), Brussel, Vlaanderen, Wallonië, Duitstalige Gemeenschap',
    fr: 'Cadastres des allocations familiales : fédéral (jusqu’en 2018), Bruxelles, Flandre, Wallonie, Communauté germanophone',
    de: 'Kindergeldkataster: föderal (bis 2018), Brüssel, Flandern, Wallonie, Deutschsprachige Gemeinschaft',
    en: 'Registers of child benefits: federal (until 2018), Brussels, Flanders, Wallonia, German-speaking Community',
  },
  freshness: {
    nl: 'Zoals de fondsen het aan hun kadaster meldden; een maand is zichtbaar na haar betaling',
    fr: 'Comme les caisses l’ont communiqué à leur cadastre ; un mois est visible après son paiement',
    de: 'Wie die Kassen es ihrem Kataster gemeldet haben; ein Monat ist nach seiner Zahlung sichtbar',
    en: 'As the funds reported it to their register; a month shows after it was paid',
  },
  query,
  operations: {
    consultFilesBySsin: {
      generation: 'soa',
      service: 'ChildBenefitsService',
      wsdl: 'ChildBenefitsV1.wsdl',
      operation: 'consultFilesBySsin',
      path: 'ChildBenefitsService/v1/consult',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      codes,
      reply,
      outcomeOf,
    },
  },
  data,
  categories: { overview: ['sources', 'roles'], files: ['files'] },
  codeLists: [authenticSources, roles, paymentKinds, bonusKinds, remarks],
  toRequests(asked, { ssin, today }) {
    const { from, to } = periodAsked(asked, today, { back: usualMonthsBack });
    const period = { beginMonth: monthOfDate(from), endMonth: monthOfDate(to) };
    return [{ operation: 'consultFilesBySsin', body: { criteria: { ssin, period } } }];
  },
  toAnswer: ({ consultFilesBySsin }, context, asked) => toCadafData(consultFilesBySsin, context, asked),
});
