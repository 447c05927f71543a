import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  announcedFor,
  maintainedUntil,
  MaintenanceFileError,
  parseWindows,
  type MaintenanceWindow,
} from '../../../src/cases/maintenance/window.ts';

const streams = new Set(['dimona', 'wages']);
const file = (window: string) => `windows:\n  - ${window}`;

describe('the file of maintenance windows', () => {
  test('says which streams, from when, until when, and what else there is to say', () => {
    const text = 'text: { nl: Werken, fr: Travaux, de: Arbeiten, en: Works }';
    const yaml = file(`{ streams: [dimona], from: 2026-12-05T20:00:00+01:00, until: 2026-12-06T05:00:00Z, ${text} }`);
    expect(parseWindows(yaml, streams)).toEqual([
      {
        streams: ['dimona'],
        from: Date.parse('2026-12-05T19:00:00Z'),
        until: Date.parse('2026-12-06T05:00:00Z'),
        text: { nl: 'Werken', fr: 'Travaux', de: 'Arbeiten', en: 'Works' },
      },
    ]);
    expect(parseWindows('windows: []', streams)).toEqual([]);
  });

  test.each([
    ['no YAML', 'windows: [', /is not YAML/],
    ['nothing', '', /MAINTENANCE_FILE: /],
    [
      'an unknown stream',
      file('{ streams: [dimone], from: 2026-12-05T20:00:00Z, until: 2026-12-06T05:00:00Z }'),
      /windows\.0\.streams\.0 is no stream/,
    ],
    [
      'a moment without an offset',
      file('{ streams: [dimona], from: 2026-12-05T20:00:00, until: 2026-12-06T05:00:00Z }'),
      /windows\.0\.from must be a moment/,
    ],
    [
      'an end before the begin',
      file('{ streams: [dimona], from: 2026-12-07T20:00:00Z, until: 2026-12-06T05:00:00Z }'),
      /windows\.0 ends before it begins/,
    ],
    [
      'another property',
      file('{ streams: [dimona], from: 2026-12-05T20:00:00Z, until: 2026-12-06T05:00:00Z, to: 1 }'),
      /windows\.0/,
    ],
  ])('%s is refused, and the place is named', (_, yaml, message) => {
    expect(() => parseWindows(yaml, streams)).toThrow(MaintenanceFileError);
    expect(() => parseWindows(yaml, streams)).toThrow(message);
  });
});

test('maintenance ends when no window holds any longer, whatever their order and overlap', () => {
  const window = fc
    .record({ name: fc.constantFrom('dimona', 'wages'), from: fc.nat(40), length: fc.integer({ min: 1, max: 15 }) })
    .map(({ name, from, length }): MaintenanceWindow => ({ streams: [name], from, until: from + length }));
  fc.assert(
    fc.property(fc.array(window, { maxLength: 8 }), fc.nat(60), (windows, now) => {
      const holds = (at: number) =>
        windows.some(({ streams: [name], from, until }) => name === 'dimona' && from <= at && at < until);
      let end = now;
      while (holds(end)) end += 1;
      expect(maintainedUntil(windows, 'dimona', now)).toBe(end === now ? undefined : end);
      for (const one of announcedFor(windows, 'dimona', now)) expect(one.until).toBeGreaterThan(now);
    }),
    { numRuns: 200 },
  );
});
