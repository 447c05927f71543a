/** The simulator's own time, which can be moved; after a move it runs on from there. */
export interface Clock {
  now(): Date;
  /** The day in Belgium, `yyyy-mm-dd`. */
  today(): string;
  /** @param now where the clock stands from this moment on; undefined follows the real time again */
  set(now: Date | undefined): void;
  readonly isMoved: boolean;
}

const belgianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });
const minute = 60_000;

/** @param start where the clock stands at first; the real time when undefined */
export function createClock(start?: Date): Clock {
  let offset = start ? start.getTime() - Date.now() : 0;
  let isMoved = start !== undefined;
  // Formatting a date is slow, and a day only begins with a minute.
  let known = { minute: Number.NaN, day: '' };
  const now = () => new Date(Date.now() + offset);
  return {
    now,
    today() {
      const moment = now();
      const current = Math.floor(moment.getTime() / minute);
      if (known.minute !== current) known = { minute: current, day: belgianDay.format(moment) };
      return known.day;
    },
    set(moment) {
      offset = moment ? moment.getTime() - Date.now() : 0;
      isMoved = moment !== undefined;
    },
    get isMoved() {
      return isMoved;
    },
  };
}

/** The day before or after, by calendar. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * minute).toISOString().slice(0, 10);
}
