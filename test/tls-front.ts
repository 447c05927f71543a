import { once } from 'node:events';
import { request as send } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { connect, createServer as createRelay, type AddressInfo, type Socket } from 'node:net';

/** How the front shows itself, and whose certificates it demands. */
export type Face = Pick<ServerOptions, 'cert' | 'key' | 'ca'>;

/** A TLS server before a program of the sandbox: passes on what arrives. */
export interface TlsFront extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Requests that arrived. */
  arrived(): number;
  /** Where to pass on to, known only after the gateway has started. */
  passTo(url: string): void;
  /** Shows itself otherwise from now on; open connections are cut. */
  turn(face: Face): void;
  /** Lets another server of this machine answer in its place while something is done. */
  replacedBy<T>(port: number, act: () => Promise<T>): Promise<T>;
}

/** @param isMutual whether callers need a certificate of `ca` */
export async function startTlsFront(face: Face, isMutual: boolean): Promise<TlsFront> {
  let target = 'http://127.0.0.1:1';
  let arrived = 0;
  const server = createServer({ ...face, requestCert: isMutual, rejectUnauthorized: isMutual });
  server.on('request', (incoming, outgoing) => {
    arrived += 1;
    const { url: path = '', method = '', headers } = incoming;
    const { hostname, port } = new URL(target);
    const passed = send({ hostname, port, method, path, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = (server.address() as AddressInfo).port;
  let there = own;
  const sockets = new Set<Socket>();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const relay = createRelay((caller) => {
    const answering = connect(there, '127.0.0.1');
    for (const [one, other] of [
      [caller, answering],
      [answering, caller],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(one);
          other.destroySoon();
        });
      one.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const { port } = relay.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${String(port)}`,
    port,
    arrived: () => arrived,
    passTo: (url) => (target = url),
    turn(other) {
      server.setSecureContext({ ...face, ...other });
      cut();
    },
    async replacedBy(other, act) {
      there = other;
      cut();
      try {
        return await act();
      } finally {
        there = own;
        cut();
      }
    },
    async [Symbol.asyncDispose]() {
      const closed = [server, relay].map((one) => new Promise((resolve) => one.close(resolve)));
      cut();
      server.closeAllConnections();
      await Promise.all(closed);
    },
  };
}
