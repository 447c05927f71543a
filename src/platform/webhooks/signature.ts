import { createHmac, randomBytes } from 'node:crypto';

/** How a secret is written (Standard Webhooks): `whsec_` and 24 to 64 bytes in base64. */
const secretForm = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const prefix = 'whsec_';

/** Whether a text is a secret of Standard Webhooks, of 24 to 64 bytes. */
export function isSecret(text: string): boolean {
  const { length } = bytesOf(text);
  return secretForm.test(text) && length >= 24 && length <= 64;
}

/** A new secret of 32 random bytes. */
export function createSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`;
}

/** What is signed. */
export interface SignedMessage {
  /** The same for every attempt: by it the receiver knows a repetition. */
  readonly id: string;
  /** Seconds since 1970, of this attempt. */
  readonly timestamp: number;
  readonly body: string;
}

/**
 * The headers of Standard Webhooks, with a signature (HMAC-SHA-256) for each secret: while one takes the place of
 * another, a receiver may know either.
 */
export function signatureHeaders(
  { id, timestamp, body }: SignedMessage,
  secrets: readonly string[],
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const signed = `${id}.${String(timestamp)}.${body}`;
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', bytesOf(secret)).update(signed).digest('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
  };
}

function bytesOf(secret: string): Buffer {
  return Buffer.from(secret.slice(prefix.length), 'base64');
}
