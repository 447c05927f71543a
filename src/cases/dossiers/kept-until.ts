import { addDays, startOfDay, type CalendarDate } from '../../values/calendar.ts';

const dayMs = 86_400_000;

/**
 * Until when the answers of a dossier are kept: some days, and never longer than the integration opens streams.
 * @param at when it was asked, milliseconds since 1970
 * @param keepDays whole days; 0: it is not kept
 * @param endDate last day of the integration, included
 * @returns milliseconds since 1970; undefined when it is not kept
 */
export function keptUntil(at: number, keepDays: number, endDate: CalendarDate): number | undefined {
  const until = Math.min(at + keepDays * dayMs, startOfDay(addDays(endDate, 1)));
  return until > at ? until : undefined;
}
