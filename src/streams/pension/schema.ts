import { z } from 'zod';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { yearMonth } from '../../values/partial-period.ts';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const institution = z
  .object({
    name: z.string().optional().describe('Name in the language asked.'),
    enterpriseNumber: enterpriseNumber.optional().describe('Number in the Crossroads Bank for Enterprises.'),
    registrationNumber: z.string().optional().describe('Number under which the institution is known to the register.'),
  })
  .meta({ id: 'PensionInstitution', description: 'An institution that pays pensions.' });
export type Institution = z.infer<typeof institution>;

const anomalies = z
  .array(codedValue)
  .optional()
  .describe('What the register found wrong in the declaration of the institution.');

/** What tells a right from the others, and a payment to which right it belongs. */
const identification = {
  payingInstitution: institution.describe('Who pays.'),
  fileNumber: z.string().optional().describe('Number of the file at the paying institution.'),
  pillar: codedValue.optional().describe('Legal or supplementary; code list `pensionPillars`.'),
  advantage: codedValue.optional().describe('What is granted; code list `pensionAdvantages`, which is open.'),
  periodicity: codedValue.optional().describe('How often is paid; code list `pensionPeriodicities`.'),
};

const right = z
  .object({
    ...identification,
    type: codedValue.optional().describe('Own right or derived from whom; code list `pensionTypes`.'),
    advantageType: codedValue.optional().describe('Sort of advantage; code list `pensionAdvantageTypes`.'),
    origin: codedValue.optional().describe('Belgian, foreign or supranational; code list `pensionOrigins`.'),
    rightOrigin: codedValue
      .optional()
      .describe('The same as the institution declares it; code list `pensionRightOrigins`.'),
    hasPayments: z
      .boolean()
      .optional()
      .describe('False: there is a right, and nothing was paid in the period. Absent: payments were not looked up.'),
    pensionStartDate: incompleteDate.optional().describe('When the person became a pensioner.'),
    rightStartDate: incompleteDate.optional().describe('When this right was awarded.'),
    rightEndDate: calendarDate.optional().describe('When this right was closed. Absent: it runs.'),
    administrativeSituation: codedValue
      .optional()
      .describe('As what the right was built up; code list `pensionAdministrativeSituations`.'),
    employerType: codedValue.optional().describe('Code list `pensionEmployerTypes`.'),
    familyCharge: codedValue.optional().describe('With or without dependants; code list `pensionFamilyCharges`.'),
    householdRate: codedValue
      .optional()
      .describe('Rate of a household or of a single person; code list `pensionHouseholdRates`.'),
    anomalies,
  })
  .meta({ id: 'PensionRight', description: 'A right to a pension or to a similar advantage.' });
export type Right = z.infer<typeof right>;

const paid = {
  month: yearMonth.optional().describe('In which was paid.'),
  declaredOn: calendarDate.optional().describe('Date of the declaration behind it.'),
};

const part = z
  .object({
    ...paid,
    grossAmount: euroAmount.optional().describe('Before tax and contributions.'),
    taxableAmount: euroAmount.optional().describe('Part on which the withholding tax is computed.'),
    withholdingTaxPercentage: decimal.optional().describe('Percentage of withholding tax, decimal number as text.'),
  })
  .meta({ id: 'PensionPaymentPart', description: 'One of the payments of which a total consists, also corrections.' });

const withheldPart = z
  .object({ ...paid, amount: euroAmount.optional().describe('Withheld; negative when given back.') })
  .meta({ id: 'PensionContributionPart', description: 'One of the amounts of which a contribution consists.' });

const payment = z
  .object({
    ...identification,
    referencePeriod: z
      .object({
        startMonth: yearMonth.optional().describe('First month.'),
        endMonth: yearMonth.optional().describe('Last month.'),
      })
      .meta({ id: 'PensionReferencePeriod', description: 'Months for which is paid.' })
      .optional()
      .describe('For which is paid.'),
    isHolidayPay: z.boolean().optional().describe('True for holiday pay.'),
    grossAmount: euroAmount.optional().describe('Total before tax and contributions.'),
    taxableAmount: euroAmount.optional().describe('Total on which the withholding tax is computed.'),
    parts: z.array(part).optional().describe('Of which the total consists, by month of payment, newest first.'),
    index: z
      .object({
        value: decimal.optional().describe('Index number, decimal number as text.'),
        type: codedValue.optional().describe('Scheme of indexation; code list `pensionIndexTypes`.'),
      })
      .meta({ id: 'PensionIndex', description: 'Index to which an amount is linked.' })
      .optional()
      .describe('Index of the amount.'),
    fiscalSituation: z
      .object({
        dependentSpouse: codedValue.optional().describe('Code list `pensionDependentSpouses`.'),
        dependentChildren: z.int().optional().describe('Number of dependent children.'),
        otherDependants: z.int().optional().describe('Number of other dependants.'),
      })
      .meta({ id: 'PensionFiscalSituation', description: 'What the withholding tax takes into account.' })
      .optional()
      .describe('Family situation for the withholding tax.'),
    healthInsuranceContribution: z
      .object({
        amount: euroAmount.optional().describe('Total withheld.'),
        taxCode: codedValue.optional().describe('Why and how; code list `pensionHealthInsuranceCodes`.'),
        parts: z.array(withheldPart).optional().describe('Of which the total consists.'),
      })
      .meta({ id: 'PensionHealthInsuranceContribution', description: 'Contribution to the health insurance.' })
      .optional()
      .describe('Withheld for the health insurance.'),
    solidarityContribution: z
      .object({
        amount: euroAmount.optional().describe('Total withheld.'),
        percentage: decimal.optional().describe('Percentage, decimal number as text.'),
        parts: z.array(withheldPart).optional().describe('Of which the total consists.'),
      })
      .meta({ id: 'PensionSolidarityContribution', description: 'Solidarity contribution.' })
      .optional()
      .describe('Withheld for solidarity.'),
    specialRules: z
      .array(codedValue)
      .optional()
      .describe('Exceptions that were applied, with the words of the source.'),
    anomalies,
  })
  .meta({ id: 'PensionPayment', description: 'What was paid on a right for one reference period.' });
export type Payment = z.infer<typeof payment>;

const demand = z
  .object({
    payingInstitution: institution.describe('Where the pension was asked for.'),
    demandDate: calendarDate.optional().describe('When it was asked for.'),
    refusalDate: calendarDate.optional().describe('When it was refused.'),
    isRefused: z.boolean().describe('False: no refusal is known; the demand may still be open.'),
  })
  .meta({ id: 'PensionDemand', description: 'A demand for a pension.' });
export type Demand = z.infer<typeof demand>;

/** The `data` part of the answer. */
export const data = z
  .object({
    rights: z.array(right).describe('Rights, the one awarded last first.'),
    payments: z.array(payment).describe('Payments, newest reference period first.'),
    demands: z.array(demand).describe('Demands, newest first.'),
  })
  .meta({ id: 'PensionData', description: 'Legal and supplementary pensions, from the pension register.' });
export type PensionData = z.infer<typeof data>;
