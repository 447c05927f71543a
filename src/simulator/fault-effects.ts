import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { HittingFault } from './faults.ts';
import { byteLengthOf, textOf, type Pieces } from './pieces.ts';
import type { SoapOutcome } from './soap-service.ts';

/** What went over the wire. */
export interface Sent {
  /** HTTP status; null when no complete answer was given. */
  readonly status: number | null;
  readonly body: Pieces;
}

const slowMs = 2000;
const laterSeconds = 600;
const hugeBytes = 20 * 1024 * 1024;
const shown = 2000;

/** Answers a SOAP call, with the fault that was asked for. */
export function send(response: ServerResponse, outcome: SoapOutcome): Sent | Promise<Sent> {
  const { fault, status, body } = outcome;
  return fault ? sendWrongly(response, fault, status, textOf(body)) : write(response, status, xmlType, body);
}

async function sendWrongly(response: ServerResponse, fault: HittingFault, status: number, body: string): Promise<Sent> {
  const pause = pauseOf(response, fault);
  if (pause) await fault.keep(pause);
  switch (fault.kind) {
    case 'hang':
      return { status: null, body: [] };
    case 'cut':
      return cut(response, body);
    case 'http500':
      return write(response, 500, htmlType, ['<html><body><h1>500 Internal Error</h1></body></html>']);
    case 'status500':
      return write(response, 500, xmlType, [body]);
    case 'tooManyRequests':
      return later(response, 429);
    case 'busy':
      return later(response, 503);
    case 'malformedXml':
      // Ends in the middle of the name of a closing tag.
      return write(response, status, xmlType, [body.slice(0, body.lastIndexOf('</', body.length - 20) + 4)]);
    case 'wrongNamespace':
      return write(response, status, xmlType, [inOtherNamespace(body)]);
    case 'hugeAnswer':
      return huge(response, body);
    case 'wrongContentType':
      return write(response, status, htmlType, [body]);
    case 'dtd':
      return write(response, status, xmlType, [withDocumentType(body)]);
    case 'slow':
    case 'held':
    case 'noResult':
    case 'soapFault':
    default:
      return write(response, status, xmlType, [body]);
  }
}

const xmlType = 'text/xml; charset=utf-8';
const htmlType = 'text/html; charset=utf-8';

function write(response: ServerResponse, status: number, type: string, body: Pieces): Sent {
  response.writeHead(status, { 'content-type': type, 'content-length': byteLengthOf(body) });
  for (const piece of body) response.write(piece);
  response.end();
  return { status, body };
}

/** Nothing but the time after which to come back. */
function later(response: ServerResponse, status: number): Sent {
  response.setHeader('retry-after', laterSeconds);
  return write(response, status, htmlType, ['<html><body><h1>Come back later</h1></body></html>']);
}

/**
 * What the answer waits for: the time that was asked for, or the end of the faults. One that hangs waits for its caller to
 * go, with whom every wait ends.
 */
function pauseOf(
  response: ServerResponse,
  { kind, delayMs = kind === 'slow' ? slowMs : undefined, cleared }: HittingFault,
): Promise<unknown> | undefined {
  const pauses = [
    ...(delayMs === undefined ? [] : [wait(delayMs, undefined, { ref: false })]),
    ...(kind === 'held' ? [cleared] : []),
  ];
  return pauses.length > 0 || kind === 'hang' ? Promise.race([...pauses, goneFrom(response)]) : undefined;
}

/** Fulfilled when the caller closes the connection. */
function goneFrom(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) resolve();
    response.once('close', resolve);
  });
}

/** Half of the answer, then the end of the connection. */
async function cut(response: ServerResponse, body: string): Promise<Sent> {
  const half = body.slice(0, body.length / 2);
  response.writeHead(200, { 'content-type': xmlType, 'content-length': Buffer.byteLength(body) });
  await new Promise<void>((resolve) => {
    response.write(half, () => {
      resolve();
    });
  });
  response.destroy();
  return { status: null, body: [half] };
}

/** The element of the answer keeps its name and loses its namespace. */
function inOtherNamespace(body: string): string {
  return body.replaceAll(
    /"http:\/\/(kszbcss\.fgov\.be\/intf|ksz-bcss\.fgov\.be\/connectors)\/[^"]+"/g,
    '"urn:not-the-contract"',
  );
}

/** The Bank mixes up two messages, before it signs the answer. */
export function mixedUp(outcome: SoapOutcome): SoapOutcome {
  if (outcome.fault?.kind !== 'otherTicket') return outcome;
  return { ...outcome, body: [toAnotherMessage(textOf(outcome.body))] };
}

/** The ticket repeated is not the one that was sent; in the older generation the document is a text in the envelope. */
function toAnotherMessage(body: string): string {
  return body.replace(/(<ticket>|(?:&lt;|<)Reference(?:&gt;|>))[^<&]*/, (_, tag: string) => tag + randomUUID());
}

function withDocumentType(body: string): string {
  const declaration = '<!DOCTYPE Envelope [<!ENTITY e "x"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">]>';
  return body.replace(/^(<\?xml[^>]*\?>)?/, (opening) => opening + declaration);
}

/** A well-formed answer with 20 MB of an unknown element at the end of its own. */
async function huge(response: ServerResponse, body: string): Promise<Sent> {
  const end = /<\/[^<]*<\/[^<]*:Body>[^<]*<\/[^<]*$/.exec(body)?.index ?? body.length;
  const filling = `<filling>${'0123456789abcdef'.repeat(4096)}</filling>`;
  function* parts() {
    yield body.slice(0, end);
    for (let sent = 0; sent < hugeBytes; sent += filling.length) yield filling;
    yield body.slice(end);
  }
  response.writeHead(200, { 'content-type': xmlType });
  // A client that has enough closes the connection.
  const isComplete = await pipeline(parts, response).then(
    () => true,
    () => false,
  );
  return { status: isComplete ? 200 : null, body: [body.slice(0, end), filling.slice(0, shown)] };
}
