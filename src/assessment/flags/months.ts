import { includesMonth, monthsBetween } from '../months.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { itemsOf } from '../items.ts';
import { told } from '../known.ts';
import { addMonths } from '../../values/calendar.ts';
import { monthOfDate, type YearMonth } from '../../values/partial-period.ts';
import { newest } from '../dated.ts';

/**
 * How far back months of aid are looked at. A review is made at least once a year, so nothing older is for this one
 * (guide to the social inquiry of the PPS Social Integration); the number itself is assumed.
 */
const lookBack = [{ validFrom: '2002-10-01', months: 12 }];

/** The months for which aid is asked, reviewed or running. */
export interface CountedMonths {
  /** In the order of time; never empty. */
  readonly months: readonly YearMonth[];
  /** Why they count. */
  readonly facts: readonly Fact[];
  /** What would tell of more months. */
  readonly missing: readonly Missing[];
}

/**
 * The months that count: from the first day of the aid that is asked, or from the application on; every month in which
 * a centre gives a living wage or its equivalent; in a review that finds no such month, all of the look-back. None is
 * later than the month of the inquiry, unless the aid begins later.
 */
export function countedMonths(inquiry: Inquiry): CountedMonths {
  const { day, choices, integration } = inquiry;
  const earliest = monthOfDate(addMonths(day, -newest(lookBack, day).months));
  const last = monthOfDate(day);
  const asked = monthOfDate(choices.aidFrom ?? integration.applicationDate);
  const from = asked < earliest ? earliest : asked;
  const until = choices.aidUntil === undefined ? last : monthOfDate(choices.aidUntil);
  const ofAsking = monthsBetween(from, from > last ? from : until < from ? from : min(until, last));

  const support = itemsOf(told(inquiry, inquiry.applicant, 'attestations', 'supportPeriods'));
  const looked = monthsBetween(earliest, last);
  const running = support.items.flatMap(({ value, fact }) => {
    const months = looked.filter((month) => includesMonth(value, month));
    return months.length > 0 ? [{ months, fact }] : [];
  });
  const ofSupport = running.flatMap(({ months }) => months);
  const ofReview = integration.isReview && ofSupport.length === 0 ? looked : [];
  return {
    months: [...new Set([...ofAsking, ...ofSupport, ...ofReview])].sort(),
    facts: running.map(({ fact }) => fact),
    missing: integration.isReview ? support.missing : [],
  };
}

const min = (a: YearMonth, b: YearMonth) => (a < b ? a : b);
