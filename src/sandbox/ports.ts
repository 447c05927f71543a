import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

/** A port of the loopback address, and the variable that changes it. */
export interface WantedPort {
  readonly variable: string;
  readonly port: number;
}

/**
 * Checks the ports before anything is started, so that nothing has to be stopped again when one is taken.
 * @throws StartError with one sentence that names every unavailable port, and its variable
 */
export async function requireFreePorts(wanted: readonly WantedPort[], host: string): Promise<void> {
  const found = await Promise.all(wanted.map(async (one) => ({ ...one, obstacle: await obstacle(one.port, host) })));
  const taken = found.filter((one) => one.obstacle === 'EADDRINUSE');
  const [first] = taken;
  if (first && taken.length === 1) {
    throw new StartError(
      `Port ${first.port} on ${host} is in use by another program: stop that one, or choose another port with ${first.variable}.`,
    );
  }
  if (taken.length > 1) {
    const all = taken.map(({ variable, port }) => `${port} (${variable})`).join(', ');
    throw new StartError(
      `Ports ${all} on ${host} are in use: is another sandbox running? Stop it, or choose other ports with these variables.`,
    );
  }
  const refused = found.find((one) => one.obstacle !== undefined);
  if (!refused) return;
  const { variable, port } = refused;
  throw new StartError(
    refused.obstacle === 'EACCES'
      ? `This user may not listen on port ${port}: choose one of 1024 or more with ${variable}.`
      : `Port ${port} on ${host} cannot be used (${String(refused.obstacle)}): choose another with ${variable}.`,
  );
}

/** The operating system's reason why this port is unavailable; undefined when it is free. */
function obstacle(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}
