import { z } from 'zod';
import { sourceOutcome } from '../../stream-kit/authentic-source.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { localizedText } from '../../values/localized-text.ts';
import { yearMonth } from '../../values/partial-period.ts';

const ssin = z.string().regex(/^\d{11}$/);

const person = z
  .object({
    ssin: ssin.describe('Social security identification number.'),
    isConsultedPerson: z.boolean().describe('True when it is the person the integration is about.'),
    familyName: z.string().optional().describe('Family name. Absent when neither stream that names persons has it.'),
    givenName: z.string().optional().describe('Given name, or all of them.'),
  })
  .meta({
    id: 'ChildBenefitPerson',
    description:
      'A person in a file of child benefits. The source gives numbers only: names are those of the household and of the National Register file of the person consulted, where the integration opens them.',
  });
export type ChildBenefitPerson = z.infer<typeof person>;

const linkedBeneficiaries = z
  .array(person)
  .optional()
  .describe(
    'Flanders only: the one or two beneficiaries linked to the child. The link does not prove that they received anything.',
  );

const bonus = z
  .object({
    kind: codedValue.optional().describe('Code list `childBenefitBonuses`, which is open.'),
    paymentDate: calendarDate.optional().describe('Day on which it was paid.'),
    linkedBeneficiaries,
  })
  .meta({ id: 'ChildBenefitBonus', description: 'What was paid once. There are no amounts.' });
export type Bonus = z.infer<typeof bonus>;

const payment = z
  .object({
    kind: codedValue.optional().describe('Code list `childBenefitPayments`, which is open.'),
    startMonth: yearMonth.optional().describe('First month that was paid.'),
    endMonth: yearMonth.optional().describe('Last month that was paid. Absent while it is still paid.'),
    isCurrent: z
      .boolean()
      .optional()
      .describe('Whether the present month is in it. Absent when the months do not tell.'),
    linkedBeneficiaries,
  })
  .meta({ id: 'ChildBenefitPayment', description: 'Consecutive months that were paid. There are no amounts.' });
export type Payment = z.infer<typeof payment>;

const member = person
  .extend({
    bonuses: z.array(bonus).describe('What was paid once.'),
    payments: z.array(payment).describe('Periods of payment, the one that began last first.'),
  })
  .meta({
    id: 'ChildBenefitMember',
    description: 'A beneficiary or a child, with what was paid to or for this person.',
  });
export type Member = z.infer<typeof member>;

const fund = z
  .object({
    enterpriseNumber: enterpriseNumber.optional(),
    code: z.string().optional().describe('Three digits, for a fund that is named by its number of before.'),
    name: localizedText.optional().describe('Name in the languages in which the source gives it.'),
  })
  .meta({ id: 'ChildBenefitFund', description: 'The fund that pays; it has an enterprise number or a code.' });

const file = z
  .object({
    source: codedValue.describe('Where the file is kept; code list `childBenefitSources`.'),
    fund: fund.optional(),
    fileNumber: z.string().optional().describe('Number of the file at the fund. Flanders never gives it.'),
    isCurrent: z
      .boolean()
      .optional()
      .describe('Whether something is paid for the present month. Absent when that is not known.'),
    consultedPersonRoles: z
      .array(codedValue)
      .describe('What the consulted person is in this file; code list `childBenefitRoles`. Several are possible.'),
    entitledPerson: person.optional().describe('Whose work gave the right. Only federal files know such a person.'),
    beneficiaries: z.array(member).describe('Who receives.'),
    children: z.array(member).describe('The children. In Flanders exactly one in a file.'),
    remarks: z
      .array(codedValue)
      .describe('What has to be known to read this file rightly; code list `childBenefitRemarks`.'),
  })
  .meta({ id: 'ChildBenefitFile', description: 'A file of child benefits with the consulted person in it.' });
export type ChildBenefitFile = z.infer<typeof file>;

const source = z
  .object({
    source: codedValue.describe('Code list `childBenefitSources`.'),
    outcome: sourceOutcome,
  })
  .meta({ id: 'ChildBenefitSource', description: 'One of the registers of child benefits and what it answered.' });
export type Source = z.infer<typeof source>;

const personRole = z
  .object({
    role: codedValue.describe('Code list `childBenefitRoles`.'),
    isCurrent: z
      .boolean()
      .optional()
      .describe('Whether something is paid for the present month in a file with this role. Absent when not known.'),
  })
  .meta({ id: 'ChildBenefitRole', description: 'A role that the consulted person has in a file.' });
export type PersonRole = z.infer<typeof personRole>;

/** The `data` part of the answer. */
export const data = z
  .object({
    sources: z.array(source).describe('What each authentic source answered. One that failed is `unknown`, not empty.'),
    roles: z.array(personRole).describe('The roles of the consulted person over all files that were found.'),
    files: z.array(file).describe('The files, those that are still paid first.'),
  })
  .meta({
    id: 'CadafData',
    description: 'Child benefits of the federal state, the regions and the German-speaking Community.',
  });
export type CadafData = z.infer<typeof data>;
