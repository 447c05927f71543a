import type { Server } from 'node:http';

/**
 * How long the rest of a request is waited for once it is answered. A sender that is cut off at once may lose the
 * answer (RFC 9112, 9.6); one that goes on for longer holds a connection for nothing.
 */
const lingerMs = 2_000;

/** Closes the connection of a request that was answered before all of it had come, unless the rest comes soon. */
export function closeUnfinishedRequests(server: Server): void {
  server.on('request', (request, response) => {
    response.once('finish', () => {
      if (request.complete) return;
      const { socket } = request;
      const timer = setTimeout(() => {
        if (!request.complete) socket.destroy();
      }, lingerMs);
      const over = () => {
        clearTimeout(timer);
        // A connection has many requests.
        socket.off('close', over);
      };
      socket.once('close', over);
      request.once('end', over);
    });
  });
}
