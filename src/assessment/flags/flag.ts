import type { FullText } from '../../values/localized-text.ts';
import type { YearMonth } from '../../values/partial-period.ts';
import type { IncomeKind } from '../declared.ts';
import type { Fact, Missing, Rule } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import type { observedItems } from '../observation.ts';
import type { Reason } from './reasons.ts';

/** Whether an amount is before or after what is withheld; `untaxed`: both are the same. */
export type Basis = 'gross' | 'net' | 'untaxed';

/** What a source says that does not fit with aid in some months, unless something explains it. */
export interface Sighting {
  /** In the order of time; a sighting without months is none. */
  readonly months: readonly YearMonth[];
  /** Eurocents for each of the months; absent when the source gives no amount. */
  readonly cents?: number | undefined;
  readonly basis?: Basis | undefined;
  readonly facts: readonly Fact[];
  /** Kinds of income that explain it when they are declared; none: no declared income can. */
  readonly kinds: readonly IncomeKind[];
  /** Present when it is explained by what the source itself, the law or the social worker says. */
  readonly explained?: { readonly reason: Reason; readonly facts: readonly Fact[] } | undefined;
  /** Amounts and numbers of its own, beside those of the months. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  /** What would have to be known to be sure; then the sighting is neither raised nor explained. */
  readonly unsure?: readonly Missing[] | undefined;
}

/** What a rule sees about one person. */
export interface Seen {
  readonly sightings: readonly Sighting[];
  /** What the sources did not tell; nothing that is missing here counts as nothing. */
  readonly missing: readonly Missing[];
  /** Where was looked, for the result that nothing was found. */
  readonly looked: readonly Fact[];
}

/** A crossing of aid with a resource. */
export interface FlagRule {
  readonly rule: Rule;
  /** The kinds of aid for which it is made. */
  readonly aids: readonly ('livingWage' | 'equivalentAid')[];
  /** The item of an observation that can confirm what is declared of it. */
  readonly item: (typeof observedItems)[number];
  /** True when the members of the household are looked at too, because their means can count. */
  readonly isOfHousehold: boolean;
  /** True when an exemption of income (art. 35) explains it. */
  readonly canBeExempt: boolean;
  readonly words: { readonly title: FullText; readonly raised: FullText; readonly question: FullText };
  readonly look: (inquiry: Inquiry, person: Person, months: readonly YearMonth[]) => Seen;
}
