import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from './collect.ts';
import { parseEvents, type ServerSentEvent } from '../../sdk/typescript/src/events.ts';

function parsed(text: string, cuts: readonly number[] = []): Promise<readonly ServerSentEvent[]> {
  const bytes = new TextEncoder().encode(text);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((one, other) => one - other);
  async function* chunks() {
    let from = 0;
    for (const end of ends) {
      await Promise.resolve();
      yield bytes.subarray(from, end);
      from = end;
    }
  }
  return collect(parseEvents(chunks()));
}

describe('server-sent events', () => {
  test('are read as the standard says', async () => {
    const text =
      ': a comment\n\nevent: begun\ndata: {"total":2}\n\ndata:one\ndata: two\r\n\r\nevent: empty\n\nid: 7\nretry: 3\ndata\r\rdata: cut off\n';
    expect(await parsed(text)).toEqual([
      { event: 'begun', data: '{"total":2}' },
      { event: 'message', data: 'one\ntwo' },
      { event: 'message', data: '' },
    ]);
  });

  test('wherever they are cut, also within a letter and between CR and LF', async () => {
    const text = 'event: answer\r\ndata: Zoë €\r\n\r\ndata: 😀\n\ndata: x\r\r';
    const whole = await parsed(text);
    expect(whole).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (cuts) => {
        expect(await parsed(text, cuts)).toEqual(whole);
      }),
    );
    // Byte by byte.
    const { length } = new TextEncoder().encode(text);
    expect(
      await parsed(
        text,
        Array.from({ length }, (_, at) => at),
      ),
    ).toEqual(whole);
  });

  test('an event with endless lines is no event of the gateway', async () => {
    await expect(parsed('data: x\n'.repeat(10_001))).rejects.toThrow('too many lines');
  });
});
