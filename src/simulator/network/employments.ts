import type { Derivation } from './derivation.ts';

const socialSecurityOffice = 12;
const declared = 30;
const worker = 10;

/**
 * Declared work makes somebody known at the National Social Security Office, for the declaration and as a worker. What was
 * canceled never was.
 */
export const fromEmployments: Derivation = {
  sectors: [socialSecurityOffice],
  entries: ({ employments }) =>
    employments
      .filter(({ canceled }) => !canceled)
      .flatMap(({ start: since, end: until }) =>
        [worker, declared].map((qualityCode) => ({ sector: socialSecurityOffice, qualityCode, since, until })),
      ),
};
