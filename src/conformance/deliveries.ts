import { randomBytes, randomUUID } from 'node:crypto';
import { createSecret, signatureHeaders } from '../platform/webhooks/signature.ts';
import { memberOf, textIn } from './json.ts';
import type { Delivery, DeliveryKind, Exchange } from './recording.ts';

/** Where software is called, and what it is called with. */
export interface Receiver {
  readonly url: string;
  readonly secret: string;
}

/** The receiver that a subscription names; undefined when it was refused. */
export function receiverOf({ operation, answer, request }: Exchange): Receiver | undefined {
  if (operation.name !== 'subscribe') return undefined;
  const url = textIn(memberOf(answer, 'url'));
  const secret = textIn(memberOf(answer, 'secret')) ?? textIn(memberOf(request, 'secret'));
  return url === undefined || secret === undefined ? undefined : { url, secret };
}

const hourSeconds = 3_600;
const known = 'integrationEndsSoon';

/** A delivery of the series. Those with the same letter have the same id. */
interface Planned {
  readonly kind: DeliveryKind;
  readonly letter: string;
  readonly event?: string;
  readonly agoSeconds?: number;
  readonly isForged?: true;
}

const series: readonly Planned[] = [
  { kind: 'genuine', letter: 'a' },
  { kind: 'repeated', letter: 'a' },
  { kind: 'forged', letter: 'b', isForged: true },
  { kind: 'afterForged', letter: 'b' },
  { kind: 'old', letter: 'c', agoSeconds: hourSeconds },
  { kind: 'unknownKind', letter: 'd', event: `later${randomBytes(3).toString('hex')}` },
];

/**
 * Delivers a series of events, true and false ones, one after the other.
 * @param source address of the gateway
 * @param subject an integration that the software knows
 */
export async function deliverAll(
  { url, secret }: Receiver,
  { source, subject, seconds }: { readonly source: string; readonly subject: string; readonly seconds: number },
  told: (delivery: Delivery) => void,
): Promise<void> {
  const ids = new Map<string, string>();
  for (const { kind, letter, event = known, agoSeconds = 0, isForged } of series) {
    const id = ids.get(letter) ?? randomUUID();
    ids.set(letter, id);
    const body = JSON.stringify(eventOf(id, event, subject, source));
    const timestamp = Math.floor(Date.now() / 1_000) - agoSeconds;
    const headers = signatureHeaders({ id, timestamp, body }, [isForged ? createSecret() : secret]);
    const status = await statusOf(url, headers, body, seconds);
    told({ kind, id, ...(status === undefined ? {} : { status }) });
  }
}

function eventOf(id: string, kind: string, integrationId: string, source: string) {
  return {
    specversion: '1.0',
    id,
    source: `${source}/socialInquiry/v1`,
    type: `pcsw.socialInquiry.${kind}`,
    subject: integrationId,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data: { eventId: id, kind: { code: kind }, integrationId, asks: 'getIntegration' },
  };
}

async function statusOf(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  seconds: number,
): Promise<number | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/cloudevents+json; charset=utf-8' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(seconds * 1_000),
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
