import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { localizedText } from '../../values/localized-text.ts';

const startDate = calendarDate.optional().describe('First day. Absent when the directory gives no readable one.');
const endDate = calendarDate.optional().describe('Last day, included. Absent while it is open.');
const isCurrent = z.boolean().describe('True when it runs on the day of the consultation.');

const overlap = z
  .object({
    startDate: calendarDate.describe('First day in common.'),
    endDate: calendarDate.describe('Last day in common.'),
    days: z.int().describe('Number of days in common, both included.'),
  })
  .meta({
    id: 'IntegrationOverlap',
    description: 'The days that a registration elsewhere has in common with the integration of this consultation.',
  });

const centreRegistration = z
  .object({
    centre: z
      .object({
        code: z.string().optional().describe('NIS code of the municipality of the centre.'),
        name: localizedText.optional().describe('Name of the centre. Absent when the gateway does not know it.'),
      })
      .meta({ id: 'RegisteringCentre', description: 'A centre for social welfare.' }),
    qualityCode: codedValue.describe('In what quality; code list `qualityCodes`.'),
    startDate,
    endDate,
    isCurrent,
    overlap: overlap.optional(),
  })
  .meta({ id: 'CentreRegistration', description: 'A registration of the person by a centre for social welfare.' });
export type CentreRegistration = z.infer<typeof centreRegistration>;

const networkRegistration = z
  .object({
    qualityCode: codedValue.describe(
      'In what quality the sector knows the person. Each sector has codes of its own, which are not those of the centres.',
    ),
    periods: z
      .array(
        z
          .object({ startDate, endDate, isCurrent })
          .meta({ id: 'NetworkRegistrationPeriod', description: 'From when to when.' }),
      )
      .describe('Newest first. Empty when the directory gives none.'),
    isCurrent: z.boolean().describe('True when one of the periods runs on the day of the consultation.'),
  })
  .meta({ id: 'NetworkRegistration', description: 'One quality in which a sector knows the person.' });
export type NetworkRegistration = z.infer<typeof networkRegistration>;

const networkSector = z
  .object({
    sector: codedValue.describe('Sector of the network; code list `networkSectors`.'),
    registrations: z.array(networkRegistration).describe('Qualities in which the sector knows the person.'),
  })
  .meta({ id: 'NetworkSector', description: 'A sector of the network that knows the person.' });
export type NetworkSector = z.infer<typeof networkSector>;

const askedPeriod = z
  .object({
    startDate: calendarDate.describe('First day.'),
    endDate: calendarDate.describe('Last day, included.'),
  })
  .meta({ id: 'IntegrationHistoryPeriod', description: 'The days that a directory was asked for.' })
  .optional();

/** The `data` part of the answer. */
export const data = z
  .object({
    otherCentres: z
      .array(centreRegistration)
      .optional()
      .describe(
        'Registrations by other centres, those that run first, then newest first. Empty when no other centre knows the person; absent when the directory did not answer.',
      ),
    ownCentre: z
      .array(centreRegistration)
      .optional()
      .describe('Registrations by the own centre, in the same order. Absent when the directory did not answer.'),
    centresPeriod: askedPeriod.describe(
      'The period of `otherCentres` and `ownCentre`: a registration outside of it is not in them. Absent when the directory did not answer.',
    ),
    sectorsPeriod: askedPeriod.describe(
      'The period of `sectors`: the whole trajectory since 1990 unless another one was asked. Absent when the directory did not answer.',
    ),
    sectors: z
      .array(networkSector)
      .optional()
      .describe(
        'Other sectors of the network that know the person. Empty when none does; absent when the directory did not answer.',
      ),
  })
  .meta({ id: 'IntegrationHistoryData', description: 'Who else knows the person: other centres, and the network.' });
