import type { AccessRecords, Person, PersonalRecord } from '../../evidence/evidence.ts';
import { momentOfId } from '../../evidence/archive/month.ts';
import { addMonths, startOfDay, type CalendarDate } from '../../values/calendar.ts';
import type { Citizen } from '../../values/citizen.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { notFound } from '../life-cycle.ts';
import { filteredPage } from '../visible-page.ts';
import { hides, type WithholdingStore } from '../withholding/withholding.ts';

/*
 * Which lines of the evidence a person sees: one answer for the list, a line, its proof and a question about it. What is
 * withheld is as if it were not there.
 */

/** What decides it. */
export interface LinePorts {
  readonly accessRecords: Pick<AccessRecords, 'findOfPerson' | 'readOfPerson'>;
  readonly withholdings: Pick<WithholdingStore, 'of' | 'oldestAppearing'>;
  /** Months back for which a person sees the own evidence. */
  readonly citizenMonths: number;
}

/** A line that a person may see. */
export interface OwnLine extends PersonalRecord {
  /** The day on which it appeared, for one that was withheld. */
  readonly withheldUntil?: CalendarDate;
}

/** A page of the own lines, newest first. */
export interface OwnPage {
  readonly before?: string | undefined;
  readonly pageSize: number;
}

/** Lines of a person; `next` is the last one where there are more. */
export interface OwnLines {
  readonly records: readonly OwnLine[];
  readonly next?: string;
}

/** What a person may see now, newest first. What the person did here alone is left out. */
export async function ownLines(
  ports: LinePorts,
  citizen: Citizen,
  { before, pageSize }: OwnPage,
  today: CalendarDate,
): Promise<OwnLines> {
  const since = await firstMoment(ports, today);
  const { items, next } = await filteredPage(
    { after: before, pageSize },
    {
      read: ({ after, limit }) =>
        ports.accessRecords.findOfPerson(personOf(citizen), { since, ...withoutAbsent({ before: after }), limit }),
      placeOf: ({ entryId }: PersonalRecord) => entryId,
      visible: (records) => visibleOf(ports, records, today),
    },
  );
  return { records: items, ...withoutAbsent({ next }) };
}

/**
 * One of the own lines.
 * @throws Problem 404 when the entry does not exist, is older, is withheld, or does not concern this person: nothing says
 *   which
 */
export async function ownLine(
  ports: LinePorts,
  citizen: Citizen,
  entryId: string,
  today: CalendarDate,
): Promise<OwnLine> {
  const since = await firstMoment(ports, today);
  const record = await ports.accessRecords.readOfPerson(personOf(citizen), entryId, since);
  const [line] = await visibleOf(ports, record ? [record] : [], today);
  if (!line) throw notFound();
  return line;
}

/** First day of which a person sees the records. */
export function firstDay({ citizenMonths }: Pick<LinePorts, 'citizenMonths'>, today: CalendarDate): CalendarDate {
  return addMonths(today, -citizenMonths);
}

/** A person by all numbers that the token names. */
export function personOf({ ssin, formerSsins }: Citizen): Person {
  return [ssin, ...formerSsins];
}

/**
 * Those that the person may see. One that was withheld is seen from the day on which it appeared, for as long as another
 * one from its own day.
 */
async function visibleOf(
  ports: LinePorts,
  records: readonly PersonalRecord[],
  today: CalendarDate,
): Promise<readonly OwnLine[]> {
  const withheld = await ports.withholdings.of(records.map(({ entryId }) => entryId));
  const from = firstDay(ports, today);
  return records.flatMap((record): readonly OwnLine[] => {
    const withholding = withheld.get(record.entryId);
    if (!withholding) return record.at >= startOfDay(from) ? [record] : [];
    const { visibleFrom: withheldUntil } = withholding;
    return hides(withholding, today) || withheldUntil < from ? [] : [{ ...record, withheldUntil }];
  });
}

/** The moment of the oldest line that can be seen: what was withheld appears late. */
async function firstMoment(ports: LinePorts, today: CalendarDate): Promise<number> {
  const from = firstDay(ports, today);
  const late = await ports.withholdings.oldestAppearing(from);
  return Math.min(startOfDay(from), late === undefined ? Infinity : momentOfId(late));
}
