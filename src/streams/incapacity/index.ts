import { addMonths } from '../../values/calendar.ts';
import { daysOfQuarter, quarterOfDate, quartersTouched } from '../../values/partial-period.ts';
import { defineStream, streamTexts } from '../../stream-kit/stream.ts';
import { toIncapacityData } from './answer.ts';
import { codeLists } from './codes.ts';
import { operations } from './operations.ts';
import { query, usualMonthsBack } from './query.ts';
import { data } from './schema.ts';

/** Benefits of the sickness fund: what was paid, for which days, and for what. */
export const incapacity = defineStream({
  name: 'incapacity',
  ...streamTexts(new URL('texts.yaml', import.meta.url)),
  query,
  operations,
  data,
  categories: {
    periods: ['quarters', 'attestations', 'indemnityPeriods'],
    payments: ['payments'],
    risks: ['risks'],
  },
  codeLists: Object.values(codeLists),
  toRequests({ from, to }, { ssin, today }) {
    const lastDay = to ?? today;
    const firstDay = from ?? addMonths(today, -usualMonthsBack);
    return quartersBetween(firstDay, lastDay).flatMap((yearQuarter) => [
      {
        operation: 'consultIndemnityPeriods' as const,
        body: { criteria: { ssin, yearQuarter } },
        gives: ['attestations', 'indemnityPeriods', 'payments'],
      },
      // Not made for a caller who may not see the risks, though it tells of payments too.
      { operation: 'consultAttest' as const, body: { criteria: { ssin, yearQuarter } }, gives: ['risks'] },
    ]);
  },
  toAnswer: (_, _context, asked) => toIncapacityData(asked),
});

/** The quarters with a day in a period, both days included, in order. */
function quartersBetween(from: string, to: string): readonly string[] {
  const { startDate } = daysOfQuarter(quarterOfDate(from));
  return Array.from({ length: quartersTouched(from, to) }, (_, index) =>
    quarterOfDate(addMonths(startDate, 3 * index)),
  );
}
