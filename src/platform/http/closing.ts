import type { FastifyInstance } from 'fastify';

/**
 * While the gateway drains, a connection ends with the answer that is under way on it: kept alive, it would keep the
 * process alive too, and the client would send its next request to a port that closes.
 */
export function endConnections(app: FastifyInstance, draining: () => boolean): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (draining()) void reply.header('connection', 'close');
    done(null, payload);
  });
}

/**
 * Ends every connection that is still there when each request must be over. A server that closes no longer looks for
 * requests that do not come to their end, so one of them would keep the process alive for ever.
 * @param afterMs counted from the moment in which the port closes
 */
export function closeInTime(app: FastifyInstance, afterMs: number): void {
  app.addHook('preClose', (done) => {
    const timer = setTimeout(() => {
      app.server.closeAllConnections();
    }, afterMs);
    app.server.once('close', () => {
      clearTimeout(timer);
    });
    done();
  });
}
