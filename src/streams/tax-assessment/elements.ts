import type { FullText } from '../../values/localized-text.ts';

/** Where an element of the assessment stands in the answer, and what its whole number counts. */
interface Place {
  readonly part: 'income' | 'dependants' | 'cadastralIncome';
  readonly name: string;
}

/** An element of the tax assessment that the gateway asks for. */
export interface TaxElement {
  /** Name in the Bank's messages. */
  readonly name: string;
  /** `assumed`: the name is this project's guess; it was in no public source. */
  readonly certainty: 'seen' | 'assumed';
  /** Asked with the group of that name; an element without one is asked by its own name. */
  readonly group?: string;
  readonly kind: 'amount' | 'count';
  readonly place: Place;
  readonly label: FullText;
}

/**
 * What is asked of an assessment, as data. Only two names of elements and the names of groups were seen in public; the
 * others follow their pattern. Anything else that a group brings is passed on under `otherElements`.
 */
export const taxElements = [
  {
    name: 'GLOBAL_TAXABLE_INCOME',
    certainty: 'seen',
    group: 'TAXABLE_INCOME',
    kind: 'amount',
    place: { part: 'income', name: 'globallyTaxable' },
    label: {
      nl: 'Gezamenlijk belastbaar inkomen',
      fr: 'Revenu imposable globalement',
      de: 'Global steuerpflichtiges Einkommen',
      en: 'Globally taxable income',
    },
  },
  {
    name: 'DISTINCTLY_TAXABLE_INCOME',
    certainty: 'assumed',
    group: 'DISTINCTLY_TAXABLE_INCOME',
    kind: 'amount',
    place: { part: 'income', name: 'separatelyTaxable' },
    label: {
      nl: 'Afzonderlijk belastbaar inkomen',
      fr: 'Revenu imposable distinctement',
      de: 'Getrennt steuerpflichtiges Einkommen',
      en: 'Separately taxable income',
    },
  },
  {
    name: 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY',
    certainty: 'assumed',
    group: 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY',
    kind: 'amount',
    place: { part: 'income', name: 'globallyTaxableOfFiscalFamily' },
    label: {
      nl: 'Gezamenlijk belastbaar inkomen van het fiscaal gezin',
      fr: 'Revenu imposable globalement du ménage fiscal',
      de: 'Global steuerpflichtiges Einkommen des Steuerhaushalts',
      en: 'Globally taxable income of the fiscal family',
    },
  },
  {
    name: 'CHILDREN_DEPENDENT',
    certainty: 'assumed',
    group: 'CHILDREN_DEPENDENT',
    kind: 'count',
    place: { part: 'dependants', name: 'children' },
    label: {
      nl: 'Kinderen ten laste',
      fr: 'Enfants à charge',
      de: 'Kinder zu Lasten',
      en: 'Dependent children',
    },
  },
  {
    name: 'CHILDREN_DEPENDENT_HANDICAP',
    certainty: 'seen',
    group: 'CHILDREN_DEPENDENT',
    kind: 'count',
    place: { part: 'dependants', name: 'childrenWithHandicap' },
    label: {
      nl: 'Kinderen ten laste met een handicap',
      fr: 'Enfants à charge avec un handicap',
      de: 'Kinder zu Lasten mit Behinderung',
      en: 'Dependent children with a handicap',
    },
  },
  {
    name: 'OTHER_DEPENDENT',
    certainty: 'assumed',
    kind: 'count',
    place: { part: 'dependants', name: 'otherPersons' },
    label: {
      nl: 'Andere personen ten laste',
      fr: 'Autres personnes à charge',
      de: 'Andere Personen zu Lasten',
      en: 'Other dependants',
    },
  },
  {
    name: 'OTHER_DEPENDENT_HANDICAP',
    certainty: 'assumed',
    kind: 'count',
    place: { part: 'dependants', name: 'otherPersonsWithHandicap' },
    label: {
      nl: 'Andere personen ten laste met een handicap',
      fr: 'Autres personnes à charge avec un handicap',
      de: 'Andere Personen zu Lasten mit Behinderung',
      en: 'Other dependants with a handicap',
    },
  },
  {
    name: 'CADASTRAL_INCOME',
    certainty: 'assumed',
    kind: 'amount',
    place: { part: 'cadastralIncome', name: 'total' },
    label: {
      nl: 'Kadastraal inkomen',
      fr: 'Revenu cadastral',
      de: 'Katastereinkommen',
      en: 'Cadastral income',
    },
  },
] as const satisfies readonly TaxElement[];

const groups = taxElements.flatMap((element) => ('group' in element ? [element.group] : []));

/** `fiscalDataSelection` of a request: what is wanted by group, and the rest by its own name. */
export const selection = {
  elements: { element: taxElements.filter((element) => !('group' in element)).map(({ name }) => name) },
  groups: { group: [...new Set(groups)] },
};
