import { z } from 'zod';
import { ssinText } from '../../../values/ssin.ts';
import { codedText, informationType, placeFields, registerItem, someDate, someText } from '../values/schema.ts';

const identity = z
  .object({
    informationType: informationType('000'),
    ssin: ssinText.optional(),
    birthDate: someDate('Date of birth. Its month and day can be unknown.'),
    gender: codedText('Code list `genders`.'),
  })
  .meta({ id: 'RegisterIdentity', description: 'Number, date of birth and sex.' });

const nameParts = {
  familyName: someText('Family name.'),
  givenName: someText('Given name in use.'),
  givenNames: someText('All given names.'),
};

const name = registerItem('010', { id: 'PersonName', description: 'Names the person has or had.' }, nameParts);

const pseudonym = registerItem(
  '011',
  { id: 'Pseudonym', description: 'A name under which the person is known, beside the legal one.' },
  nameParts,
);

const alias = registerItem(
  '213',
  { id: 'Alias', description: 'Other data under which a foreigner made himself or herself known.' },
  {
    type: someText('Kind of alias, as the register writes it.'),
    ...nameParts,
    birthDate: someDate('Date of birth that was given.'),
    birthPlace: someText('Place of birth that was given.'),
    nationality: codedText('Nationality that was given; code list `nationalities`, which is open.'),
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
  pseudonyms: z.array(pseudonym).optional().describe('Pseudonyms, newest first.'),
  aliases: z.array(alias).optional().describe('Aliases, newest first.'),
  nameModifications: z.array(nameModification).optional().describe('Changes of name, newest first.'),
  genderChange: genderChange.optional(),
  birth: birth.optional(),
};
export type IdentityData = z.infer<z.ZodObject<typeof identityData>>;
