import { z } from 'zod';
import { periodParameters, withWholePeriod } from '../../stream-kit/query-period.ts';

/**
 * Without a period the present situation is asked. It is the preset because a registration has no end in this service: over a
 * period one that ended long ago would look like one that runs.
 */
export const query = withWholePeriod(z.strictObject(periodParameters));
