import type { CodeList } from '../../values/code-list.ts';

/** `product` of a contract. */
export const energyProducts: CodeList = {
  name: 'energyProducts',
  title: { nl: 'Soorten energie', fr: "Types d'énergie", de: 'Energiearten', en: 'Kinds of energy' },
  source: 'Public copies of the schemas of the service',
  codes: {
    E: { nl: 'Elektriciteit', fr: 'Électricité', de: 'Strom', en: 'Electricity' },
    G: { nl: 'Gas', fr: 'Gaz', de: 'Gas', en: 'Gas' },
  },
};

/** `eligibility` of a contract; see the README for the doubt about its meaning. */
export const socialTariffEligibilities: CodeList = {
  name: 'socialTariffEligibilities',
  title: {
    nl: 'Toepassing van het sociaal tarief op een contract',
    fr: 'Application du tarif social à un contrat',
    de: 'Anwendung des Sozialtarifs auf einen Vertrag',
    en: 'Application of the social tariff to a contract',
  },
  source: 'Public copies of the schemas of the service, and a program in use at a centre',
  codes: {
    '1': {
      nl: 'Sociaal tarief toegekend',
      fr: 'Tarif social accordé',
      de: 'Sozialtarif gewährt',
      en: 'Social tariff given',
    },
    '0': {
      nl: 'Sociaal tarief niet toegekend',
      fr: 'Tarif social non accordé',
      de: 'Sozialtarif nicht gewährt',
      en: 'Social tariff not given',
    },
  },
};

/** Why the FPS Economy could not tell. */
export const socialTariffEconomyStatuses: CodeList = {
  name: 'socialTariffEconomyStatuses',
  title: {
    nl: 'Status van de FOD Economie',
    fr: 'Statut du SPF Économie',
    de: 'Status des FÖD Wirtschaft',
    en: 'Status of the FPS Economy',
  },
  source: 'Public copies of the schemas of the service',
  codes: {
    SSIN_NOT_FOUND: {
      nl: 'De FOD Economie kent de persoon niet',
      fr: 'Le SPF Économie ne connaît pas la personne',
      de: 'Der FÖD Wirtschaft kennt die Person nicht',
      en: 'The FPS Economy does not know the person',
    },
    SERVICE_FAILURE: {
      nl: 'De dienst van de FOD Economie faalde',
      fr: 'Le service du SPF Économie a échoué',
      de: 'Der Dienst des FÖD Wirtschaft ist fehlgeschlagen',
      en: 'The service of the FPS Economy failed',
    },
    SERVICE_UNAVAILABLE: {
      nl: 'De dienst van de FOD Economie is niet beschikbaar',
      fr: "Le service du SPF Économie n'est pas disponible",
      de: 'Der Dienst des FÖD Wirtschaft ist nicht verfügbar',
      en: 'The service of the FPS Economy is not available',
    },
  },
};
