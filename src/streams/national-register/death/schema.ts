import { z } from 'zod';
import { codedText, placeFields, registerItem, someDate, someText } from '../values/schema.ts';

const death = registerItem(
  '150',
  {
    id: 'Death',
    description: 'Death of the person, or a court decision about it. The start date is the date of death.',
  },
  {
    ...placeFields,
    actNumber: someText('Number of the death certificate.'),
    dabsNumber: someText('Number of the certificate in the database of civil status certificates.'),
    origin: codedText('Where the information comes from.'),
    decision: codedText('Kind of court decision.'),
    transcriptionDate: someDate('When the decision was entered in the registers of civil status.'),
    text: someText('Explanation.'),
  },
);

/** Death. */
export const deathData = {
  deaths: z.array(death).optional().describe('Death, with corrections when there are; newest first.'),
};
export type DeathData = z.infer<z.ZodObject<typeof deathData>>;
