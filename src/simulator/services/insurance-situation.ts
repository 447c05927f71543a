import { addDays } from '../clock.ts';
import { resolve, type HealthInsurance } from '../personas/schema.ts';

interface Period {
  readonly since: string;
  readonly until?: string | undefined;
}
type Insured = HealthInsurance['insurances'][number];

/** Somebody's insurance from a day up to the day before another; `insurance` is absent when there is none. */
export interface Segment {
  readonly since: string;
  readonly until: string | undefined;
  readonly insurance: Insured | undefined;
  readonly hasIncreasedIntervention: boolean;
}

/** The first of a list that holds on the day. */
export function holding<T extends Period>(items: readonly T[], day: string, today: string): T | undefined {
  return items.find(
    ({ since, until }) => resolve(since, today) <= day && (until === undefined || resolve(until, today) > day),
  );
}

/** First and last day of what may go on without an end. */
export function toPeriod({ since, until }: Period, today: string) {
  return {
    startDate: resolve(since, today),
    endDate: until === undefined ? undefined : addDays(resolve(until, today), -1),
  };
}

/**
 * First and last day of what always has a last day: a right that goes on is given until the end of the year after the one
 * in which it is asked, and is prolonged by then (assumed).
 */
export function toClosedPeriod(period: Period, day: string, today: string) {
  const { startDate, endDate } = toPeriod(period, today);
  const asked = day > today ? day : today;
  return { startDate, endDate: endDate ?? `${String(Number(asked.slice(0, 4)) + 1)}-12-31` };
}

/** How the person is insured on a day; the increased intervention goes with the insurance. */
export function segmentOn(life: HealthInsurance, day: string, today: string): Segment {
  const insurance = holding(life.insurances, day, today);
  const increased = insurance && holding(life.increasedInterventions, day, today);
  const ends = [...life.insurances, ...life.increasedInterventions].flatMap(({ since, until }) =>
    [since, until].flatMap((end) => (end === undefined ? [] : [resolve(end, today)])),
  );
  return {
    since:
      ends
        .filter((end) => end <= day)
        .sort()
        .at(-1) ?? '1900-01-01',
    until: ends.filter((end) => end > day).sort()[0],
    insurance,
    hasIncreasedIntervention: increased !== undefined,
  };
}

/** CT1: scheme, social state and increased intervention, a digit each. */
export function codeOf({ scheme, socialState }: Insured, hasIncreasedIntervention: boolean): string {
  return `${scheme}${socialState}${hasIncreasedIntervention ? '1' : '0'}`;
}
