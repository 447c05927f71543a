import { z } from 'zod';
import { group, optional } from '../../../bank/reply-shape.ts';
import { codedValue } from '../../../values/code-list.ts';
import { someOf } from '../../../values/without-absent.ts';
import { codeLists } from '../codes.ts';
import { toPerson } from '../values/mapping.ts';
import { withName } from '../values/names.ts';
import { history, part, together, within } from '../values/part.ts';
import { codePart, textLinesPart, textPart } from '../values/parts.ts';
import { codeLabel, personFields } from '../values/reply.ts';
import { codedText, relatedPerson } from '../values/schema.ts';
import { administrativeSituation } from './administrative-situation.ts';

const nationality = codePart(
  'nationality',
  'Nationality',
  'Nationality by its NIS code; code list `nationalities`, which is open.',
  codeLists.nationalities,
);

const limosa = part(
  {
    Limosa: optional(
      group({
        Reason1: optional(codeLabel),
        Reason2: optional(codeLabel),
        NationalNumber: personFields.NationalNumber,
      }),
    ),
  },
  {
    limosaReasons: z.array(codedValue).optional().describe('Reasons of a Limosa mention.'),
    limosaPerson: relatedPerson.optional().describe('Person in a Limosa mention.'),
  },
  ({ Limosa: mention }, { label, names }) => {
    const reasons = [label(undefined, mention?.Reason1), label(undefined, mention?.Reason2)];
    return {
      limosaReasons: someOf(reasons.filter((reason) => reason !== undefined)),
      limosaPerson: toPerson(withName(mention, names)),
    };
  },
);

/** The item itself is the code. */
const refugeeType = part(codeLabel.fields, { type: codedText('Quality.') }, (item, { label }) => ({
  type: label(undefined, item),
}));

const competentCentre = part(
  {
    SocialWelfare: optional(group({ Place: optional(codeLabel), Initiative: optional(codeLabel) })),
    RefugeeCentre: optional(codeLabel),
  },
  {
    kind: z
      .enum(['socialWelfareCentre', 'refugeeCentre', 'unknown'])
      .describe('The centre for social welfare of a municipality, or a reception centre.'),
    municipality: codedText('Municipality of the competent centre for social welfare.'),
    initiative: codedText('Local reception initiative.'),
    refugeeCentre: codedText('Reception centre.'),
  },
  ({ SocialWelfare: centre, RefugeeCentre: refugeeCentre }, { label }) => ({
    kind: centre ? ('socialWelfareCentre' as const) : refugeeCentre ? ('refugeeCentre' as const) : ('unknown' as const),
    municipality: label(undefined, centre?.Place),
    initiative: label(undefined, centre?.Initiative),
    refugeeCentre: label(undefined, refugeeCentre),
  }),
);

/**
 * Nationality, origin, and the situation of foreigners and asylum seekers: groups 006, 031, 032, 200, 202, 205, 206, 207
 * and 210.
 */
export const migration = together(
  history(
    'countriesOfOrigin',
    ['CountriesOfOrigin', 'CountryOfOrigin'],
    {
      type: '006',
      ends: 'stated',
      id: 'CountryOfOrigin',
      description: 'Country and place the person came from.',
      about: 'Countries of origin, newest first.',
    },
    codePart('country', 'Country', 'Country by its NIS code.'),
    textPart('placeName', 'Graphic', 'Place.'),
  ),
  history(
    'nationalities',
    ['Nationalities', 'Nationality'],
    {
      type: '031',
      ends: 'successor',
      id: 'Nationality',
      description: 'A nationality.',
      about: 'Nationalities, newest first.',
    },
    nationality,
    within(
      'Reason',
      codePart('justification', 'Justification', 'Ground on which it was obtained or lost.'),
      codePart('municipality', 'Place', 'Municipality of the act.'),
      codePart('country', 'Country', 'Country of the act.'),
      textPart('text', 'Graphic', 'Explanation.'),
    ),
  ),
  history(
    'multipleNationalities',
    ['MultipleNationalities', 'MultipleNationality'],
    {
      type: '032',
      ends: 'stated',
      id: 'MultipleNationality',
      description: 'A nationality that the person has beside the other.',
      about: 'Further nationalities, newest first.',
    },
    nationality,
    textPart('text', 'Graphic', 'Explanation.'),
  ),
  history(
    'immigrationOfficeNumbers',
    ['PublicSecurityNumbers', 'PublicSecurityNumber'],
    {
      type: '200',
      ends: 'stated',
      id: 'ImmigrationOfficeNumber',
      description: 'File of the person at the Immigration Office.',
      about: 'Numbers at the Immigration Office, newest first.',
    },
    textPart('number', 'PublicSecurityNumber', 'Number of the file (public security number).'),
  ),
  history(
    'specialInformation',
    ['SpecialInfos', 'SpecialInfo'],
    {
      type: '202',
      ends: 'stated',
      id: 'SpecialInformation',
      description: 'Special information about a foreigner.',
      about: 'Special information, newest first.',
    },
    textLinesPart('Information as text.'),
    limosa,
  ),
  history(
    'refugeeStatuses',
    ['RefugeeTypes', 'RefugeeType'],
    {
      type: '205',
      ends: 'successor',
      id: 'RefugeeStatus',
      description: 'Quality of a person in the waiting register.',
      about: 'Qualities in the waiting register, newest first.',
    },
    refugeeType,
  ),
  history(
    'administrativeSituations',
    ['StatusOfRefugee', 'StatusOfRefugee'],
    {
      type: '206',
      ends: 'stated',
      id: 'AdministrativeSituation',
      description: 'A step in the asylum or residence procedure. Which properties it has depends on the kind.',
      about: 'Steps of the procedure, newest first.',
    },
    administrativeSituation,
  ),
  history(
    'competentCentres',
    ['OrganizationsInCharge', 'OrganizationInCharge'],
    {
      type: '207',
      ends: 'successor',
      id: 'CompetentCentre',
      description:
        'Mandatory place of registration: who must give aid. It matters only while a procedure in 206 is open.',
      about: 'Mandatory places of registration, newest first.',
    },
    competentCentre,
  ),
  history(
    'registers',
    ['RegistrationRegisters', 'RegistrationRegister'],
    {
      type: '210',
      ends: 'successor',
      id: 'RegistrationRegister',
      description: 'Register in which the person is entered. Not given for everybody.',
      about: 'Registers, newest first.',
    },
    codePart(
      'register',
      'RegistrationRegister',
      'Register; code list `registrationRegisters`, which is open.',
      codeLists.registrationRegisters,
    ),
  ),
);
