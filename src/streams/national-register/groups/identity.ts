import { z } from 'zod';
import { aside, group, optional, text } from '../../../bank/reply-shape.ts';
import { ssinText, ssinTextOf } from '../../../values/ssin.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { textOf } from '../../../values/xsd-values.ts';
import { codeLists } from '../codes.ts';
import { genderOf, registerDate, toPlace } from '../values/mapping.ts';
import { history, part, property, single, together } from '../values/part.ts';
import { codePart, datePart, namesPart, textPart } from '../values/parts.ts';
import { codeLabel, date, dated, graphicPlace } from '../values/reply.ts';
import { codedText, informationType, placeFields, someDate, someText } from '../values/schema.ts';

const genderPart = property('gender', 'Sex', text, codedText('Code list `genders`.'), genderOf);

const numberShown = z
  .object({
    informationType: informationType('000'),
    ssin: ssinText.optional(),
    birthDate: someDate('Date of birth. Its month and day can be unknown.'),
    gender: genderPart.shows.gender,
  })
  .meta({ id: 'RegisterIdentity', description: 'Number, date of birth and sex.' });

const identityGroup = part(
  {
    NationalNumber: optional(
      group({
        NationalNumber: optional(
          group({ NationalNumber: aside(optional(text)), Date: optional(date), Sex: optional(text) }),
        ),
      }),
    ),
  },
  { identity: numberShown.optional() },
  ({ NationalNumber: { NationalNumber: number } = {} }) => ({
    identity:
      number &&
      withoutAbsent({
        informationType: '000' as const,
        ssin: ssinTextOf(number.NationalNumber),
        birthDate: registerDate(number.Date),
        gender: genderOf(number.Sex),
      }),
  }),
);

const birthShown = z
  .object({
    informationType: informationType('100'),
    birthDate: someDate('Date of birth. Its month and day can be unknown.'),
    ...placeFields,
    actNumber: someText('Number of the birth certificate.'),
    dabsNumber: someText('Number of the certificate in the database of civil status certificates.'),
  })
  .meta({ id: 'Birth', description: 'Where and when the person was born.' });

const birthGroup = part(
  {
    BirthPlace: optional(
      group(
        {
          ...dated,
          ActNumber: optional(text),
          DabsNumber: optional(text),
          Place1: optional(codeLabel),
          Place2: optional(graphicPlace),
        },
        { leftOut: ['Time', 'SuppletoryRegister'] },
      ),
    ),
  },
  { birth: birthShown.optional() },
  ({ BirthPlace: birth }, { label }) => ({
    birth:
      birth &&
      withoutAbsent({
        informationType: '100' as const,
        birthDate: registerDate(birth.Date),
        ...toPlace(label, birth.Place1, birth.Place2),
        actNumber: textOf(birth.ActNumber),
        dabsNumber: textOf(birth.DabsNumber),
      }),
  }),
);

/** Who the person is: groups 000, 004, 010, 011, 013, 100 and 213. */
export const identity = together(
  identityGroup,
  history(
    'names',
    ['Names', 'Name'],
    {
      type: '010',
      ends: 'successor',
      id: 'PersonName',
      description: 'Names the person has or had.',
      about: 'Names, newest first.',
    },
    namesPart,
  ),
  history(
    'pseudonyms',
    ['Pseudonyms', 'Pseudonym'],
    {
      type: '011',
      ends: 'stated',
      id: 'Pseudonym',
      description: 'A name under which the person is known, beside the legal one.',
      about: 'Pseudonyms, newest first.',
    },
    namesPart,
  ),
  history(
    'aliases',
    ['Aliases', 'Alias'],
    {
      type: '213',
      ends: 'stated',
      id: 'Alias',
      description: 'Other data under which a foreigner made himself or herself known.',
      about: 'Aliases, newest first.',
    },
    textPart('type', 'Type', 'Kind of alias, as the register writes it.'),
    namesPart,
    datePart('birthDate', 'BirthDate', 'Date of birth that was given.'),
    textPart('birthPlace', 'BirthPlace', 'Place of birth that was given.'),
    codePart(
      'nationality',
      'Nationality',
      'Nationality that was given; code list `nationalities`, which is open.',
      codeLists.nationalities,
    ),
  ),
  history(
    'nameModifications',
    ['NameModifications', 'NameModification'],
    {
      type: '013',
      ends: 'stated',
      id: 'NameModification',
      description: 'A change of name, given names or title of nobility.',
      about: 'Changes of name, newest first.',
    },
    codePart('type', 'ModificationType', 'What was changed.'),
    textPart('text', 'Graphic', 'Explanation.'),
  ),
  single(
    'genderChange',
    'NewGender',
    { type: '004', ends: 'stated', id: 'GenderChange', description: 'A change of the registered sex.' },
    genderPart,
    textPart('text', 'Graphic', 'Explanation.'),
  ),
  birthGroup,
);
