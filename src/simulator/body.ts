import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.ts';

const mostBytes = 1024 * 1024;

/**
 * The text of a request.
 * @throws HttpError when it is compressed or larger than 1 MB
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new HttpError(415, 'A compressed request is not read.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new HttpError(413, 'The request is larger than 1 MB.', { connection: 'close' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
