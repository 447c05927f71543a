import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/stream-kit/stream.ts';
import { toCalls, toFollowUps } from '../../../src/streams/attestations/calls.ts';
import { attestations } from '../../../src/streams/attestations/index.ts';
import type { AttestationOperations } from '../../../src/streams/attestations/operations.ts';
import { streamContext } from '../context.ts';

const context = streamContext();
const { ssin } = context;
type AskedCall = Asked<AttestationOperations>;

const list = (RequestType: string, from?: string, to?: string, more: object = {}) => ({
  SocialSecurityUser: ssin,
  ...more,
  RequestType,
  ...(from !== undefined && { SearchPeriod: { StartDate: from, EndDate: to } }),
});
const a036 = (from: string, to: string, more: object = {}) => ({
  L036: { $attributes: { processType: 'L' }, ...more },
  INSS: ssin,
  Period: { BeginDate: from, EndDate: to },
});

describe('the calls', () => {
  test('five years back to one ahead; what counts for longer ten years back', () => {
    const usual = ['2021-03-02', '2027-03-02'] as const;
    const longest = ['2016-03-03', '2026-03-02'] as const;
    expect(toCalls({}, context).map(({ operation, body }) => [operation, body])).toEqual([
      ['livingWages', { criteria: { ssin, period: { beginDate: usual[0], endDate: usual[1] } } }],
      ['integrationProject', list('GPMI_PIIS')],
      ['installationPremium', list('PRIME_INSTALLATION', ...longest)],
      ['article35', list('EXONERATIONSART35', ...longest)],
      ['exemptions', list('EXONERATIONS', ...longest)],
      ['forms', list('FORMULAIRES', ...usual, { KBOBCE: '1999000150' })],
      ['statute65', list('STATUT65', ...usual)],
      ['l036', a036(...usual)],
    ]);
  });

  test('a period holds for all of them', () => {
    const calls = toCalls({ from: '2019-01-01', to: '2019-12-31' }, context);
    for (const { operation, body } of calls) {
      const text = JSON.stringify(body);
      if (operation === 'integrationProject') expect(text).not.toContain('2019');
      else expect(text).toMatch(/2019-01-01.*2019-12-31/);
    }
  });

  test('each gives its own properties, together all of them', () => {
    const given = new Set(toCalls({}, context).flatMap(({ gives = [] }) => gives));
    expect([...given].sort()).toEqual(Object.keys(attestations.data.shape).sort());
  });
});

describe('pages', () => {
  const answered = (reference: string | undefined) =>
    ({
      operation: 'l036',
      call: { operation: 'l036', body: {} },
      verdict: { kind: 'found' },
      value: { L036: { AnswerOK: { A036: [], ...(reference !== undefined && { NextAnswerReference: reference }) } } },
    }) as unknown as AskedCall;
  const failed: AskedCall = {
    operation: 'l036',
    call: { operation: 'l036', body: {} },
    verdict: { kind: 'failed', failure: 'timeout' },
  };

  test('the next one is asked with the reference of the last, for the same period', () => {
    expect(toFollowUps([answered('P2')], {}, context)).toEqual([
      {
        operation: 'l036',
        body: a036('2021-03-02', '2027-03-02', { Request: { NextAnswerReference: 'P2' } }),
        gives: ['multifunctionalAttestations'],
      },
    ]);
  });

  test.each<[string, AskedCall]>([
    ['the last page', answered(undefined)],
    ['an empty reference', answered('')],
    ['a page that failed', failed],
  ])('nothing follows on %s', (_, asked) => {
    expect(toFollowUps([asked], {}, context)).toEqual([]);
  });
});
