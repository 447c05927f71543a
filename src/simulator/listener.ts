import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { readBody } from './body.ts';
import { contractFiles, publishedWsdl } from './contract.ts';
import { control, type Controls } from './control.ts';
import { mixedUp, send } from './fault-effects.ts';
import { HttpError } from './http-error.ts';
import type { Signatures } from './security/signatures.ts';
import type { HostedService } from './soap-host.ts';

interface ListenerParts {
  readonly hosted: readonly HostedService[];
  readonly controls: Controls;
  readonly credentials: string | undefined;
  readonly signatures: Signatures | undefined;
  readonly logger: Logger;
}

/** Gives every HTTP request to the service it is for, or to the control API. */
export function createListener(parts: ListenerParts): (request: IncomingMessage, response: ServerResponse) => void {
  const byPath = new Map(parts.hosted.map((hosted) => [hosted.service.path, hosted] as const));
  const isAllowed = credentialsCheck(parts.credentials);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '/', origin(request));
    if (!url) throw new HttpError(400, 'The address is not valid.');
    const hosted = byPath.get(url.pathname);
    if (!hosted) return answerOther(parts.controls, request, response, url);
    if (request.method === 'GET' && /^\?wsdl\b/i.test(url.search)) {
      const { wsdl, path } = hosted.service;
      sendText(response, 200, 'text/xml; charset=utf-8', publishedWsdl(wsdl, path, url.origin));
      return;
    }
    if (request.method !== 'POST') {
      throw new HttpError(405, 'A SOAP service takes POST; its description is at ?wsdl.', { allow: 'GET, POST' });
    }
    if (!isAllowed(request)) {
      throw new HttpError(401, 'Credentials are missing or wrong.', { 'www-authenticate': 'Basic realm="KSZ"' });
    }
    await answerSoap(parts, hosted, request, response);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof HttpError)) parts.logger.error({ err: error }, 'a request failed');
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      const { status, message, headers } =
        error instanceof HttpError ? error : new HttpError(500, 'The simulator failed; its log says why.');
      sendText(response, status, 'application/json', JSON.stringify({ error: message }), headers);
    });
  };
}

async function answerSoap(
  { controls: { bank, exchanges }, signatures }: ListenerParts,
  hosted: HostedService,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const xml = await readBody(request);
  const at = bank.clock.now().toISOString();
  const soapAction = request.headers['soapaction'];
  const received = signatures?.receive(xml) ?? { kind: 'unsigned' };
  const called =
    received.kind === 'refused'
      ? hosted.refuse(received.problem)
      : await hosted.call(
          received.kind === 'signed' ? received.document : xml,
          typeof soapAction === 'string' ? soapAction : undefined,
        );
  const answered = mixedUp(called);
  const outcome = signatures && received.kind !== 'unsigned' ? signatures.sign(answered) : answered;
  const { status, body } = await send(response, outcome);
  if (status === null) response.destroy();
  const { service, operation } = outcome.target;
  exchanges.add({ at, service, operation, status, request: xml, reply: body });
}

async function answerOther(
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const contract = contractFiles.get(url.pathname.replace(/^\/contracts\//, ''));
  if (contract !== undefined && request.method === 'GET') {
    sendText(response, 200, 'text/xml; charset=utf-8', contract);
    return;
  }
  const { status, body } = await control(controls, {
    method: request.method ?? 'GET',
    url,
    body: await readBody(request),
  });
  if (body === undefined) response.writeHead(status).end();
  else sendText(response, status, 'application/json', JSON.stringify(body));
}

function sendText(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** By which address the client came; it is the one under which it finds the rest. */
function origin(request: IncomingMessage): string {
  const host = request.headers.host ?? '127.0.0.1';
  return URL.canParse(`http://${host}`) ? `http://${host}` : 'http://127.0.0.1';
}

function credentialsCheck(credentials: string | undefined): (request: IncomingMessage) => boolean {
  if (credentials === undefined) return () => true;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const expected = digest(`Basic ${Buffer.from(credentials).toString('base64')}`);
  return (request) => timingSafeEqual(digest(request.headers.authorization ?? ''), expected);
}
