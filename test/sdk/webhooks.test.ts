import { createHmac, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { InputError, verifyWebhook, type WebhookSettings } from '../../sdk/typescript/src/index.ts';

const at = 1_772_442_000;
const secretOf = (bytes: Buffer) => `whsec_${bytes.toString('base64')}`;
const [key, other] = [randomBytes(32), randomBytes(24)];
const body = JSON.stringify({
  specversion: '1.0',
  id: '0199c2d4-6f00-7000-8000-000000000000',
  source: 'https://gateway.example/socialInquiry/v1',
  type: 'pcsw.socialInquiry.reviewDue',
  data: { text: 'Zoë' },
});

function signed(keys: readonly Buffer[], { id = 'message-1', timestamp = String(at), text = body } = {}) {
  const signatures = keys.map((bytes) => {
    const value = createHmac('sha256', bytes).update(`${id}.${timestamp}.${text}`).digest('base64');
    return `v1,${value}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
const verify = (
  headers: Record<string, string>,
  text: string | Uint8Array = body,
  changes: Partial<WebhookSettings> = {},
) => verifyWebhook({ headers, body: text }, { secrets: [secretOf(key)], now: () => at * 1_000, ...changes });

describe('a delivery', () => {
  test('that the gateway signed is read, as text, as bytes and with the headers of fetch', async () => {
    const headers = signed([key]);
    const expected = { id: 'message-1', event: JSON.parse(body) as unknown };
    expect(await verify(headers)).toEqual(expected);
    expect(await verify(headers, new TextEncoder().encode(body))).toEqual(expected);
    const settings = { secrets: [secretOf(key)], now: () => at * 1_000 };
    expect(await verifyWebhook({ headers: new Headers(headers), body }, settings)).toEqual(expected);
  });

  test('is accepted by either secret while one takes the place of the other', async () => {
    await expect(verify(signed([other, key]))).resolves.toBeDefined();
    await expect(verify(signed([other]), body, { secrets: [secretOf(key), secretOf(other)] })).resolves.toBeDefined();
  });

  test.each([
    ['signed by somebody else', signed([other]), body],
    ['whose body was changed', signed([key]), body.replace('reviewDue', 'ended')],
    ['whose id was changed', { ...signed([key]), 'webhook-id': 'message-2' }, body],
    [
      'of another version',
      { ...signed([key]), 'webhook-signature': signed([key])['webhook-signature'].replace('v1', 'v2') },
      body,
    ],
    ['without a signature', { ...signed([key]), 'webhook-signature': 'v1,' }, body],
    [
      'whose signature comes after many that were made up',
      {
        ...signed([key]),
        'webhook-signature': `${signed(Array<Buffer>(10).fill(other))['webhook-signature']} ${signed([key])['webhook-signature']}`,
      },
      body,
    ],
  ])('%s is refused', async (_what, headers, text) => {
    await expect(verify(headers, text)).rejects.toMatchObject({ name: 'WebhookError', reason: 'signatureWrong' });
  });

  test.each([at - 301, at + 301])(
    'of another time (%i) is refused, though its signature is right',
    async (timestamp) => {
      const refused = verify(signed([key], { timestamp: String(timestamp) }));
      await expect(refused).rejects.toMatchObject({ reason: 'tooOldOrTooNew' });
      await expect(verify(signed([key], { timestamp: String(at - 300) }))).resolves.toBeDefined();
    },
  );

  test('is refused when a clock or a tolerance is no number', async () => {
    await expect(verify(signed([key]), body, { toleranceSeconds: Number.NaN })).rejects.toThrow('tooOldOrTooNew');
  });

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('without %s is refused', async (name) => {
    await expect(verify({ ...signed([key]), [name]: '' })).rejects.toMatchObject({ reason: 'headersMissing' });
  });

  test.each(['no json', '[]', 'null', '{"specversion":"2.0","id":"1","type":"t","source":"s"}'])(
    'with the body %s is no event',
    async (text) => {
      await expect(verify(signed([key], { text }), text)).rejects.toMatchObject({ reason: 'noEvent' });
    },
  );

  test.each([[], ['whsec_'], ['secret'], [secretOf(randomBytes(8))]])(
    'is not judged by what is no secret: %s',
    async (...secrets) => {
      const refused = verify(signed([key]), body, { secrets });
      await expect(refused).rejects.toBeInstanceOf(InputError);
    },
  );
});
