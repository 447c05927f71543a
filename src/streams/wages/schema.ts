import { z } from 'zod';
import { amountBasis } from '../../stream-kit/amount-bases.ts';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { fraction } from '../../values/fraction.ts';
import { yearQuarter } from '../../values/partial-period.ts';

const quantity = z
  .string()
  .regex(/^\d+(\.\d{1,2})?$/)
  .meta({
    id: 'WorkQuantity',
    description: 'A number of days, hours or percent, as exact decimal text.',
    example: '37.5',
  });

/** No list is ever empty: absence alone does not say that there is nothing. */
const maybeHidden =
  'Absent when the declaration has none, or when `filteredElements` or `unsupportedElements` hide it.';

const gross = euroAmount.describe('Gross: before contributions and tax are withheld.');

const remuneration = z
  .object({
    kind: codedValue.describe('What was paid for: wage, bonus, holiday pay … Code list `remunerationKinds`.'),
    amount: gross.optional().describe('Gross, of the whole quarter. Absent when the source gives no readable one.'),
    paymentFrequencyMonths: z
      .int()
      .optional()
      .describe('For a bonus: months from one payment to the next; 0 when it is paid once.'),
  })
  .meta({ id: 'Remuneration', description: 'What was paid of one kind in the quarter, gross.' });
export type Remuneration = z.infer<typeof remuneration>;

const workingTime = z
  .object({
    kind: codedValue
      .optional()
      .describe('Work or a kind of absence; code list `workingTimeKinds`. Absent when the source names none.'),
    days: quantity.optional().describe('Days of the quarter.'),
    hours: quantity.optional().describe('Hours of the quarter; usually only for part-time work.'),
  })
  .meta({ id: 'DeclaredWorkingTime', description: 'Days and hours of one kind in the quarter.' });
export type WorkingTime = z.infer<typeof workingTime>;

const occupation = z
  .object({
    startDate: calendarDate.optional().describe('Since when the terms are the same; it may lie before the quarter.'),
    endDate: calendarDate.optional().describe('Until when. Absent while the occupation goes on.'),
    jointCommittee: z.string().optional().describe('Number of the joint committee, as the source writes it.'),
    contractType: codedValue.optional().describe('Full-time or part-time; code list `employmentContractTypes`.'),
    workingDaysPerWeek: quantity.optional().describe('Days of work a week.'),
    hoursPerWeek: quantity.optional().describe('Mean hours a week of this worker.'),
    fullTimeHoursPerWeek: quantity.optional().describe('Mean hours a week of a full-time worker in the same work.'),
    workingTimeFraction: fraction
      .optional()
      .describe(
        'The hours of this worker over those of a full-time one, both in hundredths. Absent when one is not known.',
      ),
    reorganizationMeasure: codedValue
      .optional()
      .describe('Measure by which the working time was changed. The gateway knows no list of these codes.'),
    employmentMeasure: codedValue
      .optional()
      .describe('Measure by which the work is promoted. The gateway knows no list of these codes.'),
    workerStatus: codedValue
      .optional()
      .describe('Special status of the worker. The gateway knows no list of these codes.'),
    apprenticeship: codedValue.optional().describe('Kind of apprenticeship. The gateway knows no list of these codes.'),
    isPensioner: z.boolean().optional().describe('True when the worker was already a pensioner.'),
    payMethod: codedValue
      .optional()
      .describe('When pay does not follow time: by the piece, by service vouchers …; code list `payMethods`.'),
    remunerations: z
      .array(remuneration)
      .optional()
      .describe(`What was paid, in the order of the declaration. ${maybeHidden}`),
    workingTimes: z
      .array(workingTime)
      .optional()
      .describe(`What was worked, and absences, in the order of the declaration. ${maybeHidden}`),
  })
  .meta({
    id: 'DeclaredOccupation',
    description: 'One line of an occupation: what was paid and worked while the terms of employment stayed the same.',
  });
export type DeclaredOccupation = z.infer<typeof occupation>;

const employer = z
  .object({
    nssoNumber: z
      .string()
      .optional()
      .describe('Registration number at the National Social Security Office, definitive or temporary.'),
    enterpriseNumber: enterpriseNumber.optional(),
    sector: codedValue.optional().describe('Private or public; code list `employerSectors`.'),
    isProvincialOrLocal: z.boolean().optional().describe('True for a provincial or local authority.'),
    isBankrupt: z.boolean().optional().describe('True when a curator declared for the employer.'),
    category: z.string().optional().describe('Category of the employer at the office, three digits.'),
  })
  .meta({
    id: 'DeclaringEmployer',
    description: 'Who declared. The source gives no name: the stream `dimona` has it under the same numbers.',
  });

const studentPay = z
  .object({
    amount: gross.optional(),
    days: z.int().optional().describe('Whole days.'),
    hours: z.int().optional().describe('Whole hours.'),
  })
  .meta({
    id: 'StudentPay',
    description: 'What a student earned on solidarity contributions. It stands in no line of an occupation.',
  });

const accidentIndemnity = z
  .object({
    nature: codedValue.describe('Kind of indemnity. The gateway knows no list of these codes.'),
    incapacityPercentage: quantity.optional().describe('Degree of incapacity in percent.'),
    amount: gross.optional(),
  })
  .meta({
    id: 'AccidentIndemnity',
    description: 'What was paid after an accident at work or for an occupational disease.',
  });
export type AccidentIndemnity = z.infer<typeof accidentIndemnity>;

const declaration = z
  .object({
    declarationId: z.string().describe('Number of the declaration at the office.'),
    version: z.string().describe('Number of its version; earlier versions are not shown.'),
    status: codedValue.describe('What happened to it last; code list `wageDeclarationStatuses`.'),
    isCanceled: z
      .boolean()
      .describe('True when the declaration was withdrawn, or when its status is not understood: nothing in it counts.'),
    declaredOn: calendarDate.optional().describe('When this version was made.'),
    quarter: yearQuarter.optional().describe('The quarter. Absent when the source gives no readable one.'),
    employer,
    workerClass: codedValue.optional().describe('Kind of worker; code list `wageWorkerClasses`.'),
    amountBasis: amountBasis.describe('All amounts of the declaration are gross; code list `amountBases`.'),
    occupations: z
      .array(occupation)
      .optional()
      .describe(`Lines of occupation, the one that began last first. ${maybeHidden}`),
    studentPay: studentPay.optional(),
    accidentIndemnities: z
      .array(accidentIndemnity)
      .optional()
      .describe(`Indemnities after accidents at work. ${maybeHidden}`),
  })
  .meta({
    id: 'WageDeclaration',
    description: 'What one employer declared of the person for one quarter, for one kind of worker.',
  });
export type WageDeclaration = z.infer<typeof declaration>;

/** The `data` part of the answer. */
export const data = z
  .object({
    declarations: z
      .array(declaration)
      .optional()
      .describe(
        'The last quarter first. Withdrawn ones are in the list, marked as such. Absent when nothing is known.',
      ),
    incompleteBecause: codedValue
      .optional()
      .describe(
        'Why declarations are missing, and what helps; code list `missingWageReasons`. Absent when none is known to be missing.',
      ),
    unsupportedElements: z
      .array(z.string())
      .optional()
      .describe('Elements that the source has and this version of its service cannot give: hidden, not absent.'),
  })
  .meta({
    id: 'WagesData',
    description:
      'Gross wages and working time, per quarter and employer, as employers declared them. They come months after the quarter.',
  });
export type WagesData = z.infer<typeof data>;
