import { centreOf } from '../centres.ts';
import { PersonaError } from './errors.ts';
import type { PersonaFile } from './schema.ts';

/** The quality code under which a centre registers what it attests. */
const qualityCodes: Readonly<Record<string, number>> = { 7: 2, 8: 3 };

/**
 * Support and what attests it agree: a living wage has an end, its attestation is of the centre that gives it, and what an
 * attestation corrects exists.
 * @throws PersonaError
 */
export function checkSupport(file: string, { registrations, a036, attestations }: PersonaFile): void {
  for (const [index, { qualityCode, endDate }] of registrations.entries()) {
    if ((qualityCode !== 2 && qualityCode !== 3) || endDate !== undefined) continue;
    throw new PersonaError(file, `registrations.${String(index)}.endDate`, 'must be there for a living wage');
  }
  for (const [index, { centre }] of attestations.entries()) {
    if (!centreOf(centre)) {
      throw new PersonaError(file, `attestations.${String(index)}.centre`, 'must be a centre of the simulator');
    }
  }
  const changed = new Set(a036.map(({ updates }) => updates));
  for (const [index, { id, centre, status, updates, category }] of a036.entries()) {
    const field = `a036.${String(index)}`;
    if ((status === 'original') !== (updates === undefined)) {
      throw new PersonaError(file, `${field}.updates`, 'must be there for everything but an original');
    }
    if (updates !== undefined && !a036.some((other) => other.id === updates)) {
      throw new PersonaError(file, `${field}.updates`, `${updates} is not an attestation of this life`);
    }
    if (status === 'cancellation' || changed.has(id)) continue;
    const given = registrations.some(
      (one) => one.enterpriseNumber === centre && one.qualityCode === qualityCodes[category],
    );
    if (!given) throw new PersonaError(file, field, 'must attest a registration of that centre under code 2 or 3');
  }
}
