import { z } from 'zod';
import { codedValue } from '../../domain/code-list.ts';
import { incompleteDate } from '../../domain/incomplete-date.ts';
import { localizedText } from '../../domain/localized-text.ts';
import { ssinText } from '../../domain/ssin.ts';

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

const address = z
  .object({
    startDate: someDate('Since when.'),
    municipality: someCode('Municipality by its NIS code.'),
    country: someCode('Country by its NIS code.'),
    postCode: someText('Postal code.'),
    streetName: localizedText.optional().describe('By language, as the register has it.'),
    streetCode: someText('Code of the street in the register.'),
    houseNumber: someText('House number.'),
    boxNumber: someText('Box number.'),
    diplomaticPost: someText('Diplomatic post at which the person is registered, for an address abroad.'),
    addressText: someText('The address as one text, for an address abroad.'),
    isOutdated: z
      .boolean()
      .describe(
        'True when the person was struck off, left or died after this address began: it is the last known one, not the present one.',
      ),
  })
  .meta({ id: 'HouseholdAddress', description: 'The main address in the register.' });
export type HouseholdAddress = z.infer<typeof address>;

const person = z
  .object({
    ...number,
    familyName: someText('Family name.'),
    givenName: someText('First given name.'),
    givenNames: someText('All given names.'),
    birthDate: someDate('Date of birth.'),
    gender: someCode('Code list `genders`.'),
    civilState: someCode('Civil state; code list `civilStates`.'),
    civilStateStartDate: someDate('Since when the civil state holds.'),
    nationality: someCode('Code list `nationalities`.'),
    isDeceased: z.boolean().describe('True when the register has a date of death.'),
    deceaseDate: someDate('Date of death.'),
    residence: someCode(
      'Municipality that manages the file, country, or a special code such as struck off; code list `specialResidences`.',
    ),
    residenceStartDate: someDate('Since when.'),
    address: address.optional(),
  })
  .meta({ id: 'HouseholdPerson', description: 'Identity and address of somebody in the household.' });
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
    otherMembers: z
      .array(person)
      .describe('The others in the household, in the order of `members`. Somebody of whom nothing came is left out.'),
  })
  .meta({ id: 'HouseholdData', description: 'The household as it is registered today, and who is in it.' });
export type HouseholdData = z.infer<typeof data>;
