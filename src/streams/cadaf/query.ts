import { z } from 'zod';
import { periodParameters, withWholePeriod } from '../../stream-kit/query-period.ts';

/** Asked in whole months: those of the two days and all between. Without a period the usual look-back. */
export const query = withWholePeriod(z.strictObject(periodParameters));

/** Months before the present one that are asked when the caller says nothing; what is usual in practice. */
export const usualMonthsBack = 59;
