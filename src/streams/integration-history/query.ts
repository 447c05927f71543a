import { z } from 'zod';
import { periodParameters, withWholePeriod } from '../../stream-kit/query-period.ts';

/** Without a period: five years for the centres, the whole trajectory for the network. */
export const query = withWholePeriod(z.strictObject(periodParameters));
