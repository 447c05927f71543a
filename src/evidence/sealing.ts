import type { Ssin } from '../values/ssin.ts';

/**
 * Keeps SSINs, and texts about a person, unreadable at rest. The ledger folder has the one implementation; every store
 * that keeps an SSIN receives it.
 */
export interface SsinSealer {
  /** 32 bytes, the same for the same person and meaningless without the key. It serves to look a person up. */
  pseudonym(ssin: Ssin): Uint8Array;
  /**
   * Encrypts, with a different result each time.
   * @param context where the value belongs, e.g. the id of its row; it can be opened only there
   */
  seal(ssin: Ssin, context: string): Uint8Array;
  /** @throws SealedValueError when the value was changed, belongs elsewhere or was sealed under another key */
  open(sealed: Uint8Array, context: string): Ssin;
  /** The same for any other text about a person. */
  sealText(text: string, context: string): Uint8Array;
  /** @throws SealedValueError */
  openText(sealed: Uint8Array, context: string): string;
}

/** Thrown by {@link SsinSealer.open}. Says nothing about the value. */
export class SealedValueError extends Error {
  override readonly name = 'SealedValueError';
}
