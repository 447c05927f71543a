import { z } from 'zod';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { ssinText } from '../../values/ssin.ts';

const whyAbsent = {
  absenceReason: codedValue
    .optional()
    .describe('Why there is no value; code list `taxAbsenceReasons`. An explicit absence, not an unknown.'),
  isShared: z
    .boolean()
    .optional()
    .describe('True when the source marks it as holding for both partners together (meaning assumed).'),
};

const taxAmount = z
  .object({
    amount: euroAmount.optional().describe('The amount. The source gives whole numbers; eurocents are assumed.'),
    ...whyAbsent,
  })
  .meta({ id: 'TaxAmount', description: 'An amount of the assessment, or the reason why there is none.' });

const taxCount = z
  .object({ count: z.int().optional().describe('Number of persons.'), ...whyAbsent })
  .meta({ id: 'TaxCount', description: 'A number of persons of the assessment, or the reason why there is none.' });

const income = z
  .object({
    globallyTaxable: taxAmount.optional().describe('Income taxed together with the rest, of this person.'),
    separatelyTaxable: taxAmount.optional().describe('Income taxed separately, of this person.'),
    globallyTaxableOfFiscalFamily: taxAmount.optional().describe('Of both partners who are taxed together.'),
  })
  .meta({ id: 'TaxableIncome', description: 'Taxable income. What the source did not mention is absent.' });

const dependants = z
  .object({
    children: taxCount.optional().describe('Dependent children, those with a handicap included (assumed).'),
    childrenWithHandicap: taxCount.optional().describe('Dependent children with a handicap.'),
    otherPersons: taxCount.optional().describe('Other dependants, those with a handicap included (assumed).'),
    otherPersonsWithHandicap: taxCount.optional().describe('Other dependants with a handicap.'),
  })
  .meta({ id: 'FiscalDependants', description: 'Persons who are fiscally dependent.' });

const otherElement = z
  .object({
    element: codedValue.describe(
      'Name of the element at the source; code list `taxAssessmentElements`, which is open.',
    ),
    sourceValue: z.string().optional().describe('The value exactly as the source gives it.'),
    valueType: z.string().optional().describe('What sort of value the source says it is.'),
    date: calendarDate.optional().describe('The value, when it is a date.'),
    isTrue: z.boolean().optional().describe('The value, when it is yes or no.'),
    ...whyAbsent,
  })
  .meta({
    id: 'OtherTaxElement',
    description: 'An element that the gateway has no property for, or whose value is not of the sort it expects.',
  });
export type OtherTaxElement = z.infer<typeof otherElement>;

const relatedPerson = z
  .object({
    ssin: ssinText.optional(),
    fiscalState: codedValue.optional().describe('Place in the assessment; code list `fiscalStates`.'),
  })
  .meta({ id: 'RelatedFiscalPerson', description: 'The partner with whom the person is taxed together.' });

/** The `data` part of the answer. */
export const data = z
  .object({
    incomeYear: z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .describe('Year in which the income was earned.'),
    isMostRecent: z
      .boolean()
      .describe(
        'True when the most recent assessment was asked; false for that of a year, which may also be the newest.',
      ),
    assessmentNumber: z.string().optional().describe('Number of the assessment, at most ten characters.'),
    fiscalState: codedValue
      .optional()
      .describe('Taxed alone, or first or second of two taxed together; code list `fiscalStates`.'),
    income: income.optional(),
    dependants: dependants.optional(),
    cadastralIncome: taxAmount.optional().describe('Cadastral income in the assessment, not indexed (assumed).'),
    relatedPerson: relatedPerson.optional(),
    otherElements: z.array(otherElement).optional().describe('What else the source told, in its order.'),
  })
  .meta({ id: 'TaxAssessmentData', description: 'The tax assessment of a natural person for one income year.' });
export type TaxAssessmentData = z.infer<typeof data>;
