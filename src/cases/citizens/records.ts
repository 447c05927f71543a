import type { AskedByCitizen, CitizenDoor } from '../../access/citizen-door.ts';
import type { AccessRecords, Person, PersonalRecord } from '../../evidence/evidence.ts';
import type { EntryProof } from '../../evidence/tree/entry-proof.ts';
import { addMonths, startOfDay, type CalendarDate } from '../../values/calendar.ts';
import type { Citizen } from '../../values/citizen.ts';
import { notFound } from '../life-cycle.ts';

/** What a person may ask of the own evidence needs these. */
export interface CitizenPorts {
  readonly citizenDoor: CitizenDoor;
  readonly accessRecords: Pick<AccessRecords, 'findOfPerson' | 'readOfPerson'>;
  readonly entryProofs: EntryProofs;
  /** Months back for which a person sees the own evidence. */
  readonly citizenMonths: number;
}

/** Proves that an entry is in the log of evidence. */
export interface EntryProofs {
  /** By which anybody checks the checkpoints that are signed now. */
  readonly verifierKey: string;
  /** Undefined while the entry has no place in the log; it gets one within seconds. */
  proofOf(entryId: string): Promise<EntryProof | undefined>;
}

/** A page of the own records. */
export interface OwnRecordQuery {
  readonly before?: string | undefined;
  readonly pageSize: number;
}

/** What was done with the data of a person, newest first. */
export interface OwnRecordPage {
  readonly records: readonly PersonalRecord[];
  /** First day of which the person sees the records. */
  readonly from: CalendarDate;
  readonly next?: string;
}

/**
 * Lists what all centres of this gateway did with the data of the person who asks, also under the numbers that the
 * token names as replaced. What the person did here alone is left out.
 * @throws Problem
 */
export function queryOwnRecords(ports: CitizenPorts, asked: AskedByCitizen<OwnRecordQuery>): Promise<OwnRecordPage> {
  return ports.citizenDoor.perform('queryOwnRecords', asked, {
    find: () => Promise.resolve(undefined),
    carryOut: async (_found, { before, pageSize }, { today }) => {
      const from = firstDay(ports, today);
      const found = await ports.accessRecords.findOfPerson(personOf(asked.citizen), {
        since: startOfDay(from),
        ...(before === undefined ? {} : { before }),
        limit: pageSize + 1,
      });
      const records = found.slice(0, pageSize);
      const last = records.at(-1);
      return {
        outcome: records.length > 0 ? 'answered' : 'noData',
        result: { records, from, ...(found.length > pageSize && last ? { next: last.entryId } : {}) },
      };
    },
  });
}

/** What a person gets to check a line with. */
export interface OwnProof extends EntryProof {
  readonly verifierKey: string;
}

/**
 * Proves that one of the own lines is in the log. The opened half of an entry about somebody else names that person by
 * a pseudonym, by which lines could be connected; of such an entry only the closed half is proved.
 * @throws Problem 404 for a line that is not this person's, or has no place in the log yet
 */
export function proveOwnRecord(
  ports: CitizenPorts,
  asked: AskedByCitizen<{ readonly entryId: string }>,
): Promise<OwnProof> {
  return ports.citizenDoor.perform('proveOwnRecord', asked, {
    find: ({ entryId }, { today }) => findOwn(ports, asked.citizen, entryId, today),
    carryOut: async ({ entryId, appearance }) => {
      const proof = await ports.entryProofs.proofOf(entryId);
      const rows = (proof?.rows ?? []).filter(({ kind }) => kind === 'closed' || appearance === 'subject');
      if (!proof || rows.length === 0) throw notFound();
      return { outcome: 'answered', result: { ...proof, rows, verifierKey: ports.entryProofs.verifierKey } };
    },
  });
}

/**
 * One of the own lines.
 * @throws Problem 404 when the entry does not exist, is older, or does not concern this person: nothing says which
 */
async function findOwn(
  ports: CitizenPorts,
  citizen: Citizen,
  entryId: string,
  today: CalendarDate,
): Promise<PersonalRecord> {
  const record = await ports.accessRecords.readOfPerson(personOf(citizen), entryId, startOfDay(firstDay(ports, today)));
  if (!record) throw notFound();
  return record;
}

function firstDay({ citizenMonths }: Pick<CitizenPorts, 'citizenMonths'>, today: CalendarDate): CalendarDate {
  return addMonths(today, -citizenMonths);
}

function personOf({ ssin, formerSsins }: Citizen): Person {
  return [ssin, ...formerSsins];
}
