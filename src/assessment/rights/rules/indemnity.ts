import { addMonths, type CalendarDate } from '../../../values/calendar.ts';
import { compare } from '../../../values/order.ts';
import { newest } from '../../dated.ts';
import type { Fact, Missing } from '../../finding.ts';
import type { Inquiry } from '../../inquiry.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { wordsOf } from '../words.ts';

/** Code list `insuranceSocialStates`: invalid, or a person with a handicap. */
const invalid = '2';

/** Code list `incapacityExits`: the incapacity goes on. */
const goesOn = '0';

/** Months in which a payment still shows that the indemnity runs, because attestations come per quarter; assumed. */
const recentPayment = [{ validFrom: '1994-08-27', months: 6 }];

/**
 * Incapacity for work, by the sickness fund or by the state in which the person is insured, and no indemnity. A
 * disability allowance makes somebody insured as an invalid too, and answers the question.
 */
export const indemnity: RightRule = {
  rule: {
    code: 'indemnity',
    legalBasis: 'Law of 14 July 1994 on health care and indemnities, art. 86 and next',
    validFrom: '1994-08-27',
    certainty: 'assumed',
  },
  words: wordsOf('indemnity'),
  look(inquiry) {
    const { applicant, declared, day } = inquiry;
    const since = addMonths(day, -newest(recentPayment, day).months);
    const payments = itemsOf(told(inquiry, applicant, 'incapacity', 'payments'));
    const quarters = itemsOf(told(inquiry, applicant, 'incapacity', 'quarters'));
    const paid = payments.items.filter(({ value }) => value.isCanceled !== true && (value.endDate ?? day) >= since);
    const declaredAt = (declared?.income ?? []).findIndex(({ kind }) => kind === 'incapacity');
    const taken: readonly Fact[] = [
      ...paid.map(({ fact }) => fact),
      ...(declaredAt < 0 ? [] : [{ origin: 'declared', path: `/income/${String(declaredAt)}` } as const]),
    ];
    if (taken.length > 0) return clear(taken);
    const grounds = groundsOf(inquiry, since);
    if (grounds.facts.length === 0) {
      return grounds.missing.length > 0 ? unknown(grounds.missing) : clear(grounds.looked);
    }
    const allowances = itemsOf(told(inquiry, applicant, 'dgph', 'allowances'));
    const running = allowances.items.filter(({ value }) => value.endDate === undefined || value.endDate >= day);
    if (running.length > 0) return clear(running.map(({ fact }) => fact));
    const silent = quarters.items.filter(({ value }) => value.paymentsOutcome === 'unknown');
    const missing: readonly Missing[] = [
      ...payments.missing,
      ...silent.map(({ fact }) => ({ ...unsaid(fact), why: 'sourceSilent' as const })),
      ...allowances.missing,
    ];
    if (missing.length > 0) return unknown(missing, grounds.facts);
    return raised([...grounds.facts, ...payments.looked]);
  },
};

/** What shows that the person cannot work. */
function groundsOf(inquiry: Inquiry, since: CalendarDate) {
  const { applicant } = inquiry;
  const periods = itemsOf(told(inquiry, applicant, 'incapacity', 'indemnityPeriods'));
  const covered = periods.items.filter(
    ({ value }) => value.isCanceled !== true && value.exit?.code === goesOn && (value.endDate ?? since) >= since,
  );
  const codes = itemsOf(told(inquiry, applicant, 'insurability', 'insurabilityCodes'));
  const last = codes.items
    .filter(({ value }) => value.situation === 'right')
    .toSorted((a, b) => compare(b.value.seenTo, a.value.seenTo))[0];
  const state = last?.value.firstCode?.socialState?.code === invalid ? [within(last.fact, 'firstCode')] : [];
  return {
    facts: [...covered.map(({ fact }) => fact), ...state],
    missing: [...periods.missing, ...codes.missing],
    looked: [...periods.looked, ...codes.looked],
  };
}
