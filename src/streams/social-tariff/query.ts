import { z } from 'zod';
import { quarterOfDate } from '../../values/partial-period.ts';
import { periodParameters, withWholePeriod } from '../../stream-kit/query-period.ts';

/** Without a period: what holds now and the quarters before that the service gives by itself. The service knows one quarter. */
export const query = withWholePeriod(z.strictObject(periodParameters)).refine(
  ({ from, to }) => from === undefined || to === undefined || from > to || quarterOfDate(from) === quarterOfDate(to),
  { path: ['to'], error: 'from and to must lie in the same quarter: the service answers for one quarter' },
);
