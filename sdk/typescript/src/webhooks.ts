import { GatewayClientError, InputError } from './errors.ts';

/** Why a delivery is not accepted. */
export type WebhookRefusal = 'headersMissing' | 'tooOldOrTooNew' | 'signatureWrong' | 'noEvent';

/** What was delivered does not come from the gateway, or not now. Answer 4xx, and use nothing of it. */
export class WebhookError extends GatewayClientError {
  override readonly name = 'WebhookError';
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal) {
    super(`The delivery is refused: ${reason}.`);
    this.reason = reason;
  }
}

/** An event (CloudEvents 1.0, structured JSON). It has no personal data: ask the API with your own role. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly time?: string;
  readonly subject?: string;
  readonly data?: unknown;
}

/** A delivery as the web server got it. */
export interface Delivery {
  /** The three `webhook-…` headers; names in lower case when they are a record. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bytes as they came: a body that was parsed and written again has another signature. */
  readonly body: Uint8Array | string;
}

/** How deliveries are verified. */
export interface WebhookSettings {
  /** `whsec_…`; two while one takes the place of the other. */
  readonly secrets: readonly string[];
  /** Seconds by which the clocks may differ; 300 when left out. */
  readonly toleranceSeconds?: number;
  /** Milliseconds since 1970; the clock of this machine when left out. */
  readonly now?: () => number;
}

/** A delivery that is verified. */
export interface VerifiedDelivery {
  /** The same for every attempt: whoever keeps it knows a repetition. */
  readonly id: string;
  readonly event: CloudEvent;
}

/** A key of WebCrypto, whose type has no name that all engines' types share. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const secretForm = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * Verifies a delivery (Standard Webhooks: HMAC-SHA-256 over id, time and body) and reads its event. Uses WebCrypto only.
 * @throws WebhookError when it is not to be trusted; InputError when a secret is none
 */
export async function verifyWebhook({ headers, body }: Delivery, settings: WebhookSettings): Promise<VerifiedDelivery> {
  const { secrets, toleranceSeconds = 300, now = Date.now } = settings;
  if (secrets.length === 0) throw new InputError('No secret is given.');
  const keys = await Promise.all(secrets.map(keyOf));
  const [id, timestamp, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  );
  if (!id || !timestamp || !given || !/^\d{1,12}$/.test(timestamp)) throw new WebhookError('headersMissing');
  // Written so that what is no number is refused too.
  const isNow = Math.abs(now() / 1_000 - Number(timestamp)) <= toleranceSeconds;
  if (!isNow) throw new WebhookError('tooOldOrTooNew');

  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), bytes);
  if (!(await isSigned(signed, signaturesIn(given), keys))) throw new WebhookError('signatureWrong');
  return { id, event: eventIn(bytes) };
}

async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  keys: readonly Key[],
): Promise<boolean> {
  for (const key of keys) {
    for (const signature of signatures) {
      if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true;
    }
  }
  return false;
}

/** Signatures of the version known here; of many that somebody made up only the first are tried. */
function signaturesIn(header: string): readonly Uint8Array<ArrayBuffer>[] {
  return header
    .split(' ')
    .slice(0, 10)
    .filter((part) => /^v1,[A-Za-z0-9+/]{43}=$/.test(part))
    .map((part) => fromBase64(part.slice('v1,'.length)));
}

function headerOf(headers: Delivery['headers'], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

async function keyOf(secret: string): Promise<Key> {
  const bytes = secretForm.test(secret) ? fromBase64(secret.slice('whsec_'.length)) : undefined;
  if (!bytes || bytes.length < 24 || bytes.length > 64) {
    throw new InputError('A secret is `whsec_` and 24 to 64 bytes in base64, as the gateway gave it.');
  }
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function eventIn(bytes: Uint8Array): CloudEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new WebhookError('noEvent');
  }
  if (typeof event !== 'object' || event === null) throw new WebhookError('noEvent');
  const { specversion, id, type, source } = event as Record<string, unknown>;
  const isOne = specversion === '1.0' && [id, type, source].every((text) => typeof text === 'string' && text !== '');
  if (!isOne) throw new WebhookError('noEvent');
  return event as CloudEvent;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
