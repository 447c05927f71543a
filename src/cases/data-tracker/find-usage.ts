import type { AskedByCitizen, CitizenDoor } from '../../access/citizen-door.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { Citizen } from '../../values/citizen.ts';
import { ownLines, type LinePorts, type OwnLine } from '../citizens/own-lines.ts';

/** What is asked of the own lines. Moments are milliseconds since 1970, both included. */
export interface UsageQuery {
  readonly periodStart?: number | undefined;
  readonly periodEnd?: number | undefined;
  /** Lines that are left out at the beginning. */
  readonly offset: number;
  readonly limit: number;
}

export interface Usage {
  /** In the period, whatever `offset` and `limit` are. */
  readonly total: number;
  readonly records: readonly OwnLine[];
  readonly today: CalendarDate;
}

/** Lines that are read at once. */
const linesOfPage = 500;

/**
 * The lines of a person as the Data Tracker asks for them: those of {@link ownLines}, in the same act, so that evidence,
 * limits and what is withheld are the same.
 * @throws Problem
 */
export function findUsage(
  ports: LinePorts & { readonly citizenDoor: CitizenDoor },
  asked: AskedByCitizen<UsageQuery>,
): Promise<Usage> {
  return ports.citizenDoor.perform('queryOwnRecords', asked, {
    find: () => Promise.resolve(undefined),
    carryOut: async (_found, { periodStart = -Infinity, periodEnd = Infinity, offset, limit }, { today }) => {
      const all = await everyLine(ports, asked.citizen, today);
      const within = all.filter(({ at }) => at >= periodStart && at <= periodEnd);
      const records = within.slice(offset, offset + limit);
      return {
        outcome: records.length > 0 ? 'answered' : 'noData',
        result: { total: within.length, records, today },
      };
    },
  });
}

async function everyLine(ports: LinePorts, citizen: Citizen, today: CalendarDate): Promise<readonly OwnLine[]> {
  const lines: OwnLine[] = [];
  for (let before: string | undefined; ;) {
    const { records, next } = await ownLines(ports, citizen, { before, pageSize: linesOfPage }, today);
    lines.push(...records);
    if (next === undefined) return lines;
    before = next;
  }
}
