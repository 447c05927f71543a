import { z } from 'zod';
import { codeEvents, countedIncomes, deadlineKinds, deadlineStarts, relationKinds } from '../../access/book/book.ts';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { exemptionKinds } from '../../values/income-exemption.ts';

/* What the API shows of the rule book. */

const days = {
  validFrom: calendarDate.describe('First day on which the row holds.'),
  validUntil: calendarDate.optional().describe('Last day on which it holds; absent while nothing has ended it.'),
};
const legalBasis = z.string().describe('The law or instruction behind it.');
export const adjustable = z
  .object({
    value: z.int().describe('What holds in this installation.'),
    setting: z.string().describe('The setting of the gateway that may replace it.'),
    least: z.int(),
    most: z.int(),
  })
  .meta({ id: 'PolicyNumber', description: 'A number that a setting of the gateway may replace, within bounds.' });

/** The rule book as `GET /refData/policy` gives it. */
export const policyView = z
  .object({
    version: z
      .string()
      .describe('Version of the rule book, as refusals and evidence name it.')
      .meta({ example: '2026-03-01+0123456789ab' }),
    day: calendarDate.optional().describe('The day whose rows these are; absent when all rows are given.'),
    codes: z
      .array(
        z
          .object({
            code: z.int(),
            label: z.string(),
            setBy: z.enum(['socialWorker', 'decision', 'nobody']).describe('Who sets it.'),
            setByText: z.string(),
            setFor: z.enum(codeEvents).describe('The event for which it is set.'),
            setForText: z.string(),
            months: adjustable.optional().describe('Calendar months from the application, for codes set by hand.'),
            decision: z
              .object({
                longestMonths: adjustable.describe('Longest period that one decision gives, in calendar months.'),
                effectWithinMonths: z.int().describe('The period begins at most this long after the decision.'),
              })
              .optional()
              .describe('For codes that follow from a decision.'),
            needsReason: z.boolean().describe('Whether each consultation needs a written reason.'),
            reasonToRegister: z.boolean().describe('Whether it is registered only with a written reason.'),
            besideApplicant: z
              .boolean()
              .describe('Whether it is registered only in the file of an applicant, and ends with it.'),
            reviewedWithinMonths: z
              .int()
              .optional()
              .describe('It is reviewed in place, at most this many months after its begin or its last review.'),
            legalBasis,
            ...days,
          })
          .meta({ title: 'PolicyCode' }),
      )
      .describe('The quality codes.'),
    grants: z
      .array(
        z
          .object({
            role: z.string().describe('The role, or the one as which others consult (`consultsAs`).'),
            qualityCodes: z.array(z.int()),
            stream: z.string(),
            streamTitle: z.string(),
            categories: z.array(z.string()).describe('Categories of data that are open.'),
            closedCategories: z.array(z.string()).describe('Categories of the stream that are not.'),
            condition: z.enum(['debtorIncomeUnderScale']).optional(),
            conditionText: z.string().optional(),
            ...days,
          })
          .meta({ title: 'PolicyGrant' }),
      )
      .describe('What may be seen; whatever no row grants is refused.'),
    roles: z.array(
      z
        .object({
          name: z.string(),
          title: z.string(),
          consultsAs: z.string().optional().describe('Role whose grants count; absent for roles that consult nothing.'),
          isSoftware: z.boolean().describe('True for software without a person.'),
          ...days,
        })
        .meta({ title: 'PolicyRole' }),
    ),
    acts: z
      .array(
        z
          .object({
            name: z.string(),
            title: z.string(),
            scope: z.string().describe('Scope of the access token, without its prefix.'),
            roles: z.array(z.string()),
            target: z.enum(['none', 'person', 'integration', 'persons']).describe('What it is about.'),
            targetText: z.string(),
            isConsultation: z.boolean().describe('Whether roles are judged as for a consultation.'),
            isRead: z.boolean().describe('Whether it only reads what is kept here.'),
            forSupervisor: z
              .boolean()
              .describe('Whether it is for organizations that supervise centres, not for centres.'),
            ...days,
          })
          .meta({ title: 'PolicyAct' }),
      )
      .describe('What can be done, and by whom.'),
    relations: z
      .array(
        z
          .object({
            relation: z.enum(relationKinds),
            title: z.string(),
            refusedBy: z.string().describe('Code of the rule that refuses.'),
            exemptRoles: z.array(z.string()).describe('Roles that it does not refuse.'),
            ...days,
          })
          .meta({ title: 'PolicyRelation' }),
      )
      .describe('Relations of the caller to the person concerned that refuse.'),
    scale: z
      .array(
        z
          .object({
            base: euroAmount.describe('Net taxable income a year.'),
            perDependant: euroAmount.describe('More for each person fiscally dependent.'),
            source: z.enum(['confirmed', 'derived']).describe('`derived`: computed from the index.'),
            ...days,
          })
          .meta({ title: 'PolicyScaleRow' }),
      )
      .describe('The federal scale of maintenance debtors.'),
    scaleUse: z.array(
      z
        .object({
          alsoCounted: z
            .array(z.object({ whose: z.enum(countedIncomes), title: z.string() }))
            .describe('Whose income counts with the debtor’s own.'),
          cadastralIncomeIgnored: euroAmount.describe('Up to this cadastral income own property does not count.'),
          cadastralIncomeFactor: z.int().describe('Above it the whole counts this many times.'),
          incomeYearsBefore: z.int().describe('The income of this many years before counts.'),
          incomeYearsBeforeAtMost: z
            .int()
            .describe('While it is not there, or does not say enough, one of at most this many years before.'),
          legalBasis,
          ...days,
        })
        .meta({ title: 'PolicyScaleUse' }),
    ),
    informing: z.array(
      z
        .object({
          withinWorkingDays: adjustable.describe('Working days after the first day of the integration.'),
          legalBasis,
          ...days,
        })
        .meta({ title: 'PolicyInforming' }),
    ),
    deadlines: z
      .array(
        z
          .object({
            kind: z.enum(deadlineKinds),
            title: z.string(),
            concerns: z.array(z.enum(codeEvents)).describe('The events whose codes, or aid, it concerns.'),
            from: z.enum(deadlineStarts).describe('The day from which it is counted.'),
            fromText: z.string(),
            days: z.int().optional().describe('Calendar days after that day.'),
            months: z.int().optional().describe('Calendar months after that day.'),
            newAfterMonths: z
              .int()
              .optional()
              .describe('Not for somebody who had this aid at any time in so many months before.'),
            soonAfterMonths: adjustable.optional().describe('Due soon from this many months after that day.'),
            source: z.enum(['confirmed', 'assumed']).describe('`assumed`: no source states the number.'),
            legalBasis,
            ...days,
          })
          .meta({ title: 'PolicyDeadline' }),
      )
      .describe('By when a centre has to do what; a row holds for what began on its days.'),
    registering: z.array(
      z
        .object({
          applicationWithinDays: adjustable.describe(
            'The application lies at most this many days back without a reason.',
          ),
          informedBeforeDays: adjustable.describe('The person was told at most this many days before the application.'),
          householdKnownMonths: z
            .int()
            .describe('The household counts as known this many months after the streams told it.'),
          legalBasis,
          ...days,
        })
        .meta({ title: 'PolicyRegistering' }),
    ),
    flags: z
      .array(
        z
          .object({
            handleWithinDays: adjustable.describe('A flag is handled at most this many days after it came.'),
            keepMonths: adjustable.describe('What a flag says is removed this many months after it was raised.'),
            source: z.enum(['confirmed', 'assumed']),
            legalBasis,
            ...days,
          })
          .meta({ title: 'PolicyFlags' }),
      )
      .describe('What a centre does with flags of the supervisor.'),
    flagFeedback: z
      .array(
        z
          .object({
            code: z.int(),
            title: z.string(),
            needsComment: z.boolean().describe('Whether it says nothing without a comment.'),
            source: z.enum(['confirmed', 'assumed']),
            ...days,
          })
          .meta({ title: 'PolicyFlagFeedback' }),
      )
      .describe('The codes with which a flag is answered.'),
    exemption: z
      .array(
        z
          .object({
            kind: z.enum(exemptionKinds),
            title: z.string(),
            amount: euroAmount.describe('Net income that is exempt at most.'),
            per: z.enum(['month', 'year']),
            source: z.enum(['confirmed', 'derived']).describe('`derived`: computed from the index.'),
            ...days,
          })
          .meta({ title: 'PolicyExemption' }),
      )
      .describe('Income from work or training that is exempt (royal decree of 11 July 2002, art. 35).'),
    exemptionUse: z.array(
      z
        .object({
          days: adjustable.describe('Days of one person, at all centres together.'),
          windows: z
            .array(
              z
                .object({
                  firstFrom: calendarDate.optional().describe('For a first exemption on this day or later.'),
                  years: z.int().describe('Years from the first exemption in which the days can be used.'),
                })
                .meta({ title: 'PolicyExemptionWindow' }),
            )
            .describe('Newest first.'),
          withoutCounter: z.array(z.enum(exemptionKinds)).describe('Kinds of which no day is counted.'),
          shortageJobMonths: z.int().describe('Months of the exemption for a shortage job, once in a lifetime.'),
          legalBasis,
          ...days,
        })
        .meta({ title: 'PolicyExemptionUse' }),
    ),
    rules: z
      .array(
        z
          .object({
            ruleCode: z.string(),
            judges: z.enum(['target', 'caller', 'relation', 'facts', 'grant', 'condition', 'act', 'person']),
            judgesText: z.string(),
            reason: z.string(),
            remedy: z.string().describe('What would open it.'),
            legalBasis,
            ...days,
          })
          .meta({ title: 'PolicyRule' }),
      )
      .describe('The rules that refuse, in the order in which they are judged.'),
  })
  .meta({ id: 'Policy', description: 'The rule book: who may see what, when, for how long, and on what ground.' });
export type PolicyView = z.infer<typeof policyView>;
