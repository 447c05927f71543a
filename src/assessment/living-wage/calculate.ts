import type { ExemptionDayCount } from '../../values/income-exemption.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Missing } from '../finding.ts';
import { generalExemptionRows, rowOn, type Category, type CategoryRow } from './amounts.ts';
import { cohabitantsOf, type Cohabitant } from './cohabitants.ts';
import { cents, isLess, minus, positive, times, zero, type Exact } from './exact.ts';
import { exempted, isExemptionAtStake, workExemption, type WorkExemption } from './exemption.ts';
import type { KnownHousehold } from './household.ts';
import { meansOf } from './means.ts';
import type { Line, Reading, Subject } from './model.ts';
import { anything, each, isExact, nothingAtAll, sumOfRanges, type Range } from './range.ts';

/** What a computation starts from; all variants share it. */
export interface Given {
  readonly inquiry: Inquiry;
  readonly household: KnownHousehold;
  readonly category: Category | undefined;
  /** Absent for a day of which the amounts are not known. */
  readonly amounts: CategoryRow | undefined;
}

/** What an assessment computes, a year; exact until it is shown. */
export interface Calculation {
  readonly lines: readonly Line[];
  /** Absent when no income is there that could be exempt and the centre grants nothing. */
  readonly exemption?: WorkExemption | undefined;
  /** What the exemption for work takes off. */
  readonly exempt: Range;
  readonly cohabitants: readonly Cohabitant[];
  /** What the means of cohabitants add. */
  readonly excess: Range;
  /** Everything that counts, before the general exemption. */
  readonly resources: Range;
  readonly generalExemption: Range;
  /** What is taken off the amount of the category. */
  readonly deducted: Range;
  /** `low` is the least, `high` the most. Absent without a category or amounts. */
  readonly livingWage?: { readonly low: Exact; readonly high: Exact; readonly isLeastKnown: boolean } | undefined;
  readonly missing: readonly Missing[];
}

/** The living wage in the order of the law: resources, exemptions, cohabitants, the general exemption. */
export function calculate(given: Given, reading: Reading, dayCount: ExemptionDayCount): Calculation {
  const { inquiry, household, category, amounts } = given;
  const lines = meansOf(inquiry, applicantOf(inquiry), reading);
  const isAtStake = isExemptionAtStake(lines);
  const exemption = isAtStake || inquiry.choices.exemption ? workExemption(inquiry, dayCount) : undefined;
  const own = exempted(lines, exemption ?? none);
  const cohabitants = cohabitantsOf(inquiry, household.members ?? [], amounts, reading);
  const excess = excessOf(inquiry, household, cohabitants);
  const resources = sumOfRanges([own.counted, excess]);
  const limit = category && amounts ? cents(amounts.year[category]) : undefined;
  const general = category && rowOn(generalExemptionRows, inquiry.day)?.year[category];
  const exemptionOf = (amount: Exact) => {
    const isBelow = limit !== undefined && isLess(amount, limit);
    return isBelow && reading.generalExemption ? lowerOf(amount, cents(general ?? 0)) : zero;
  };
  const deducted = each(resources, (amount) => minus(amount, exemptionOf(amount)));
  return {
    lines,
    exemption,
    exempt: own.exempt,
    cohabitants,
    excess,
    resources,
    generalExemption: each(resources, exemptionOf),
    deducted,
    livingWage: limit && {
      low: deducted.high ? positive(minus(limit, deducted.high)) : zero,
      high: positive(minus(limit, deducted.low)),
      isLeastKnown: deducted.high !== undefined,
    },
    missing: [
      ...lines.filter(({ counted }) => counted).flatMap((line) => line.missing),
      ...(isExact(own.exempt) ? [] : (exemption?.missing ?? [])),
      ...(isExact(excess) ? [] : missingOf(inquiry, household, cohabitants)),
    ],
  };
}

const none: WorkExemption = { most: nothingAtAll, facts: [], missing: [] };

/** The person of the integration. */
function applicantOf({ applicant, declared = {} }: Inquiry): Subject {
  return { person: applicant, declared, path: '', isApplicant: true };
}

function lowerOf(amount: Exact, exemption: Exact): Exact {
  return isLess(amount, exemption) ? amount : exemption;
}

/** What exceeds the amounts of category 1 of all who count, divided among the applicants of the household. */
function excessOf({ choices }: Inquiry, { members }: KnownHousehold, cohabitants: readonly Cohabitant[]): Range {
  if (choices.category === '2') return nothingAtAll;
  if (!members) return anything;
  const together = sumOfRanges(cohabitants.map(({ contribution }) => contribution));
  return each(together, (amount) => times(positive(amount), 1, choices.livingWageApplicants ?? 1));
}

function missingOf(
  { choices }: Inquiry,
  household: KnownHousehold,
  cohabitants: readonly Cohabitant[],
): readonly Missing[] {
  return choices.category === '2' ? [] : [...household.missing, ...cohabitants.flatMap(({ missing }) => missing)];
}
