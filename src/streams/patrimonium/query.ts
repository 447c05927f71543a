import { z } from 'zod';
import { periodParameters, withWholePeriod } from '../../stream-kit/query-period.ts';

/** Without a period or the full history the service answers the present situation. */
export const query = withWholePeriod(
  z.strictObject({
    ...periodParameters,
    fullHistory: z
      .enum(['true', 'false'])
      .default('false')
      .describe('`true` asks every situation ever known. Does not go together with a period.'),
    withCoOwners: z
      .enum(['true', 'false'])
      .default('true')
      .describe('`false` leaves the other owners and their rights out.'),
  }),
).refine(({ from, fullHistory }) => from === undefined || fullHistory === 'false', {
  path: ['fullHistory'],
  error: 'fullHistory and a period do not go together',
});
