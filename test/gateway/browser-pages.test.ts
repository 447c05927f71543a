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

/** The parts of the policy by name. */
const policyOf = (headers: Headers): Readonly<Record<string, string>> =>
  Object.fromEntries<string>(
    String(headers.get('content-security-policy'))
      .split('; ')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')] as const),
  );
const strictPolicy = () => ({
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

const pages = [
  {
    name: 'dossier',
    clientId: 'socialInquiry-dossier',
    scopes: ['scope:pcsw:socialInquiry:integrate', 'scope:pcsw:socialInquiry:consult'],
    leastFiles: 35,
  },
  {
    name: 'citizen',
    clientId: 'socialInquiry-citizen',
    scopes: ['scope:pcsw:socialInquiry:citizen'],
    leastFiles: 20,
  },
] as const;

describe.each(pages)('the page $name', ({ name: page, clientId, scopes, leastFiles }) => {
  test('is open to everybody, and lets in nothing from elsewhere, nothing in line and no text as markup', async () => {
    const { status, headers, text } = await get(`/${page}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).not.toMatch(/<script>|<style|style=|https?:|\son[a-z]+=/);
    expect(policyOf(headers)).toEqual(strictPolicy());
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each([
    [`${page}/main.js`, 'text/javascript; charset=utf-8'],
    [`${page}/print.css`, 'text/css; charset=utf-8'],
    [`${page}/texts.json`, 'application/json; charset=utf-8'],
    ['common/page.js', 'text/javascript; charset=utf-8'],
    ['common/page.css', 'text/css; charset=utf-8'],
    ['common/icon.svg', 'image/svg+xml'],
  ])('%s is asked anew each time, and sent only when it changed', async (file, type) => {
    const first = await get(`/${file}`);
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe(type);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(policyOf(first.headers)).toEqual(strictPolicy());
    const again = await get(`/${file}`, { 'if-none-match': String(first.headers.get('etag')) });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await get(`/${file}`, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each(['contract.ts', 'tsconfig.json', 'texts.yaml', 'index.html', '../page/main.js', 'unknown.js'])(
    '%s is not served',
    async (name) => {
      expect((await get(`/${page}/${name}`)).status).toBe(404);
      expect((await get(`/common/${name}`)).status).toBe(404);
    },
  );

  test('every file that a module or the page names is served', async () => {
    const seen = new Set<string>();
    const follow = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const { status, text } = await get(path);
      expect(status, path).toBe(200);
      const code = text.replaceAll(/\/\*\*?.*?\*\//gs, '');
      const named = [...code.matchAll(/(?:from |(?:href|src)=)['"]([\w./-]+)['"]/g)].map(([, one]) => one ?? '');
      for (const one of named) await follow(new URL(one, `http://gateway.example${path}`).pathname);
    };
    await follow(`/${page}`);
    expect(seen.size).toBeGreaterThanOrEqual(leastFiles);
  });

  test('has the settings for the login, and no secret', async () => {
    const { body } = await get(`/${page}/settings.json`);
    expect(body).toEqual({
      issuer: world.identityUrl,
      authorizationUrl: `${world.identityUrl}/authorize`,
      tokenUrl: `${world.identityUrl}/token`,
      clientId,
      scopes,
      hasPersonas: true,
    });
  });

  test('answers no other method', async () => {
    const { status, headers } = await world.call(`/${page}`, { as: 'nobody', method: 'POST', body: {} });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('is there without the other one, and not without its own client', async () => {
    const [other = ''] = pages.filter(({ name }) => name !== page).map(({ name }) => name);
    await using alone = await startConstellation({ env: { [`${other.toUpperCase()}_CLIENT_ID`]: '' } });
    const status = async (path: string) => (await alone.call(path, { as: 'nobody' })).status;
    expect(await Promise.all([`/${page}`, `/${page}/main.js`, '/common/page.js'].map(status))).toEqual([200, 200, 200]);
    expect(await Promise.all([`/${other}`, `/${other}/main.js`].map(status))).toEqual([404, 404]);
  });
});

test('lists the invented persons of the sandbox, with the legal day', async () => {
  const { body } = await get('/dossier/personas.json');
  expect(body['items']).toEqual(world.personas);
  expect(body['today']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('without a client there is no page', async () => {
  await using other = await startConstellation({ env: { DOSSIER_CLIENT_ID: '', CITIZEN_CLIENT_ID: '' } });
  for (const path of ['/dossier', '/citizen', '/citizen/main.js', '/common/page.js', '/dossier/personas.json']) {
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
