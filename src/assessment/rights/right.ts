import type { FullText } from '../../values/localized-text.ts';
import type { Fact, Finding, Missing, Rule } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';

/**
 * What a rule sees of a right. `raised`: it may not be taken up. `explained`: it is asked for already. `clear`: it is
 * taken up, or nothing shows a ground for it. `unknown`: what is missing decides.
 */
export interface Seen {
  readonly state: Finding['state'];
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
  readonly values?: Readonly<Record<string, string>>;
}

/** A right that the answers may show not to be taken up. It is asked about, never decided. */
export interface RightRule {
  readonly rule: Rule;
  readonly words: { readonly title: FullText; readonly raised: FullText; readonly question: FullText };
  readonly look: (inquiry: Inquiry) => Seen;
}

/** It may not be taken up. */
export function raised(facts: readonly Fact[], values: Readonly<Record<string, string>> = {}): Seen {
  return { state: 'raised', facts, missing: [], values };
}

/** It is taken up, or there is no ground for it. */
export function clear(facts: readonly Fact[]): Seen {
  return { state: 'clear', facts, missing: [] };
}

/** What is missing decides; there has to be something. */
export function unknown(missing: readonly Missing[], facts: readonly Fact[] = []): Seen {
  return { state: 'unknown', facts, missing };
}
