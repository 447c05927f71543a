import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { schemaRef } from './openapi-json.ts';

/** Media type of server-sent events (WHATWG HTML, 9.2). */
export const eventStreamType = 'text/event-stream';

/**
 * An answer of events in the contract. OpenAPI 3.0 can only say that it is a text, so its description and `x-events` name
 * the schema of the data of each event.
 * @param events schemas of the data, each with an id, by the names of the events
 */
export function eventStreamSchema(events: Readonly<Record<string, z.ZodType>>): z.ZodString {
  const named = Object.entries(events).map(([name, schema]) => [name, schema.meta()?.id ?? ''] as const);
  const told = named.map(([name, id]) => `\`${name}\`: \`${id}\``).join(', ');
  return z.string().meta({
    description: `Server-sent events; the data of each is JSON on one line. Their schemas are components: ${told}. Pass over events that you do not know.`,
    'x-events': Object.fromEntries(named.map(([name, id]) => [name, { $ref: schemaRef + id }])),
  });
}

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
