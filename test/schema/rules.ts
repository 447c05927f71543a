/**
 * What a schema does not say and a document must keep to, to be a reply to the question asked: the person's number, a
 * status that promises data.
 */
export interface Rule {
  /** The last names of the path to an element, joined by `/`; `/@name` at the end means an attribute. */
  readonly at: string;
  /** Always or never there, as far as the schema lets. */
  readonly is?: 'present' | 'absent';
  /** Its text. */
  readonly text?: string;
  /** It stands no more often. */
  readonly atMost?: number;
}

export type Rules = readonly Rule[];

/** The rule for a place; the first one counts. */
export function ruleAt(rules: Rules, path: string): Rule | undefined {
  return rules.find(({ at }) => path === at || path.endsWith(`/${at}`));
}
