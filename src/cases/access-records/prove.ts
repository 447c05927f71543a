import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { AccessRecord, AccessRecords } from '../../evidence/evidence.ts';
import type { Integration } from '../integrations/integration.ts';
import { provedEntry, type EntryProofs, type ProvedEntry } from '../proof-card/proved.ts';
import { findOwnRecord } from './read.ts';

/** A record of the centre, and its proof. */
export interface ProvedRecord {
  readonly record: AccessRecord;
  readonly proof: ProvedEntry;
}

/**
 * Proves that an entry of the caller's centre is in the log of the evidence. That it was asked for is on the record of
 * the person whom the entry is about.
 * @throws Problem 404 when it is not of the centre, or has no place in the log yet
 */
export function proveAccessRecord(
  ports: {
    readonly door: Door<Integration>;
    readonly accessRecords: Pick<AccessRecords, 'read'>;
    readonly entryProofs: EntryProofs;
  },
  asked: Asked<{ readonly entryId: string }>,
): Promise<ProvedRecord> {
  return ports.door.perform('proveAccessRecord', asked, {
    find: (look, { entryId }) => findOwnRecord(ports, look, entryId),
    carryOut: async (record) => {
      const proof = await provedEntry(ports.entryProofs, record.entryId);
      return { outcome: 'answered', result: { record, proof } };
    },
  });
}
