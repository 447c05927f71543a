import { z } from 'zod';
import { periodParameters, withWholePeriod } from '../../stream-kit/query-period.ts';

/** Without a period everything that was ever declared is asked. */
export const query = withWholePeriod(z.strictObject(periodParameters));
