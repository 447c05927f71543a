import { z } from 'zod';
import { ssinText } from '../../../domain/ssin.ts';
import { codedText, informationType, placeFields, registerItem, someDate, someText } from '../values/schema.ts';

const identity = z
  .object({
    informationType: informationType('000'),
    ssin: ssinText.optional(),
    birthDate: someDate('Date of birth. Its month and day can be unknown.'),
    gender: codedText('Code list `genders`.'),
  })
  .meta({ id: 'RegisterIdentity', description: 'Number, date of birth and sex.' });

const name = registerItem(
  '010',
  { id: 'PersonName', description: 'Names the person has or had.' },
  {
    familyName: someText('Family name.'),
    givenName: someText('Given name in use.'),
    givenNames: someText('All given names.'),
  },
);

const nameModification = registerItem(
  '013',
  { id: 'NameModification', description: 'A change of name, given names or title of nobility.' },
  { type: codedText('What was changed.'), text: someText('Explanation.') },
);

const genderChange = registerItem(
  '004',
  { id: 'GenderChange', description: 'A change of the registered sex.' },
  { gender: codedText('Code list `genders`.'), text: someText('Explanation.') },
);

const birth = z
  .object({
    informationType: informationType('100'),
    birthDate: someDate('Date of birth. Its month and day can be unknown.'),
    ...placeFields,
    actNumber: someText('Number of the birth certificate.'),
    dabsNumber: someText('Number of the certificate in the database of civil status certificates.'),
  })
  .meta({ id: 'Birth', description: 'Where and when the person was born.' });

/** Who the person is. */
export const identityData = {
  identity: identity.optional(),
  names: z.array(name).optional().describe('Names, newest first.'),
  nameModifications: z.array(nameModification).optional().describe('Changes of name, newest first.'),
  genderChange: genderChange.optional(),
  birth: birth.optional(),
};
export type IdentityData = z.infer<z.ZodObject<typeof identityData>>;
