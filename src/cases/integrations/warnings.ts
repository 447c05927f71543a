import { daysBetween, type CalendarDate } from '../../values/calendar.ts';
import type { Integration } from './integration.ts';

/** What a social worker should know before going on, most urgent first. */
export const warningCodes = ['endingSoon', 'registeredElsewhere', 'notInformed'] as const;
export type WarningCode = (typeof warningCodes)[number];

/** Days for which an integration still opens streams, including today; undefined when it opens none. */
export function daysLeft(integration: Integration, today: CalendarDate): number | undefined {
  if (integration.state !== 'active' || integration.decidedOn !== undefined || today > integration.endDate)
    return undefined;
  return daysBetween(today, integration.endDate) + 1;
}

/** @param endingSoonDays an end is soon when this many days are left or fewer */
export function warningsOf(
  integration: Integration,
  today: CalendarDate,
  endingSoonDays: number,
): readonly WarningCode[] {
  const left = daysLeft(integration, today);
  if (left === undefined) return [];
  const applies: Readonly<Record<WarningCode, boolean>> = {
    endingSoon: left <= endingSoonDays,
    registeredElsewhere: overlapping(integration).length > 0,
    notInformed: integration.informedOn === undefined,
  };
  return warningCodes.filter((code) => applies[code]);
}

/** Registrations of other centres that share a day with this integration, as the Bank listed them at registration. */
export function overlapping({ registeredElsewhere = [], startDate, endDate }: Integration) {
  return registeredElsewhere.filter(
    (other) => other.startDate <= endDate && (other.endDate === undefined || other.endDate >= startDate),
  );
}
