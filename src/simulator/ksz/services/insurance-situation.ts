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

/** First and last day, as messages write a period. */
export function toPeriod({ since, until }: Period, today: string) {
  return {
    beginDate: resolve(since, today),
    endDate: until === undefined ? undefined : addDays(resolve(until, today), -1),
  };
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

/** How the person was insured on the days of a period, one segment after the other. */
export function segmentsIn(life: HealthInsurance, from: string, to: string, today: string): readonly Segment[] {
  const segments: Segment[] = [];
  let day: string | undefined = from;
  while (day !== undefined && day <= to) {
    const segment = segmentOn(life, day, today);
    segments.push(segment);
    day = segment.until;
  }
  return segments;
}

/** CT1: scheme, social state and increased intervention, a digit each. */
export function codeOf({ scheme, socialState }: Insured, hasIncreasedIntervention: boolean): string {
  return `${scheme}${socialState}${hasIncreasedIntervention ? '1' : '0'}`;
}
