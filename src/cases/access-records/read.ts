import type { Asked } from '../../access/asked.ts';
import type { Door, Look } from '../../access/door.ts';
import type { AccessRecord, AccessRecords } from '../../evidence/evidence.ts';
import type { Integration } from '../integrations/integration.ts';
import { notFound } from '../life-cycle.ts';

/**
 * One entry of the evidence of the caller's centre, as a signal names it. Reading it is on the record of the person
 * whom the entry is about.
 * @throws Problem
 */
export function readAccessRecord(
  ports: { readonly door: Door<Integration>; readonly accessRecords: Pick<AccessRecords, 'read'> },
  asked: Asked<{ readonly entryId: string }>,
): Promise<AccessRecord> {
  return ports.door.perform('readAccessRecord', asked, {
    find: (look, { entryId }) => findOwnRecord(ports, look, entryId),
    carryOut: (record) => Promise.resolve({ outcome: 'answered', result: record }),
  });
}

/**
 * An entry of the caller's centre; the caller must be allowed to see the person whom it is about.
 * @param as `unnamed`: the evidence of the act does not name that person
 * @throws Problem DeniedError
 */
export async function findOwnRecord(
  { accessRecords }: { readonly accessRecords: Pick<AccessRecords, 'read'> },
  look: Look<Integration>,
  entryId: string,
  as: 'person' | 'unnamed' = 'person',
): Promise<AccessRecord> {
  const found = await accessRecords.read(entryId);
  look.requireOwn(found?.centre, 'noSuchEntry');
  if (!found) throw notFound();
  if (found.ssin) look[as](found.ssin);
  return found.record;
}
