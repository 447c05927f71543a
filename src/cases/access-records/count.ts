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

/** The months from one to another, both included, as they are written. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const [first, last] = [numberOf(from), numberOf(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => written(first + index));
}

/** Months since the year 0. */
function numberOf(month: string): number {
  const [year, ofYear] = month.split('-').map(Number) as [number, number];
  return year * 12 + ofYear - 1;
}

function written(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
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
        const first = `${month}-01`;
        const [begin, end] = [startOfDay(first), startOfDay(addMonths(first, 1))];
        const counted = await ports.accessRecords.counts(asked.caller.centre, begin, end);
        counts.push(...counted.map((count) => ({ month, ...count })));
      }
      return { outcome: counts.length > 0 ? 'answered' : 'noData', result: counts };
    },
  });
}
