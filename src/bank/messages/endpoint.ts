import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Tls } from '../../certificates/tls-files.ts';
import { UnreadableReplyError } from '../soap/decode.ts';
import type { FaultReason } from './fault.ts';
import { faultDocument, takenDocument } from './fault.ts';
import { readContracts } from './contracts.ts';
import { createMessageReader, type MessageReader } from './reader.ts';
import type { BankMessage, MessageService } from './message.ts';

/** What became of a message. `repeated`: it was taken before, and nothing is done again. */
export type Taken = 'taken' | 'repeated' | Extract<FaultReason, 'foreignSender' | 'foreignReceiver' | 'otherContent'>;

/**
 * Why nothing of somebody is read. `certificateNotAccepted`: none was shown, or one that comes from no authority or is over;
 * there is no connection. `foreignClient`: it is good, and of somebody who may not send.
 */
type Unheard = 'certificateNotAccepted' | 'foreignClient';

/** What the endpoint needs. */
export interface EndpointParts {
  readonly services: readonly MessageService[];
  /** Keeps a message durably. When it rejects, the message is not acknowledged and the Bank sends it again. */
  take(message: BankMessage): Promise<Taken>;
  /** Certificate, key and authorities; plain HTTP when left out. */
  readonly tls?: (() => Tls) | undefined;
  /** Names of the certificates that may send; absent: every one of the authorities may. */
  readonly clients?: readonly string[] | undefined;
  /** Is told of each message: its kind where it is known, and what became of it. Never of its content. */
  report(kind: string | undefined, result: Taken | FaultReason | Unheard): void;
  onError(error: unknown): void;
}

/** The port at which the Bank sends what nobody asked for. */
export interface MessageEndpoint {
  /** @returns its address, e.g. `http://127.0.0.1:8085` */
  listen(port: number, host: string): Promise<string>;
  /** Takes no more messages; those under way are answered. */
  close(): Promise<void>;
}

/** Most bytes of a message: 5,000 attestations with what was paid have room. */
const largestMessage = 16_000_000;
/** Messages that are read at once; further ones are sent again later. */
const mostAtOnce = 16;
const mostConnections = 64;
const headersWithinMs = 10_000;
const messageWithinMs = 60_000;
/** The code of an error when the other side shows no certificate. */
const noCertificate = 'ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE';

/** A message is not taken. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly reason: FaultReason;

  constructor(reason: FaultReason) {
    super(reason);
    this.reason = reason;
  }
}

/** Makes the endpoint; it does not listen yet. */
export function createMessageEndpoint(parts: EndpointParts): MessageEndpoint {
  const contracts = readContracts(parts.services);
  const readers = new Map(
    parts.services.map((service) => [service.path, { service, reader: createMessageReader(service.kinds) }] as const),
  );
  let underWay = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isAllowed(request, parts.clients)) {
      parts.report(undefined, 'foreignClient');
      send(response, 403, 'text/plain', 'This certificate may not send.');
      return;
    }
    const url = URL.parse(request.url ?? '/', originOf(request, parts.tls !== undefined));
    const found = readers.get(url?.pathname ?? '');
    if (!found) {
      const schema = request.method === 'GET' && url ? contracts.schema(url.pathname) : undefined;
      if (schema === undefined) send(response, 404, 'text/plain', 'There is nothing here.');
      else send(response, 200, 'text/xml', schema);
      return;
    }
    if (request.method === 'GET' && url && /^\?wsdl$/i.test(url.search)) {
      send(response, 200, 'text/xml', contracts.wsdl(found.service, url.origin));
      return;
    }
    if (request.method !== 'POST') {
      response.setHeader('allow', 'GET, POST');
      send(response, 405, 'text/plain', 'Messages come by POST; what they are is at ?wsdl.');
      return;
    }
    await answerMessage(found.reader, request, response);
  }

  async function answerMessage(
    reader: MessageReader,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    underWay += 1;
    let kind: string | undefined;
    try {
      if (underWay > mostAtOnce) throw new RefusedError('unavailable');
      const message = await read(reader, request);
      kind = message.kind;
      const result = await parts.take(message);
      if (result !== 'taken' && result !== 'repeated') throw new RefusedError(result);
      parts.report(kind, result);
      send(response, 200, 'text/xml', takenDocument);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) parts.onError(error);
      parts.report(kind, reason ?? 'unavailable');
      // What was not read of it is not waited for.
      if (!request.complete) response.setHeader('connection', 'close');
      send(response, 500, 'text/xml', faultDocument(reason ?? 'unavailable'));
    } finally {
      underWay -= 1;
    }
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      parts.onError(error);
      response.destroy();
    });
  };
  const options = { headersTimeout: headersWithinMs, requestTimeout: messageWithinMs };
  const onForeign = () => {
    parts.report(undefined, 'certificateNotAccepted');
  };
  const server = parts.tls ? secured(parts.tls, options, listener, onForeign) : createServer(options, listener);
  server.maxConnections = mostConnections;

  return {
    listen: async (port, host) => {
      server.listen(port, host);
      await once(server, 'listening');
      const { port: taken } = server.address() as AddressInfo;
      return `${parts.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${String(taken)}`;
    },
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

/** A server that asks for a certificate, and follows the files of its own. */
function secured(
  tls: () => Tls,
  options: { readonly headersTimeout: number; readonly requestTimeout: number },
  listener: (request: IncomingMessage, response: ServerResponse) => void,
  onForeign: () => void,
): SecureServer {
  let current = tls();
  const minVersion = 'TLSv1.2';
  const server = createSecureServer(
    { ...options, ...current, minVersion, requestCert: true, rejectUnauthorized: true },
    listener,
  );
  // Before the server begins with a connection.
  server.prependListener('connection', () => {
    const found = tls();
    if (found === current) return;
    current = found;
    server.setSecureContext({ ...found, minVersion });
  });
  // Whoever only looks whether the port is open has not come as far as a certificate.
  server.on('tlsClientError', (error: NodeJS.ErrnoException, { authorizationError }) => {
    // Node's types leave out that there may be none.
    const refused = authorizationError as Error | null | undefined;
    if (error.code === noCertificate || (refused !== null && refused !== undefined)) onForeign();
  });
  return server;
}

/** Whether the certificate of the other side has one of the names; its authority was judged before. */
function isAllowed({ socket }: IncomingMessage, clients: readonly string[] | undefined): boolean {
  if (clients === undefined || !(socket instanceof TLSSocket)) return true;
  // Node's types leave out that there may be no certificate.
  const subject = socket.getPeerCertificate().subject as { readonly CN?: string | readonly string[] } | undefined;
  const names = [subject?.CN ?? []].flat();
  return names.some((name) => clients.includes(name));
}

async function read(reader: MessageReader, request: IncomingMessage): Promise<BankMessage> {
  if (!/^(text|application)\/xml\b/i.test(request.headers['content-type'] ?? '')) {
    throw new RefusedError('invalidMessage');
  }
  if (Number(request.headers['content-length'] ?? 0) > largestMessage) throw new RefusedError('tooLarge');
  const document = reader.start(largestMessage);
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestMessage) throw new RefusedError('tooLarge');
    document.write(chunk);
  }
  return document.end();
}

/** @returns undefined for an error that is nobody's outside */
function reasonOf(error: unknown): FaultReason | undefined {
  if (error instanceof RefusedError) return error.reason;
  if (error instanceof UnreadableReplyError) return 'invalidMessage';
  // The other side went away in the middle.
  return (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? 'invalidMessage' : undefined;
}

/** By which address the other side came; it finds the rest under the same. */
function originOf({ headers: { host = '127.0.0.1' } }: IncomingMessage, isSecure: boolean): string {
  const scheme = isSecure ? 'https' : 'http';
  return URL.canParse(`${scheme}://${host}`) ? `${scheme}://${host}` : `${scheme}://127.0.0.1`;
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
