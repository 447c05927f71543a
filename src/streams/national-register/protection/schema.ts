import { z } from 'zod';
import { codedText, registerItem, relatedPerson, someText } from '../values/schema.ts';

const status = registerItem(
  '111',
  { id: 'ProtectedStatus', description: 'Status of a person who is represented or assisted.' },
  {
    situation: codedText('Situation; code list `protectionSituations`.'),
    justification: codedText('Ground; code list `protectionGrounds`.'),
    text: someText('Explanation.'),
  },
);

const guardianship = registerItem(
  '113',
  {
    id: 'Guardianship',
    description:
      'Who represents or assists the person, or administers the goods. The register gives a number, or a text instead; the name beside a number comes from another group of the same file, when it is there.',
  },
  {
    status: codedText('Capacity; code list `guardianCapacities`.'),
    justification: codedText('Ground; code list `protectionGrounds`.'),
    guardian: relatedPerson
      .optional()
      .describe('The guardian or administrator, by number, and by name when the file holds it.'),
    guardianText: someText('The guardian or administrator as a text, when there is no number.'),
    text: someText('Explanation, mostly name and address of the guardian or administrator.'),
  },
);

/** Representation and administration of the person. */
export const protectionData = {
  protectedStatuses: z.array(status).optional().describe('Statuses, newest first.'),
  guardianships: z.array(guardianship).optional().describe('Guardians and administrators, newest first.'),
};
export type ProtectionData = z.infer<z.ZodObject<typeof protectionData>>;
