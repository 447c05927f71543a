import type { Derivation } from './derivation.ts';

const institute = 15;
/** Assumed: the list names the codes of this sector without their meaning. */
const insured = 1;

/** Every time of self-employed work, also as a helper, is a time in which the institute knows somebody. */
export const fromSelfEmployment: Derivation = {
  sectors: [institute],
  entries: ({ selfEmployment }) =>
    (selfEmployment?.affiliations ?? [])
      .flatMap(({ segments }) => segments)
      .map(({ since, until }) => ({ sector: institute, qualityCode: insured, since, until })),
};
