import { compare } from '../../values/order.ts';
import type { Attestation, Payment } from './schema.ts';

/** What one operation tells of a quarter. */
export interface ToldPayments {
  /** The attestation that the payments stand in, as far as the reply names it. */
  readonly attestation: Attestation | undefined;
  readonly payments: readonly Payment[];
}

/**
 * The payments of a quarter as both operations tell them, each once. Of two versions of the attestation only the newer
 * one counts.
 */
export function paymentsOfBoth(one: ToldPayments, other: ToldPayments): readonly Payment[] {
  const age = one.attestation && other.attestation ? compareVersions(one.attestation, other.attestation) : 0;
  if (age !== 0) return age > 0 ? one.payments : other.payments;
  return joinedPayments(one.payments, other.payments);
}

/** Below zero when the first attestation is the older one; 0 when they are the same, as far as that is known. */
function compareVersions(one: Attestation, other: Attestation): number {
  // A quarter may close between the two calls.
  if (one.isProvisional === true && other.isProvisional === false) return -1;
  if (one.isProvisional === false && other.isProvisional === true) return 1;
  if (one.attestationId === undefined || other.attestationId === undefined) return 0;
  if (one.attestationId !== other.attestationId) return compare(one.creationDate ?? '', other.creationDate ?? '');
  return one.version === undefined || other.version === undefined ? 0 : one.version - other.version;
}

/**
 * Two payments are the same when nothing that both say differs: the Bank may filter more of the one than of the other.
 * Equal payments of one operation are several payments.
 * @param told payments of the one operation
 * @param also payments of the other; what they add is kept
 */
export function joinedPayments(told: readonly Payment[], also: readonly Payment[]): readonly Payment[] {
  const joined = [...told];
  const open = new Set(joined.keys());
  for (const other of also) {
    const same = [...open].find((index) => agree(joined[index] ?? other, other));
    if (same === undefined) joined.push(other);
    else {
      joined[same] = { ...other, ...joined[same] };
      open.delete(same);
    }
  }
  return joined;
}

/** Whether two payments for the same days say nothing different. */
function agree(one: Payment, other: Payment): boolean {
  if (one.startDate !== other.startDate || one.endDate !== other.endDate) return false;
  const said = Object.keys(one) as (keyof Payment)[];
  return said.every((name) => other[name] === undefined || JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
