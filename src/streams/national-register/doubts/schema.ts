import { z } from 'zod';
import { addressParts } from '../residence/schema.ts';
import { codedText, period, someDate, someText } from '../values/schema.ts';

const subject = z
  .enum(['gender', 'name', 'address', 'nationality', 'birthPlace', 'civilState', 'death'])
  .describe('What is doubted.');
export type DoubtSubject = z.infer<typeof subject>;

const doubt = z
  .object({
    informationType: z
      .enum(['040', '041', '042', '043', '044', '045', '046'])
      .describe('Number of the information type of the National Register (TI, IT).'),
    about: subject,
    ...period,
    validation: codedText('How far the verification is, in the words of the register.'),
    enteredDate: someDate('When the value was entered.'),
    validatedDate: someDate('When it was validated.'),
    gender: codedText('The value to verify; code list `genders`.'),
    text: someText('The value to verify, as a text.'),
    municipality: codedText('The municipality to verify.'),
    address: z
      .object(addressParts)
      .meta({ id: 'AddressToVerify', description: 'An address that is not verified.' })
      .optional(),
    nationality: codedText('The value to verify; code list `nationalities`, which is open.'),
    civilState: codedText('The value to verify; code list `civilStates`.'),
  })
  .meta({
    id: 'RegisterDoubt',
    description:
      'A value that the register itself doubts. It is not repeated beside the values of other groups: compare before a decision rests on them.',
  });
export type Doubt = z.infer<typeof doubt>;

/** What the register itself doubts. */
export const doubtData = {
  doubts: z.array(doubt).optional().describe('Doubts by subject, newest first within one.'),
};
export type DoubtData = z.infer<z.ZodObject<typeof doubtData>>;
