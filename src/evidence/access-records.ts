import { momentOfId } from './archive/month.ts';
import type { AccessRecords, Person, PersonalPage, PersonalRecord, RecordFilter } from './evidence.ts';
import type { EntryFilter, EntryReader, StoredEntry, StoredPersonalEntry } from './ledger-storage.ts';
import type { EntrySeals } from './entry-seals.ts';
import type { EntryOpener } from './sealing.ts';
import { readClosing, readOpening, readSsin } from './entry.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';

/**
 * Reads evidence back. A search for a person goes by the pseudonyms and opens no number; the explanation of the user is
 * opened. The number in an entry that was found otherwise is opened to judge whether the reader is near the person.
 */
export function createAccessRecords(options: {
  readonly reader: EntryReader;
  readonly seals: Pick<EntrySeals, 'openerOf' | 'spans'>;
}): AccessRecords {
  const { reader, seals } = options;

  /** Opens entries that were read. */
  const readAll = async <Stored extends ReadHalves, Result>(
    entries: readonly Stored[],
    read: (stored: Stored, opener: EntryOpener) => Result,
  ): Promise<readonly Result[]> => {
    const openerOf = await seals.openerOf(entries.map(({ opened }) => opened.entryId));
    return entries.map((entry) => read(entry, openerOf(entry.opened.entryId)));
  };

  /** The ledger is never rewritten: a person stands in it under the keys of each time. */
  const filterOf = async (centre: EnterpriseNumber, { ssin, ...filter }: RecordFilter): Promise<EntryFilter> => {
    if (ssin === undefined) return filter;
    const spans = await seals.spans(filter.from ?? 0, filter.until ?? endOfTime);
    const subjects = spans.flatMap(({ from, until, pseudonyms }) =>
      pseudonyms(ssin, centre).map((pseudonym) => ({ pseudonym, from, until })),
    );
    return { ...filter, subjects };
  };

  /**
   * A person stands in each centre, and in each month, under another pseudonym; only who has the keys finds them all. The
   * months are asked one after the other, the newest first, until the page is full.
   */
  const inAllCentres = async (person: Person, page: PersonalPage & { readonly only?: string }) => {
    const [centres, spans] = await Promise.all([
      reader.centresSince(page.since),
      seals.spans(page.since, latestOf(page)),
    ]);
    const found: StoredPersonalEntry[] = [];
    for (const { from, until, pseudonyms } of spans.toReversed()) {
      const limit = page.limit - found.length;
      if (limit <= 0) break;
      const all = person.flatMap((ssin) => pseudonyms(ssin, ...centres));
      found.push(...(await reader.entriesOfPerson(all, { ...page, since: from, until, limit })));
    }
    return found;
  };

  return {
    find: async (centre, filter, page) => {
      const entries = await reader.entries(centre, await filterOf(centre, filter), page);
      return readAll(entries, (entry, opener) => {
        const ssin = filter.ssin === undefined ? readSsin(entry.opened, opener) : undefined;
        const { isOneOfSeveral } = entry;
        return {
          record: { ...halvesOf(entry, centre, opener), isOneOfSeveral },
          ...(ssin === undefined ? {} : { ssin }),
        };
      });
    },

    areMoreThan: async (count, centre, filter) => reader.areMoreThan(count, centre, await filterOf(centre, filter)),

    counts: (centre, from, until) => reader.counts(centre, from, until),

    findOfPerson: async (person, page) => readAll(await inAllCentres(person, page), toPersonal),

    readOfPerson: async (person, entryId, since) => {
      const [found] = await readAll(await inAllCentres(person, { since, only: entryId, limit: 1 }), toPersonal);
      return found;
    },

    read: async (entryId) => {
      const found = await reader.entry(entryId);
      if (!found) return undefined;
      const { centre } = found;
      const [read] = await readAll([found], (entry, opener) => {
        const ssin = readSsin(entry.opened, opener);
        const record = { ...halvesOf(entry, centre, opener), isOneOfSeveral: false };
        return { record, centre, ...(ssin === undefined ? {} : { ssin }) };
      });
      return read;
    },
  };
}

type ReadHalves = Pick<StoredEntry, 'opened' | 'closed'>;

/** Later than any entry, milliseconds since 1970: ids of entries have no room for more. */
const endOfTime = 2 ** 48 - 1;

/** The last moment of which entries are asked. */
function latestOf({ before, only }: { readonly before?: string; readonly only?: string }): number {
  const last = only ?? before;
  return last === undefined ? endOfTime : momentOfId(last) + 1;
}

function halvesOf({ opened, closed }: ReadHalves, centre: EnterpriseNumber, opener: EntryOpener) {
  return {
    entryId: opened.entryId,
    at: opened.at,
    opening: readOpening(opened, centre, opener),
    ...(closed ? { closing: readClosing(closed.content) } : {}),
  };
}

function toPersonal(entry: StoredPersonalEntry, opener: EntryOpener): PersonalRecord {
  return { ...halvesOf(entry, entry.centre, opener), appearance: entry.appearance };
}
