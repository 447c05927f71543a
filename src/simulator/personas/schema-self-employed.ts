import { z } from 'zod';
import { personaDate } from './dates.ts';
import { enterpriseNumber } from './numbers.ts';

/** In what quality somebody works. */
const qualities = ['ownName', 'mandatary', 'helper', 'assistingSpouse'] as const;

/** What kind of contribution the time brings. */
const contributionKinds = [
  'main',
  'article37',
  'secondary',
  'student',
  'helper',
  'maxiStatute',
  'miniStatute',
  'afterPensionAge',
  'continuedInsurance',
  'assimilated',
] as const;

/** Why time without work counts as if worked. */
const assimilations = ['sickness', 'bankruptcy', 'detention', 'palliativeCare', 'sickChild', 'studies'] as const;

/** Where a quarter stands; a quarter that nothing is said about is paid. */
export const contributionStates = ['paid', 'notPaid', 'exempted'] as const;
export type ContributionState = (typeof contributionStates)[number];

const days = { since: personaDate, until: personaDate.optional() };

const segment = z.strictObject({
  ...days,
  quality: z.enum(qualities),
  contribution: z.enum(contributionKinds),
  assimilation: z.enum(assimilations).optional(),
});

/**
 * Work as a self-employed person. The contributions per quarter follow from the segments: one for every quarter that is
 * over and has a day of work in it, at the fund of that time. Newest first, like the rest of a life.
 */
export const selfEmployment = z.strictObject({
  /** Number of the file at the institute. */
  reference: z.string().min(1).max(15),
  enterpriseNumber: enterpriseNumber.optional(),
  /** Six characters. */
  occupation: z.string().length(6).optional(),
  affiliations: z
    .array(
      z.strictObject({
        /** Three digits: 019 UCM, 002 Xerius … */
        fund: z.string().regex(/^\d{3}$/),
        signed: personaDate.optional(),
        segments: z.array(segment).min(1),
      }),
    )
    .min(1),
  /** Times whose quarters are not simply paid. */
  contributions: z.array(z.strictObject({ ...days, state: z.enum(contributionStates) })).default([]),
});
export type SelfEmployment = z.infer<typeof selfEmployment>;
export type SelfEmployedSegment = z.infer<typeof segment>;
