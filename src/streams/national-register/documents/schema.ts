import { z } from 'zod';
import { codedText, registerItem, someDate, someText } from '../values/schema.ts';

const expiry = {
  expiryDate: someDate('Until when it is valid.'),
  expiryText: someText('Validity as a text, such as "unlimited".'),
};

const identityDocument = registerItem(
  '195',
  { id: 'IdentityDocument', description: 'Identity card or residence document.' },
  {
    type: codedText('Type of card; code list `identityCardTypes`, which is open.'),
    cardNumber: someText('Number of the card.'),
    municipality: codedText('Municipality of issue.'),
    country: codedText('Country of issue.'),
    ...expiry,
    duplicate: someText('Mark of a duplicate.'),
    renewal: someText('Mark of a renewal.'),
    duration: codedText('Duration of validity.'),
  },
);

const workPermit = registerItem(
  '198',
  { id: 'WorkPermit', description: 'Work permit.' },
  { permitNumber: someText('Number of the permit.'), ...expiry },
);

/** Documents of the person. */
export const documentData = {
  identityDocuments: z.array(identityDocument).optional().describe('Identity and residence documents, newest first.'),
  workPermits: z.array(workPermit).optional().describe('Work permits, newest first.'),
};
export type DocumentData = z.infer<z.ZodObject<typeof documentData>>;
