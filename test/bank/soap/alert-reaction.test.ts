import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../src/bank/soap/alert-reaction.ts';

type Response = Parameters<typeof verdictOn>[0];

const response = (value: string, own: readonly object[] | undefined, code = 'MSG00000', description?: string) =>
  ({
    status: { value, code, information: [], ...(description === undefined ? {} : { description }) },
    ...(own === undefined ? {} : { motivationResponses: { motivationResponse: own } }),
  }) as unknown as Response;
const ok = { alertId: '12', status: 'OK', error: [] };
const error = (code: string) => ({
  alertId: '12',
  status: 'ERROR',
  error: [
    {
      code,
      message: [
        { attributes: { lang: 'NL' }, content: 'Fout' },
        { attributes: { lang: 'FR' }, content: 'Faux' },
        { attributes: { lang: 'XX' }, content: 'Wrong' },
        { attributes: { lang: 'DE' }, content: '' },
      ],
    },
  ],
});

describe('what the supervisor says of an alert', () => {
  test('OK, alone or for the whole message, is taken', () => {
    expect(verdictOn(response('OK', [ok]), '12')).toEqual({ kind: 'taken' });
    expect(verdictOn(response('OK', undefined), '12')).toEqual({ kind: 'taken' });
    // One of the others failed.
    expect(() => verdictOn(response('NOK', [{ ...ok, alertId: '13' }]), '13')).not.toThrow();
  });

  test('ERROR is refused with its messages by language', () => {
    const text = { nl: 'Fout', fr: 'Faux', und: 'Wrong' };
    expect(verdictOn(response('OK', [error('E1')]), '12')).toEqual({
      kind: 'refused',
      messages: [{ code: 'E1', text }],
    });
    expect(verdictOn(response('NOK', [ok, error('E1')]), '12')).toMatchObject({ kind: 'refused' });
  });

  test('NOK without a word on the alert is a failure when nobody was reached, and refused otherwise', () => {
    expect(verdictOn(response('NOK', undefined, 'MSG00002'), '12')).toEqual({
      kind: 'failed',
      failure: 'sourceUnavailable',
    });
    expect(verdictOn(response('NOK', undefined, 'MSG00013', 'Not allowed'), '12')).toEqual({
      kind: 'refused',
      messages: [{ code: 'MSG00013', text: { und: 'Not allowed' } }],
    });
    expect(verdictOn(response('NOK', undefined, 'X1'), '12')).toEqual({
      kind: 'refused',
      messages: [{ code: 'X1', text: {} }],
    });
  });

  test.each([
    ['a status of other services', response('DATA_FOUND', undefined)],
    ['only another alert', response('OK', [{ ...ok, alertId: '121' }])],
    ['a status of an alert that the contract does not have', response('OK', [{ ...ok, status: 'MAYBE' }])],
  ])('%s is no answer', (_name, given) => {
    expect(() => verdictOn(given, '12')).toThrow();
  });
});
