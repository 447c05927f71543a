import type { Answers, DataOf, StreamAnswer, StreamName } from '../../../src/assessment/answers.ts';
import type { ComparedItem } from '../../../src/assessment/comparison/compared-item.ts';
import { compareDeclared } from '../../../src/assessment/comparison/compare.ts';
import type { Declared } from '../../../src/assessment/declared.ts';
import type { Inquiry, Person } from '../../../src/assessment/inquiry.ts';

const day = '2026-03-02';
/** Month 64 does not exist, so no person can have these numbers. */
export const applicantSsin = '94641220613';
export const memberId = '0195a000-0000-7000-8000-000000000002';

export const euros = (value: string) => ({ value, currency: 'EUR' as const });

/** An answer of a stream. */
export function answer<Name extends StreamName>(
  stream: Name,
  data: DataOf<Name> | undefined,
  changes: Partial<StreamAnswer<Name>> = {},
): Answers {
  const one: StreamAnswer<Name> = {
    stream,
    outcome: data === undefined ? 'noDataFound' : 'dataFound',
    consultedAt: '2026-03-02T10:00:00+01:00',
    sources: [{ ticket: `ticket-${stream}` }],
    filteredElements: [],
    withheldCategories: [],
    unknownProperties: [],
    ...(data === undefined ? {} : { data }),
    ...changes,
  };
  return { [stream]: one };
}

export function personWith(...answers: readonly Answers[]): Person {
  return {
    integrationId: '0195a000-0000-7000-8000-000000000001',
    ssin: applicantSsin,
    answers: Object.assign({}, ...answers) as Answers,
    unanswered: {},
  };
}

export function inquiryOf(declared: Declared | undefined, applicant: Person, changes: Partial<Inquiry> = {}): Inquiry {
  return {
    day,
    integration: {
      qualityCode: 1,
      applicationDate: day,
      startDate: day,
      endDate: '2026-05-02',
      isReview: false,
    },
    centre: { enterpriseNumber: '1999000150', nisCodes: ['44021'] },
    applicant,
    others: [],
    declared,
    observations: [],
    choices: {},
    access: [],
    exemption: {
      days: 1095,
      windows: [],
      dayCount: 'contractDays',
      withoutCounter: [],
      shortageJobMonths: 12,
      amounts: [],
    },
    ...changes,
  };
}

/** What comes of a declaration and the answers about the applicant. */
export function compared(declared: Declared, ...answers: readonly Answers[]): readonly ComparedItem[] {
  return compareDeclared(inquiryOf(declared, personWith(...answers)));
}

/** In short: what, what came of it, and why. */
export const inShort = (items: readonly ComparedItem[]) =>
  items.map(({ item, outcome, reasons }) => [item, outcome, ...reasons].join(' '));
