import { Temporal } from 'temporal-polyfill';
import { addDays, type CalendarDate } from './calendar.ts';
import { parseIncompleteDate } from './incomplete-date.ts';

/*
 * The lexical forms of XML Schema's simple types, read into values. A text without the required form gives undefined,
 * because a malformed optional element must not make the rest of the reply unreadable.
 */

/** A non-empty text; an empty one gives undefined. */
export function textOf(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}

/** `xs:integer` within what a JavaScript number holds exactly. */
export function integerOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^[+-]?\d{1,15}$/.test(value)) return undefined;
  return Number(value) + 0;
}

/**
 * `xs:decimal` that is not negative, as exact text: insignificant zeros are dropped (`12.50` and `012.5` are `12.5`),
 * the one before the point may be missing (`.5` is `0.5`).
 */
export function decimalOf(value: string | undefined): string | undefined {
  const match = /^0*(\d{1,15})(?:\.(\d{1,15}?)0*)?$/.exec(value?.trim().replace(/^\./, '0.') ?? '');
  if (!match) return undefined;
  const [, whole = '', decimals = '0'] = match;
  return decimals === '0' ? whole : `${whole}.${decimals}`;
}

/** `xs:boolean`. */
export function booleanOf(value: string | undefined): boolean | undefined {
  if (value === 'true' || value === '1') return true;
  return value === 'false' || value === '0' ? false : undefined;
}

/**
 * `xs:date`: a complete date that exists; a time zone is dropped. Programs write the first days of the calendar (years
 * 0000 and 0001) when they have no date.
 */
export function dateOf(value: string | undefined): CalendarDate | undefined {
  const date = parseIncompleteDate(value);
  if (date === undefined || date.startsWith('0000') || date.startsWith('0001')) return undefined;
  const day = twoDigits(date, 8);
  if (day === 0) return undefined;
  if (day <= 28) return date;
  const lastDay = new Date(Date.UTC(Number(date.slice(0, 4)), twoDigits(date, 5), 0)).getUTCDate();
  return day <= lastDay ? date : undefined;
}

/** The number at this place of a text; the text must have digits there. */
function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30;
}

/**
 * `xs:time`, as `HH:mm`: the seconds that sources give are meaningless. `24:00:00` is the `00:00:00` of the next day.
 */
export function timeOf(value: string | undefined): string | undefined {
  if (isEndOfDay(value)) return '00:00';
  return /^([01]\d|2[0-3]):[0-5]\d/.exec(value ?? '')?.[0];
}

const dateTime =
  /^\d{4}-\d{2}-\d{2}T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)(?:Z|[+-]\d{2}:\d{2})?$/;

/** Whether an `xs:time` is the end of a day, the only time at which XML Schema has an hour 24. */
export function isEndOfDay(value: string | undefined): boolean {
  return /^24:00:00(?:\.0+)?(?:Z|[+-]\d{2}:\d{2})?$/.test(value ?? '');
}

/**
 * `xs:dateTime`, with its offset. Without one it is Belgian time, the only zone of the sources (assumed). The end of a
 * day is the beginning of the next one.
 */
export function dateTimeOf(value: string | undefined): string | undefined {
  if (value === undefined || !dateTime.test(value)) return undefined;
  const day = dateOf(value.slice(0, 10));
  if (day === undefined) return undefined;
  const local = value.startsWith('T24', 10) ? `${addDays(day, 1)}T00:00:00` : value.slice(0, 19);
  return local + (offsetOf(value) ?? belgianOffset(local));
}

/** The offset at the end of a dateTime. */
function offsetOf(value: string): string | undefined {
  if (value.endsWith('Z')) return 'Z';
  const sign = value.charAt(value.length - 6);
  return sign === '+' || sign === '-' ? value.slice(-6) : undefined;
}

const offsetsOfDays = new Map<string, string>();

/**
 * Offset of Belgian time, in whole minutes: solar time, used until 1892, has seconds, which RFC 3339 does not allow in
 * an offset. It is cached per day, because a reply repeats days and the calendar arithmetic is slow.
 */
function belgianOffset(local: string): string {
  const day = local.slice(0, 10);
  const known = offsetsOfDays.get(day);
  if (known !== undefined) return known;
  const offsetAt = (time: string) =>
    Temporal.PlainDateTime.from(time).toZonedDateTime('Europe/Brussels').offset.slice(0, '+hh:mm'.length);
  const offset = offsetAt(local);
  const isWholeDay = offsetAt(`${day}T00:00:00`) === offsetAt(`${day}T23:59:59`);
  if (isWholeDay && offsetsOfDays.size < 10_000) offsetsOfDays.set(day, offset);
  return offset;
}
