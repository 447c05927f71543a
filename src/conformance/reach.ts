import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { KitError } from './kit-error.ts';

/** A machine that does not answer at all must not use up the whole patience at once. */
const attemptMs = 2_000;
const pauseMs = 100;

/** Where an adapter is expected, and for how long. */
export interface Expected {
  readonly clientUrl: string;
  /** As long as a task may take: an adapter that was started together with the kit may need so much. */
  readonly seconds: number;
  readonly say: (text: string) => void;
  /** Gives up. */
  readonly signal: AbortSignal;
}

/**
 * Waits until something takes connections at the address of an adapter, before anything is started for it, and says so
 * where it has to wait. No request is sent: an adapter need not know any but tasks.
 * @throws KitError when nothing does in time
 */
export async function requireAdapter({ clientUrl, seconds, say, signal }: Expected): Promise<void> {
  const until = performance.now() + seconds * 1_000;
  for (let attempt = 1; !(await takesConnections(new URL(clientUrl), signal)); attempt += 1) {
    if (performance.now() >= until) {
      throw new KitError(`${clientUrl}: the adapter cannot be reached. Is it running, and there?`);
    }
    if (attempt === 1) say(`Waiting for the adapter at ${clientUrl}, for ${seconds} s at most …`);
    await wait(pauseMs, undefined, { signal });
  }
}

async function takesConnections({ protocol, hostname, port }: URL, signal: AbortSignal): Promise<boolean> {
  // A literal of IPv6 has brackets in an address.
  const host = hostname.replace(/^\[|\]$/g, '');
  const socket = connect({ host, port: Number(port || (protocol === 'https:' ? 443 : 80)) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.any([signal, AbortSignal.timeout(attemptMs)]) });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  } finally {
    socket.on('error', () => undefined).destroy();
  }
}
