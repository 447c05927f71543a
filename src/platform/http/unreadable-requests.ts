import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { Problem } from '../../values/problem.ts';
import { problemBody } from './problem-body.ts';
import { newTraceId } from './trace.ts';

/** What the server found wrong with what came on a connection: a code of Node or of its parser. */
type ConnectionError = Error & { readonly code?: string };

/** What an answer to something unreadable is made of. */
export interface UnreadableSettings {
  readonly problemTypesUrl: string;
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly logger: Logger;
}

/** Codes with a type of problem of their own; everything else is no HTTP that can be read. */
const problems: Readonly<Record<string, () => Problem>> = {
  HPE_HEADER_OVERFLOW: () =>
    new Problem('requestHeaderFieldsTooLarge', { detail: 'The headers have more than 16 KiB together.' }),
  ERR_HTTP_REQUEST_TIMEOUT: () => new Problem('requestTimeout', { detail: 'The request did not come in time.' }),
};

/**
 * Answers as a problem what never becomes a request, because it cannot be read, is too long, or does not come, and ends
 * its connection. Nothing of it is repeated. Without this, Node answers by itself, in another form.
 * @returns what the server is to do with an error of a connection
 */
export function answerUnreadable(settings: UnreadableSettings): (error: ConnectionError, socket: Socket) => void {
  return (error, socket) => {
    // The caller has gone, or an earlier request of the connection waits for its answer: this would be taken for it.
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
      socket.destroy();
      return;
    }
    const traceId = newTraceId();
    const problem =
      problems[error.code ?? '']?.() ?? new Problem('badRequest', { detail: 'This is not valid HTTP/1.1.' });
    const { status, type } = problem.problem;
    settings.logger.info({ traceId, status, problem: type }, 'unreadable request');
    socket.end(rawAnswer(problem, traceId, settings), () => socket.destroy());
  };
}

/** Lets unknown expectations of a caller pass (RFC 9110, 10.1.1): by itself, Node refuses them without a problem. */
export function ignoreExpectations(server: Server): void {
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** The answer under way on each connection. */
const answers = new WeakMap<Socket, ServerResponse>();

/** Notes which connections have an answer under way, for {@link answerUnreadable}. */
export function watchAnswers(server: Server): void {
  server.prependListener('request', ({ socket }, response) => answers.set(socket, response));
}

/** Whether an answer has begun, or will follow because its request has come completely. */
function isAnswering(socket: Socket): boolean {
  const response = answers.get(socket);
  if (!response || response.writableFinished) return false;
  return response.headersSent || response.req.complete;
}

function rawAnswer(problem: Problem, traceId: string, { problemTypesUrl, headers }: UnreadableSettings): string {
  const { status, title } = problem.problem;
  const body = JSON.stringify(problemBody(problem, { traceId, language: 'nl', problemTypesUrl }));
  const fields = {
    ...headers,
    'belgov-trace-id': traceId,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    date: new Date().toUTCString(),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${String(status)} ${title}`, ...lines, '', body].join('\r\n');
}
