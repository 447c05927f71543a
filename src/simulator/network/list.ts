import type { Persona } from '../personas/schema.ts';
import type { Derivation, NetworkEntry } from './derivation.ts';
import { fromChildBenefits } from './child-benefits.ts';
import { fromEmployments } from './employments.ts';
import { fromHealthInsurance } from './health-insurance.ts';
import { fromIncapacities } from './incapacities.ts';
import { fromPensions } from './pensions.ts';
import { fromSelfEmployment } from './self-employment.ts';
import { fromUnemployment } from './unemployment.ts';

/** What the sections of a life mean for the reference directory: one line per section. */
const derivations: readonly Derivation[] = [
  // In the order of the sectors.
  fromPensions,
  fromChildBenefits,
  fromHealthInsurance,
  fromIncapacities,
  fromEmployments,
  fromSelfEmployment,
  fromUnemployment,
];

/** Sectors of which a life says nothing by itself: those of the sections, and the centres, which register themselves. */
export const derivedSectors: ReadonlySet<number> = new Set([17, ...derivations.flatMap(({ sectors }) => sectors)]);

/** Every entry of the reference directory about a life, but for the centres. */
export function networkEntries(life: Persona): readonly NetworkEntry[] {
  return [...life.network, ...derivations.flatMap((derivation) => derivation.entries(life))];
}
