import { centsOf, eurosOf } from '../../values/amount.ts';
import type { Fraction } from '../../values/fraction.ts';
import type { DataOf } from '../answers.ts';
import type { DeclaredProperty } from '../declared.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told } from '../known.ts';
import { type Compared, type ComparedReason } from './compared-item.ts';
import { ofWholeList, withoutDeclared, withoutFound } from './listed.ts';
import { pairUp } from './pairing.ts';
import { likeness, wordsOf } from './similar-names.ts';
import { sourcedList, type Told } from './sources.ts';
import { toleranceOn } from './tolerances.ts';

type Parcel = NonNullable<DataOf<'patrimonium'>['properties']>[number];

/** A parcel, or several that are one property to people: a house and its garden. */
interface FoundProperty {
  readonly facts: readonly Fact[];
  readonly isBuilt?: boolean | undefined;
  /** Eurocents a year, of the whole; undefined when it is not known of every part. */
  readonly cadastralIncome?: number | undefined;
  readonly right?: DeclaredProperty['right'] | undefined;
  readonly isOtherRight: boolean;
  readonly share?: Fraction | undefined;
  /** Two who own together by their marriage. */
  readonly isCommunity: boolean;
  readonly isDoubtful: boolean;
  readonly municipalities: readonly string[];
}

/** Codes of the land registry for the rights that people declare. */
const rights: Readonly<Record<string, DeclaredProperty['right']>> = {
  VE: 'fullOwnership',
  BE: 'bareOwnership',
  VG: 'usufruct',
};
const belgium: readonly string[] = ['belgie', 'belgique', 'belgien', 'belgium', 'be', '150'];
const whole: Fraction = { numerator: 1, denominator: 1 };

/**
 * The real estate that somebody declares, beside the land registry, which has Belgium only.
 * @param list where the list is in what was declared
 */
export function compareProperty(
  inquiry: Inquiry,
  person: Person,
  properties: readonly DeclaredProperty[] | undefined,
  list: Fact,
): readonly Compared[] {
  if (properties === undefined) return [];
  const sourced = sourcedList(told(inquiry, person, 'patrimonium', 'properties'));
  const parcels = sourced.told.filter(({ value }) => isInForce(value, inquiry.day)).map(toFound);
  const declared = properties.map((value, at) => ({ value, fact: { ...list, path: `${list.path}/${String(at)}` } }));
  const inBelgium = declared.filter(({ value }) => !isAbroad(value));
  const day = inquiry.day;
  // By the cadastral income first: of one parcel, then of several together; then by what else is known.
  const byIncome = ({ value }: (typeof declared)[number], known: FoundProperty) =>
    ['whole', 'ofShare'].includes(incomeFit(day, value, known)) ? fit(day, value, known) : 0;
  const exact = pairUp(inBelgium, parcels, byIncome);
  const joined = pairUp(exact.onlyDeclared, joinedOf(exact.onlyFound), byIncome);
  const used = new Set(joined.pairs.flatMap(({ found }) => found.facts));
  const left = exact.onlyFound.filter(({ facts }) => !facts.some((fact) => used.has(fact)));
  const likely = pairUp(joined.onlyDeclared, left, ({ value }, known) => fit(day, value, known));
  const compared: readonly Compared[] = [
    ...[...exact.pairs, ...joined.pairs, ...likely.pairs].map(({ declared: one, found }) =>
      compareOne(day, one, found),
    ),
    ...likely.onlyDeclared.map(({ fact }) => withoutFound('property', fact, sourced)),
    ...declared
      .filter(({ value }) => isAbroad(value))
      .map(({ fact }): Compared => {
        return { item: 'property', outcome: 'notComparable', reasons: ['abroad'], declared: [fact], found: [] };
      }),
    ...likely.onlyFound.flatMap((known) => {
      const [fact] = known.facts;
      if (fact === undefined) return [];
      const income = known.cadastralIncome;
      const values = income === undefined ? {} : { cadastralIncome: eurosOf(income).value };
      return [{ ...withoutDeclared('property', list, { value: known, fact }), values }];
    }),
  ];
  return [...compared, ...ofWholeList({ item: 'property', list, isEmpty: properties.length === 0 }, sourced, compared)];
}

function isAbroad({ country }: DeclaredProperty): boolean {
  return country !== undefined && !belgium.includes(wordsOf(country).join(''));
}

/** In force, and with a right of the person in it. */
function isInForce({ state, parties }: Parcel, day: string): boolean {
  const isOver = state?.canceledAt !== undefined || (state?.legalEndDate !== undefined && state.legalEndDate < day);
  return !isOver && parties.some(({ isConsultedPerson }) => isConsultedPerson);
}

function toFound({ value, fact }: Told<Parcel>): FoundProperty {
  const own = value.parties.filter(({ isConsultedPerson }) => isConsultedPerson);
  const held = own.flatMap((party) => party.rights);
  const [main] = held;
  const incomes = (value.parts ?? []).map(({ cadastralIncome }) => {
    return cadastralIncome?.amount && centsOf(cadastralIncome.amount);
  });
  const right = rights[main?.type?.code ?? ''];
  return {
    facts: [fact],
    isBuilt: value.isBuilt,
    cadastralIncome: sumOf(incomes),
    right,
    isOtherRight: held.length > 1 || (main !== undefined && right === undefined),
    share: held.length === 1 && main?.isShareUnspecified !== true ? main?.share : undefined,
    isCommunity: own.some(({ kind }) => kind === 'community'),
    isDoubtful: value.state?.areRightsDoubtful === true,
    municipalities: (value.parts ?? []).flatMap(({ municipality }) =>
      Object.values(municipality?.label ?? {}).filter((name) => name !== undefined),
    ),
  };
}

/** Parcels with the same right in the same municipality as one property. */
function joinedOf(parcels: readonly FoundProperty[]): readonly FoundProperty[] {
  const keyOf = ({ right, share, municipalities }: FoundProperty) =>
    JSON.stringify([right, share?.numerator, share?.denominator, municipalities.toSorted()]);
  return [...Map.groupBy(parcels, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    return [
      {
        ...first,
        facts: group.flatMap(({ facts }) => facts),
        isBuilt: group.some(({ isBuilt }) => isBuilt === true),
        cadastralIncome: sumOf(group.map(({ cadastralIncome }) => cadastralIncome)),
        isDoubtful: group.some(({ isDoubtful }) => isDoubtful),
      },
    ];
  });
}

/** @returns undefined for no amounts, or when one of them is not known: what is unknown is no zero */
function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  const [first, ...others] = amounts;
  return others.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), first);
}

type IncomeFit = 'whole' | 'ofShare' | 'differs' | 'unknown';

/** Whether the cadastral income declared is that of the whole, or that of the share of the person. */
function incomeFit(day: string, said: DeclaredProperty, known: FoundProperty): IncomeFit {
  const income = said.cadastralIncome && centsOf(said.cadastralIncome);
  const found = known.cadastralIncome;
  if (income === undefined || found === undefined) return 'unknown';
  const near = toleranceOn(day, 'cadastralIncomeCents');
  if (Math.abs(income - found) <= near) return 'whole';
  const { numerator, denominator } = known.share ?? whole;
  const isOfShare = Math.abs(income * denominator - found * numerator) <= near * denominator;
  return isOfShare || (known.isCommunity && Math.abs(income * 2 - found) <= near * 2) ? 'ofShare' : 'differs';
}

function fit(day: string, said: DeclaredProperty, known: FoundProperty): number {
  const income = { whole: 400, ofShare: 300, differs: 0, unknown: 100 }[incomeFit(day, said, known)];
  const isBuilt = said.kind === 'built';
  if (known.isBuilt !== undefined && known.isBuilt !== isBuilt && income < 300) return 0;
  const place = placeFit(day, said, known);
  // Elsewhere and with another income it is another property.
  if (place === 'differs' && income < 300) return 0;
  const others =
    (place === 'same' ? 50 : 0) + (known.right === said.right ? 20 : 0) + (isSameShare(said, known) ? 10 : 0);
  return 1 + income + others;
}

function placeFit(day: string, { municipality }: DeclaredProperty, { municipalities }: FoundProperty) {
  if (municipality === undefined || municipalities.length === 0) return 'unknown';
  const [bare, percent] = [wordsOf(municipality).join(''), toleranceOn(day, 'namePercent')];
  return municipalities.some((name) => likeness(wordsOf(name).join(''), bare) >= percent) ? 'same' : 'differs';
}

/** Also true when the land registry knows no share. What spouses own together is declared as the whole or as a half. */
function isSameShare({ share = whole }: DeclaredProperty, known: FoundProperty): boolean {
  const isEqual = (one: Fraction, other: Fraction) =>
    BigInt(one.numerator) * BigInt(other.denominator) === BigInt(other.numerator) * BigInt(one.denominator);
  if (known.share === undefined) return true;
  const half = { numerator: known.share.numerator, denominator: known.share.denominator * 2 };
  return isEqual(share, known.share) || (known.isCommunity && isEqual(share, half));
}

function compareOne(
  day: string,
  { value: said, fact }: { readonly value: DeclaredProperty; readonly fact: Fact },
  known: FoundProperty,
): Compared {
  const income = incomeFit(day, said, known);
  const declaredIncome = said.cadastralIncome && centsOf(said.cadastralIncome);
  const isOtherRight = known.isOtherRight || (known.right !== undefined && known.right !== said.right);
  const isOtherShare = !isSameShare(said, known);
  const differing: readonly ComparedReason[] = [
    ...(income === 'differs' ? (['cadastralIncome'] as const) : []),
    ...(isOtherShare ? (['share'] as const) : []),
    ...(isOtherRight ? (['right'] as const) : []),
  ];
  const notes: readonly ComparedReason[] = [
    ...(income === 'ofShare' ? (['incomeOfShare'] as const) : []),
    ...(known.isDoubtful ? (['doubtfulRights'] as const) : []),
  ];
  const { share = whole } = said;
  return {
    item: 'property',
    outcome: known.isDoubtful ? 'notComparable' : differing.length > 0 ? 'differs' : 'same',
    reasons: [...differing, ...notes],
    ...(income === 'differs' && declaredIncome !== undefined && known.cadastralIncome !== undefined
      ? { difference: known.cadastralIncome - declaredIncome }
      : {}),
    values: {
      declaredCadastralIncome: declaredIncome === undefined ? undefined : eurosOf(declaredIncome).value,
      foundCadastralIncome: known.cadastralIncome === undefined ? undefined : eurosOf(known.cadastralIncome).value,
      ...(isOtherShare ? { declaredShare: textOf(share), foundShare: known.share && textOf(known.share) } : {}),
    },
    declared: [fact],
    found: known.facts,
  };
}

function textOf({ numerator, denominator }: Fraction): string {
  return `${String(numerator)}/${String(denominator)}`;
}
