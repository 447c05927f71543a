import { periodAsked } from '../../stream-kit/query-period.ts';
import { defineStream } from '../../stream-kit/stream.ts';
import { pensionCodeLists } from './code-lists.ts';
import { toPensionData } from './mapping.ts';
import { outcomeOf } from './outcome.ts';
import { query, usualPeriod } from './query.ts';
import { reply } from './reply.ts';
import { data } from './schema.ts';

/** Legal and supplementary pensions, from the pension register. */
export const pension = defineStream({
  name: 'pension',
  title: { nl: 'Pensioen', fr: 'Pension', de: 'Rente', en: 'Pension' },
  purpose: {
    nl: 'Nagaan of er een recht op pensioen is',
    fr: 'Savoir s’il existe un droit à une pension',
    de: 'Feststellen, ob ein Rentenanspruch besteht',
    en: 'To know whether there is a right to a pension',
  },
  mainData: {
    nl: 'Bedrag, dossiernummer, periodiciteit, referentieperiode, toekenningsdatum, type pensioen, herkomst, aanvragen',
    fr: 'Montant, numéro de dossier, périodicité, période de référence, date d’octroi, type de pension, origine, demandes',
    de: 'Betrag, Aktennummer, Periodizität, Bezugszeitraum, Gewährungsdatum, Rentenart, Herkunft, Anträge',
    en: 'Amount, file number, periodicity, reference period, date of award, type of pension, origin, demands',
  },
  source: {
    nl: 'Pensioenkadaster: Federale Pensioendienst en de andere uitbetalende instellingen',
    fr: 'Cadastre des pensions : Service fédéral des Pensions et les autres organismes débiteurs',
    de: 'Rentenkataster: Föderaler Pensionsdienst und die anderen auszahlenden Einrichtungen',
    en: 'Pension register: Federal Pensions Service and the other paying institutions',
  },
  freshness: {
    nl: 'Volgens de aangiften van de instellingen; een betaling is pas zichtbaar na haar aangifte',
    fr: 'Selon les déclarations des organismes ; un paiement n’est visible qu’après sa déclaration',
    de: 'Nach den Meldungen der Einrichtungen; eine Zahlung ist erst nach ihrer Meldung sichtbar',
    en: 'As declared by the institutions; a payment shows only after its declaration',
  },
  query,
  operations: {
    pensionRegister: {
      generation: 'ssdn',
      service: 'PensionRegister',
      wsdl: 'PensionRegister.wsdl',
      operation: 'OpenPK_Consult',
      serviceId: 'OCMWCPASPensionRegisterConsult',
      version: '20090706',
      reply,
      outcomeOf,
      // A document of the form without a summary that holds no item is how the register says that it has none.
      okMayBeEmpty: true,
    },
  },
  data,
  categories: { rights: ['rights'], payments: ['payments'], demands: ['demands'] },
  codeLists: pensionCodeLists,
  toRequests(asked, { ssin, language, today }) {
    const { from, to } = periodAsked(asked, today, usualPeriod);
    return [
      {
        operation: 'pensionRegister',
        body: {
          TargetSSIN: ssin,
          Period: { StartDate: from, EndDate: to },
          RequestedData: {
            Pillar: 'FirstSecond',
            RequestedInformation: 'RightsMaximumPayments',
            // What came in during the period, also for months before it.
            Focus: 'MonthOfPayment',
          },
          Language: language.toUpperCase(),
        },
      },
    ];
  },
  toAnswer: ({ pensionRegister }, context) => toPensionData(pensionRegister, context),
});
