import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { AccessRecords, RecordCount } from '../../evidence/evidence.ts';
import type { Integration } from '../integrations/integration.ts';
import { monthsBetween, spanOf } from '../months.ts';

/** Records of one kind in one month of the Belgian calendar, `2026-03`. */
export interface MonthCount extends RecordCount {
  readonly month: string;
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
        const { from: begin, until } = spanOf(month);
        const counted = await ports.accessRecords.counts(asked.caller.centre, begin, until);
        counts.push(...counted.map((count) => ({ month, ...count })));
      }
      return { outcome: counts.length > 0 ? 'answered' : 'noData', result: counts };
    },
  });
}
