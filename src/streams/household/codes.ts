import type { CodeList } from '../../values/code-list.ts';

/** Which register a composition comes from. */
export const householdOrigins: CodeList = {
  name: 'householdOrigins',
  title: {
    nl: 'Herkomst van de gezinssamenstelling',
    fr: 'Origine de la composition de ménage',
    de: 'Herkunft der Haushaltszusammensetzung',
    en: 'Origin of the household composition',
  },
  source: 'Attribute `origin` of the Bank’s services on persons; the wording is the gateway’s own',
  codes: {
    RN_RR: {
      nl: 'Rijksregister',
      fr: 'Registre national',
      de: 'Nationalregister',
      en: 'National Register',
    },
    BCSS_KSZ: {
      nl: 'Registers van de Kruispuntbank',
      fr: 'Registres de la Banque Carrefour',
      de: 'Register der Zentralen Datenbank',
      en: 'Registers of the Crossroads Bank',
    },
  },
};
