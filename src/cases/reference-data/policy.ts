import { z } from 'zod';
import {
  codeEvents,
  countedIncomes,
  deadlineKinds,
  deadlineStarts,
  relationKinds,
  type Adjustable,
  type Dated,
  type RuleRows,
} from '../../access/book/book.ts';
import { actTitles } from '../../access/book/texts/acts.ts';
import { roleTitles } from '../../access/book/texts/roles.ts';
import {
  conditionTexts,
  countedIncomeTexts,
  deadlineStartTexts,
  deadlineTitles,
  eventTexts,
  judgedTexts,
  relationTexts,
  remedyTexts,
  setterTexts,
  targetTexts,
} from '../../access/book/texts/words.ts';
import { findRuleText } from '../../access/rules/order.ts';
import type { AnyStream, Stream } from '../../stream-kit/stream.ts';
import { euroAmount, eurosFromCents, type EuroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { incomeExemptionKinds } from '../../values/exemption-kinds.ts';
import { exemptionKinds } from '../../values/income-exemption.ts';
import type { Language } from '../../values/localized-text.ts';
import { qualityCodes } from '../../values/quality-codes.ts';

const days = {
  validFrom: calendarDate.describe('First day on which the row holds.'),
  validUntil: calendarDate.optional().describe('Last day on which it holds; absent while nothing has ended it.'),
};
const legalBasis = z.string().describe('The law or instruction behind it.');
const adjustable = z
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

/**
 * The rows of a rule book with their texts, in one language.
 * @param rows all rows, or those of a day
 */
export function viewPolicy(
  { rows, version, day }: { readonly rows: RuleRows; readonly version: string; readonly day?: string | undefined },
  streams: readonly AnyStream[],
  language: Language,
): PolicyView {
  return {
    version,
    ...(day === undefined ? {} : { day }),
    codes: rows.codes.map((row) => ({
      code: row.code,
      label: qualityCodes.codes[String(row.code)]?.[language] ?? '',
      setBy: row.setBy,
      setByText: setterTexts[row.setBy][language],
      setFor: row.setFor,
      setForText: eventTexts[row.setFor][language],
      ...(row.months ? { months: number(row.months) } : {}),
      ...(row.decision
        ? {
            decision: {
              ...row.decision,
              longestMonths: number(row.decision.longestMonths),
            },
          }
        : {}),
      needsReason: row.needsReason,
      reasonToRegister: row.reasonToRegister === true,
      besideApplicant: row.besideApplicant === true,
      ...(row.reviewedWithinMonths === undefined ? {} : { reviewedWithinMonths: row.reviewedWithinMonths }),
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
    grants: rows.grants.map((row) => {
      const stream = streams.find(({ name }) => name === row.stream);
      const declared = Object.keys(stream?.categories ?? {});
      const categories = row.categories === 'all' ? declared : row.categories;
      return {
        role: row.role,
        qualityCodes: row.qualityCodes.toSorted((one, other) => one - other),
        stream: row.stream,
        streamTitle: stream?.title[language] ?? row.stream,
        categories: [...categories],
        closedCategories: declared.filter((name) => !categories.includes(name)),
        ...(row.condition ? { condition: row.condition, conditionText: conditionTexts[row.condition][language] } : {}),
        ...daysOf(row),
      };
    }),
    roles: rows.roles.map((row) => ({
      name: row.name,
      title: roleTitles[row.name]?.[language] ?? row.name,
      ...(row.consultsAs === undefined ? {} : { consultsAs: row.consultsAs }),
      isSoftware: row.isSoftware === true,
      ...daysOf(row),
    })),
    acts: rows.acts.map((row) => ({
      name: row.name,
      title: actTitles[row.name]?.[language] ?? row.name,
      scope: row.scope,
      roles: [...row.roles],
      target: row.target,
      targetText: targetTexts[row.target][language],
      isConsultation: row.isConsultation === true,
      isRead: row.isRead === true,
      ...daysOf(row),
    })),
    relations: rows.relations.map((row) => ({
      relation: row.relation,
      title: relationTexts[row.relation][language],
      refusedBy: row.refusedBy,
      exemptRoles: [...row.exemptRoles],
      ...daysOf(row),
    })),
    scale: rows.scale.map((row) => ({
      base: inEuro(row.base),
      perDependant: inEuro(row.perDependant),
      source: row.source,
      ...daysOf(row),
    })),
    scaleUse: rows.scaleUse.map((row) => ({
      ...row,
      alsoCounted: row.alsoCounted.map((whose) => ({ whose, title: countedIncomeTexts[whose][language] })),
      cadastralIncomeIgnored: inEuro(row.cadastralIncomeIgnored),
    })),
    informing: rows.informing.map((row) => ({ ...row, withinWorkingDays: number(row.withinWorkingDays) })),
    deadlines: rows.deadlines.map((row) => ({
      kind: row.kind,
      title: deadlineTitles.codes[row.kind][language] ?? row.kind,
      concerns: [...row.concerns],
      from: row.from,
      fromText: deadlineStartTexts[row.from][language],
      ...(row.days === undefined ? {} : { days: row.days }),
      ...(row.months === undefined ? {} : { months: row.months }),
      ...(row.newAfterMonths === undefined ? {} : { newAfterMonths: row.newAfterMonths }),
      ...(row.soonAfterMonths ? { soonAfterMonths: number(row.soonAfterMonths) } : {}),
      source: row.source,
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
    registering: rows.registering.map((row) => ({
      ...row,
      applicationWithinDays: number(row.applicationWithinDays),
      informedBeforeDays: number(row.informedBeforeDays),
    })),
    exemption: rows.exemption.map((row) => ({
      kind: row.kind,
      title: incomeExemptionKinds.codes[row.kind][language] ?? row.kind,
      amount: inEuro(row.amount),
      per: row.per,
      source: row.source,
      ...daysOf(row),
    })),
    exemptionUse: rows.exemptionUse.map((row) => ({
      days: number(row.days),
      windows: [...row.windows],
      withoutCounter: [...row.withoutCounter],
      shortageJobMonths: row.shortageJobMonths,
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
    rules: rows.rules.map((row) => ({
      ruleCode: row.code,
      judges: row.judges,
      judgesText: judgedTexts[row.judges][language],
      reason: findRuleText(row.code)?.reason[language] ?? '',
      remedy: remedyOf(row.code, streams, language),
      legalBasis: row.legalBasis,
      ...daysOf(row),
    })),
  };
}

/** What would open it, said without an integration: the day of an example is left out. */
function remedyOf(code: string, streams: readonly AnyStream[], language: Language): string {
  const remedy = findRuleText(code)?.remedy({ integration: example });
  if (!remedy) return '';
  const { action, role, stream, qualityCode } = remedy;
  const title = (streams.find(({ name }) => name === stream) as Pick<Stream, 'title'> | undefined)?.title[language];
  const label = qualityCode === undefined ? undefined : qualityCodes.codes[String(qualityCode)]?.[language];
  const more = [
    role === undefined ? undefined : (roleTitles[role]?.[language] ?? role),
    title ?? stream,
    label === undefined ? qualityCode : `${String(qualityCode)}: ${label}`,
  ];
  const said = more.filter((one) => one !== undefined).join(', ');
  return said === '' ? remedyTexts[action][language] : `${remedyTexts[action][language]} (${said})`;
}

const example = {
  centre: '',
  qualityCode: 1,
  startDate: '2026-01-01',
  endDate: '2026-01-01',
  state: 'active',
} as const;

function daysOf({ validFrom, validUntil }: Dated) {
  return { validFrom, ...(validUntil === undefined ? {} : { validUntil }) };
}

const number = (one: Adjustable): z.infer<typeof adjustable> => ({ ...one });

function inEuro(cents: number): EuroAmount {
  return eurosFromCents(String(cents)) ?? { value: '0.00', currency: 'EUR' };
}
