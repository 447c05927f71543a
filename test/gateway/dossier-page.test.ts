import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { startHttpServer } from '../http-server.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
});
afterAll(() => world[Symbol.asyncDispose]());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  world.call(path, { as: 'nobody', headers });

describe('the dossier page', () => {
  test('is open to everybody, and lets in nothing from elsewhere, nothing in line and no text as markup', async () => {
    const { status, headers, text } = await get('/dossier');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).not.toMatch(/<script>|<style|style=|https?:|\son[a-z]+=/);
    const policy = new Map(
      String(headers.get('content-security-policy'))
        .split('; ')
        .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': `'self' ${world.identityUrl}`,
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each([
    ['main.js', 'text/javascript; charset=utf-8'],
    ['page.css', 'text/css; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
    ['texts.json', 'application/json; charset=utf-8'],
  ])('%s is asked anew each time, and sent only when it changed', async (name, type) => {
    const first = await get(`/dossier/${name}`);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe(type);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await get(`/dossier/${name}`, { 'if-none-match': String(first.headers.get('etag')) });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await get(`/dossier/${name}`, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each(['contract.ts', 'tsconfig.json', 'texts.yaml', 'index.html', '../page/main.js', 'unknown.js'])(
    '%s is not served',
    async (name) => {
      expect((await get(`/dossier/${name}`)).status).toBe(404);
    },
  );

  test('every file that a module or the page names is served', async () => {
    const seen = new Set<string>();
    const follow = async (name: string): Promise<void> => {
      if (seen.has(name)) return;
      seen.add(name);
      const { status, text } = await get(name === '' ? '/dossier' : `/dossier/${name}`);
      expect(status, name).toBe(200);
      const code = text.replaceAll(/\/\*\*?.*?\*\//gs, '');
      const named = [...code.matchAll(/(?:from '\.\/|(?:href|src)="dossier\/)([\w.-]+)/g)].map(([, one]) => one ?? '');
      for (const one of named) await follow(one);
    };
    await follow('');
    expect(seen.size).toBeGreaterThan(20);
  });

  test('has the settings for the login, and no secret', async () => {
    const { body } = await get('/dossier/settings.json');
    expect(body).toEqual({
      issuer: world.identityUrl,
      authorizationUrl: `${world.identityUrl}/authorize`,
      tokenUrl: `${world.identityUrl}/token`,
      clientId: 'socialInquiry-dossier',
      scopes: ['scope:pcsw:socialInquiry:integrate', 'scope:pcsw:socialInquiry:consult'],
      hasPersonas: true,
    });
  });

  test('lists the invented persons of the sandbox, with the legal day', async () => {
    const { body } = await get('/dossier/personas.json');
    expect(body['items']).toEqual(world.personas);
    expect(body['today']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('answers no other method', async () => {
    const { status, headers } = await world.call('/dossier', { as: 'nobody', method: 'POST', body: {} });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET');
  });
});

test('without a client there is no page', async () => {
  await using other = await startConstellation({ env: { DOSSIER_CLIENT_ID: '' } });
  for (const path of ['/dossier', '/dossier/main.js', '/dossier/personas.json']) {
    expect((await other.call(path, { as: 'nobody' })).status).toBe(404);
  }
});

test('without invented persons the page is there for the others', async () => {
  await using other = await startConstellation({ env: { SANDBOX_PERSONAS_URL: '' } });
  expect((await other.call('/dossier/personas.json', { as: 'nobody' })).status).toBe(404);
  expect((await other.call('/dossier/settings.json', { as: 'nobody' })).body).toMatchObject({ hasPersonas: false });
});

test('who invents the persons may be silent or broken: that is a problem, and not nobody', async () => {
  await using broken = await startHttpServer((_request, response) => response.writeHead(500).end());
  for (const url of [broken.url, 'http://127.0.0.1:1/personas']) {
    await using other = await startConstellation({ env: { SANDBOX_PERSONAS_URL: url } });
    const { status, body } = await other.call('/dossier/personas.json', { as: 'nobody' });
    expect(status).toBe(503);
    expect(body).toMatchObject({ type: 'urn:problem-type:belgif:serviceUnavailable' });
  }
});
