import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { ssinText } from '../../values/ssin.ts';

/** Who somebody is, with the name where the reply has it. */
export const person = {
  ssin: ssinText.optional().describe('Number of the person.'),
  isConsultedPerson: z
    .boolean()
    .optional()
    .describe('True for the person this integration is about. Absent without a number.'),
  familyName: z
    .string()
    .optional()
    .describe('Family name. Absent when the FPS Economy does not have the person in the household.'),
  givenNames: z.string().optional().describe('Given names, as one text.'),
};

const days = {
  startDate: calendarDate.optional().describe('First day. Absent when the source gives no usable one.'),
  endDate: calendarDate.optional().describe('Last day. Absent while it goes on.'),
};

const tariffPeriod = z
  .object(days)
  .meta({ id: 'SocialTariffPeriod', description: 'A period of days, both included; without an end it goes on.' });
export type TariffPeriod = z.infer<typeof tariffPeriod>;

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

const inHousehold = z
  .object({ ...person, periods: z.array(tariffPeriod).describe('In the household, the last first. Empty: not said.') })
  .meta({ id: 'SocialTariffMembership', description: 'Somebody in a household, and when.' });

const finalCustomer = z
  .object({
    ...person,
    hasRight: z
      .boolean()
      .describe('Whether there is a right to the tariff through this customer: at any time, or in the quarter asked.'),
    rightPeriods: z
      .array(tariffPeriod)
      .optional()
      .describe('When there is a right to the tariff, the last first. Absent without a right at any time.'),
    householdHeads: z
      .array(inHousehold)
      .optional()
      .describe('Heads of the households through which there is a right. Absent without a right at any time.'),
  })
  .meta({ id: 'SocialTariffFinalCustomer', description: 'Somebody with a contract, and whether there is a right.' });
export type FinalCustomer = z.infer<typeof finalCustomer>;

const householdHead = z
  .object({
    ...person,
    period: tariffPeriod.optional().describe('When the person was head of the household.'),
    members: z.array(inHousehold).describe('Protected persons in the household.'),
  })
  .meta({ id: 'SocialTariffHouseholdHead', description: 'Head of a household, and who in it is protected.' });
export type HouseholdHead = z.infer<typeof householdHead>;

const protectedPerson = z
  .object({
    ...person,
    rights: z
      .array(
        z
          .object({
            ...days,
            organization: codedValue
              .optional()
              .describe('Number of the organization that granted the right. What the numbers mean is not published.'),
          })
          .meta({ id: 'SocialTariffRight', description: 'A period in which a person opens the tariff, and why.' }),
      )
      .describe('The last first. In a quarter asked: none, when the person has rights at other times only.'),
  })
  .meta({ id: 'SocialTariffProtectedPerson', description: 'Somebody whose own right opens the tariff.' });
export type ProtectedPerson = z.infer<typeof protectedPerson>;

/** The properties that the Bank's own part gives. */
export const rights = {
  customerCategory: customerCategory.optional(),
  finalCustomers: z
    .array(finalCustomer)
    .optional()
    .describe('Who has contracts, with the right of the household. Empty: nobody. Absent when unknown.'),
  householdHeads: z
    .array(householdHead)
    .optional()
    .describe('Heads of households of the person. Empty: nobody. Absent when unknown.'),
  protectedPersons: z
    .array(protectedPerson)
    .optional()
    .describe('Whose rights open the tariff. Empty: nobody. Absent when unknown.'),
};
export type SocialRights = z.infer<z.ZodObject<typeof rights>>;
