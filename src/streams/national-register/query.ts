import { z } from 'zod';

/** The service knows no selection of groups and no period, only whether the past is wanted. */
export const query = z.strictObject({
  history: z
    .enum(['true', 'false'])
    .default('false')
    .describe(
      '`true` also asks what is no longer current. Without it the register gives mostly current items, not strictly.',
    ),
});
