import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { KitError } from './kit-error.ts';

/** For an adapter that was started together with the kit. */
const patienceMs = 2_000;
const pauseMs = 100;

/**
 * Waits until something takes connections at the address of an adapter, before anything is started for it. No request is
 * sent: an adapter need not know any but tasks.
 * @param signal gives up
 * @throws KitError when nothing does after two seconds
 */
export async function requireAdapter(clientUrl: string, signal: AbortSignal): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!(await takesConnections(new URL(clientUrl), signal))) {
    if (Date.now() >= until) {
      throw new KitError(`${clientUrl}: the adapter cannot be reached. Is it running, and there?`);
    }
    await wait(pauseMs, undefined, { signal });
  }
}

async function takesConnections({ protocol, hostname, port }: URL, signal: AbortSignal): Promise<boolean> {
  // A literal of IPv6 has brackets in an address.
  const host = hostname.replace(/^\[|\]$/g, '');
  const socket = connect({ host, port: Number(port || (protocol === 'https:' ? 443 : 80)) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  } finally {
    socket.on('error', () => undefined).destroy();
  }
}
