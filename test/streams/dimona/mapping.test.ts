import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDimonaData } from '../../../src/streams/dimona/mapping.ts';
import type { DolsisReply } from '../../../src/streams/dimona/reply.ts';
import { streamContext } from '../context.ts';

const context = streamContext();
const day = fc.integer({ min: 1, max: 28 }).map((value) => `2025-01-${String(value).padStart(2, '0')}`);

/** What is read of one record, with only the parts that matter here. */
type Part = Partial<Record<'lastDimonaAction' | 'inServiceDate' | 'outServiceDate' | 'workerType', string>> & {
  readonly cancelled: string;
  readonly employer: { readonly name: string };
  readonly dimonaPeriodId?: string;
};

const employment: fc.Arbitrary<Part> = fc.record(
  {
    cancelled: fc.constantFrom('true', 'false', '1', '0', '', 'x'),
    lastDimonaAction: fc.constantFrom('in', 'out', 'modification', 'cancellation', 'deletion'),
    inServiceDate: day,
    outServiceDate: day,
    workerType: fc.constantFrom('oth', 'STU', 'flx', 'new'),
    employer: fc.constant({ name: 'Bakkerij Voorbeeld BV' }),
  },
  { requiredKeys: ['cancelled', 'employer'] },
);
const numbered = fc
  .array(employment, { maxLength: 15 })
  .map((records) => records.map((record, index) => ({ ...record, dimonaPeriodId: String(index) })));

const map = (...replies: (readonly Part[])[]) =>
  toDimonaData(
    replies.map((employments) => ({ result: { employment: employments } }) as unknown as DolsisReply),
    context,
  ).employments;

describe('employments', () => {
  test('the one that began last comes first, an open one before one that ended', () => {
    fc.assert(
      fc.property(numbered, (records) => {
        const result = map(records);
        expect(result).toHaveLength(records.length);
        result.slice(1).forEach((older, index) => {
          const newer = result[index]!;
          expect((newer.startDate ?? '') >= (older.startDate ?? '')).toBe(true);
          if (newer.startDate === older.startDate) {
            expect((newer.endDate ?? '9999') >= (older.endDate ?? '9999')).toBe(true);
          }
        });
      }),
    );
  });

  test('a declaration stands only when the reply clearly says so', () => {
    fc.assert(
      fc.property(employment, (record) => {
        const [result] = map([record]);
        const stands = ['false', '0'].includes(record.cancelled) && record.lastDimonaAction !== 'cancellation';
        expect(result?.isCanceled).toBe(!stands);
      }),
    );
  });

  test('what both replies of a period contain is answered once, nothing is lost', () => {
    fc.assert(
      fc.property(numbered, fc.nat(15), fc.nat(15), (records, a, b) => {
        const [active, mutations] = [records.slice(0, Math.max(a, b)), records.slice(Math.min(a, b))];
        expect(map(active, mutations)).toEqual(map(records));
      }),
    );
  });

  test('records without a number are the same only between replies', () => {
    const record: Part = { cancelled: 'false', employer: { name: 'Bakkerij Voorbeeld BV' } };
    expect(map([record, record])).toHaveLength(2);
    expect(map([record], [record])).toHaveLength(1);
    expect(map([record, record], [record])).toHaveLength(2);
  });

  test('worker types are upper case, unknown ones too', () => {
    fc.assert(
      fc.property(employment, (record) => {
        expect(map([record])[0]?.workerType?.code).toBe(record.workerType?.toUpperCase());
      }),
    );
  });
});
