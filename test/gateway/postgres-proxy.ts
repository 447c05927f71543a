import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What lies between a gateway and PostgreSQL: everything that comes back can be late. */
export interface PostgresProxy extends AsyncDisposable {
  /** The URL of the database by way of it. */
  readonly url: string;
  /** Milliseconds by which every answer of the server is late from now on. */
  delayMs: number;
}

/** Starts it on a free port. @param databaseUrl of a database on the loopback address, without TLS */
export async function startPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
  const behind = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const state = { delayMs: 0 };
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    const database = connect({ host: behind.hostname, port: Number(behind.port) });
    keep(client);
    keep(database);
    client.pipe(database);
    // In order, also when the delay becomes shorter meanwhile.
    let last = Promise.resolve();
    database.on('data', (bytes) => {
      const due = new Promise<void>((resolve) => setTimeout(resolve, state.delayMs));
      last = last.then(() => due).then(() => void client.write(bytes));
    });
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    get delayMs() {
      return state.delayMs;
    },
    set delayMs(delay) {
      state.delayMs = delay;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
