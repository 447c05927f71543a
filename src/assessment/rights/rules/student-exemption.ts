import { addMonths } from '../../../values/calendar.ts';
import type { Fact } from '../../finding.ts';
import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { wordsOf } from '../words.ts';

/** Code list `dimonaWorkerTypes`: under a student contract. */
const studentContract: readonly string[] = ['STU', 'STX'];

/** Months before the day in which work asks the question; assumed. */
const recentMonths = 3;

/** A student with income from work, and no exemption of income is granted or attested. */
export const studentExemption: RightRule = {
  rule: {
    code: 'studentExemption',
    legalBasis: 'Royal decree of 11 July 2002, art. 35, § 2',
    validFrom: '2002-10-01',
    certainty: 'confirmed',
  },
  words: wordsOf('studentExemption'),
  look(inquiry) {
    const { applicant, declared, choices, day } = inquiry;
    const jobs = itemsOf(told(inquiry, applicant, 'dimona', 'employments'));
    const since = addMonths(day, -recentMonths);
    const recent = jobs.items.filter(
      ({ value: { isCanceled, startDate = since, endDate = day } }) =>
        !isCanceled && startDate <= day && endDate >= since,
    );
    const contracts = recent.filter(({ value }) => studentContract.includes(value.workerType?.code ?? ''));
    const earned = (declared?.income ?? []).findIndex(({ kind }) => kind === 'wages');
    const wages: readonly Fact[] = earned < 0 ? [] : [{ origin: 'declared', path: `/income/${String(earned)}` }];
    const isStudent = declared?.isStudent ?? (contracts.length > 0 ? true : undefined);
    if (isStudent === false) return clear([{ origin: 'declared', path: '/isStudent' }]);
    const work = [...recent.map(({ fact }) => fact), ...wages];
    if (work.length === 0) return jobs.missing.length > 0 ? unknown(jobs.missing) : clear(jobs.looked);
    if (isStudent === undefined) return unknown([{ why: 'notDeclared', path: '/isStudent' }], work);
    if (choices.exemption) return clear([{ origin: 'chosen', path: '/exemption' }]);
    const counter = told(inquiry, applicant, 'attestations', 'incomeExemption');
    const attested = itemsOf(told(inquiry, applicant, 'attestations', 'exemptions'));
    if (attested.items.length > 0) return clear(attested.items.map(({ fact }) => fact));
    if (counter.state === 'known' && counter.value.hasExemption === true) return clear([counter.fact]);
    const missing = [...attested.missing, ...(counter.state === 'unknown' ? [counter.missing] : [])];
    return missing.length > 0 ? unknown(missing, work) : raised([...work, ...attested.looked]);
  },
};
