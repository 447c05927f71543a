import { z } from 'zod';
import { periodParameters, withWholePeriod } from '../../domain/query-period.ts';

/** Without a period everything that was ever declared is asked. */
export const query = withWholePeriod(z.strictObject(periodParameters));
