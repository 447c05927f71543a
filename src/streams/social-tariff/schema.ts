import { z } from 'zod';
import { sourceOutcome } from '../../stream-kit/authentic-source.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { energyContract, socialTariffAddress } from './schema-contract.ts';
import { person, rights } from './schema-rights.ts';

const household = z
  .object({
    address: socialTariffAddress.optional().describe('Address of the household in the National Register.'),
    members: z
      .array(z.object(person).meta({ id: 'SocialTariffHouseholdMember', description: 'A member of the household.' }))
      .describe('Members of the household, the person among them.'),
  })
  .meta({ id: 'SocialTariffHousehold', description: 'The household as the FPS Economy compares it with contracts.' });

const economy = z
  .object({
    outcome: sourceOutcome,
    status: codedValue
      .optional()
      .describe('Why the FPS Economy could not tell; code list `socialTariffEconomyStatuses`.'),
    nationalRegisterReferenceDate: calendarDate
      .optional()
      .describe('Day of the data of the National Register and the suppliers.'),
    suppliersInformedOn: calendarDate.optional().describe('Day on which the suppliers were last told.'),
    rightsReferenceDate: calendarDate.optional().describe('Day on which the Bank last gave the rights.'),
  })
  .meta({ id: 'SocialTariffEconomy', description: 'What the FPS Economy answered, and how old its data are.' });

/** The `data` part of the answer. */
export const data = z
  .object({
    ...rights,
    household: household.optional().describe('Absent when the FPS Economy gives none.'),
    energyContracts: z
      .array(energyContract)
      .optional()
      .describe('Contracts of members of the household. Absent when unknown, empty when there are none.'),
    economy,
  })
  .meta({ id: 'SocialTariffData', description: 'Social tariff for gas and electricity.' });
export type SocialTariffData = z.infer<typeof data>;
