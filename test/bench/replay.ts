import { createServer, request as forward } from 'node:http';
import type { Exchange } from './recording.ts';

/**
 * The other side of the benchmark: answers with replies that the KSZ simulator gave before, byte for byte but for the
 * ticket, which is that of the message. A simulator that parses and builds every message would itself be the bottleneck
 * and hide the differences between the contenders. What has no recorded reply is passed on to the real simulator.
 */
export interface ReplayMessage {
  readonly simulatorUrl: string;
}

/** What is played back from now on. */
export type ReplayCase = readonly Pick<Exchange, 'path' | 'root' | 'reply'>[];

const ticketTag = Buffer.from('<ticket>');
const ticketLength = 36;

/** The recorded reply with the ticket of the message: a copy, because a socket may keep what it is given. */
function answering(message: Buffer, recorded: Buffer): Buffer {
  const reply = Buffer.from(recorded);
  const [at, from] = [recorded, message].map((one) => one.indexOf(ticketTag) + ticketTag.length) as [number, number];
  message.copy(reply, at, from, from + ticketLength);
  return reply;
}

// Whoever started it ends it, also when that one is ended by the terminal or killed.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());

process.once('message', ({ simulatorUrl }: ReplayMessage) => {
  let recorded: { readonly path: string; readonly root: Buffer; readonly xml: Buffer }[] = [];
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const found = recorded.find(({ path, root }) => incoming.url === path && body.includes(root));
      if (found) {
        outgoing.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', 'content-length': found.xml.length });
        outgoing.end(answering(body, found.xml));
        return;
      }
      const { method, headers } = incoming;
      const passed = forward(`${simulatorUrl}${incoming.url ?? ''}`, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      passed.end(body);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address) process.send?.({ url: `http://127.0.0.1:${String(address.port)}` });
    process.on('message', (next: ReplayCase) => {
      recorded = next.map(({ path, root, reply }) => ({ path, root: Buffer.from(root), xml: Buffer.from(reply) }));
      process.send?.({});
    });
  });
});
