import type { CalendarDate } from '../../values/calendar.ts';
import { centsOf } from '../../values/amount.ts';
import type { Fraction } from '../../values/fraction.ts';
import type { ImmovableProperty } from '../../streams/patrimonium/schema.ts';

/** The least and the most that something can be, in eurocents; the same when it is known. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The cadastral income that is the person's own, built and unbuilt, not indexed, a year. */
export interface OwnIncome {
  readonly built: Bounds;
  readonly unbuilt: Bounds;
  /** False when an income of a part is not given: it may be anything. */
  readonly isComplete: boolean;
}

/** Code list `realRights`: a bare owner has no income of it (royal decree of 11 July 2002, art. 25; assumed). */
const bareOwnership = 'BE';

/** Code list `cadastralIncomeNumbers`: what an income was set for. */
const builtNumbers: Readonly<Record<string, boolean>> = { '1': false, '2': true, '4': true, '6': true };

/** True when the situation lasts on some day from `from` to `until` and was not recorded by mistake. */
export function isInForce({ state }: ImmovableProperty, from: CalendarDate, until: CalendarDate): boolean {
  if (state?.canceledAt !== undefined) return false;
  const { legalStartDate = from, legalEndDate = until } = state ?? {};
  return legalStartDate <= until && legalEndDate >= from;
}

/** The rights of the person, without bare ownership; empty for a bare owner only, or nobody. */
export function countingRights({ parties }: ImmovableProperty) {
  return parties
    .filter(({ isConsultedPerson }) => isConsultedPerson)
    .flatMap(({ kind, rights }) => rights.map((right) => ({ kind, right })))
    .filter(({ right }) => right.type?.code !== bareOwnership);
}

/**
 * What is the person's own of the cadastral incomes of one property. A share that is not given is between nothing and the
 * whole; of what two own by their marriage, one has at least half. Doubtful rights can be anything.
 */
export function ownIncome(property: ImmovableProperty): OwnIncome {
  const shares = countingRights(property).map(({ kind, right }) => shareOf(kind, right.share));
  const isDoubtful = property.state?.areRightsDoubtful === true;
  const bound = (cents: number): Bounds => {
    const least = isDoubtful ? 0 : shares.reduce((sum, { least: part }) => sum + ofShare(cents, part, Math.floor), 0);
    const most = isDoubtful ? cents : shares.reduce((sum, { most: part }) => sum + ofShare(cents, part, Math.ceil), 0);
    // Rights of several kinds to the same thing never make more than the whole.
    return { least: Math.min(least, cents), most: Math.min(most, cents) };
  };
  const parts = (property.parts ?? []).map(({ cadastralIncome }) => ({
    cents: cadastralIncome?.amount && centsOf(cadastralIncome.amount),
    isBuilt: builtNumbers[cadastralIncome?.number?.code ?? ''] ?? property.isBuilt,
  }));
  const sum = (isOf: boolean) =>
    bound(
      parts.filter(({ isBuilt }) => (isBuilt ?? true) === isOf).reduce((total, { cents }) => total + (cents ?? 0), 0),
    );
  return {
    built: sum(true),
    unbuilt: sum(false),
    isComplete: parts.length > 0 && parts.every(({ cents, isBuilt }) => cents !== undefined && isBuilt !== undefined),
  };
}

const whole: Fraction = { numerator: 1, denominator: 1 };
const nothing: Fraction = { numerator: 0, denominator: 1 };

function shareOf(kind: string, share: Fraction | undefined): { readonly least: Fraction; readonly most: Fraction } {
  if (!share) return { least: nothing, most: whole };
  const half = { numerator: share.numerator, denominator: share.denominator * 2 };
  return { least: kind === 'community' ? half : share, most: share };
}

/** A share of an amount: exact up to the whole cent to which it is rounded. */
function ofShare(cents: number, { numerator, denominator }: Fraction, round: (value: number) => number): number {
  const product = BigInt(cents) * BigInt(numerator);
  const below = product / BigInt(denominator);
  const isExact = below * BigInt(denominator) === product;
  return isExact ? Number(below) : round(Number(below) + 0.5);
}
