import type { AskedByCitizen, CitizenDoor } from '../../access/citizen-door.ts';
import type { ProvedRow } from '../../evidence/tree/entry-proof.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { CitizenQuestion, QuestionStore } from '../citizen-questions/question.ts';
import { provedEntry, type EntryProofs, type ProvedEntry } from '../proof-card/proved.ts';
import {
  firstDay,
  ownLine,
  ownLines,
  personOf,
  type LinePorts,
  type OwnLine,
  type OwnLines,
  type OwnPage,
} from './own-lines.ts';

/** What a person may ask of the own evidence needs these. */
export interface CitizenPorts extends LinePorts {
  readonly citizenDoor: CitizenDoor;
  readonly entryProofs: EntryProofs;
  readonly questions: Pick<QuestionStore, 'lastOf'>;
}

/** What was done with the data of a person, newest first. */
export interface OwnRecordPage extends OwnLines {
  /** First day of which the person sees the records. */
  readonly from: CalendarDate;
  readonly today: CalendarDate;
  /** The person's last question about a record, by the id of its entry. */
  readonly questions: ReadonlyMap<string, CitizenQuestion>;
}

/**
 * Lists what all centres of this gateway did with the data of the person who asks, also under the numbers that the
 * token names as replaced. What the person did here alone is left out.
 * @throws Problem
 */
export function queryOwnRecords(ports: CitizenPorts, asked: AskedByCitizen<OwnPage>): Promise<OwnRecordPage> {
  const { citizen } = asked;
  return ports.citizenDoor.perform('queryOwnRecords', asked, {
    find: () => Promise.resolve(undefined),
    carryOut: async (_found, page, { today }) => {
      const lines = await ownLines(ports, citizen, page, today);
      const ids = lines.records.map(({ entryId }) => entryId);
      const questions = await ports.questions.lastOf(personOf(citizen), ids);
      return {
        outcome: ids.length > 0 ? 'answered' : 'noData',
        result: { ...lines, questions, today, from: firstDay(ports, today) },
      };
    },
  });
}

/** One of the own lines, and its proof. */
export interface ProvedLine {
  readonly line: OwnLine;
  readonly proof: ProvedEntry;
}

/**
 * Proves that one of the own lines is in the log. The opened half of an entry about somebody else names that person by
 * a pseudonym, by which lines could be connected; of such an entry only the closed half is proved.
 * @throws Problem 404 for a line that is not this person's, or has no place in the log yet
 */
export function proveOwnRecord(
  ports: CitizenPorts,
  asked: AskedByCitizen<{ readonly entryId: string }>,
): Promise<ProvedLine> {
  return ports.citizenDoor.perform('proveOwnRecord', asked, {
    find: ({ entryId }, { today }) => ownLine(ports, asked.citizen, entryId, today),
    carryOut: async (line) => {
      const mayShow = ({ kind }: ProvedRow) => kind === 'closed' || line.appearance === 'subject';
      const proof = await provedEntry(ports.entryProofs, line.entryId, mayShow);
      return { outcome: 'answered', result: { line, proof } };
    },
  });
}
