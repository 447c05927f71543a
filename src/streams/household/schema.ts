import { z } from 'zod';
import { codedValue } from '../../values/code-list.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { localizedText } from '../../values/localized-text.ts';
import { ssinText } from '../../values/ssin.ts';

const someCode = (what: string) => codedValue.optional().describe(what);
const someDate = (what: string) => incompleteDate.optional().describe(what);
const someText = (what: string) => z.string().optional().describe(what);

const number = {
  ssin: ssinText.optional(),
  fictitiousNumber: someText('Filler number of a person who has none. It identifies nobody.'),
};

const member = z
  .object({
    ...number,
    relation: someCode(
      'Relation towards the reference person; code list `householdRoles`, the one of information types 140 and 141.',
    ),
    startDate: someDate('Since when the person belongs to the household.'),
    isReferencePerson: z.boolean().describe('True for the head of the household, also for somebody who lives alone.'),
    isConsultedPerson: z.boolean().describe('True for the person of the integration.'),
  })
  .meta({ id: 'HouseholdCompositionMember', description: 'Somebody in the household.' });
export type Member = z.infer<typeof member>;

const place = z
  .object({
    code: someText('The code as the source gives it: a NIS code or a special code.'),
    label: localizedText
      .optional()
      .describe('Absent when the code is not known to the gateway nor explained by the source.'),
  })
  .meta({
    id: 'HouseholdPlace',
    description: 'A municipality, a country, or a code instead; at least a code or a name.',
  });
export type HouseholdPlace = z.infer<typeof place>;
const somePlace = (what: string) => place.optional().describe(what);

const address = z
  .object({
    startDate: someDate('Since when.'),
    municipality: somePlace('Municipality by its NIS code.'),
    country: somePlace('Country by its NIS code.'),
    postCode: someText('Postal code.'),
    streetName: localizedText.optional().describe('By language, as the register has it.'),
    streetCode: someText('Code of the street in the register, four digits.'),
    houseNumber: someText('House number.'),
    boxNumber: someText('Box number.'),
    addressText: someText('The address as one text, for an address abroad.'),
    isAtDiplomaticPost: z.boolean().describe('True for an address abroad, registered at a Belgian diplomatic post.'),
    isOutdated: z
      .boolean()
      .describe(
        'True when the person was struck off, left or died after this address began: it is the last known one, not the present one.',
      ),
  })
  .meta({ id: 'HouseholdAddress', description: 'The main address in the register.' });
export type HouseholdAddress = z.infer<typeof address>;

const addressText = z
  .object({
    startDate: someDate('Since when.'),
    country: somePlace('Country by its NIS code.'),
    addressText: someText('The address as one text.'),
  })
  .meta({ id: 'HouseholdAddressText', description: 'An address that the register has as a text only.' });
export type HouseholdAddressText = z.infer<typeof addressText>;

const identity = {
  ...number,
  familyName: someText('Family name.'),
  givenName: someText('First given name.'),
  middleName: someText('Middle name: the other given names.'),
  isGivenNameComplete: z
    .boolean()
    .optional()
    .describe(
      'False when the source says that the first given name is not written in full. Absent when it says nothing.',
    ),
  birthDate: someDate('Date of birth.'),
  gender: someCode('Code list `genders`.'),
};

const partner = z.object(identity).meta({
  id: 'HouseholdPartner',
  description: 'The spouse named with the civil state; of somebody divorced the former one.',
});
export type HouseholdPartner = z.infer<typeof partner>;

const person = z
  .object({
    ...identity,
    origin: someCode('Register behind the identity; code list `householdOrigins`.'),
    register: someCode('Register in which the person is entered; the codes of information type 210.'),
    registerStartDate: someDate('Since when in that register.'),
    birthPlace: somePlace('Municipality or country of birth.'),
    civilState: someCode('Civil state; code list `civilStates`.'),
    civilStateStartDate: someDate('Since when the civil state holds.'),
    civilStatePlace: somePlace('Municipality or country of the act.'),
    nationality: somePlace('Code list `nationalities`.'),
    nationalityStartDate: someDate('Since when.'),
    isDeceased: z.boolean().describe('True when the register has a death, also one without a readable date.'),
    deceaseDate: someDate('Date of death.'),
    deceasePlace: somePlace('Municipality or country of death.'),
    residence: somePlace(
      'Municipality, country or diplomatic post that manages the file, or a special code such as struck off; code list `specialResidences`.',
    ),
    residenceStartDate: someDate('Since when.'),
    address: address.optional(),
    temporaryAddress: addressText.optional().describe('Temporary address that the person declared.'),
    postAddressAbroad: addressText.optional().describe('Where somebody registered at a diplomatic post gets mail.'),
  })
  .meta({ id: 'HouseholdPerson', description: 'Identity and addresses of somebody in the household.' });
export type HouseholdPerson = z.infer<typeof person>;

/** The `data` part of the answer. */
export const data = z
  .object({
    kind: z
      .enum(['livesAlone', 'referencePerson', 'member', 'unclear'])
      .optional()
      .describe(
        'Lives alone; heads a household with members; belongs to the household of somebody else; the composition contradicts itself. Absent when the register has no household open.',
      ),
    origin: someCode('Register behind the composition; code list `householdOrigins`.'),
    members: z
      .array(member)
      .optional()
      .describe(
        'Everybody in the household, the consulted person included, the reference person first. Absent when the register has no household open.',
      ),
    person: person.optional().describe('The consulted person.'),
    partner: partner
      .optional()
      .describe('Spouse, or former spouse, of the consulted person, also one who lives elsewhere.'),
    otherMembers: z
      .array(person)
      .describe(
        'The others in the household, in the order of `members`, then whom the source tells of without naming the household. ' +
          'Somebody of whom nothing came is left out.',
      ),
  })
  .meta({ id: 'HouseholdData', description: 'The household as it is registered today, and who is in it.' });
export type HouseholdData = z.infer<typeof data>;
