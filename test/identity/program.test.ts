import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIdentityConfig } from '../../src/identity/config.ts';
import { createIdentityProvider } from '../../src/identity/identity.ts';
import { takePort } from '../free-port.ts';
import type { TokenReply } from './sign-in.ts';
import { programEnvironment } from '../program-environment.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
});
afterEach(async () => {
  for (const program of started.splice(0)) program.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

const started: ChildProcess[] = [];

function run(environment: Record<string, string>) {
  const program = spawn(process.execPath, ['src/identity/main.ts'], {
    env: programEnvironment({ IDENTITY_PORT: '0', ...environment }),
  });
  started.push(program);
  const output = { out: '', err: '' };
  program.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  program.stderr.setEncoding('utf8').on('data', (text: string) => (output.err += text));
  return { program, output };
}

async function askToken(url: string, secret = 'sandbox'): Promise<string> {
  const body = { grant_type: 'client_credentials', client_id: 'gent-dpo', client_secret: secret };
  const response = await fetch(`${url}/token`, { method: 'POST', body: new URLSearchParams(body) });
  return ((await response.json()) as TokenReply).access_token;
}

describe('signing keys', () => {
  it('survive a restart in the file, which only the owner can read', async () => {
    const keysFile = join(folder, 'new', 'keys.json');
    const issuer = 'http://identity.example';
    const token = await (async () => {
      await using identity = createIdentityProvider({ keysFile, issuer });
      return await askToken((await identity.listen(0)).url);
    })();
    expect((await stat(keysFile)).mode & 0o777).toBe(0o600);
    await using identity = createIdentityProvider({ keysFile, issuer });
    const { url } = await identity.listen(0);
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(`${url}/jwks`)), { issuer });
    expect(payload.sub).toBe('gent-dpo');
  });

  it('are others at each start without a file', async () => {
    await using one = createIdentityProvider();
    await using other = createIdentityProvider();
    const token = await askToken((await one.listen(0)).url);
    const keys = createRemoteJWKSet(new URL(`${(await other.listen(0)).url}/jwks`));
    await expect(jwtVerify(token, keys)).rejects.toThrow();
  });
});

describe('the program', () => {
  it('prints one line, gives tokens, logs neither token nor secret, and ends on SIGTERM', async () => {
    const { program, output } = run({ LOG_LEVEL: 'trace' });
    await once(program.stdout, 'data');
    const url = /^Sandbox identity provider listening on (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(output.out)?.[1] ?? '';
    const token = await askToken(url);
    expect(decodeJwt(token).iss).toBe(url);
    expect(await askToken(url, 'not-the-secret')).toBeUndefined();
    program.kill('SIGTERM');
    expect(await once(program, 'close')).toEqual([0, null]);
    expect(output.err).toContain('token issued');
    expect(output.err).not.toContain(token);
    expect(output.err).not.toContain('not-the-secret');
    // Warnings of oidc-provider are written without being asked.
    expect(output.out + output.err).not.toMatch(/oidc-provider|warning/i);
    expect(output.out.split('\n')).toHaveLength(2);
  });

  it('names its issuer as configured, wherever it listens', async () => {
    const { program, output } = run({ IDENTITY_ISSUER: 'http://127.0.0.1:8082', IDENTITY_HOST: '0.0.0.0' });
    await once(program.stdout, 'data');
    const url = /http:\/\/\S+/.exec(output.out)?.[0] ?? '';
    expect(decodeJwt(await askToken(url)).iss).toBe('http://127.0.0.1:8082');
    program.kill('SIGINT');
    expect(await once(program, 'close')).toEqual([0, null]);
  });

  it('says in one sentence that the port is taken', async () => {
    await using taken = await takePort();
    const { program, output } = run({ IDENTITY_PORT: String(taken.port) });
    expect(await once(program, 'close')).toEqual([1, null]);
    expect(output.err).toBe(
      `Something else already listens on 127.0.0.1:${String(taken.port)}; choose another IDENTITY_PORT.\n`,
    );
  });

  it('says in one sentence what is wrong with the file of the keys, without showing it', async () => {
    const keysFile = join(folder, 'keys.json');
    await writeFile(keysFile, 'not json at all');
    const { program, output } = run({ IDENTITY_KEYS_FILE: keysFile });
    expect(await once(program, 'close')).toEqual([1, null]);
    expect(output.err).toMatch(/^The file with the signing keys \(IDENTITY_KEYS_FILE\) cannot be used: .*\n$/);
    expect(output.err).not.toContain('not json');
    expect(await readFile(keysFile, 'utf8')).toBe('not json at all');
  });
});

describe('settings', () => {
  it('have defaults, also when they are empty', () => {
    expect(readIdentityConfig({ IDENTITY_KEYS_FILE: '' })).toEqual({
      port: 8082,
      host: '127.0.0.1',
      issuer: undefined,
      keysFile: undefined,
      gatewayUrls: ['http://127.0.0.1:8080', 'http://localhost:8080'],
      audience: 'urn:pcsw:socialInquiry',
      ssinKey: Buffer.from('social inquiry sandbox, not real'),
      logLevel: 'warn',
    });
  });

  it.each(['IDENTITY_PORT', 'IDENTITY_ISSUER', 'GATEWAY_URLS', 'LOG_LEVEL'])('name a wrong %s', (name) => {
    expect(() => readIdentityConfig({ [name]: 'http://x.example/path/' })).toThrow(name);
  });
});
