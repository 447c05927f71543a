import { createHash } from 'node:crypto';
import { toEuro } from '../cents.ts';
import { runsOn, type Directory } from '../directory.ts';
import type { People } from '../people.ts';
import { resolve, type Persona } from '../personas/schema.ts';
import { centsOf, paidMonths } from '../services/unemployment-payments.ts';
import type { Alert, RaisedAlert } from './alert.ts';

/** Aid, by the quality code under which a centre registers it. */
const aidUnder: Readonly<Record<number, Alert['aid']>> = { 2: 'livingWage', 3: 'equivalentAid' };

/** Months that the supervisor looks at: the sources know a month when two others have begun. */
const newest = 2;
const oldest = 8;

/**
 * What the supervisor raises by itself: aid of a month in which the person worked, or was paid by the employment office.
 * An alert has the same number on every day.
 */
export function alertsOfLives(people: People, directory: Directory, today: string): readonly RaisedAlert[] {
  const months = Array.from({ length: oldest - newest }, (_, index) => monthBefore(today, newest + index));
  return directory.all().flatMap(({ ssin, enterpriseNumber, qualityCode, startDate, endDate }) => {
    const aid = aidUnder[qualityCode];
    const life = people.find(ssin)?.life;
    if (aid === undefined || !life) return [];
    const formNumber = numberFrom(`form ${enterpriseNumber} ${ssin} ${String(qualityCode)}`);
    const period = { startDate, endDate };
    return months
      .filter((month) => runsOn(period, `${month}-15`))
      .flatMap((month) =>
        resourcesIn(life, month, today).map((resource) => ({
          enterpriseNumber,
          flag: {
            alertId: numberFrom(`alert ${enterpriseNumber} ${ssin} ${aid} ${resource.crossing} ${month}`),
            formNumber,
            ssin,
            raisedOn: `${monthBefore(`${month}-01`, -newest)}-01`,
            aid,
            months: [month],
            ...resource,
          },
        })),
      );
  });
}

function resourcesIn(
  life: Persona,
  month: string,
  today: string,
): readonly Pick<Alert, 'crossing' | 'resourceAmount'>[] {
  const works = life.employments.some(
    ({ start, end, canceled }) =>
      !canceled &&
      resolve(start, today).slice(0, 7) <= month &&
      (end === undefined || resolve(end, today).slice(0, 7) >= month),
  );
  const paid = life.unemployment && paidMonths(life.unemployment, today).find((one) => one.month === month);
  return [
    ...(works ? [{ crossing: 'work' as const }] : []),
    ...(paid
      ? [
          {
            crossing: 'unemployment' as const,
            resourceAmount: { value: toEuro(centsOf(paid)), currency: 'EUR' as const },
          },
        ]
      : []),
  ];
}

/** A number of at most fifteen digits, the same for the same text. */
function numberFrom(text: string): string {
  return String((createHash('sha256').update(text).digest().readBigUInt64BE() % 999_999_999_999_999n) + 1n);
}

/** The month so many months before a day; after it when the number is negative. */
function monthBefore(day: string, count: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - count, 1)).toISOString().slice(0, 7);
}
