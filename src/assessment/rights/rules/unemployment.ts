import { addMonths } from '../../../values/calendar.ts';
import { newest } from '../../dated.ts';
import { runsOn } from '../../incapacity.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told } from '../../known.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { wordsOf } from '../words.ts';

/** Months after the end of work in which the question is asked; assumed. */
const recent = [{ validFrom: '2002-10-01', months: 3 }];

/** Code list `dimonaWorkerTypes`: work that opens no unemployment; assumed. */
const opensNothing: readonly string[] = ['STU', 'FLX', 'A17', 'O17', 'S17', 'T17'];

/**
 * Work ended a short time ago, and there is neither unemployment nor a registration as a job seeker. Whom the sickness fund
 * covers is not available for work, and has no unemployment.
 */
export const unemployment: RightRule = {
  rule: {
    code: 'unemployment',
    legalBasis: 'Law of 26 May 2002, art. 3, 6°: rights to benefits come first; royal decree of 25 November 1991',
    validFrom: '2002-10-01',
    certainty: 'assumed',
  },
  words: wordsOf('unemployment'),
  look(inquiry) {
    const { applicant, day } = inquiry;
    const jobs = itemsOf(told(inquiry, applicant, 'dimona', 'employments'));
    const real = jobs.items.filter(
      ({ value }) => !value.isCanceled && !opensNothing.includes(value.workerType?.code ?? ''),
    );
    const running = real.filter(({ value: { startDate = day, endDate = day } }) => startDate <= day && endDate >= day);
    if (running.length > 0) return clear(running.map(({ fact }) => fact));
    const { months } = newest(recent, day);
    const ended = real.filter(
      ({ value: { endDate } }) => endDate !== undefined && endDate < day && addMonths(endDate, months) >= day,
    );
    if (ended.length === 0) return jobs.missing.length > 0 ? unknown(jobs.missing) : clear(jobs.looked);
    const { items: periods } = itemsOf(told(inquiry, applicant, 'incapacity', 'indemnityPeriods'));
    const all = periods.map(({ value }) => value);
    const covered = periods.filter(({ value }) => runsOn(value, all, day));
    if (covered.length > 0) return clear(covered.map(({ fact }) => fact));
    const rights = itemsOf(told(inquiry, applicant, 'unemployment', 'rights'));
    const registrations = itemsOf(told(inquiry, applicant, 'jobSeeker', 'registrations'));
    const services = itemsOf(told(inquiry, applicant, 'jobSeeker', 'services'));
    const taken = [...rights.items, ...registrations.items].map(({ fact }) => fact);
    if (taken.length > 0) return clear(taken);
    const silent = services.items.filter(({ value }) => value.outcome === 'unknown');
    const missing = [
      ...jobs.missing,
      ...rights.missing,
      ...registrations.missing,
      ...silent.map(({ fact }) => ({ ...unsaid(fact), why: 'sourceSilent' as const })),
    ];
    const facts = ended.map(({ fact }) => fact);
    if (missing.length > 0) return unknown(missing, facts);
    const last =
      ended
        .map(({ value }) => value.endDate ?? '')
        .sort()
        .at(-1) ?? '';
    return raised([...facts, ...rights.looked, ...registrations.looked], { endedOn: last });
  },
};
