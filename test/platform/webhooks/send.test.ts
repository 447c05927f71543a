import type { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer as createSecureServer } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAddressRule } from '../../../src/platform/webhooks/addresses.ts';
import { createWebhookSender, type SenderOptions } from '../../../src/platform/webhooks/send.ts';
import { makeIdentity, pemOf } from '../../../src/simulator/security/certificates.ts';
import { startHttpServer, type HttpServer } from '../../http-server.ts';

const never = new AbortController().signal;
const local = createAddressRule(['127.0.0.1']);

/** Sends once, and lets go of everything. */
async function send(url: string, options: Partial<SenderOptions> = {}, signal = never) {
  const sender = createWebhookSender({ mayReach: local, plainHttp: true, timeoutMs: 30_000, ...options });
  try {
    return await sender.send({ url, headers: { 'content-type': 'text/plain' }, body: 'told' }, signal);
  } finally {
    await sender.close();
  }
}

/** A resolver that gives these addresses, one after the other. */
function resolving(...answers: readonly (readonly string[])[]): typeof lookup {
  let asked = 0;
  const resolve = (_name: string, _options: unknown, callback: (error: null, found: object[]) => void) => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? [];
    asked += 1;
    setImmediate(() => {
      callback(
        null,
        answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    });
  };
  return resolve as unknown as typeof lookup;
}

let receiver: HttpServer;
let arrived = 0;
beforeAll(async () => {
  receiver = await startHttpServer((request, response) => {
    arrived += 1;
    request.resume();
    const path = request.url ?? '/';
    if (path === '/redirect') response.writeHead(307, { location: '/' }).end();
    else if (path === '/busy') response.writeHead(503, { 'retry-after': '120' }).end();
    else if (path === '/silent') return;
    else if (path === '/drip') response.writeHead(200).write('.');
    else if (path === '/flood') {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    } else response.writeHead(path === '/' ? 204 : Number(path.slice(1))).end();
  });
});
afterAll(async () => {
  await receiver[Symbol.asyncDispose]();
});

describe('what a receiver answers', () => {
  test.each([
    ['/', { result: 'delivered', status: 204 }],
    ['/200', { result: 'delivered', status: 200 }],
    ['/410', { result: 'gone', status: 410 }],
    ['/400', { result: 'refused', status: 400 }],
    ['/500', { result: 'refused', status: 500 }],
    ['/redirect', { result: 'redirected', status: 307 }],
    ['/busy', { result: 'refused', status: 503, pauseMs: 120_000 }],
    ['/flood', { result: 'delivered', status: 200 }],
  ])('%s', async (path, expected) => {
    arrived = 0;
    expect(await send(`${receiver.url}${path}`)).toEqual(expected);
    expect(arrived).toBe(1);
  });

  test('nothing, or an answer without an end, takes no longer than an attempt may', async () => {
    expect(await send(`${receiver.url}/silent`, { timeoutMs: 300 })).toEqual({ result: 'timedOut' });
    expect(await send(`${receiver.url}/drip`, { timeoutMs: 300 })).toMatchObject({ status: 200 });
  });

  test('nobody, or somebody who speaks no HTTP', async () => {
    const server = createServer((socket) => socket.resume().end('220 mail ready\r\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await send(`http://127.0.0.1:${String(port)}/`)).toEqual({ result: 'unreachable' });
    await new Promise((resolve) => server.close(resolve));
    expect(await send(`http://127.0.0.1:${String(port)}/`)).toEqual({ result: 'unreachable' });
  });

  test('an attempt that is called off is no result', async () => {
    await expect(send(`${receiver.url}/silent`, {}, AbortSignal.timeout(200))).rejects.toThrow();
  });
});

describe('where it goes', () => {
  const port = () => new URL(receiver.url).port;

  test('a name is judged by the address to which it leads', async () => {
    arrived = 0;
    const named = `http://hooks.example.org:${port()}/`;
    expect(await send(named, { resolve: resolving(['127.0.0.1']) })).toMatchObject({ result: 'delivered' });
    const refused = { result: 'addressNotAllowed' };
    const strict = createAddressRule([]);
    for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1']) {
      expect(await send(named, { mayReach: strict, resolve: resolving([address]) })).toEqual(refused);
    }
    expect(await send(named, { resolve: resolving(['127.0.0.1', '10.0.0.1']) })).toEqual(refused);
    expect(await send(named, { resolve: resolving([]) })).toEqual(refused);
    expect(await send(`http://localhost:${port()}/`, { mayReach: strict })).toEqual(refused);
    expect(arrived).toBe(1);
  });

  test('a name that leads elsewhere a moment later is judged again: nothing is remembered of it', async () => {
    arrived = 0;
    const resolve = resolving(['127.0.0.1'], ['10.0.0.1']);
    const named = `http://rebinding.example.org:${port()}/`;
    expect(await send(named, { resolve })).toMatchObject({ result: 'delivered' });
    expect(await send(named, { resolve })).toEqual({ result: 'addressNotAllowed' });
    expect(arrived).toBe(1);
  });

  test('an address is judged without a resolver too, in every form', async () => {
    arrived = 0;
    const hosts = ['127.0.0.2', '127.1.1', '2130706434', '0x7f000002', '[::1]', '[::ffff:127.0.0.2]'];
    for (const host of hosts) {
      expect(await send(`http://${host}:${port()}/`)).toEqual({ result: 'addressNotAllowed' });
    }
    expect(arrived).toBe(0);
  });
});

describe('over TLS', () => {
  test('only a certificate of a trusted authority, and for this name, is accepted', async () => {
    const times = { from: new Date(Date.now() - 3_600_000), until: new Date(Date.now() + 3_600_000) };
    const authority = makeIdentity({ commonName: 'Authority', isAuthority: true, ...times });
    const own = makeIdentity({ commonName: 'hooks', issuer: authority, hosts: ['hooks.example.org'], ...times });
    const face = pemOf(own);
    const server = createSecureServer({ cert: face.certificate, key: face.key }, (_request, response) =>
      response.writeHead(204).end(),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const resolve = resolving(['127.0.0.1']);
    const authorities = pemOf(authority).certificate;
    const at = (host: string) => `https://${host}:${String(port)}/`;
    try {
      const trusted = { resolve, authorities };
      expect(await send(at('hooks.example.org'), trusted)).toEqual({ result: 'delivered', status: 204 });
      expect(await send(at('other.example.org'), trusted)).toEqual({ result: 'certificateNotAccepted' });
      expect(await send(at('hooks.example.org'), { resolve })).toEqual({ result: 'certificateNotAccepted' });
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  test('what is not HTTPS is not sent where plain HTTP is not allowed', async () => {
    arrived = 0;
    expect(await send(`${receiver.url}/`, { plainHttp: false })).toEqual({ result: 'addressNotAllowed' });
    expect(arrived).toBe(0);
  });
});
