import type { CodeList } from '../../values/code-list.ts';
import { taxElements } from './elements.ts';

/** How the person is taxed. */
export const fiscalStates: CodeList = {
  name: 'fiscalStates',
  title: {
    nl: 'Aanslagbiljet: fiscale toestand',
    fr: 'Avertissement-extrait de rôle : état fiscal',
    de: 'Steuerbescheid: steuerlicher Stand',
    en: 'Tax assessment: fiscal state',
  },
  source: 'TaxAssessmentData v2 schema; own wording',
  codes: {
    SINGULAR: {
      nl: 'Alleen belast',
      fr: 'Imposé isolément',
      de: 'Allein veranlagt',
      en: 'Taxed alone',
    },
    PRIMARY: {
      nl: 'Gezamenlijk belast, eerste belastingplichtige',
      fr: 'Imposition commune, premier contribuable',
      de: 'Gemeinsam veranlagt, erster Steuerpflichtiger',
      en: 'Taxed together, first taxpayer',
    },
    SECONDARY: {
      nl: 'Gezamenlijk belast, tweede belastingplichtige',
      fr: 'Imposition commune, second contribuable',
      de: 'Gemeinsam veranlagt, zweiter Steuerpflichtiger',
      en: 'Taxed together, second taxpayer',
    },
  },
};

/** Why an element of the assessment has no value. */
export const taxAbsenceReasons: CodeList = {
  name: 'taxAbsenceReasons',
  title: {
    nl: 'Aanslagbiljet: reden zonder waarde',
    fr: 'Avertissement-extrait de rôle : raison sans valeur',
    de: 'Steuerbescheid: Grund ohne Wert',
    en: 'Tax assessment: reason for no value',
  },
  source: 'TaxAssessmentData v2 schema; own wording',
  codes: {
    ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA: {
      nl: 'Staat niet in het aanslagbiljet',
      fr: 'Ne figure pas dans l’avertissement-extrait de rôle',
      de: 'Steht nicht im Steuerbescheid',
      en: 'Is not in the tax assessment',
    },
    ELEMENT_NOT_AVAILABLE_FOR_THIS_INCOME_YEAR: {
      nl: 'Niet beschikbaar voor dit inkomstenjaar',
      fr: 'Non disponible pour cette année de revenus',
      de: 'Für dieses Einkommensjahr nicht verfügbar',
      en: 'Not available for this income year',
    },
  },
};

/** Elements that the gateway asks for; the source may have others. */
export const taxAssessmentElements: CodeList = {
  name: 'taxAssessmentElements',
  title: {
    nl: 'Aanslagbiljet: elementen',
    fr: 'Avertissement-extrait de rôle : éléments',
    de: 'Steuerbescheid: Elemente',
    en: 'Tax assessment: elements',
  },
  source: 'TaxAssessmentData v2: two names seen in public code, the others assumed; own wording',
  codes: Object.fromEntries(taxElements.map(({ name, label }) => [name, label])),
};
