import { z } from 'zod';
import { group, listOf, type Fields, type GroupShape } from '../../../bank/reply-shape.ts';
import { someOf, withoutAbsent } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { historyOf } from '../values/history.ts';
import { property, together, type Part } from '../values/part.ts';
import { codePart, datePart, textPart } from '../values/parts.ts';
import { dated } from '../values/reply.ts';
import { period } from '../values/schema.ts';
import { belgianAddress } from './address.ts';

/** What every doubt says beside the value. */
const verification = together(
  codePart('validation', 'Validation', 'How far the verification is, in the words of the register.'),
  datePart('enteredDate', 'DateEntered', 'When the value was entered.'),
  datePart('validatedDate', 'DateValidated', 'When it was validated.'),
);

const place = codePart('municipality', 'Place', 'The municipality to verify.');
const words = textPart('text', 'Graphic', 'The value to verify, as a text.');
const address = property(
  'address',
  'Address',
  group(belgianAddress.reads),
  z
    .object(belgianAddress.shows)
    .meta({ id: 'AddressToVerify', description: 'An address that is not verified.' })
    .optional(),
  (given, reading) => given && belgianAddress.tell(given, reading),
);

/** Groups 040 to 046: what is doubted, in which list and items, and the value. */
const doubtGroups = [
  {
    type: '040',
    about: 'gender',
    elements: ['GendersToVerify', 'GenderToVerify'],
    value: codePart('gender', 'Gender', 'The value to verify; code list `genders`.', codeLists.genders),
  },
  { type: '041', about: 'name', elements: ['NamesToVerify', 'NameToVerify'], value: words },
  {
    type: '042',
    about: 'address',
    elements: ['AddressesToVerify', 'AddressToVerify'],
    value: together(place, address),
  },
  {
    type: '043',
    about: 'nationality',
    elements: ['NationalitiesToVerify', 'NationalityToVerify'],
    value: codePart(
      'nationality',
      'Nationality',
      'The value to verify; code list `nationalities`, which is open.',
      codeLists.nationalities,
    ),
  },
  {
    type: '044',
    about: 'birthPlace',
    elements: ['BirthPlacesToVerify', 'BirthPlaceToVerify'],
    value: together(place, words),
  },
  {
    type: '045',
    about: 'civilState',
    elements: ['CivilStatesToVerify', 'CivilStateToVerify'],
    value: codePart('civilState', 'CivilState', 'The value to verify; code list `civilStates`.', codeLists.civilStates),
  },
  { type: '046', about: 'death', elements: ['DeceasesToVerify', 'DeceaseToVerify'], value: together() },
] as const;

const doubt = z
  .object({
    informationType: z
      .enum(doubtGroups.map(({ type }) => type))
      .describe('Number of the information type of the National Register (TI, IT).'),
    about: z.enum(doubtGroups.map(({ about }) => about)).describe('What is doubted.'),
    ...period,
    ...verification.shows,
    ...together(...doubtGroups.map(({ value }): Part => value)).shows,
  })
  .meta({
    id: 'RegisterDoubt',
    description:
      'A value that the register itself doubts. It is not repeated beside the values of other groups: compare before a decision rests on them.',
  });

type Lists = Record<(typeof doubtGroups)[number]['elements'][0], ReturnType<typeof listOf<string, GroupShape>>>;

/** What the register itself doubts: groups 040 to 046 as one list, by subject. */
export const doubts: Part<Lists, { doubts: z.ZodOptional<z.ZodArray<typeof doubt>> }> = {
  reads: Object.fromEntries(
    doubtGroups.map(({ elements: [list, item], value }) => [
      list,
      listOf(item, group<Fields>({ ...dated, ...verification.reads, ...value.reads })),
    ]),
  ) as unknown as Lists,
  shows: { doubts: z.array(doubt).optional().describe('Doubts by subject, newest first within one.') },
  tell: (file, reading) => {
    const lists = file as Readonly<Record<string, Readonly<Record<string, readonly object[]>> | undefined>>;
    const told = doubtGroups.flatMap(({ type, about, elements: [list, item], value }) => {
      const content: Part = together(verification, value as Part);
      const rows = historyOf(lists[list]?.[item], {
        type,
        ends: 'stated',
        content: (one) => content.tell(one as never, reading),
      });
      return (rows ?? []).map((row) => ({ ...row, about }));
    });
    return withoutAbsent({ doubts: someOf(told) });
  },
};
