import type { AccessRecord, AccessRecords, Person, PersonalPage, PersonalRecord, RecordFilter } from './evidence.ts';
import type { EntryFilter, EntryReader, StoredEntry, StoredPersonalEntry } from './ledger-storage.ts';
import type { SsinSealer } from './sealing.ts';
import { readClosing, readOpening, readSsin } from './entry.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';

/**
 * Reads evidence back. A search for a person goes by the pseudonyms and opens no number; the explanation of the user is
 * opened. The number in an entry that was found otherwise is opened to judge whether the reader is near the person.
 */
export function createAccessRecords(options: {
  readonly reader: EntryReader;
  readonly sealer: SsinSealer;
}): AccessRecords {
  const { reader, sealer } = options;

  const toRecord = (centre: EnterpriseNumber, { opened, closed, isOneOfSeveral }: StoredEntry): AccessRecord => ({
    entryId: opened.entryId,
    at: opened.at,
    opening: readOpening(opened, centre, sealer),
    isOneOfSeveral,
    ...(closed ? { closing: readClosing(closed.content) } : {}),
  });

  const toPersonal = ({ opened, closed, centre, appearance }: StoredPersonalEntry): PersonalRecord => ({
    entryId: opened.entryId,
    at: opened.at,
    opening: readOpening(opened, centre, sealer),
    appearance,
    ...(closed ? { closing: readClosing(closed.content) } : {}),
  });

  /** The ledger is never rewritten: what is of a former key stands under the pseudonym of that key. */
  const filtersOf = (centre: EnterpriseNumber, { ssin, ...filter }: RecordFilter): readonly EntryFilter[] =>
    ssin === undefined ? [filter] : sealer.pseudonyms(ssin, centre).map((subject) => ({ ...filter, subject }));

  /** A person stands in each centre under another pseudonym; only who has the keys finds them all. */
  const inAllCentres = async (person: Person, page: PersonalPage & { readonly only?: string }) => {
    const centres = await reader.centresSince(page.since);
    const pseudonyms = person.flatMap((ssin) => sealer.pseudonyms(ssin, ...centres));
    return reader.entriesOfPerson(pseudonyms, page);
  };

  return {
    find: async (centre, filter, page) => {
      const found = await Promise.all(filtersOf(centre, filter).map((one) => reader.entries(centre, one, page)));
      const entries = found
        .flat()
        .sort((one, other) => (one.opened.entryId < other.opened.entryId ? 1 : -1))
        .slice(0, page.limit);
      return entries.map((entry) => {
        const ssin = filter.ssin === undefined ? readSsin(entry.opened, sealer) : undefined;
        return { record: toRecord(centre, entry), ...(ssin === undefined ? {} : { ssin }) };
      });
    },

    areMoreThan: async (count, centre, filter) => {
      const found = await Promise.all(filtersOf(centre, filter).map((one) => reader.areMoreThan(count, centre, one)));
      return found.includes(true);
    },

    counts: (centre, from, until) => reader.counts(centre, from, until),

    findOfPerson: async (person, page) => (await inAllCentres(person, page)).map(toPersonal),

    readOfPerson: async (person, entryId, since) => {
      const [found] = await inAllCentres(person, { since, only: entryId, limit: 1 });
      return found && toPersonal(found);
    },

    read: async (entryId) => {
      const found = await reader.entry(entryId);
      if (!found) return undefined;
      const ssin = readSsin(found.opened, sealer);
      const record = toRecord(found.centre, { ...found, isOneOfSeveral: false });
      return { record, centre: found.centre, ...(ssin === undefined ? {} : { ssin }) };
    },
  };
}
