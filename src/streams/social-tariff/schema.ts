import { z } from 'zod';
import { sourceOutcome } from '../../domain/authentic-source.ts';
import { calendarDate } from '../../domain/calendar.ts';
import { codedValue } from '../../domain/code-list.ts';
import { yearQuarter } from '../../domain/partial-period.ts';
import { ssinText } from '../../domain/ssin.ts';
import { energyContract, socialTariffAddress } from './schema-contract.ts';

const person = {
  ssin: ssinText.optional().describe('Number of the person.'),
  isConsultedPerson: z
    .boolean()
    .optional()
    .describe('True for the person this integration is about. Absent without a number.'),
};

const customerCategory = z
  .object({
    isFinalCustomer: z.boolean().optional().describe('Has a contract with an energy supplier.'),
    isHouseholdHead: z.boolean().optional().describe('Is the reference person of a household.'),
    isProtectedPerson: z
      .boolean()
      .optional()
      .describe('Has a right of his or her own that opens the tariff for the household.'),
  })
  .meta({
    id: 'SocialTariffCategory',
    description: 'Which part the person has. Several at once are possible; absent means that the source does not say.',
  });

const finalCustomer = z
  .object({
    ...person,
    hasNobodyEntitled: z
      .boolean()
      .optional()
      .describe('True when the source says that nobody has a right that opens the tariff, false when somebody has.'),
    rightQuarters: z
      .array(yearQuarter)
      .optional()
      .describe(
        'Quarters in which somebody in the household opens the tariff, the last first. Absent without a right.',
      ),
    householdHeadSsin: ssinText.optional().describe('Head of the household through which there is a right.'),
  })
  .meta({ id: 'SocialTariffFinalCustomer', description: 'Somebody with a contract, and whether there is a right.' });
export type FinalCustomer = z.infer<typeof finalCustomer>;

const householdHead = z
  .object({
    ...person,
    memberSsins: z.array(ssinText).describe('Members of the household.'),
    quarter: yearQuarter.optional().describe('The quarter in which they were its members.'),
  })
  .meta({ id: 'SocialTariffHouseholdHead', description: 'A household as it was exchanged.' });
export type HouseholdHead = z.infer<typeof householdHead>;

const quarterRight = z
  .object({
    quarter: yearQuarter,
    organization: codedValue
      .optional()
      .describe('Who granted the right that opens the tariff; code list `socialTariffOrganizations`, which is open.'),
  })
  .meta({ id: 'SocialTariffRight', description: 'A quarter in which a person opens the tariff, and why.' });

const protectedPerson = z
  .object({ ...person, rights: z.array(quarterRight).describe('Quarters, the last first.') })
  .meta({ id: 'SocialTariffProtectedPerson', description: 'Somebody whose own right opens the tariff.' });
export type ProtectedPerson = z.infer<typeof protectedPerson>;

const household = z
  .object({
    address: socialTariffAddress.optional().describe('Address of the household in the National Register.'),
    members: z
      .array(
        z
          .object({
            ...person,
            familyName: z.string().optional().describe('Family name.'),
            givenNames: z.string().optional().describe('Given names, as one text.'),
          })
          .meta({ id: 'SocialTariffHouseholdMember', description: 'A member of the household.' }),
      )
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
    customerCategory: customerCategory.optional(),
    finalCustomers: z
      .array(finalCustomer)
      .optional()
      .describe('Who has contracts, with the right of the household. Absent when unknown.'),
    householdHeads: z
      .array(householdHead)
      .optional()
      .describe('Households of the person in the quarters exchanged. Absent when unknown.'),
    protectedPersons: z
      .array(protectedPerson)
      .optional()
      .describe('Whose rights open the tariff. Absent when unknown.'),
    household: household.optional().describe('Absent when the FPS Economy gives none.'),
    energyContracts: z
      .array(energyContract)
      .optional()
      .describe('Contracts of members of the household. Absent when unknown, empty when there are none.'),
    economy,
  })
  .meta({ id: 'SocialTariffData', description: 'Social tariff for gas and electricity.' });
export type SocialTariffData = z.infer<typeof data>;
