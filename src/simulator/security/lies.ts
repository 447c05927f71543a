import { makeIdentity, type Identity } from './certificates.ts';
import { envelopeWith, ids, signEnvelope, type SignedMessage } from './sign-reply.ts';
import { wss } from './wss.ts';

/** What a lie is made of. */
interface Material {
  /** The right answer, before it is signed. */
  readonly envelope: string;
  readonly signer: Identity;
  readonly now: Date;
  /** The last signed answer of the same service, if there was one. */
  readonly previous: string | undefined;
}

type Lie = (material: Material) => string;

/** Each moves the signed body to where a careless reader does not look, and puts a forged one where it does. */
const wrapped = {
  wrappedInHeader: (message, forged) =>
    envelopeWith({ ...message, body: without(forged) }, `<held xmlns="urn:held">${message.body}</held>`),
  wrappedUnderSameId: (message, forged) =>
    envelopeWith({ ...message, body: forged }, `<held xmlns="urn:held">${message.body}</held>`),
  wrappedInSignature: ({ security, body }, forged) =>
    envelopeWith({
      security: security.replace('</ds:Signature>', `<ds:Object>${body}</ds:Object></ds:Signature>`),
      body: without(forged),
    }),
  wrappedInBody: (message, forged) =>
    envelopeWith({ ...message, body: without(forged).replace('</soap:Body>', `${message.body}</soap:Body>`) }),
  secondBody: (message, forged) => envelopeWith({ ...message, body: without(forged) + message.body }),
  secondBodyAfter: (message, forged) => envelopeWith({ ...message, body: message.body + without(forged) }),
  wrappedInSecondSecurity: ({ security, body }, forged) =>
    envelopeWith({ security: '', body: without(forged) }, `<wsse:Security>${security}${body}</wsse:Security>`),
} satisfies Readonly<Record<string, (message: SignedMessage, forged: string) => string>>;

const hourMs = 3_600_000;
let stranger: Identity | undefined;

const single = {
  unsigned: ({ envelope }) => envelope,
  altered: (material) => {
    const message = signedBy(material);
    return envelopeWith({ ...message, body: forgedOf(message.body) });
  },
  wrongSignature: (material) => {
    const { security, body } = signedBy(material);
    // Another value of the same length.
    return envelopeWith({ security: security.replace(/(<ds:SignatureValue>)(.)/, turned), body });
  },
  bodyNotCovered: ({ envelope, signer, now }) =>
    envelopeWith(signEnvelope(envelope, { signer, created: now, covers: [ids.timestamp, ids.token] })),
  timestampNotCovered: ({ envelope, signer, now }) =>
    envelopeWith(signEnvelope(envelope, { signer, created: now, covers: [ids.body, ids.token] })),
  otherSigner: (material) => envelopeWith(signedBy({ ...material, signer: strangerAt(material.now) })),
  expired: (material) => envelopeWith(signedBy({ ...material, now: new Date(material.now.getTime() - hourMs) })),
  fromTheFuture: (material) => envelopeWith(signedBy({ ...material, now: new Date(material.now.getTime() + hourMs) })),
  replayed: (material) => material.previous ?? envelopeWith(signedBy(material)),
} satisfies Readonly<Record<string, Lie>>;

/** The ways in which the simulator breaks its signatures on demand. */
export const signatureLies = [...keysOf(single), ...keysOf(wrapped)];
export type SignatureLie = (typeof signatureLies)[number];

/** An answer with a broken signature; undefined when the kind is about something else. */
export function lieOf(kind: string): Lie | undefined {
  if (isKeyOf(single, kind)) return single[kind];
  if (!isKeyOf(wrapped, kind)) return undefined;
  const wrap = wrapped[kind];
  return (material) => {
    const message = signedBy(material);
    return wrap(message, forgedOf(message.body));
  };
}

function keysOf<const T extends object>(table: T): (keyof T)[] {
  return Object.keys(table) as (keyof T)[];
}

function isKeyOf<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

function signedBy({ envelope, signer, now }: Material): SignedMessage {
  return signEnvelope(envelope, { signer, created: now });
}

/** A certificate that nobody vouches for, under the name of the Bank. */
function strangerAt(now: Date): Identity {
  return (stranger ??= makeIdentity({
    commonName: 'Sandbox Crossroads Bank',
    from: new Date(now.getTime() - hourMs),
    until: new Date(now.getTime() + 24 * hourMs),
  }));
}

/** Every date a year earlier: what somebody on the way could want, and a reader must never see. */
function forgedOf(body: string): string {
  return body.replace(/(>|&gt;)(\d{4})(-\d\d-\d\d)/g, (_, before: string, year: string, rest: string) => {
    return before + String(Number(year) - 1) + rest;
  });
}

/** Takes the id away, so that it is that of the signed body only. */
function without(body: string): string {
  return body.replace(` wsu:Id="${ids.body}"`, '').replace(` xmlns:wsu="${wss.wsu}"`, '');
}

function turned(_all: string, tag: string, first: string): string {
  return tag + (first === 'A' ? 'B' : 'A');
}
