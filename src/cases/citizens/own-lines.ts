import type { AccessRecords, Person, PersonalRecord } from '../../evidence/evidence.ts';
import { addMonths, startOfDay, type CalendarDate } from '../../values/calendar.ts';
import type { Citizen } from '../../values/citizen.ts';
import { notFound } from '../life-cycle.ts';

/** What decides which lines of the evidence a person sees. */
export interface LinePorts {
  readonly accessRecords: Pick<AccessRecords, 'findOfPerson' | 'readOfPerson'>;
  /** Months back for which a person sees the own evidence. */
  readonly citizenMonths: number;
}

/** A page of the own lines, newest first. */
export interface OwnPage {
  readonly before?: string | undefined;
  readonly pageSize: number;
}

/** Lines of a person; `next` is the last one where there are more. */
export interface OwnLines {
  readonly records: readonly PersonalRecord[];
  readonly next?: string;
}

/** What a person may see now, newest first. What the person did here alone is left out. */
export async function ownLines(
  ports: LinePorts,
  citizen: Citizen,
  { before, pageSize }: OwnPage,
  today: CalendarDate,
): Promise<OwnLines> {
  const found = await ports.accessRecords.findOfPerson(personOf(citizen), {
    since: startOfDay(firstDay(ports, today)),
    ...(before === undefined ? {} : { before }),
    limit: pageSize + 1,
  });
  const records = found.slice(0, pageSize);
  const last = records.at(-1);
  return { records, ...(found.length > pageSize && last ? { next: last.entryId } : {}) };
}

/**
 * One of the own lines.
 * @throws Problem 404 when the entry does not exist, is older, or does not concern this person: nothing says which
 */
export async function ownLine(
  ports: LinePorts,
  citizen: Citizen,
  entryId: string,
  today: CalendarDate,
): Promise<PersonalRecord> {
  const since = startOfDay(firstDay(ports, today));
  const record = await ports.accessRecords.readOfPerson(personOf(citizen), entryId, since);
  if (!record) throw notFound();
  return record;
}

/** First day of which a person sees the records. */
export function firstDay({ citizenMonths }: Pick<LinePorts, 'citizenMonths'>, today: CalendarDate): CalendarDate {
  return addMonths(today, -citizenMonths);
}

/** A person by all numbers that the token names. */
export function personOf({ ssin, formerSsins }: Citizen): Person {
  return [ssin, ...formerSsins];
}
