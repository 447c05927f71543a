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
  },
  {
    name: 'DISTINCTLY_TAXABLE_INCOME',
    certainty: 'assumed',
    group: 'DISTINCTLY_TAXABLE_INCOME',
    kind: 'amount',
    place: { part: 'income', name: 'separatelyTaxable' },
  },
  {
    name: 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY',
    certainty: 'assumed',
    group: 'GLOBAL_TAXABLE_INCOME_FISCAL_FAMILY',
    kind: 'amount',
    place: { part: 'income', name: 'globallyTaxableOfFiscalFamily' },
  },
  {
    name: 'CHILDREN_DEPENDENT',
    certainty: 'assumed',
    group: 'CHILDREN_DEPENDENT',
    kind: 'count',
    place: { part: 'dependants', name: 'children' },
  },
  {
    name: 'CHILDREN_DEPENDENT_HANDICAP',
    certainty: 'seen',
    group: 'CHILDREN_DEPENDENT',
    kind: 'count',
    place: { part: 'dependants', name: 'childrenWithHandicap' },
  },
  {
    name: 'OTHER_DEPENDENT',
    certainty: 'assumed',
    kind: 'count',
    place: { part: 'dependants', name: 'otherPersons' },
  },
  {
    name: 'OTHER_DEPENDENT_HANDICAP',
    certainty: 'assumed',
    kind: 'count',
    place: { part: 'dependants', name: 'otherPersonsWithHandicap' },
  },
  {
    name: 'CADASTRAL_INCOME',
    certainty: 'assumed',
    kind: 'amount',
    place: { part: 'cadastralIncome', name: 'total' },
  },
] as const satisfies readonly TaxElement[];

const groups = taxElements.flatMap((element) => ('group' in element ? [element.group] : []));

/** `fiscalDataSelection` of a request: what is wanted by group, and the rest by its own name. */
export const selection = {
  elements: { element: taxElements.filter((element) => !('group' in element)).map(({ name }) => name) },
  groups: { group: [...new Set(groups)] },
};
