import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standing, type Message } from '../../../src/streams/attestations/supersession.ts';

type Written = readonly [id: string, status: string, createdOn: string, updates?: string | undefined, marked?: 'X'];

const read = ([attestationId, statusCode, createdOn, updatesAttestationId, marked]: Written): Message => ({
  attestationId,
  statusCode,
  createdOn,
  updatesAttestationId,
  isMarkedSuperseded: marked === 'X',
});
/** `A` stands, `a` is superseded. */
const result = (messages: readonly Written[]) =>
  standing(messages.map(read))
    .map(({ message: { attestationId = '?' }, isSuperseded }) =>
      isSuperseded ? attestationId.toLowerCase() : attestationId,
    )
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .join('');

describe('multifunctional attestations', () => {
  test.each<[string, readonly Written[], string]>([
    ['an original stands', [['A', '0', '2026-01-01']], 'A'],
    [
      'a correction takes the place of the original',
      [
        ['A', '0', '2026-01-01'],
        ['B', '1', '2026-01-05', 'A'],
      ],
      'aB',
    ],
    [
      'of several corrections the last one stands, whatever it names',
      [
        ['A', '0', '2026-01-01'],
        ['B', '1', '2026-01-05', 'A'],
        ['C', '1', '2026-01-09', 'A'],
        ['D', '1', '2026-01-07', 'B'],
      ],
      'abCd',
    ],
    [
      'a cancellation drops what it names, and itself',
      [
        ['A', '0', '2026-01-01'],
        ['B', '3', '2026-01-05', 'A'],
        ['C', '0', '2026-01-01'],
      ],
      'C',
    ],
    [
      'a canceled correction does not bring the original back',
      [
        ['A', '0', '2026-01-01'],
        ['B', '1', '2026-01-05', 'A'],
        ['C', '3', '2026-01-06', 'B'],
      ],
      '',
    ],
    [
      'a cancellation under the number of the attestation itself',
      [
        ['A', '0', '2026-01-01'],
        ['A', '3', '2026-01-06'],
      ],
      '',
    ],
    [
      'a correction after a cancellation stands',
      [
        ['A', '0', '2026-01-01'],
        ['B', '3', '2026-01-05', 'A'],
        ['C', '1', '2026-01-08', 'A'],
      ],
      'aC',
    ],
    [
      'on one day a message comes after what it corrects',
      [
        ['C', '3', '2026-01-01', 'B'],
        ['B', '1', '2026-01-01', 'A'],
        ['A', '0', '2026-01-01'],
        ['E', '1', '2026-01-01', 'D'],
        ['D', '0', '2026-01-01'],
      ],
      'dE',
    ],
    [
      'one that the source marks is superseded, though its successor is not here',
      [['A', '0', '2026-01-01', undefined, 'X']],
      'a',
    ],
    ['a correction of something that is not here stands', [['B', '1', '2026-01-05', 'A']], 'B'],
    ['a cancellation of something that is not here is nothing', [['B', '3', '2026-01-05', 'A']], ''],
    [
      'two that correct one another',
      [
        ['A', '1', '2026-01-01', 'B'],
        ['B', '1', '2026-01-02', 'A'],
      ],
      'aB',
    ],
    ['an unknown kind of message is shown', [['A', '7', '2026-01-01']], 'A'],
  ])('%s', (_, messages, expected) => {
    expect(result(messages)).toBe(expected);
    expect(result(messages.toReversed())).toBe(expected);
  });

  test('messages without a number stand alone', () => {
    const nameless = { isMarkedSuperseded: false };
    expect(standing([nameless, { ...nameless, statusCode: '3' }])).toEqual([
      { message: nameless, isSuperseded: false },
    ]);
  });

  test('the order of arrival does not matter, and of a chain at most one stands', () => {
    const chain = fc.array(
      fc.record({ status: fc.constantFrom('0', '1', '3'), day: fc.integer({ min: 1, max: 28 }), updates: fc.nat(6) }),
      { minLength: 1, maxLength: 7 },
    );
    fc.assert(
      fc.property(chain, fc.infiniteStream(fc.nat()), (parts, random) => {
        // Each one updates an earlier one, so that all are one chain; every day is used once.
        const messages = parts.map(({ status, updates }, index): Written => [
          String.fromCharCode(65 + index),
          status,
          `2026-01-${String(index + 1).padStart(2, '0')}`,
          index === 0 ? undefined : String.fromCharCode(65 + (updates % index)),
        ]);
        const shuffled = messages
          .map((message) => [random.next().value as number, message] as const)
          .sort(([a], [b]) => a - b)
          .map(([, message]) => message);
        expect(result(shuffled)).toBe(result(messages));
        expect(result(messages).replace(/[a-z]/g, '').length).toBe(messages.at(-1)?.[1] === '3' ? 0 : 1);
      }),
    );
  });
});
