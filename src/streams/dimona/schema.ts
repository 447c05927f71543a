import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { localizedText } from '../../values/localized-text.ts';

const establishmentUnitNumber = z
  .string()
  .regex(/^[2-8]\d{9}$/)
  .meta({
    id: 'EstablishmentUnitNumber',
    description: 'Number of a site of an organization in the Crossroads Bank for Enterprises.',
    example: '2195000033',
  });

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ id: 'TimeOfDay', description: 'HH:mm, Belgian time.', example: '08:30' });

const address = z
  .object({
    streetName: localizedText.optional().describe('By language; `und` when the source names none.'),
    houseNumber: z.string().optional().describe('House number as declared.'),
    boxNumber: z.string().optional().describe('Box number as declared.'),
    postCode: z.string().optional().describe('Postal code, Belgian or foreign.'),
    municipalityName: localizedText.optional().describe('By language; `und` when the source names none.'),
    country: codedValue.optional().describe('Country by the number of the statistical office (150 is Belgium).'),
    countryName: z.string().optional().describe('Country as a text, when the source gives no code.'),
    startDate: calendarDate.optional().describe('Since when it is the address.'),
    kind: codedValue.optional().describe('What kind of address it is; code list `dimonaAddressTypes`.'),
  })
  .meta({ id: 'EmployerAddress', description: 'An address as the employer declared it.' });

const employer = z
  .object({
    name: z.string().optional().describe('Name of the employer.'),
    enterpriseNumber: enterpriseNumber.optional(),
    establishmentUnitNumber: establishmentUnitNumber.optional(),
    nssoNumber: z.string().optional().describe('Registration number at the National Social Security Office.'),
    provisionalNssoNumber: z.string().optional().describe('Temporary registration number at that office.'),
    vatNumber: z.string().optional().describe('VAT number.'),
    isNaturalPerson: z
      .literal(true)
      .optional()
      .describe('Present when the employer is a person; their own number is not given.'),
    address: address.optional().describe('Address of the employer.'),
    country: codedValue
      .optional()
      .describe('Country of the employer by the number of the statistical office (150 is Belgium).'),
    bankruptSince: calendarDate.optional().describe('First day of the curatorship of an employer who is bankrupt.'),
    nssoDeletionDate: calendarDate
      .optional()
      .describe('Since when the employer is no longer registered at the National Social Security Office.'),
  })
  .meta({ id: 'Employer', description: 'Who declared the employment.' });

const userEnterprise = z
  .object({
    name: z.string().optional().describe('Name of the enterprise.'),
    enterpriseNumber: enterpriseNumber.optional(),
    nssoNumber: z.string().optional().describe('Registration number at the National Social Security Office.'),
    jointCommittee: z.string().optional().describe('Number of its joint committee.'),
  })
  .meta({ id: 'UserEnterprise', description: 'The enterprise where a temporary agency worker works.' });

const studentWorkplace = z
  .object({
    name: z.string().optional().describe('Name of the place of work.'),
    address: address.optional().describe('Address of the place of work.'),
  })
  .meta({ id: 'StudentWorkplace', description: 'Where a student works.' });

const employment = z
  .object({
    dimonaPeriodId: z.string().optional().describe('Number of the Dimona period, twelve digits.'),
    isCanceled: z
      .boolean()
      .describe('True when the declaration was canceled: the employment counts as never having existed.'),
    startDate: calendarDate.optional().describe('First day of work.'),
    startTime: time.optional().describe('Hour of the start, for kinds of work that are declared by the hour.'),
    endDate: calendarDate
      .optional()
      .describe(
        'Last day of work; with the hour 00:00 the work ended as that day began. Absent while the employment is open.',
      ),
    endTime: time.optional().describe('Hour of the end, for kinds of work that are declared by the hour.'),
    employer,
    workerType: codedValue.optional().describe('Kind of worker; code list `dimonaWorkerTypes`.'),
    lastAction: codedValue.optional().describe('What was declared last; code list `dimonaActions`.'),
    jointCommittee: z.string().optional().describe('Number of the joint committee.'),
    subEntityNumber: z.string().optional().describe('Part of the employer, in the public sector.'),
    plannedWorkingDays: z.int().optional().describe('Days the worker is planned to work (students, before 2017).'),
    userEnterprise: userEnterprise.optional(),
    studentWorkplace: studentWorkplace.optional(),
    createdAt: z.iso.datetime({ offset: true }).optional().describe('When the declaration came in.'),
    updatedAt: z.iso.datetime({ offset: true }).optional().describe('When it was last changed.'),
  })
  .meta({ id: 'Employment', description: 'One Dimona period: a person at an employer from a start to an end.' });
export type Employment = z.infer<typeof employment>;

/** The `data` part of the answer. */
export const data = z
  .object({
    employments: z
      .array(employment)
      .describe('Employments, the one that began last first. Canceled declarations are in the list, marked as such.'),
    answeredPeriod: z
      .object({
        startDate: calendarDate.describe('First day.'),
        endDate: calendarDate.describe('Last day, included.'),
      })
      .optional()
      .describe(
        'Present when everything was asked and the source has more than it gives at once: the period of which the employments are. What lies outside of it is to be asked with `from` and `to`.',
      ),
  })
  .meta({ id: 'DimonaData', description: 'Employments declared to the National Social Security Office.' });
export type DimonaData = z.infer<typeof data>;
