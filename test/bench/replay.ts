import { createServer, request as forward } from 'node:http';

/**
 * The other side of the benchmark: answers with replies that the KSZ simulator gave before, byte for byte, chosen by the
 * person in the request. A simulator that parses and builds every message would itself be the bottleneck and hide the
 * differences between the contenders. What has no recorded reply is passed on to the real simulator.
 */
export interface ReplayMessage {
  readonly simulatorUrl: string;
  /** Recorded replies by SSIN. */
  readonly replies: Readonly<Record<string, string>>;
}

process.once('message', ({ simulatorUrl, replies }: ReplayMessage) => {
  const recorded = Object.entries(replies).map(([ssin, xml]) => ({ ssin: Buffer.from(ssin), xml: Buffer.from(xml) }));
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const found = incoming.url?.includes('Dolsis') ? recorded.find(({ ssin }) => body.includes(ssin)) : undefined;
      if (found) {
        outgoing.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', 'content-length': found.xml.length });
        outgoing.end(found.xml);
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
  });
});
