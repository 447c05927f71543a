import type { DataOf } from '../answers.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { exactOf, sumOf, times, zero, type Exact } from './exact.ts';
import { declaredFact, notDeclared } from './income-declared.ts';
import type { Subject } from './model.ts';

/** A property to which somebody has a right that counts: full ownership or usufruct. */
export interface Owned {
  readonly kind: 'built' | 'unbuilt';
  /** Cadastral income of the whole, a year, not indexed. */
  readonly income: Exact;
  readonly share: Exact;
  readonly isAbroad: boolean;
  /** Of the whole, a year. */
  readonly rent?: Exact | undefined;
  /** Interest on its mortgage, of the whole, a year. */
  readonly interest?: Exact | undefined;
}

/** What one side says of the real estate of a person. */
export interface Properties {
  readonly owned: readonly Owned[];
  readonly facts: readonly Fact[];
  /** Of properties that may count and of which something is not known. */
  readonly missing: readonly Missing[];
}

const whole: Exact = { numerator: 1n, denominator: 1n };

/** @returns undefined when nobody asked for real estate */
export function declaredProperties(subject: Subject): Properties | undefined {
  const { property } = subject.declared;
  if (!property) return undefined;
  const counting = property.flatMap((one, index) => (one.right === 'bareOwnership' ? [] : [{ one, index }]));
  const isUnknown = ({ one }: (typeof counting)[number]) => one.cadastralIncome === undefined && one.rent === undefined;
  const facts = counting.map(({ index }) => declaredFact(subject, 'property', index));
  return {
    owned: counting
      .filter((each) => !isUnknown(each))
      .map(({ one }) => ({
        kind: one.kind,
        income: one.cadastralIncome ? exactOf(one.cadastralIncome) : zero,
        share: one.share
          ? { numerator: BigInt(one.share.numerator), denominator: BigInt(one.share.denominator) }
          : whole,
        isAbroad: one.country !== undefined,
        rent: one.rent && exactOf(one.rent),
        interest: one.mortgageInterest && exactOf(one.mortgageInterest),
      })),
    facts: facts.length > 0 ? facts : [declaredFact(subject, 'property')],
    missing: counting.filter(isUnknown).map(({ index }) => notDeclared(subject, 'property', index, 'cadastralIncome')),
  };
}

type Property = NonNullable<DataOf<'patrimonium'>['properties']>[number];
type Party = Property['parties'][number];

/** Rights by the codes of `realRights`: those that count, and those that do not. Of another right nobody can say it. */
const counts: Readonly<Record<string, boolean>> = { VE: true, VG: true, BE: false };
/** What a cadastral income was set for, by the codes of `cadastralIncomeNumbers`. */
const kindOfNumber: Readonly<Record<string, Owned['kind']>> = { '1': 'unbuilt', '2': 'built', '4': 'built' };
/** Natures by the codes of `propertyNatures`: land has the numbers below this one (assumed). */
const firstBuiltNature = 200;

/**
 * What the land registry says of a person. `isAnswered` is false when it was not asked or did not answer; `isEmpty` is
 * true when it knows no property.
 */
export function foundProperties(
  inquiry: Inquiry,
  person: Person,
): Properties & { readonly isAnswered: boolean; readonly isEmpty: boolean } {
  const properties = told(inquiry, person, 'patrimonium', 'properties');
  if (properties.state === 'unknown') {
    return { isAnswered: false, isEmpty: false, owned: [], facts: [], missing: [properties.missing] };
  }
  if (properties.state === 'none') {
    return { isAnswered: true, isEmpty: true, owned: [], facts: [properties.fact], missing: [] };
  }
  const read = properties.value
    .map((property, index) => ({ property, fact: within(properties.fact, index) }))
    .filter(({ property: { state } }) => !hasEnded(state, inquiry.day))
    .map(({ property, fact }) => ({ fact, ...ownedOf(property) }));
  const { integrationId } = properties.fact;
  return {
    isAnswered: true,
    isEmpty: read.length === 0,
    owned: read.flatMap(({ owned }) => owned),
    facts: read.length > 0 ? read.map(({ fact }) => fact) : [properties.fact],
    missing: read
      .filter(({ isKnown }) => !isKnown)
      .map(({ fact: { path } }) => ({
        why: 'notInSource',
        ...(integrationId === undefined ? {} : { integrationId }),
        stream: 'patrimonium',
        path,
      })),
  };
}

function hasEnded(state: Property['state'], day: string): boolean {
  return state?.canceledAt !== undefined || (state?.legalEndDate !== undefined && state.legalEndDate < day);
}

/** The parts of a parcel with the share of the person; `isKnown` is false when something that counts is not known. */
function ownedOf(property: Property): { readonly owned: readonly Owned[]; readonly isKnown: boolean } {
  const own = property.parties.filter(({ isConsultedPerson }) => isConsultedPerson);
  const shares = own.map(shareOf);
  const known = shares.flatMap((share) => (share ? [share] : []));
  const share = sumOf(known);
  const areRightsKnown = known.length === shares.length && own.length > 0 && property.state?.areRightsDoubtful !== true;
  if (share.numerator === 0n && areRightsKnown) return { owned: [], isKnown: true };
  const parts = (property.parts ?? []).map(({ cadastralIncome }) => {
    const kind = kindOf(property, cadastralIncome?.number?.code);
    return cadastralIncome?.amount && kind && { kind, income: exactOf(cadastralIncome.amount), share, isAbroad: false };
  });
  const owned = parts.flatMap((part) => (part ? [part] : []));
  return { owned, isKnown: areRightsKnown && owned.length > 0 && owned.length === parts.length };
}

/** The share of the rights that count; undefined when it is not known. Two who own by marriage have half each. */
function shareOf({ kind, ssins, rights }: Party): Exact | undefined {
  const shares = rights.map(({ type, share, isShareUnspecified }) => {
    const isCounted = counts[type?.code ?? ''];
    if (isCounted === false) return zero;
    if (isCounted === undefined || share === undefined || isShareUnspecified === true) return undefined;
    return { numerator: BigInt(share.numerator), denominator: BigInt(share.denominator) };
  });
  if (shares.length === 0 || !shares.every((share) => share !== undefined)) return undefined;
  const together = sumOf(shares);
  return kind === 'community' && ssins?.length === 2 ? times(together, 1, 2) : together;
}

/** Built or unbuilt: what the income was set for, then what is described, then the nature of the parcel. */
function kindOf({ isBuilt, nature }: Property, number: string | undefined): Owned['kind'] | undefined {
  const ofNumber = kindOfNumber[number ?? ''];
  if (ofNumber) return ofNumber;
  if (isBuilt !== undefined) return isBuilt ? 'built' : 'unbuilt';
  const code = Number(nature?.code);
  if (nature?.label === undefined || !Number.isInteger(code)) return undefined;
  return code < firstBuiltNature ? 'unbuilt' : 'built';
}
