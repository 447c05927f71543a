import { UnreadableReplyError } from '../decode.ts';

/**
 * Why a reply is not taken for the Bank's; it stands as the status in the evidence. `unsigned`: it has no signature.
 * `badSignature`: signature or structure are wrong. `otherSigner`: the certificate is not one that is trusted.
 * `signerExpired`: it is, but its time is over or has not begun. `expired`: the message is too old or from the future.
 * `replayed`: it came before.
 */
export const untrustedReasons = [
  'unsigned',
  'badSignature',
  'otherSigner',
  'signerExpired',
  'expired',
  'replayed',
] as const;
export type UntrustedReason = (typeof untrustedReasons)[number];

/** A reply is not taken for the Bank's. Nothing of it is used, and the error reveals nothing of it. */
export class UntrustedReplyError extends UnreadableReplyError {
  override readonly name = 'UntrustedReplyError';
  readonly reason: UntrustedReason;

  constructor(reason: UntrustedReason, cause?: unknown) {
    super(`the reply is not taken for the Bank's: ${reason}`, { cause });
    this.reason = reason;
  }
}
