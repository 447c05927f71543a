import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';

/** Below the range from which systems give ports to connections and to servers that do not choose. */
const unasked = { from: 10_000, to: 32_000 };

/**
 * Ports of the loopback address that were free a moment ago, for programs that must know their port beforehand. Nobody
 * gets one of them by chance while such a program starts again.
 */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers: Server[] = [];
  while (servers.length < count) {
    const server = createServer();
    const listening = new Promise<boolean>((resolve) => {
      server.once('listening', () => {
        resolve(true);
      });
      server.once('error', () => {
        resolve(false);
      });
    });
    server.listen(randomInt(unasked.from, unasked.to), '127.0.0.1');
    if (await listening) servers.push(server);
  }
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  for (const server of servers) server.close();
  await Promise.all(servers.map((server) => once(server, 'close')));
  return ports;
}

/** One such port. */
export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

/** A port of the loopback address that is in use until this is disposed: a given one, or any. */
export async function takePort(given = 0): Promise<AsyncDisposable & { readonly port: number }> {
  const server = createServer().listen(given, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
