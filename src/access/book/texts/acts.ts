import type { FullText } from '../../../values/localized-text.ts';

/** What the acts are called. */
export const actTitles: Readonly<Record<string, FullText>> = {
  register: {
    nl: 'een persoon integreren',
    fr: 'intégrer une personne',
    de: 'eine Person integrieren',
    en: 'register a person',
  },
  queryIntegrations: {
    nl: 'integraties opzoeken',
    fr: 'rechercher des intégrations',
    de: 'Integrationen suchen',
    en: 'search integrations',
  },
  readIntegration: {
    nl: 'een integratie lezen',
    fr: 'lire une intégration',
    de: 'eine Integration lesen',
    en: 'read an integration',
  },
  end: {
    nl: 'een integratie beëindigen',
    fr: 'mettre fin à une intégration',
    de: 'eine Integration beenden',
    en: 'end an integration',
  },
  decide: {
    nl: 'een beslissing vastleggen',
    fr: 'enregistrer une décision',
    de: 'eine Entscheidung festhalten',
    en: 'record a decision',
  },
  readDecision: {
    nl: 'een beslissing lezen',
    fr: 'lire une décision',
    de: 'eine Entscheidung lesen',
    en: 'read a decision',
  },
  queryReviews: {
    nl: 'herzieningen opzoeken die gedaan moeten worden',
    fr: 'rechercher les révisions à faire',
    de: 'fällige Überprüfungen suchen',
    en: 'search reviews that are due',
  },
  openReview: {
    nl: 'een herziening openen',
    fr: 'ouvrir une révision',
    de: 'eine Überprüfung öffnen',
    en: 'open a review',
  },
  inform: {
    nl: 'vastleggen dat de betrokkene geïnformeerd is',
    fr: 'enregistrer que l’intéressé est informé',
    de: 'festhalten, dass der Betroffene informiert ist',
    en: 'note that the person is informed',
  },
  noteReason: {
    nl: 'de reden van een raadpleging vastleggen',
    fr: 'enregistrer le motif d’une consultation',
    de: 'den Grund einer Abfrage festhalten',
    en: 'note the reason of a consultation',
  },
  listStreams: {
    nl: 'zien welke stromen open zijn',
    fr: 'voir quels flux sont ouverts',
    de: 'sehen, welche Datenströme offen sind',
    en: 'see which streams are open',
  },
  consult: {
    nl: 'een stroom raadplegen',
    fr: 'consulter un flux',
    de: 'einen Datenstrom abfragen',
    en: 'consult a stream',
  },
  integratePerson: {
    nl: 'een gezinslid of onderhoudsplichtige integreren',
    fr: 'intégrer un membre du ménage ou un débiteur d’aliments',
    de: 'ein Haushaltsmitglied oder einen Unterhaltspflichtigen integrieren',
    en: 'register a household member or maintenance debtor',
  },
  reconcile: {
    nl: 'met de Kruispuntbank vergelijken',
    fr: 'comparer avec la Banque-carrefour',
    de: 'mit der Zentralen Datenbank vergleichen',
    en: 'compare with the Crossroads Bank',
  },
  readReconciliation: {
    nl: 'een vergelijking lezen',
    fr: 'lire une comparaison',
    de: 'einen Vergleich lesen',
    en: 'read a comparison',
  },
  queryReconciliations: {
    nl: 'vergelijkingen opzoeken',
    fr: 'rechercher des comparaisons',
    de: 'Vergleiche suchen',
    en: 'search comparisons',
  },
  queryAccessRecords: {
    nl: 'zien wie iemands gegevens heeft geraadpleegd',
    fr: 'voir qui a consulté les données d’une personne',
    de: 'sehen, wer die Daten einer Person abgefragt hat',
    en: 'see who looked at somebody’s data',
  },
};
