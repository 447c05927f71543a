import { createHash } from 'node:crypto';
import type { EvidenceKeyRing } from './keys.ts';
import { createRingCipher, type RingCipher } from './ring-cipher.ts';
import { hmac } from './seal.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { Ssin } from '../values/ssin.ts';

/** What the keys of a month follow from, beside the evidence key. It is destroyed with the month. */
export interface MonthSecret {
  /** `2026-01`, in UTC. */
  readonly month: string;
  /** 32 random bytes. */
  readonly secret: Uint8Array;
  /** Whether the month may have entries from before months had keys. */
  readonly hasFormer: boolean;
}

/** Keeps what the entries of one month say of persons unreadable at rest. Without the secret of the month, for ever. */
export interface MonthSealer extends RingCipher {
  readonly month: string;
  readonly hasFormer: boolean;
  /** By which a value tells the secret that it was sealed with; 8 bytes that reveal nothing about it. */
  readonly mark: Uint8Array;
  /**
   * 32 bytes, the same for the same person in the same centre and month, and meaningless without the keys.
   * @param centre undefined for what is done for no centre
   */
  pseudonym(ssin: Ssin, centre: EnterpriseNumber | undefined): Uint8Array;
  /** Under which a person may stand in these centres in this month: under every key of the ring. */
  pseudonyms(ssin: Ssin, ...centres: readonly EnterpriseNumber[]): readonly Uint8Array[];
}

/** Length of the mark of a secret, in bytes. */
export const markLength = 8;

/**
 * The mark of a secret: the first bytes of SHA-256 over `social-inquiry month`, the month and a line feed behind each, and
 * the secret.
 */
export function markOfSecret({ month, secret }: Pick<MonthSecret, 'month' | 'secret'>): Buffer {
  return createHash('sha256')
    .update(`social-inquiry month\n${month}\n`)
    .update(secret)
    .digest()
    .subarray(0, markLength);
}

/**
 * Pseudonym: HMAC-SHA-256, under the key of the month, of the centre or nothing, a line feed and the eleven digits.
 */
export function createMonthSealer(ring: EvidenceKeyRing, { month, secret, hasFormer }: MonthSecret): MonthSealer {
  const [current, ...former] = ring.all.map((keys) => keys.ofMonth(month, secret));
  if (!current) throw new TypeError('a ring has a current key');
  const mark = markOfSecret({ month, secret });
  const pseudonymOf = (keys: typeof current, ssin: Ssin, centre: EnterpriseNumber | undefined) =>
    hmac(keys.pseudonym, `${centre ?? ''}\n${ssin.reveal()}`);
  return {
    month,
    hasFormer,
    mark,
    ...createRingCipher([current, ...former], mark),
    pseudonym: (ssin, centre) => pseudonymOf(current, ssin, centre),
    pseudonyms: (ssin, ...centres) =>
      [current, ...former].flatMap((keys) => centres.map((centre) => pseudonymOf(keys, ssin, centre))),
  };
}
