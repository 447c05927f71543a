import { z } from 'zod';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { ssinText } from '../../values/ssin.ts';

export const socialTariffAddress = z
  .object({
    streetName: z.string().optional().describe('Name of the street.'),
    houseNumber: z.string().optional().describe('House number.'),
    boxNumber: z.string().optional().describe('Box number.'),
    postCode: z.string().optional().describe('Postal code.'),
    municipalityName: z.string().optional().describe('Name of the municipality.'),
  })
  .meta({ id: 'SocialTariffAddress', description: 'An address as the FPS Economy or a supplier writes it.' });
export type SocialTariffAddress = z.infer<typeof socialTariffAddress>;

const customer = z
  .object({
    ssin: ssinText.optional().describe('The member of the household who was recognized as the customer.'),
    isConsultedPerson: z
      .boolean()
      .optional()
      .describe('True for the person this integration is about. Absent without a number.'),
    familyName: z.string().optional().describe('Name under which the supplier knows the customer.'),
    givenNames: z.string().optional().describe('Given names at the supplier.'),
  })
  .meta({ id: 'EnergyCustomer', description: 'Whose contract it is.' });

export const energyContract = z
  .object({
    supplierName: z.string().optional().describe('Name of the supplier.'),
    customerNumber: z.string().optional().describe('Number of the customer at the supplier.'),
    customer,
    ean: z.string().optional().describe('Number of the connection (EAN), exactly as the supplier gave it.'),
    isEanValid: z
      .boolean()
      .optional()
      .describe(
        'False when the number is not eighteen digits from 54 with a right check digit. Absent without number.',
      ),
    product: codedValue.optional().describe('Electricity or gas; code list `energyProducts`.'),
    deliveryAddress: socialTariffAddress.optional().describe('Where the energy is delivered.'),
    tariffStatus: z
      .enum(['applied', 'notApplied', 'notYetKnown'])
      .optional()
      .describe(
        'Whether the contract really has the social tariff. `notYetKnown`: the FPS Economy has not decided. Absent when ' +
          'the code of the source is not known.',
      ),
    eligibility: codedValue
      .optional()
      .describe('The same as the source gives it; code list `socialTariffEligibilities`. Absent: not yet known.'),
    tariffStartDate: calendarDate.optional().describe('First day of the right to the tariff.'),
    tariffEndDate: calendarDate.optional().describe('Last day of the right to the tariff.'),
    supplierInformedOn: calendarDate.optional().describe('Day on which the supplier was told.'),
    contractStartDate: calendarDate.optional().describe('First day of the contract.'),
    contractEndDate: calendarDate.optional().describe('Last day of the contract. Absent while it runs.'),
  })
  .meta({
    id: 'EnergyContract',
    description: 'A contract for electricity or gas, and whether it has the social tariff.',
  });
export type EnergyContract = z.infer<typeof energyContract>;
