import type { z } from 'zod';
import { calendarDate } from './calendar.ts';

/** The two query parameters of streams whose service knows periods; both days are included. */
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
