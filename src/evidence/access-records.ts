import type { AccessRecord, AccessRecords } from './evidence.ts';
import type { EntryReader } from './ledger-storage.ts';
import type { SsinSealer } from './sealing.ts';
import { readClosing, readOpening } from './entry.ts';

/**
 * Reads evidence back by the pseudonym of the person; the sealed number itself is never opened for it, but the
 * explanation of the user is.
 */
export function createAccessRecords(options: {
  readonly reader: EntryReader;
  readonly sealer: SsinSealer;
}): AccessRecords {
  return {
    find: async (centre, ssin, page) => {
      const entries = await options.reader.entriesOf(options.sealer.pseudonym(ssin), centre, page);
      return entries.map(({ opened, closed, isOneOfSeveral }): AccessRecord => ({
        entryId: opened.entryId,
        at: opened.at,
        opening: readOpening(opened, centre, options.sealer),
        isOneOfSeveral,
        ...(closed ? { closing: readClosing(closed.content) } : {}),
      }));
    },
  };
}
