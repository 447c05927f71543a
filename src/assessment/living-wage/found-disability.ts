import type { DataOf } from '../answers.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { exactOf, minus, positive, times, zero, type Exact } from './exact.ts';
import type { FoundAmount } from './model.ts';
import { exactly, nothingAtAll, sumOfRanges, type Range } from './range.ts';

type Allowance = NonNullable<DataOf<'dgph'>['allowances']>[number];

/** What an allowance gives a month, in the part that is looked at; undefined when the source does not split it. */
type PartOf = (allowance: Allowance, total: Exact) => Exact | undefined;

/** Kind of allowance for adults: income replacement and integration together. */
const adults = '3';
/** For the elderly, also of the legislations before. */
const elderly = new Set(['4']);

/** Allowances that replace income. Their part for integration is another step, and so is help for the elderly. */
export function foundDisability(inquiry: Inquiry, person: Person): FoundAmount {
  return ofAllowances(inquiry, person, (allowance, total) => {
    if (elderly.has(allowance.kind?.code ?? '')) return zero;
    if (allowance.kind?.code !== adults) return undefined;
    const integration = integrationOf(allowance, total);
    return integration && positive(minus(total, integration));
  });
}

/** The integration allowance, which is not counted. */
export function foundDisabilityIntegration(inquiry: Inquiry, person: Person): FoundAmount {
  return ofAllowances(inquiry, person, (allowance, total) =>
    allowance.kind?.code === adults ? integrationOf(allowance, total) : zero,
  );
}

/** The allowance for help to the elderly, which is not counted. */
export function foundElderlyAllowance(inquiry: Inquiry, person: Person): FoundAmount {
  return ofAllowances(inquiry, person, ({ kind }, total) => (elderly.has(kind?.code ?? '') ? total : zero));
}

/** The part for integration: what the source splits off, or what follows from the categories that it names. */
function integrationOf(allowance: Allowance, total: Exact): Exact | undefined {
  if (allowance.monthlyAmount) return exactOf(allowance.monthlyAmount);
  if (allowance.integrationCategory === undefined) return zero;
  return allowance.incomeReplacementCategory === undefined ? total : undefined;
}

function ofAllowances(inquiry: Inquiry, person: Person, partOf: PartOf): FoundAmount {
  const allowances = told(inquiry, person, 'dgph', 'allowances');
  if (allowances.state === 'unknown') return { facts: [], missing: [allowances.missing] };
  if (allowances.state === 'none') return { range: nothingAtAll, facts: [allowances.fact], missing: [] };
  const running = allowances.value.flatMap((allowance, index) => {
    const { startDate, endDate } = allowance;
    const runs = (startDate === undefined || startDate <= inquiry.day) && (endDate ?? inquiry.day) >= inquiry.day;
    return runs ? [{ index, range: rangeOf(allowance, partOf) }] : [];
  });
  if (running.length === 0) return { range: nothingAtAll, facts: [allowances.fact], missing: [] };
  const { integrationId } = allowances.fact;
  return {
    range: sumOfRanges(running.map(({ range }) => range)),
    facts: running.map(({ index }) => within(allowances.fact, index)),
    missing: running
      .filter(({ range }) => range.high === undefined || range.high !== range.low)
      .map(({ index }) => ({
        why: 'notInSource' as const,
        ...(integrationId === undefined ? {} : { integrationId }),
        stream: 'dgph',
        path: `/allowances/${String(index)}/monthlyAmount`,
      })),
  };
}

function rangeOf(allowance: Allowance, partOf: PartOf): Range {
  const total = allowance.totalMonthlyAmount && exactOf(allowance.totalMonthlyAmount);
  if (total === undefined) return { low: zero };
  const part = partOf(allowance, total);
  return part === undefined ? { low: zero, high: times(total, 12) } : exactly(times(part, 12));
}
