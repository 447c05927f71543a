import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEventReader, readEvents } from '../../src/page/browser/dossier/events.js';

function readAll(...pieces: readonly string[]) {
  const reader = createEventReader();
  return pieces.flatMap((piece) => reader(piece));
}

describe('server-sent events', () => {
  test('have a name and data; without a name they are messages', () => {
    expect(readAll('event: answer\ndata: {"a":1}\n\ndata:x\n\n')).toEqual([
      { name: 'answer', data: '{"a":1}' },
      { name: 'message', data: 'x' },
    ]);
  });

  test('several lines of data are one text; comments and other fields are nothing', () => {
    expect(readAll(': wake up\nid: 3\nretry: 10\nevent: a\ndata: one\ndata: two\n\n:\n\n')).toEqual([
      { name: 'a', data: 'one\ntwo' },
    ]);
  });

  test('a name without data is no event, and does not stay for the next one', () => {
    expect(readAll('event: a\n\ndata: b\n\n')).toEqual([{ name: 'message', data: 'b' }]);
  });

  test('an event that is not whole is not given', () => {
    expect(readAll('event: a\ndata: {"half":')).toEqual([]);
  });

  test('are the same however the bytes are cut and lines end', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\r\n]/.test(value));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: fc.constantFrom('answer', 'progress'), data: text }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 7 }),
        async (events, end, size) => {
          const written = events.map(({ name, data }) => `event: ${name}${end}data: ${data}${end}${end}`).join('');
          // A carriage return at the very end could still be half of a line break.
          const bytes = new TextEncoder().encode(`${written}: end`);
          const body = new ReadableStream<Uint8Array>({
            start(controller) {
              for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
              controller.close();
            },
          });
          const read: unknown[] = [];
          for await (const event of readEvents(body)) read.push(event);
          expect(read).toEqual(events);
        },
      ),
    );
  });
});
