import type { AccessRecord, AccessRecords, PersonalRecord } from './evidence.ts';
import type { EntryReader, StoredPersonalEntry } from './ledger-storage.ts';
import type { SsinSealer } from './sealing.ts';
import { readClosing, readOpening, readSsin } from './entry.ts';

/**
 * Reads evidence back. A search goes by the pseudonyms of the person and opens no number; the explanation of the user is
 * opened. The number in a single entry is opened to judge whether the reader is near the person.
 */
export function createAccessRecords(options: {
  readonly reader: EntryReader;
  readonly sealer: SsinSealer;
}): AccessRecords {
  const toPersonal = ({ opened, closed, centre, appearance }: StoredPersonalEntry): PersonalRecord => ({
    entryId: opened.entryId,
    at: opened.at,
    opening: readOpening(opened, centre, options.sealer),
    appearance,
    ...(closed ? { closing: readClosing(closed.content) } : {}),
  });

  return {
    find: async (centre, ssin, page) => {
      const found = await Promise.all(
        options.sealer.pseudonyms(ssin).map((pseudonym) => options.reader.entriesOf(pseudonym, centre, page)),
      );
      // The ledger is never rewritten: what is of a former key stands under the pseudonym of that key.
      const entries = found
        .flat()
        .sort((one, other) => (one.opened.entryId < other.opened.entryId ? 1 : -1))
        .slice(0, page.limit);
      return entries.map(({ opened, closed, isOneOfSeveral }): AccessRecord => ({
        entryId: opened.entryId,
        at: opened.at,
        opening: readOpening(opened, centre, options.sealer),
        isOneOfSeveral,
        ...(closed ? { closing: readClosing(closed.content) } : {}),
      }));
    },

    findOfPerson: async (person, page) => {
      const pseudonyms = person.map((ssin) => options.sealer.pseudonym(ssin));
      return (await options.reader.entriesOfPerson(pseudonyms, page)).map(toPersonal);
    },

    readOfPerson: async (person, entryId, since) => {
      const pseudonyms = person.map((ssin) => options.sealer.pseudonym(ssin));
      const [found] = await options.reader.entriesOfPerson(pseudonyms, { since, only: entryId, limit: 1 });
      return found && toPersonal(found);
    },

    read: async (entryId) => {
      const found = await options.reader.entry(entryId);
      if (!found) return undefined;
      const { centre, opened, closed } = found;
      const ssin = readSsin(opened, options.sealer);
      const record: AccessRecord = {
        entryId: opened.entryId,
        at: opened.at,
        opening: readOpening(opened, centre, options.sealer),
        isOneOfSeveral: false,
        ...(closed ? { closing: readClosing(closed.content) } : {}),
      };
      return { record, centre, ...(ssin ? { ssin } : {}) };
    },
  };
}
