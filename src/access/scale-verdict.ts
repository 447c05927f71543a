import type { AssessedMeans, ConsultedMeans, KnownMeans, OtherParent } from '../values/debtor-means.ts';
import type { BookOfDay, ScaleRow, ScaleUseRow } from './book/book.ts';
import { atLeast, exactly, isKnown, plus, times, unknownAmount, type Bounds } from './bounds.ts';

/** What is not known of the means of a debtor, or of whose income counts. */
export const unknownParts = [
  'assessment',
  'globallyTaxableIncome',
  'separatelyTaxableIncome',
  'cadastralIncome',
  'dependants',
  'partnerIncome',
  'partnerStatus',
  'otherParentHousehold',
  'otherParentIncome',
] as const;
export type UnknownPart = (typeof unknownParts)[number];

/**
 * How the means of a debtor compare with the federal scale. Amounts are eurocents a year. Incomes say what certainly
 * counts: what `unknown` names may come on top. A number that is absent is not known.
 */
export interface ScaleVerdict {
  /** `under`: not above the threshold; an income equal to it is not above it (assumed: "exceeds" in the decrees). */
  readonly kind: 'under' | 'over' | 'unknown';
  /** The row that was used, by the day from which it holds; absent when the book has none for the day. */
  readonly row?: ScaleRow | undefined;
  readonly incomeYear?: number | undefined;
  /** Net taxable income of the debtor. */
  readonly own?: number | undefined;
  /** Whether the income of whoever is taxed together with the debtor counts; absent for somebody taxed alone. */
  readonly isPartnerCounted?: boolean | undefined;
  readonly partner?: number | undefined;
  /** Whether the incomes of both parents are added; absent where the applicant has no other parent, or it is unknown. */
  readonly isOtherParentCounted?: boolean | undefined;
  readonly otherParent?: number | undefined;
  readonly cadastral?: number | undefined;
  /** What counts of the cadastral income: nothing, or a multiple of it. */
  readonly countedCadastral?: number | undefined;
  readonly dependants?: number | undefined;
  readonly threshold?: number | undefined;
  /** Everything that counts. */
  readonly counted?: number | undefined;
  readonly unknown: readonly UnknownPart[];
  /** How many debtors of the same rank there are, this one included: no more than one part of as many is asked of each. */
  readonly equalRank?: number | undefined;
  /** What would tell more. */
  readonly wanting?: Wanting | undefined;
}

/** What to consult to know more: a year of the debtor's own assessment, the household, the other parent's assessment. */
export type Wanting =
  | { readonly of: 'debtor'; readonly incomeYear: number }
  | { readonly of: 'household' }
  | { readonly of: 'otherParent'; readonly incomeYear: number };

/** Parts about the debtor alone that the debtor's own assessment has to say. */
const ownParts: readonly UnknownPart[] = [
  'globallyTaxableIncome',
  'separatelyTaxableIncome',
  'cadastralIncome',
  'dependants',
];

/**
 * Compares the means of a debtor with the scale of the day. What is not known is never taken for nothing: a verdict is
 * given only when it is the same whatever the unknown parts are. Somebody whose own income exceeds the scale is over
 * it, whoever else may count.
 */
export function compareWithScale(
  means: KnownMeans,
  { scale, scaleUse, day }: Pick<BookOfDay, 'scale' | 'scaleUse' | 'day'>,
): ScaleVerdict {
  const [row] = scale;
  const [use] = scaleUse;
  const { equalRank } = means;
  if (!row || !use) return { kind: 'unknown', unknown: [], row, equalRank };
  const year = yearOf(day) - use.incomeYearsBefore;
  const oldest = yearOf(day) - use.incomeYearsBeforeAtMost;
  const ofYear = means.assessments.find(({ incomeYear }) => incomeYear === year);
  // An older one was the newest of its source, or is asked because the right one does not say enough.
  const older = means.assessments
    .filter(({ incomeYear, isMostRecent }) => incomeYear < year && incomeYear >= oldest && (isMostRecent || ofYear))
    .toSorted((one, other) => other.incomeYear - one.incomeYear);
  const compared = [ofYear, ...older].flatMap((one) => (one ? [compareOne(one, means, { row, use })] : []));
  const complete = compared.find(({ unknown }) => !hasAny(unknown, [...ownParts, 'partnerIncome']));
  const decided = compared.find(({ kind }) => kind !== 'unknown');
  const best = compared[0]?.kind === 'unknown' ? (complete ?? decided ?? compared[0]) : compared[0];
  if (!best) {
    return { kind: 'unknown', unknown: ['assessment'], row, equalRank, wanting: { of: 'debtor', incomeYear: year } };
  }
  const next = untold(means, { year, oldest });
  return { ...best, equalRank, ...(best.kind === 'unknown' ? { wanting: wantingFor(best, means, next) } : {}) };
}

/** The newest year, of those that may count, that was not consulted and that the source may have. */
function untold({ assessments }: KnownMeans, { year, oldest }: { readonly year: number; readonly oldest: number }) {
  const isTold = (one: number) =>
    assessments.some(({ incomeYear, isMostRecent }) => incomeYear === one || (isMostRecent && incomeYear < one));
  for (let one = year; one >= oldest; one -= 1) if (!isTold(one)) return one;
  return undefined;
}

function hasAny(unknown: readonly UnknownPart[], parts: readonly UnknownPart[]): boolean {
  return unknown.some((part) => parts.includes(part));
}

function wantingFor(
  { unknown, incomeYear }: ScaleVerdict,
  { household }: KnownMeans,
  next: number | undefined,
): Wanting | undefined {
  const anotherYear = next === undefined ? undefined : ({ of: 'debtor', incomeYear: next } as const);
  if (hasAny(unknown, ownParts)) return anotherYear;
  if (hasAny(unknown, ['partnerStatus', 'otherParentHousehold'])) {
    return household === undefined ? { of: 'household' } : undefined;
  }
  if (unknown.includes('partnerIncome')) return anotherYear;
  return incomeYear === undefined ? undefined : { of: 'otherParent', incomeYear };
}

interface Scale {
  readonly row: ScaleRow;
  readonly use: ScaleUseRow;
}

/** Somebody else whose income may count. */
interface Beside {
  readonly who: 'partner' | 'otherParent';
  /** Undefined: it is not known whether it counts. */
  readonly counts: boolean | undefined;
  readonly income: Bounds;
  readonly dependants: Bounds;
}

function compareOne(assessment: AssessedMeans, means: KnownMeans, { row, use }: Scale): ScaleVerdict {
  const { cadastralIncome } = assessment;
  const own = incomeOf(assessment);
  const property = countedProperty(cadastralIncome, use);
  const dependants = atLeast(assessment.dependants);
  const beside = besideDebtor(assessment, means, use);
  const certain = beside.filter(({ counts }) => counts === true);
  const perhaps = beside.filter(({ counts }) => counts === undefined);
  const judge = (others: readonly Beside[]) => {
    const counted = others.reduce((sum, { income }) => plus(sum, income), plus(own, property));
    const persons = others.reduce((sum, { dependants: more }) => plus(sum, more), dependants);
    const threshold = plus(exactly(row.base), times(persons, row.perDependant));
    return { counted, threshold, persons, kind: sideOf(counted, threshold) };
  };
  const least = judge(certain);
  const isClear = subsetsOf(perhaps).every((some) => judge([...certain, ...some]).kind === least.kind);
  const isOver = [judge([]), least].some(({ kind }) => kind === 'over');
  const counting = (who: Beside['who']) => beside.filter((one) => one.who === who);
  return {
    kind: isClear && least.kind !== 'unknown' ? least.kind : isOver ? 'over' : 'unknown',
    row,
    incomeYear: assessment.incomeYear,
    own: certainOf(own),
    isPartnerCounted: countsOf(counting('partner')),
    partner: sumOf(counting('partner')),
    isOtherParentCounted: countsOf(counting('otherParent')),
    otherParent: sumOf(counting('otherParent')),
    cadastral: cadastralIncome,
    countedCadastral: exactOf(property),
    dependants: exactOf(least.persons),
    threshold: exactOf(least.threshold),
    counted: certainOf(least.counted),
    unknown: unknownIn(assessment, beside),
  };
}

/** An income equal to the threshold is not above it. */
function sideOf(counted: Bounds, threshold: Bounds): ScaleVerdict['kind'] {
  if (counted.most <= threshold.least) return 'under';
  return counted.least > threshold.most ? 'over' : 'unknown';
}

/** Separately taxed income counts too (assumed: the decrees speak of net taxable income without telling them apart). */
function incomeOf({ globallyTaxable, separatelyTaxable }: AssessedMeans): Bounds {
  const global = globallyTaxable === undefined ? unknownAmount : exactly(globallyTaxable);
  return plus(global, atLeast(separatelyTaxable));
}

function countedProperty(cadastralIncome: number | undefined, use: ScaleUseRow): Bounds {
  if (cadastralIncome === undefined) return atLeast(undefined);
  return exactly(cadastralIncome > use.cadastralIncomeIgnored ? cadastralIncome * use.cadastralIncomeFactor : 0);
}

function besideDebtor(assessment: AssessedMeans, means: KnownMeans, use: ScaleUseRow): readonly Beside[] {
  const { partner, incomeYear } = assessment;
  const parents = means.otherParents.map((parent): Beside => {
    const told = parent.assessments.find((one) => one.incomeYear === incomeYear);
    const isPartner = partner?.ssin === parent.ssin;
    const together = livesWith(means, parent);
    const isSpouse = isPartner && use.alsoCounted.includes('spouse') ? isMarriedTo(means, parent.ssin) : false;
    const joint = partner?.globallyTaxable;
    return {
      who: 'otherParent',
      counts: either(isSpouse, use.alsoCounted.includes('otherParentInHousehold') ? together : false),
      income: told
        ? plus(incomeOf(told), countedProperty(told.cadastralIncome, use))
        : isPartner && joint !== undefined
          ? exactly(joint)
          : unknownAmount,
      // Two who are taxed together have the same dependants.
      dependants: isPartner ? exactly(0) : told ? atLeast(told.dependants) : atLeast(undefined),
    };
  });
  const isParent = means.otherParents.some(({ ssin }) => ssin === partner?.ssin);
  if (!partner || isParent) return parents;
  const isApplicant = partner.ssin !== undefined && partner.ssin === means.applicant;
  const spouse = use.alsoCounted.includes('spouse') && !isApplicant ? isMarriedTo(means, partner.ssin) : false;
  const income = partner.globallyTaxable === undefined ? unknownAmount : exactly(partner.globallyTaxable);
  return [{ who: 'partner', counts: spouse, income, dependants: exactly(0) }, ...parents];
}

/** Undefined when it is not known. */
function isMarriedTo({ household }: ConsultedMeans, ssin: string | undefined): boolean | undefined {
  if (household?.isMarried === undefined) return undefined;
  if (!household.isMarried) return false;
  if (ssin === undefined) return undefined;
  if (household.spouse !== undefined) return household.spouse === ssin;
  return household.members?.includes(ssin) === true ? true : undefined;
}

/** Whether both parents live together, as the household of either shows it. */
function livesWith(means: KnownMeans, parent: OtherParent): boolean | undefined {
  const seen = [means.household?.members?.includes(parent.ssin), parent.household?.members?.includes(means.ssin)];
  if (seen.includes(true)) return true;
  return seen.includes(false) || parent.livesElsewhere ? false : undefined;
}

function either(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === true || other === true) return true;
  return one === undefined || other === undefined ? undefined : false;
}

function unknownIn(
  { globallyTaxable, separatelyTaxable, cadastralIncome, dependants }: AssessedMeans,
  beside: readonly Beside[],
): readonly UnknownPart[] {
  const partner = beside.filter(({ who }) => who === 'partner');
  const parents = beside.filter(({ who }) => who === 'otherParent');
  const isOpen = ({ counts, income, dependants: more }: Beside) =>
    counts !== false && !(isKnown(income) && isKnown(more));
  const found: Readonly<Record<UnknownPart, boolean>> = {
    assessment: false,
    globallyTaxableIncome: globallyTaxable === undefined,
    separatelyTaxableIncome: separatelyTaxable === undefined,
    cadastralIncome: cadastralIncome === undefined,
    dependants: dependants === undefined,
    partnerIncome: partner.some(isOpen),
    partnerStatus: partner.some(({ counts }) => counts === undefined),
    otherParentHousehold: parents.some(({ counts }) => counts === undefined),
    otherParentIncome: parents.some(isOpen),
  };
  return unknownParts.filter((part) => found[part]);
}

/** What those who count have together; absent when nobody does, or it is not known. */
function sumOf(some: readonly Beside[]): number | undefined {
  const counting = some.filter(({ counts }) => counts === true);
  return counting.length === 0
    ? undefined
    : certainOf(counting.reduce((sum, { income }) => plus(sum, income), exactly(0)));
}

function countsOf(some: readonly Beside[]): boolean | undefined {
  if (some.some(({ counts }) => counts === true)) return true;
  return some.length === 0 || some.some(({ counts }) => counts === undefined) ? undefined : false;
}

/** What certainly counts, though more may; undefined when nothing is certain. */
function certainOf({ least }: Bounds): number | undefined {
  return Number.isFinite(least) ? least : undefined;
}

/** The number itself; undefined when it is not known. */
function exactOf(bounds: Bounds): number | undefined {
  return isKnown(bounds) ? bounds.least : undefined;
}

/** Every choice of some of them, none and all included. There are few: a partner, and the other parents. */
function subsetsOf<T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]];
  const without = subsetsOf(rest);
  return [...without, ...without.map((some) => [first, ...some])];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
