import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { AccessRecords, RecordCount } from '../../evidence/evidence.ts';
import { addMonths, startOfDay } from '../../values/calendar.ts';
import type { Integration } from '../integrations/integration.ts';

/** Months that are counted at once, at most. */
export const mostMonths = 12;

/** Records of one kind in one month of the Belgian calendar, `2026-03`. */
export interface MonthCount extends RecordCount {
  readonly month: string;
}

/** The months from one to another, both included; more than there may be are not all listed. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let month = from; month <= to && months.length <= mostMonths; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  return addMonths(`${month}-01`, 1).slice(0, 7);
}

/**
 * Counts what the caller's centre did, month by month. No person is looked at or shown.
 * @throws Problem
 */
export function countAccessRecords(
  ports: { readonly door: Door<Integration>; readonly accessRecords: AccessRecords },
  asked: Asked<{ readonly from: string; readonly to: string }>,
): Promise<readonly MonthCount[]> {
  return ports.door.perform('countAccessRecords', asked, {
    find: () => undefined,
    carryOut: async (_found, _granted, { from, to }) => {
      const counts: MonthCount[] = [];
      for (const month of monthsBetween(from, to)) {
        const [begin, end] = [month, monthAfter(month)].map((one) => startOfDay(`${one}-01`)) as [number, number];
        const counted = await ports.accessRecords.counts(asked.caller.centre, begin, end);
        counts.push(...counted.map((count) => ({ month, ...count })));
      }
      return { outcome: counts.length > 0 ? 'answered' : 'noData', result: counts };
    },
  });
}
