import { Agent, buildConnector } from 'undici';
import { withoutAbsent } from '../values/without-absent.ts';
import { certificateReasonOf } from './failures.ts';
import type { Tls } from './tls-files.ts';

/** Connections whose certificates may be renewed. */
export interface RenewedAgent {
  /** For the next request. */
  current(): Agent;
  /** Ends when the requests under way have ended. */
  close(): Promise<void>;
}

/**
 * An agent of undici that follows the files of its certificates. After a renewal, requests go over new connections; those
 * under way end on the old ones.
 * @param tls gives the same object until the files change
 */
export function createRenewedAgent(
  {
    connectTimeoutMs,
    ...options
  }: Pick<Agent.Options, 'connections' | 'keepAliveTimeout'> & { connectTimeoutMs?: number },
  tls: () => Tls,
): RenewedAgent {
  const make = ({ cert, key, ca }: Tls) =>
    new Agent({
      ...options,
      connect: withLastWord(buildConnector(withoutAbsent({ timeout: connectTimeoutMs, cert, key, ca }))),
    });
  const ending = new Set<Promise<void>>();
  let used = tls();
  let agent = make(used);

  function end(old: Agent): Promise<void> {
    const ended = old.close().finally(() => ending.delete(ended));
    ending.add(ended);
    return ended;
  }

  return {
    current() {
      const found = tls();
      if (found !== used) {
        void end(agent);
        used = found;
        agent = make(found);
      }
      return agent;
    },
    close: async () => {
      await Promise.all([...ending, end(agent)]);
    },
  };
}

/**
 * Under TLS 1.3 the other side refuses our certificate after the connection is made, and then closes it. Of the two errors
 * undici would keep the second, which says nothing; so what comes after the first is cut off.
 */
function withLastWord(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) => {
    connect(options, (...result: Parameters<buildConnector.Callback>) => {
      const [, socket] = result;
      socket?.on('error', (error) => {
        if (certificateReasonOf(error) !== undefined) socket.destroy();
      });
      callback(...result);
    });
  };
}
