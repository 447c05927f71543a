import { addDays } from '../clock.ts';
import { invaliditySince, resolve, type Incapacity, type Persona } from '../personas/schema.ts';
import { firstDayOf, quarterOf } from '../quarters.ts';

/** A time that a fund covers, as far as it lies in a quarter. Both ends are included. */
export interface Covered {
  readonly incapacity: Incapacity;
  readonly begin: string;
  readonly end: string;
  /** Whether it ended in the quarter. */
  readonly isOver: boolean;
  /** First day of invalidity, once it has come. */
  readonly invalidSince: string | undefined;
}

/** The days of a quarter that an attestation is about: of the running one, those up to today. */
export interface AttestedDays {
  readonly quarter: string;
  readonly begin: string;
  readonly end: string;
  readonly isRunning: boolean;
}

/** The days of a quarter that can be attested; undefined for one that has not begun. */
export function attestedDays(quarter: string, today: string): AttestedDays | undefined {
  const begin = firstDayOf(quarter);
  if (begin > today) return undefined;
  const isRunning = quarter === quarterOf(today);
  return { quarter, begin, end: isRunning ? today : addDays(resolve('+3 months', begin), -1), isRunning };
}

/** What the fund covered on these days, newest first. */
export function coveredIn(
  { incapacities }: Pick<Persona, 'incapacities'>,
  days: AttestedDays,
  today: string,
): readonly Covered[] {
  return incapacities.flatMap((incapacity) => {
    const since = resolve(incapacity.since, today);
    const until = incapacity.until === undefined ? undefined : resolve(incapacity.until, today);
    const isOver = until !== undefined && until <= days.end;
    const begin = since > days.begin ? since : days.begin;
    const end = isOver ? until : days.end;
    const invalid = invaliditySince(incapacity, today);
    const invalidSince = invalid !== undefined && invalid <= end ? invalid : undefined;
    return begin > end ? [] : [{ incapacity, begin, end, isOver, invalidSince }];
  });
}
