import type { AccessRecord, AccessRecords, RecordFilter } from './evidence.ts';
import type { EntryFilter, EntryReader, StoredEntry } from './ledger-storage.ts';
import type { SsinSealer } from './sealing.ts';
import { readClosing, readOpening, readSsin } from './entry.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';

/**
 * Reads evidence back. A search for a person goes by the pseudonym and opens no number; the explanation of the user is
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

  const filterOf = ({ ssin, ...filter }: RecordFilter): EntryFilter => ({
    ...filter,
    ...(ssin === undefined ? {} : { subject: sealer.pseudonym(ssin) }),
  });

  return {
    find: async (centre, filter, page) => {
      const entries = await reader.entries(centre, filterOf(filter), page);
      return entries.map((entry) => {
        const ssin = filter.ssin === undefined ? readSsin(entry.opened, sealer) : undefined;
        return { record: toRecord(centre, entry), ...(ssin === undefined ? {} : { ssin }) };
      });
    },

    areMoreThan: (count, centre, filter) => reader.areMoreThan(count, centre, filterOf(filter)),

    counts: (centre, from, until) => reader.counts(centre, from, until),

    read: async (entryId) => {
      const found = await reader.entry(entryId);
      if (!found) return undefined;
      const ssin = readSsin(found.opened, sealer);
      const record = toRecord(found.centre, { ...found, isOneOfSeveral: false });
      return { record, centre: found.centre, ...(ssin === undefined ? {} : { ssin }) };
    },
  };
}
