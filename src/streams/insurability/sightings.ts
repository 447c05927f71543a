import type { SourceOutcome } from '../../stream-kit/authentic-source.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { booleanOf } from '../../values/xsd-values.ts';
import { withoutAbsent, type WithoutAbsent } from '../../values/without-absent.ts';
import type { Insurance } from './reply.ts';
import type { Situation } from './schema.ts';

/** The answer about one day. */
export interface Day {
  readonly date: CalendarDate;
  readonly outcome: SourceOutcome;
  /** There when the outcome is `dataFound` or `incomplete`. */
  readonly insurance?: Insurance | undefined;
}

/** A situation, with its details, on the neighbouring days asked that have the same. */
export type Sighting<T extends object> = WithoutAbsent<T> & {
  readonly seenFrom: CalendarDate;
  readonly seenTo: CalendarDate;
  readonly situation: Situation;
};

/** What one block of a reply says. */
interface Said<T extends object> {
  readonly situation: Situation;
  readonly details: T;
}

/**
 * Joins neighbouring days that say the same. A day without an answer stands by itself and divides what is around it: what
 * was seen before and after it is not proven on that day.
 * @param days in order of their dates
 * @param read what a reply says of the subject; undefined when it says nothing
 * @returns newest first; undefined when no day says anything of the subject and every one was answered with data
 */
export function sightings<T extends object>(
  days: readonly Day[],
  read: (insurance: Insurance) => Said<T> | undefined,
): Sighting<T>[] | undefined {
  const found: { from: CalendarDate; to: CalendarDate; same: string; said: Said<T | object> }[] = [];
  for (const day of days) {
    const said = saidOn(day, read);
    const same = JSON.stringify(said);
    const last = found.at(-1);
    if (last?.same === same) last.to = day.date;
    else found.push({ from: day.date, to: day.date, same, said });
  }
  if (found.every(({ said }) => said.situation === 'notGiven')) return undefined;
  return found
    .reverse()
    .map(
      ({ from, to, said }) =>
        withoutAbsent({ seenFrom: from, seenTo: to, situation: said.situation, ...said.details }) as Sighting<T>,
    );
}

function saidOn<T extends object>(
  { outcome, insurance }: Day,
  read: (insurance: Insurance) => Said<T> | undefined,
): Said<T | object> {
  if (outcome === 'noDataFound') return { situation: 'noData', details: {} };
  if (insurance === undefined) return { situation: 'unknown', details: {} };
  // What an answer in part does not mention may be in the part that is missing.
  return read(insurance) ?? { situation: outcome === 'incomplete' ? 'unknown' : 'notGiven', details: {} };
}

/**
 * The situation that a block with a choice describes. Neither of both, or both, is not understood.
 * @param noRight text of the explicit negative, `true`
 */
export function situationOf(noRight: string | undefined, hasData: boolean): Situation {
  const isDenied = booleanOf(noRight) === true;
  if (isDenied === hasData) return 'unknown';
  return isDenied ? 'noRight' : 'right';
}
