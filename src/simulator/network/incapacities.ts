import type { Derivation } from './derivation.ts';

const mutualities = 11;
const incapacity = 2;

/** Whom a sickness fund pays a benefit is known at the mutualities in that quality too. */
export const fromIncapacities: Derivation = {
  sectors: [mutualities],
  entries: ({ incapacities }) =>
    incapacities.map(({ since, until }) => ({ sector: mutualities, qualityCode: incapacity, since, until })),
};
