import { z } from 'zod';
import { codedValue } from '../../values/code-list.ts';
import { parcelData, parcelParts, parcelStatus } from './schema-parcel.ts';
import { party, state } from './schema-right.ts';

const property = z
  .object({
    parcel: parcelData,
    nature: codedValue.optional().describe('Kind of property; code list `propertyNatures`, which is open.'),
    status: parcelStatus.optional(),
    isBuilt: z
      .boolean()
      .optional()
      .describe('True when the land registry describes a building on it, false when only unbuilt parts.'),
    ...parcelParts,
    parties: z.array(party).describe('The owners and their rights.'),
    state: state.optional(),
  })
  .meta({
    id: 'ImmovableProperty',
    description: 'A patrimonial parcel in one situation, with who has which right to it.',
  });
export type ImmovableProperty = z.infer<typeof property>;

/** The `data` part of the answer. */
export const data = z
  .object({ properties: z.array(property).describe('Real estate to which the person has or had a right.') })
  .meta({ id: 'PatrimoniumData', description: 'Real estate in Belgium, from the land registry.' });
export type PatrimoniumData = z.infer<typeof data>;
