/**
 * Longest pause that is passed on, in seconds. More is of no use to a caller, and a wrong clock must not close a
 * service for days.
 */
const longestSeconds = 3_600;

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
 * @param now milliseconds since 1970
 * @returns seconds from now, 1 to 3600; undefined without a valid header
 */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 1), longestSeconds);
}
