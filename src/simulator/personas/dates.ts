import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const absolute = /^\d{4}-(00-00|(0[1-9]|1[0-2])-(0\d|[12]\d|3[01]))$/;
const relative = /^(today|[+-]\d{1,5} (day|month|year)s?( [+-]\d{1,5} (day|month|year)s?)*)$/;

/**
 * A date in a life: `2019-05-06`, an incomplete one (`1955-03-00`, `1955-00-00`), or relative to the simulator's clock, so
 * that a life stays current: `today`, `-3 months`, `+10 days`, `-2 years +5 days`.
 */
export const personaDate = z
  .string()
  .refine((text) => absolute.test(text) || relative.test(text), 'must be yyyy-mm-dd, today, or like -3 months')
  .refine((text) => !absolute.test(text) || exists(text), 'must be a day that exists');
export type PersonaDate = z.infer<typeof personaDate>;

/** A date and the time of day, `-3 months 09:15`. */
export const personaMoment = z.string().refine((text) => {
  const { date, time } = splitMoment(text);
  return personaDate.safeParse(date).success && !date.includes('-00') && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}, 'must be a complete date and a time, like -3 months 09:15');
export type PersonaMoment = z.infer<typeof personaMoment>;

/** `yyyy`, or a date. */
export const yearOrDate = z.union([z.string().regex(/^\d{4}$/), personaDate]);

/**
 * @param date as in a persona
 * @param today the day of the simulator's clock, `yyyy-mm-dd`
 * @returns `yyyy-mm-dd`; unknown parts stay `00`, a year stays a year
 */
export function resolve(date: PersonaDate, today: string): string {
  if (!relative.test(date)) return date;
  let day = Temporal.PlainDate.from(today);
  for (const [, amount, unit] of date.matchAll(/([+-]\d+) (day|month|year)/g)) {
    day = day.add({ [`${unit ?? 'day'}s`]: Number(amount) });
  }
  return day.toString();
}

/** @returns `yyyy-mm-ddThh:mm:ss+hh:mm` in Belgian time */
export function resolveMoment(moment: PersonaMoment, today: string): string {
  const { date, time } = splitMoment(moment);
  const local = Temporal.PlainDateTime.from(`${resolve(date, today)}T${time}`).toZonedDateTime('Europe/Brussels');
  return `${local.toPlainDateTime().toString({ smallestUnit: 'second' })}${local.offset}`;
}

function splitMoment(moment: string): { readonly date: string; readonly time: string } {
  const at = moment.lastIndexOf(' ');
  return { date: moment.slice(0, Math.max(at, 0)), time: moment.slice(at + 1) };
}

function exists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return month === 0 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
