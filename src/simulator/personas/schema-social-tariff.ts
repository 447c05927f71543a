import { z } from 'zod';
import { personaDate } from './dates.ts';
import { isEnergyConnection } from './numbers.ts';
import { text } from './schema-person.ts';

/** A contract with an energy supplier; energy is delivered at the main address of the person. */
const energyContract = z.strictObject({
  supplier: text,
  customerNumber: text.max(20),
  ean: z.string().refine(isEnergyConnection, 'must be 18 digits from 54 with a right check'),
  product: z.enum(['electricity', 'gas']),
  since: personaDate,
  until: personaDate.optional(),
  /** Whether the FPS Economy gave the contract the tariff. */
  tariff: z.enum(['applied', 'not-applied', 'not-yet-known']),
  tariffSince: personaDate.optional(),
  tariffUntil: personaDate.optional(),
  /** When the supplier was told. */
  supplierInformed: personaDate.optional(),
});
export type EnergyContract = z.infer<typeof energyContract>;

/**
 * Social tariff for gas and electricity. Who lives together, and where, stands in the National Register: the household of
 * a contract and the rights of its members follow from there.
 */
export const socialTariff = z.strictObject({
  /** A right of the person that opens the tariff: PCSA (the centre), NPO (pension). One for a disability follows from there. */
  entitlements: z
    .array(
      z.strictObject({
        organization: z.enum(['PCSA', 'NPO']),
        since: personaDate,
        until: personaDate.optional(),
      }),
    )
    .default([]),
  contracts: z.array(energyContract).default([]),
  /** What the FPS Economy does when it is asked about this person. */
  economy: z.enum(['answers', 'ssin-not-found', 'failure', 'unavailable']).default('answers'),
});
