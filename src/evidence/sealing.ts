import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import type { Ssin } from '../values/ssin.ts';
import type { RowSealer } from './row-sealing.ts';

/**
 * Keeps SSINs, and texts about a person, unreadable at rest. The ledger folder has the one implementation; every store
 * that keeps an SSIN receives it. What it makes is of the current evidence key; it opens and finds what former ones made.
 */
export interface SsinSealer {
  /**
   * 32 bytes, the same for the same person in the same centre, and meaningless without the key. It serves to look a person
   * up. Those of two centres cannot be told to be about the same person.
   * @param centre undefined for what is done for no centre
   */
  pseudonym(ssin: Ssin, centre: EnterpriseNumber | undefined): Uint8Array;
  /**
   * Under which a person may stand in these centres: under every key of the ring, the current one first, and those of
   * before, which were the same in all centres.
   */
  pseudonyms(ssin: Ssin, ...centres: readonly EnterpriseNumber[]): readonly Uint8Array[];
  /** Those of before, which were the same in all centres; under every key of the ring. */
  sharedPseudonyms(ssin: Ssin): readonly Uint8Array[];
  /**
   * 32 bytes for a person in one place, the same for the same person there and unlike anything elsewhere; under every key
   * of the ring, the current one first.
   */
  references(place: string, ssin: Ssin): readonly Uint8Array[];
  /**
   * Encrypts, with a different result each time.
   * @param context where the value belongs, e.g. the id of its row; it can be opened only there
   */
  seal(ssin: Ssin, context: string): Uint8Array;
  /** @throws SealedValueError when the value was changed, belongs elsewhere or was sealed under a key that is not known */
  open(sealed: Uint8Array, context: string): Ssin;
  /** The same for any other text about a person. */
  sealText(text: string, context: string): Uint8Array;
  /** @throws SealedValueError */
  openText(sealed: Uint8Array, context: string): string;
  /** What a value begins with that the current key sealed. */
  readonly header: Uint8Array;
  /** Seals rows as a whole, so that nobody changes what is not encrypted. */
  readonly rows: RowSealer;
}

/** Opens what entries of the ledger keep sealed. */
export type EntryOpener = Pick<SsinSealer, 'open' | 'openText'>;

/** Thrown by {@link SsinSealer.open}. Says nothing about the value. */
export class SealedValueError extends Error {
  override readonly name = 'SealedValueError';
}
