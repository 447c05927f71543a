import type { z } from 'zod';
import { addDays, addMonths, calendarDate, type CalendarDate } from '../values/calendar.ts';
import { monthsTouched, quartersTouched } from '../values/partial-period.ts';

/**
 * The two query parameters of streams whose service knows periods; both days are included. Months and quarters are also
 * requested by their days.
 */
export const periodParameters = {
  from: calendarDate.optional().describe('First day of the period, yyyy-MM-dd. Goes together with `to`.'),
  to: calendarDate.optional().describe('Last day of the period, yyyy-MM-dd. Not before `from`.'),
};

interface PeriodQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Refuses half a period (the services know no open ones) and a period that ends before it begins. */
export function withWholePeriod<Q extends z.ZodObject<typeof periodParameters>>(query: Q): Q {
  return query
    .refine(({ from, to }: PeriodQuery) => (from === undefined) === (to === undefined), {
      path: ['to'],
      error: 'from and to go together',
    })
    .refine(({ from, to }: PeriodQuery) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      error: 'to must not be before from',
    });
}

/** Refuses a period that is longer than the service answers for. */
export function withinMonths<Q extends z.ZodObject<typeof periodParameters>>(query: Q, months: number): Q {
  return withWholePeriod(query).refine(
    ({ from, to }: PeriodQuery) => from === undefined || to === undefined || to <= addDays(addMonths(from, months), -1),
    { path: ['to'], error: `the period must not be longer than ${String(months)} months` },
  );
}

/** Refuses a period with days in more calendar months than the service answers for: its requests cover whole months. */
export function withinCalendarMonths<Q extends z.ZodObject<typeof periodParameters>>(query: Q, months: number): Q {
  return within(query, monthsTouched, months, 'calendar months');
}

/** Refuses a period with days in more quarters than the service answers for: its requests cover whole quarters. */
export function withinQuarters<Q extends z.ZodObject<typeof periodParameters>>(query: Q, quarters: number): Q {
  return within(query, quartersTouched, quarters, 'quarters');
}

function within<Q extends z.ZodObject<typeof periodParameters>>(
  query: Q,
  touched: (from: CalendarDate, to: CalendarDate) => number,
  most: number,
  units: string,
): Q {
  return withWholePeriod(query).refine(
    ({ from, to }: PeriodQuery) => from === undefined || to === undefined || touched(from, to) <= most,
    { path: ['to'], error: `the period must not have days in more than ${String(most)} ${units}` },
  );
}

/** The period that a query names, if it names one; without it the stream takes its usual look-back. */
export function periodNamed(query: unknown): { readonly from: CalendarDate; readonly to: CalendarDate } | undefined {
  const { from, to } = query as PeriodQuery;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/**
 * The period to ask for: the one of the query, or the usual look-back.
 * @param usual months before and after today
 */
export function periodAsked(
  query: PeriodQuery,
  today: CalendarDate,
  usual: { readonly back: number; readonly ahead?: number },
): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return periodNamed(query) ?? { from: addMonths(today, -usual.back), to: addMonths(today, usual.ahead ?? 0) };
}
