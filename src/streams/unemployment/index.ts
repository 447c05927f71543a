import { addMonths } from '../../values/calendar.ts';
import { monthOfDate } from '../../values/partial-period.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import { toUnemploymentData } from './answer.ts';
import { allowanceKinds, familyStates, fileStatuses, unemploymentCodes } from './codes.ts';
import { operations } from './operations.ts';
import { query } from './query.ts';
import { data } from './schema.ts';

const usualMonths = 24;

/** Unemployment: right or the reason for none, payments, sanctions, exemptions. */
export const unemployment = defineStream({
  name: 'unemployment',
  title: { nl: 'Werkloosheid', fr: 'Chômage', de: 'Arbeitslosigkeit', en: 'Unemployment' },
  purpose: {
    nl: 'Nagaan of de persoon recht heeft op een werkloosheids- of inschakelingsuitkering en wat er betaald is',
    fr: "Savoir si la personne a droit à des allocations de chômage ou d'insertion et ce qui a été payé",
    de: 'Feststellen, ob die Person Anspruch auf Arbeitslosen- oder Eingliederungsgeld hat und was gezahlt wurde',
    en: 'To know whether the person has a right to an unemployment or insertion allowance, and what was paid',
  },
  mainData: {
    nl: 'Recht of reden waarom er geen is, dagbedrag, gezinstoestand, betaalde bedragen per maand, sancties, vrijstellingen',
    fr: 'Droit ou raison de son absence, montant journalier, situation familiale, sommes payées par mois, sanctions, dispenses',
    de: 'Anspruch oder Grund für sein Fehlen, Tagesbetrag, Familienlage, gezahlte Beträge pro Monat, Sanktionen, Freistellungen',
    en: 'Right or the reason for none, daily amount, family state, sums paid per month, sanctions, exemptions',
  },
  source: {
    nl: 'Rijksdienst voor Arbeidsvoorziening (RVA)',
    fr: "Office national de l'emploi (ONEM)",
    de: 'Landesamt für Arbeitsbeschaffung (LfA)',
    en: 'National Employment Office (NEO)',
  },
  freshness: {
    nl: 'Een maand is zichtbaar nadat de uitbetalingsinstelling ze betaalde; de RVA verifieert ze enkele maanden later',
    fr: "Un mois est visible après son paiement par l'organisme de paiement ; l'ONEM le vérifie quelques mois plus tard",
    de: 'Ein Monat ist sichtbar, nachdem die Zahlstelle ihn gezahlt hat; das LfA prüft ihn einige Monate später',
    en: 'A month shows after the paying institution has paid it; the office verifies it some months later',
  },
  query,
  operations,
  data,
  categories: {
    right: ['referenceDate', 'rights', 'noRight'],
    payments: ['paidSums', 'lastPayment'],
    sanctions: ['warnings', 'sanctions'],
    exemptions: ['exemptions'],
  },
  codeLists: [unemploymentCodes, familyStates, allowanceKinds, fileStatuses],
  toRequests({ from, to, referenceDate }, { ssin, today }) {
    const beginDate = from ?? `${monthOfDate(addMonths(today, 1 - usualMonths))}-01`;
    const endDate = to ?? today;
    const months = { startMonth: monthOfDate(beginDate), endMonth: monthOfDate(endDate) };
    const period = { beginDate, endDate };
    return [
      {
        operation: 'consultRights',
        body: { searchCriteria: { ssin, date: referenceDate ?? today } },
        gives: ['referenceDate', 'rights', 'noRight'],
      },
      {
        operation: 'consultPaidSums',
        body: { searchCriteria: { ssin, period: months, allAllowance: 1 } },
        gives: ['paidSums'],
      },
      {
        // Without a day it is the last payment there is, however long ago.
        operation: 'consultPayments',
        body: { searchCriteria: { ssin, ...(referenceDate !== undefined && { date: referenceDate }) } },
        gives: ['lastPayment'],
      },
      {
        operation: 'consultSanctionHistory',
        body: { searchCriteria: { ssin, period } },
        gives: ['warnings', 'sanctions'],
      },
      { operation: 'consultExemptionHistory', body: { searchCriteria: { ssin, period } }, gives: ['exemptions'] },
    ];
  },
  toAnswer: (_, context, asked) => toUnemploymentData(asked, context),
});
