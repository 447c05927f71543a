import { z } from 'zod';
import { sourceOutcome } from '../../stream-kit/authentic-source.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';

const dateTime = z.iso.datetime({ offset: true });
const service = codedValue.describe('Code list `publicEmploymentServices`.');

const serviceFollowUp = z
  .object({
    service,
    outcome: sourceOutcome,
    followUp: codedValue.describe('How the service follows the person; code list `jobSeekerFollowUps`.'),
    registeredSince: dateTime.optional().describe('When the last registration at this service began.'),
  })
  .meta({ id: 'JobSeekerService', description: 'One of the public employment services and what it answered.' });
export type ServiceFollowUp = z.infer<typeof serviceFollowUp>;

const registration = z
  .object({
    service,
    registeredSince: dateTime.optional().describe('When the registration began. The service never says an end.'),
    isLatest: z
      .boolean()
      .optional()
      .describe(
        'Whether no registration began later, at any service. Absent when a service that did not answer may have a later one.',
      ),
    categories: z
      .array(codedValue)
      .describe('Categories of the service: its name and three digits; code list `jobSeekerLocalCategories`.'),
    federalCategories: z
      .array(codedValue)
      .describe('Categories of the National Employment Office; code list `jobSeekerFederalCategories`.'),
    eurostatDate: calendarDate
      .optional()
      .describe('Date that the service keeps for the statistics of Eurostat, as the source gives it.'),
  })
  .meta({ id: 'JobSeekerRegistration', description: 'A registration as a job seeker at one service.' });
export type Registration = z.infer<typeof registration>;

const address = z
  .object({
    streetName: z.string().optional().describe('Street, as the service has it.'),
    streetCode: z.string().optional().describe('Code of the street in the municipality.'),
    houseNumber: z.string().optional().describe('House number.'),
    boxNumber: z.string().optional().describe('Box number.'),
    postCode: z.string().optional().describe('Postal code.'),
    municipalityName: z.string().optional().describe('Municipality, as the service writes it.'),
    municipalityCode: z.string().optional().describe('Code of the municipality, its NIS code as far as is known.'),
  })
  .meta({ id: 'JobSeekerAddress', description: 'An address in Belgium.' });

const phoneNumber = z
  .object({
    number: z.string().describe('As the person gave it.'),
    isFixedLine: z.boolean().optional().describe('False for a mobile phone. Absent when the source does not say it.'),
  })
  .meta({ id: 'JobSeekerPhoneNumber', description: 'A telephone number.' });

const contact = z
  .object({
    service,
    address: address.optional(),
    foreignAddress: z.string().optional().describe('An address abroad, as one text.'),
    phoneNumbers: z.array(phoneNumber).describe('Two at most.'),
    emailAddress: z.string().optional().describe('As the person gave it.'),
    updatedAt: dateTime.optional().describe('When the service last changed these data.'),
  })
  .meta({
    id: 'JobSeekerContact',
    description: 'How a service reaches the person; told by the person, and not checked with the National Register.',
  });
export type Contact = z.infer<typeof contact>;

/** The `data` part of the answer. */
export const data = z
  .object({
    services: z
      .array(serviceFollowUp)
      .describe('What each employment service answered. One that failed is `unknown`, not empty.'),
    registrations: z.array(registration).describe('Registrations over all services, the one that began last first.'),
    contacts: z.array(contact).describe('How the services reach the person.'),
  })
  .meta({ id: 'JobSeekerData', description: 'Registrations as a job seeker.' });
export type JobSeekerData = z.infer<typeof data>;
