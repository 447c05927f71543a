import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { createSecret, isSecret, signatureHeaders } from '../../../src/platform/webhooks/signature.ts';

/** The library judges the time by this machine's clock. */
const timestamp = () => Math.floor(Date.now() / 1000);

describe('a signature', () => {
  test('is the one of the specification’s example', () => {
    const headers = signatureHeaders(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('of any body is accepted by the library of Standard Webhooks, with the present and with the former secret', () => {
    fc.assert(
      fc.property(fc.json(), fc.uuid(), (body, id) => {
        const [present, former, foreign] = [createSecret(), createSecret(), createSecret()];
        const headers = signatureHeaders({ id, timestamp: timestamp(), body }, [present, former]);
        for (const secret of [present, former]) {
          expect(new Webhook(secret).verify(body, { ...headers })).toEqual(JSON.parse(body));
        }
        expect(() => new Webhook(foreign).verify(body, { ...headers })).toThrow();
        expect(() => new Webhook(present).verify(`${body} `, { ...headers })).toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe('a secret', () => {
  test('that is made here is one', () => {
    expect(isSecret(createSecret())).toBe(true);
    expect(createSecret()).not.toBe(createSecret());
  });

  test.each([
    ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', true],
    [`whsec_${Buffer.alloc(64, 7).toString('base64')}`, true],
    [`whsec_${Buffer.alloc(23, 7).toString('base64')}`, false],
    [`whsec_${Buffer.alloc(65, 7).toString('base64')}`, false],
    ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', false],
    ['whsec_', false],
    ['whsec_not base64, but as long as a secret must be', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isSecret(text)).toBe(expected);
  });
});
