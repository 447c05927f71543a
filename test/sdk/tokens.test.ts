import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientCredentials, type AccessToken, type TransportSettings } from '../../sdk/typescript/src/index.ts';
import { TokenKeeper } from '../../sdk/typescript/src/tokens.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function settingsWith(reply: (body: string, headers: Headers) => Response): TransportSettings {
  return {
    tries: 1,
    longestWaitMs: 0,
    timeoutMs: 60_000,
    onExchange: () => undefined,
    fetch: (_url, init) => Promise.resolve(reply(init?.body as string, new Headers(init?.headers))),
  };
}

/** A keeper whose source gives tokens that live so long. */
function keeperOf(lifeMs: number | undefined) {
  const source = vi.fn(() =>
    Promise.resolve<AccessToken>({
      value: `token-${String(source.mock.calls.length)}`,
      ...(lifeMs === undefined ? {} : { expiresAt: Date.now() + lifeMs }),
    }),
  );
  return {
    source,
    keeper: new TokenKeeper(
      source,
      settingsWith(() => new Response()),
    ),
  };
}

describe('a token', () => {
  test('is kept until shortly before its end, then renewed', async () => {
    const { keeper } = keeperOf(600_000);
    expect(await keeper.token()).toBe('token-1');
    vi.advanceTimersByTime(569_999);
    expect(await keeper.token()).toBe('token-1');
    vi.advanceTimersByTime(1);
    expect(await keeper.token()).toBe('token-2');
  });

  test('of a short life is renewed halfway', async () => {
    const { keeper } = keeperOf(10_000);
    await keeper.token();
    vi.advanceTimersByTime(4_999);
    expect(await keeper.token()).toBe('token-1');
    vi.advanceTimersByTime(1);
    expect(await keeper.token()).toBe('token-2');
  });

  test('of an unknown life is asked for each time', async () => {
    const { keeper } = keeperOf(undefined);
    expect([await keeper.token(), await keeper.token()]).toEqual(['token-1', 'token-2']);
  });

  test('is asked for once by calls at the same moment, and again after a failure', async () => {
    const { keeper, source } = keeperOf(600_000);
    source.mockRejectedValueOnce(new Error('no'));
    const [one, other] = await Promise.allSettled([keeper.token(), keeper.token()]);
    expect([one.status, other.status]).toEqual(['rejected', 'rejected']);
    expect(source).toHaveBeenCalledTimes(1);
    expect(await Promise.all([keeper.token(), keeper.token()])).toEqual(['token-2', 'token-2']);
  });
});

describe('client credentials', () => {
  const source = clientCredentials({
    tokenUrl: 'https://id.example/token',
    clientId: 'a b',
    clientSecret: 'ü:%',
    scope: 'x y',
  });

  test('are sent as the standard says', async () => {
    const told: unknown[] = [];
    const settings = settingsWith((body, headers) => {
      told.push(body, atob(headers.get('authorization')!.slice('Basic '.length)));
      return Response.json({ access_token: 'abc', token_type: 'Bearer', expires_in: 600 });
    });
    expect(await source(settings)).toEqual({ value: 'abc', expiresAt: Date.now() + 600_000 });
    expect(told).toEqual(['grant_type=client_credentials&scope=x+y', 'a+b:%C3%BC%3A%25']);
  });

  test.each([
    [401, { error: 'invalid_client', error_description: 'secret ü:%' }, 'invalid_client'],
    [400, { error: '<script>' }, undefined],
    [200, { access_token: 'abc', token_type: 'mac' }, undefined],
    [200, [], undefined],
  ])('that give no token (%i, %j) say the code only', async (status, body, error) => {
    const refused = source(settingsWith(() => Response.json(body, { status })));
    await expect(refused).rejects.toMatchObject({ name: 'AuthenticationError', status, error });
    await expect(refused).rejects.not.toThrow('secret');
  });
});
