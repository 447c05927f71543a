import type { Ssin } from './ssin.ts';

/** Keeps SSINs, and texts about a person, unreadable at rest. One implementation, in the ledger folder; whoever stores an SSIN is given one. */
export interface SsinSealer {
  /** 32 bytes, the same for the same person, meaningless without the key: for looking somebody up. */
  pseudonym(ssin: Ssin): Uint8Array;
  /**
   * Encrypts. Another result each time.
   * @param context where the value belongs, e.g. the id of its row: it opens nowhere else
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
