import { z } from 'zod';
import { countQuarters } from '../../values/partial-period.ts';
import { firstQuarter } from './quarters.ts';

/** Five years: the pages of more quarters are not asked at once. */
const mostQuarters = 20;

/** Written out: a parameter has no schema of its own in the contract. */
const quarter = z.string().regex(/^\d{4}Q[1-4]$/);

interface Quarters {
  readonly fromQuarter?: string | undefined;
  readonly toQuarter?: string | undefined;
}

/** True when a rule about both quarters holds; without them there is nothing to hold. */
function holds({ fromQuarter, toQuarter }: Quarters, rule: (from: string, to: string) => boolean): boolean {
  return fromQuarter === undefined || toQuarter === undefined || rule(fromQuarter, toQuarter);
}

/** Both quarters or none; without them the last five, the current one included. */
export const query = z
  .strictObject({
    fromQuarter: quarter
      .optional()
      .describe(`First quarter, yyyyQn; ${firstQuarter} at the earliest. Goes together with \`toQuarter\`.`),
    toQuarter: quarter
      .optional()
      .describe(`Last quarter, yyyyQn. Not before \`fromQuarter\`; ${String(mostQuarters)} quarters in all at most.`),
  })
  .refine(({ fromQuarter, toQuarter }: Quarters) => (fromQuarter === undefined) === (toQuarter === undefined), {
    path: ['toQuarter'],
    error: 'fromQuarter and toQuarter go together',
  })
  .refine(({ fromQuarter }: Quarters) => fromQuarter === undefined || fromQuarter >= firstQuarter, {
    path: ['fromQuarter'],
    error: `fromQuarter must not be before ${firstQuarter}: earlier quarters were not declared in this way`,
  })
  .refine((asked: Quarters) => holds(asked, (from, to) => from <= to), {
    path: ['toQuarter'],
    error: 'toQuarter must not be before fromQuarter',
  })
  .refine((asked: Quarters) => holds(asked, (from, to) => countQuarters(from, to) <= mostQuarters), {
    path: ['toQuarter'],
    error: `the period must not have more than ${String(mostQuarters)} quarters`,
  });
