import { createHash } from 'node:crypto';
import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Ssin } from '../../values/ssin.ts';

/**
 * The reference of a person in an integration: it is computed, so it does not depend on the database. It is keyed, so that
 * nobody can say from the database alone which rows of other tables are about the same person.
 */
export function createPersonRef(sealer: Pick<SsinSealer, 'references'>): (integrationId: string, ssin: Ssin) => string {
  return (integrationId, ssin) => asUuid(sealer.references(integrationId, ssin)[0] ?? new Uint8Array(16));
}

/**
 * References that a caller may still hold: of former keys, and of the form before, which was a plain hash of integration
 * and pseudonym. Both stood in other columns too.
 */
export function formerPersonRefs(
  sealer: Pick<SsinSealer, 'references' | 'sharedPseudonyms'>,
  integrationId: string,
  ssin: Ssin,
): readonly string[] {
  const plain = sealer
    .sharedPseudonyms(ssin)
    .map((pseudonym) => createHash('sha256').update(integrationId).update(pseudonym).digest());
  return [...sealer.references(integrationId, ssin).slice(1), ...plain].map(asUuid);
}

/** Sixteen bytes in the form of a UUID, version 8 (RFC 9562: made by the application). */
function asUuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return parts.join('-');
}
