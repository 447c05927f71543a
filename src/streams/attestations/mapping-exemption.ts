import { z } from 'zod';
import { eurosFromCents } from '../../values/amount.ts';
import { calendarDate, type CalendarDate } from '../../values/calendar.ts';
import { coded } from '../../values/code-list.ts';
import { monthOfDate } from '../../values/partial-period.ts';
import type { ClosedPeriod } from '../../values/period-overlap.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { Completion, StreamContext, ToldElsewhere } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import { daysOfWork, type Contract, type MonthOfWork } from './days-of-work.ts';
import { alertsOf, countedUntil, countMonths, monthsToCount, remainingDays, windowOf } from './exemption-rule.ts';
import type { AttestationsData, IncomeExemption } from './schema.ts';

type Known = Pick<StreamContext, 'today' | 'exemption'>;

/**
 * What is left of the exemption of somebody who has or had it. Which days of the months after the count are taken follows
 * from the person's work, which another stream tells.
 */
export function toIncomeExemption(
  { firstDate, usedDays }: { readonly firstDate: CalendarDate | undefined; readonly usedDays: number | undefined },
  context: Known,
): IncomeExemption {
  const { today, exemption: rules } = context;
  const window = firstDate === undefined ? undefined : windowOf(firstDate, rules.windows);
  const remaining = window && usedDays !== undefined ? remainingDays(usedDays, today, window, rules) : undefined;
  const told: IncomeExemption = withoutAbsent({
    hasExemption: true,
    firstExemptionDate: firstDate,
    windowEndDate: window?.endDate,
    countedUntil: window && countedUntil(today),
    dayCount: window && rules.dayCount,
    usedDays,
    remainingDays: remaining,
    isExhausted: remaining === undefined ? undefined : remaining === 0,
    kinds: toKinds(context),
  });
  return counted(told, context, () => ({ unknownBecause: 'workUnknown' }));
}

function toKinds({ exemption: { amounts, withoutCounter, shortageJobMonths } }: Known): IncomeExemption['kinds'] {
  return amounts.flatMap(({ kind, amount: cents, per, source, validFrom }) => {
    const amount = eurosFromCents(String(cents));
    if (!amount) return [];
    return [
      withoutAbsent({
        kind: coded(codeLists.incomeExemptionKinds, kind),
        amount,
        per,
        isDerived: source === 'derived',
        validFrom,
        countsDays: !withoutCounter.includes(kind),
        months: kind === 'shortageJob' ? shortageJobMonths : undefined,
      }),
    ];
  });
}

/** The exemption with the months that are still to be counted, by the work of each. */
function counted(told: IncomeExemption, context: Known, workOf: (month: ClosedPeriod) => MonthOfWork): IncomeExemption {
  const { firstExemptionDate: startDate, windowEndDate: endDate, remainingDays: remaining } = told;
  if (startDate === undefined || endDate === undefined || remaining === undefined) return told;
  const window = { startDate, endDate };
  // Where nothing is left, nobody's work matters.
  const open = remaining === 0 ? [] : monthsToCount(context.today, window);
  const months = countMonths(
    remaining,
    open.map((month) => ({ month: monthOfDate(month.startDate), ...workOf(month) })),
  );
  return {
    ...told,
    monthsToCount: months.map((month) =>
      withoutAbsent({
        ...month,
        unknownBecause: month.unknownBecause && coded(codeLists.uncountedDays, month.unknownBecause),
      }),
    ),
    alerts: alertsOf(remaining, months, window).map((alert) => coded(codeLists.incomeExemptionAlerts, alert)),
  };
}

/** The months still to be counted of an exemption that the answer tells; none when nothing is left. */
function openMonths({ incomeExemption: told }: AttestationsData, { today }: Known): readonly ClosedPeriod[] {
  const { firstExemptionDate: startDate, windowEndDate: endDate, remainingDays: remaining = 0 } = told ?? {};
  if (startDate === undefined || endDate === undefined || remaining === 0) return [];
  return monthsToCount(today, { startDate, endDate });
}

/** What is read of the answer of Dimona. */
const employments = z.object({
  employments: z.array(
    z.object({
      isCanceled: z.boolean(),
      startDate: calendarDate.optional(),
      endDate: calendarDate.optional(),
      endTime: z.string().optional(),
      workerType: z.object({ code: z.string() }).optional(),
      userEnterprise: z.object({}).optional(),
    }),
  ),
});

/** Dimona tells on which days a contract ran: asked only while an exemption runs, for the months still to be counted. */
export const byDimona: Completion<AttestationsData> = {
  stream: 'dimona',
  completes: ['incomeExemption'],
  asks: (data, context) => {
    const months = openMonths(data, context);
    const [first, last] = [months[0], months.at(-1)];
    return first && last && { from: first.startDate, to: last.endDate };
  },
  complete(data, told, context) {
    const { incomeExemption: exemption } = data;
    if (!exemption) return data;
    const work = workOf(told, context);
    return { ...data, incomeExemption: counted(exemption, context, work) };
  },
};

function workOf(told: ToldElsewhere, { exemption }: Known): (month: ClosedPeriod) => MonthOfWork {
  if (told.outcome === 'notOpen') return () => ({ unknownBecause: 'workNotOpen' });
  // A part of the declarations is as good as none: what is missing may be work.
  if (told.outcome === 'unknown' || told.outcome === 'incomplete') return () => ({ unknownBecause: 'workUnknown' });
  const contracts = told.outcome === 'noDataFound' ? [] : employments.parse(told.data).employments.map(toContract);
  return (month) => daysOfWork(month, contracts, exemption.dayCount);
}

function toContract({
  userEnterprise,
  workerType,
  ...contract
}: z.infer<typeof employments>['employments'][number]): Contract {
  return { ...contract, workerType: workerType?.code, isAgencyWork: userEnterprise !== undefined };
}
