import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Media type of server-sent events (WHATWG HTML, 9.2). */
export const eventStreamType = 'text/event-stream';

/** Whether the caller prefers events to one JSON document. */
export function prefersEvents(request: FastifyRequest): boolean {
  return request.types(['application/json', eventStreamType]) === eventStreamType;
}

/** An answer that is sent event by event. Nothing leaves before the first, so a problem before it has its own status. */
export interface EventStream {
  readonly hasBegun: boolean;
  /** @param data JSON in UTF-8, without line breaks */
  send(event: string, data: Buffer): void;
  end(): void;
}

/** An answer of server-sent events. What is sent after the caller went away is dropped. */
export function openEventStream(reply: FastifyReply): EventStream {
  const events = new PassThrough();
  let hasBegun = false;
  // The caller may go away at any time; the signal of the request tells those who work for it.
  events.on('error', () => undefined);
  return {
    get hasBegun() {
      return hasBegun;
    },
    send(event, data) {
      if (!hasBegun) {
        hasBegun = true;
        // A proxy must hand on each event at once.
        void reply
          .type(`${eventStreamType}; charset=utf-8`)
          .header('cache-control', 'no-store')
          .header('x-accel-buffering', 'no')
          .send(events);
      }
      if (events.destroyed) return;
      events.write(Buffer.concat([Buffer.from(`event: ${event}\ndata: `), data, Buffer.from('\n\n')]));
    },
    end() {
      events.end();
    },
  };
}
