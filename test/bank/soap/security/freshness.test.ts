import { describe, expect, test } from 'vitest';
import { createFreshness } from '../../../../src/bank/soap/security/freshness.ts';

const wsu = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd';
const now = Date.parse('2026-11-30T12:00:00Z');
const timestamp = (created: string, expires?: string) =>
  `<wsu:Timestamp xmlns:wsu="${wsu}"><wsu:Created>${created}</wsu:Created>` +
  `${expires === undefined ? '' : `<wsu:Expires>${expires}</wsu:Expires>`}</wsu:Timestamp>`;

describe('the time of a message', () => {
  const cases: readonly (readonly [isNow: boolean, created: string, expires?: string])[] = [
    [true, '2026-11-30T12:00:00Z'],
    [true, '2026-11-30T12:00:00.123Z', '2026-11-30T12:05:00.000Z'],
    [true, '2026-11-30T12:01:00Z'],
    [false, '2026-11-30T12:01:01Z'],
    [true, '2026-11-30T11:54:00Z'],
    [false, '2026-11-30T11:53:59Z'],
    // However long a message allows itself.
    [false, '2026-11-30T11:53:59Z', '2036-01-01T00:00:00Z'],
    [true, '2026-11-30T11:58:00Z', '2026-11-30T11:59:00Z'],
    [false, '2026-11-30T11:58:00Z', '2026-11-30T11:58:59Z'],
    [false, '2026-11-30T12:00:00Z', '2026-11-30T11:59:59Z'],
    // Without a zone, or with another than UTC, it may be any of several moments.
    [false, '2026-11-30T12:00:00'],
    [false, '2026-11-30T13:00:00+01:00'],
    [false, 'now'],
    [false, '2026-11-30T12:00:00Z', ''],
    [false, '2026-99-30T12:00:00Z'],
  ];
  const named = cases.map(([isNow, created, expires]) => ({ isNow, created, expires }));
  test.each(named)('$isNow: $created, until $expires', ({ isNow, created, expires }) => {
    const required = () => {
      createFreshness(60_000).requireNow(timestamp(created, expires), now);
    };
    if (isNow) expect(required).not.toThrow();
    else expect(required).toThrow('expired');
  });
});

describe('a message that comes again', () => {
  test('is recognized for as long as it would be of now', () => {
    const freshness = createFreshness(60_000);
    const [one, other] = [Buffer.from('one'), Buffer.from('other')];
    freshness.requireFirst(one, now);
    freshness.requireFirst(other, now + 1);
    for (const later of [now, now + 60_000, now + 7 * 60_000 - 1]) {
      expect(() => {
        freshness.requireFirst(one, later);
      }).toThrow('replayed');
    }
    expect(() => {
      freshness.requireFirst(one, now + 7 * 60_000);
    }).not.toThrow();
  });
});
