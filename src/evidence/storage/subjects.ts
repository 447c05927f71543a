import type { EnterpriseNumber } from '../../values/enterprise-number.ts';
import type { Ssin } from '../../values/ssin.ts';
import type { SsinSealer } from '../sealing.ts';

/** Under which pseudonyms rows of a person of a centre may stand, the current key's first. */
export function pseudonymsOf(sealer: Pick<SsinSealer, 'pseudonyms'>, ssin: Ssin, centre: EnterpriseNumber): Buffer[] {
  return sealer.pseudonyms(ssin, centre).map((pseudonym) => Buffer.from(pseudonym));
}
