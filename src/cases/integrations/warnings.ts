import { belgianDate, daysBetween, type CalendarDate } from '../../values/calendar.ts';
import type { Integration } from './integration.ts';

/** What a social worker should know before going on, most urgent first. */
export const warningCodes = ['endingSoon', 'registeredElsewhere', 'notInformed', 'registeredLate'] as const;
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
    registeredLate: isRegisteredLate(integration),
  };
  return warningCodes.filter((code) => applies[code]);
}

/**
 * Whether it was registered by hand after the day of the application. A member of the household shares the application of
 * the applicant, and is known only once the streams have told the household.
 */
export function isRegisteredLate({
  applicationDate,
  registeredAt,
  previousIntegrationId,
  applicantIntegrationId,
  qualityCode,
}: Integration): boolean {
  if (previousIntegrationId !== undefined) return false;
  if (applicantIntegrationId !== undefined && qualityCode === 1) return false;
  return belgianDate(registeredAt) > applicationDate;
}

/** Registrations of other centres that share a day with this integration, as the Bank listed them at registration. */
export function overlapping({ registeredElsewhere = [], startDate, endDate }: Integration) {
  return registeredElsewhere.filter(
    (other) => other.startDate <= endDate && (other.endDate === undefined || other.endDate >= startDate),
  );
}
