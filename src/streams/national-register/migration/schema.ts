import { z } from 'zod';
import { codedValue } from '../../../values/code-list.ts';
import { codedText, registerItem, relatedPerson, someDate, someText } from '../values/schema.ts';

const countryOfOrigin = registerItem(
  '006',
  { id: 'CountryOfOrigin', description: 'Country and place the person came from.' },
  { country: codedText('Country by its NIS code.'), placeName: someText('Place.') },
);

const nationality = registerItem(
  '031',
  { id: 'Nationality', description: 'A nationality.' },
  {
    nationality: codedText('Nationality by its NIS code; code list `nationalities`, which is open.'),
    justification: codedText('Ground on which it was obtained or lost.'),
    municipality: codedText('Municipality of the act.'),
    country: codedText('Country of the act.'),
    text: someText('Explanation.'),
  },
);

const multipleNationality = registerItem(
  '032',
  { id: 'MultipleNationality', description: 'A nationality that the person has beside the other.' },
  {
    nationality: codedText('Nationality by its NIS code; code list `nationalities`, which is open.'),
    text: someText('Explanation.'),
  },
);

const immigrationOfficeNumber = registerItem(
  '200',
  { id: 'ImmigrationOfficeNumber', description: 'File of the person at the Immigration Office.' },
  { number: someText('Number of the file (public security number).') },
);

const specialInformation = registerItem(
  '202',
  { id: 'SpecialInformation', description: 'Special information about a foreigner.' },
  {
    textLines: z.array(z.string()).optional().describe('Information as text.'),
    limosaReasons: z.array(codedValue).optional().describe('Reasons of a Limosa mention.'),
    limosaPerson: relatedPerson.optional().describe('Person in a Limosa mention.'),
  },
);

const refugeeStatus = registerItem(
  '205',
  { id: 'RefugeeStatus', description: 'Quality of a person in the waiting register.' },
  { type: codedText('Quality.') },
);

/** The fifteen variants of 206. */
export const situationKinds = [
  'procedure',
  'strikingOff',
  'decisionCanceled',
  'protection',
  'delayToLeaveGranted',
  'escape',
  'unrestrictedStay',
  'applicationRenounced',
  'territoryLeft',
  'commissionerGeneralAdvice',
  'decision',
  'applicationFiled',
  'immigrationOfficeNotification',
  'organizationNotification',
  'appealLodged',
  'unknown',
] as const;

const administrativeSituation = registerItem(
  '206',
  {
    id: 'AdministrativeSituation',
    description: 'A step in the asylum or residence procedure. Which properties it has depends on the kind.',
  },
  {
    kind: z.enum(situationKinds).describe('Kind of step.'),
    generalInformation: codedText('General information.'),
    organization: codedText('Organization it comes from.'),
    value: codedText('What was decided, advised, granted, filed or established.'),
    origin: codedText('Origin of a procedure.'),
    reference: someText('Reference of the file.'),
    appeal: codedText('Appeal in a procedure.'),
    openClosed: codedText('Whether it is open or closed.'),
    status: codedText('Status of a striking-off.'),
    statusText: someText('Status of an escape, an unrestricted stay or a renounced application.'),
    date: someDate('Date of the procedure, of the canceled decision, or until which the delay to leave runs.'),
    place: codedText('Municipality where it was filed or from which the notification comes.'),
    term: someText('Term of a protection or decision, in days (the unit is assumed).'),
    text: someText('Explanation.'),
  },
);
export type AdministrativeSituation = z.infer<typeof administrativeSituation>;

const competentCentre = registerItem(
  '207',
  {
    id: 'CompetentCentre',
    description:
      'Mandatory place of registration: who must give aid. It matters only while a procedure in 206 is open.',
  },
  {
    kind: z
      .enum(['socialWelfareCentre', 'refugeeCentre', 'unknown'])
      .describe('The centre for social welfare of a municipality, or a reception centre.'),
    municipality: codedText('Municipality of the competent centre for social welfare.'),
    initiative: codedText('Local reception initiative.'),
    refugeeCentre: codedText('Reception centre.'),
  },
);

const register = registerItem(
  '210',
  { id: 'RegistrationRegister', description: 'Register in which the person is entered. Not given for everybody.' },
  { register: codedText('Register; code list `registrationRegisters`, which is open.') },
);

/** Nationality, origin, and the situation of foreigners and asylum seekers. */
export const migrationData = {
  countriesOfOrigin: z.array(countryOfOrigin).optional().describe('Countries of origin, newest first.'),
  nationalities: z.array(nationality).optional().describe('Nationalities, newest first.'),
  multipleNationalities: z.array(multipleNationality).optional().describe('Further nationalities, newest first.'),
  immigrationOfficeNumbers: z
    .array(immigrationOfficeNumber)
    .optional()
    .describe('Numbers at the Immigration Office, newest first.'),
  specialInformation: z.array(specialInformation).optional().describe('Special information, newest first.'),
  refugeeStatuses: z.array(refugeeStatus).optional().describe('Qualities in the waiting register, newest first.'),
  administrativeSituations: z
    .array(administrativeSituation)
    .optional()
    .describe('Steps of the procedure, newest first.'),
  competentCentres: z.array(competentCentre).optional().describe('Mandatory places of registration, newest first.'),
  registers: z.array(register).optional().describe('Registers, newest first.'),
};
export type MigrationData = z.infer<z.ZodObject<typeof migrationData>>;
