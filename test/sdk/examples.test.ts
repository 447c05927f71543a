import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test as it } from 'vitest';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { freePort } from '../free-port.ts';
import { startHttpServer, type HttpServer } from '../http-server.ts';
import { journey } from '../journey/steps.ts';

const run = promisify(execFile);
let constellation: Constellation;
let front: HttpServer;
let folder: string;
/** Answers that the front gives before it lets requests through; a test fills it. */
const moods: Response[] = [];
/** What the requests say of who sends them. */
const senders = new Set<string | undefined>();

beforeAll(async () => {
  constellation = await startConstellation();
  folder = await mkdtemp(join(tmpdir(), 'examples-'));
  front = await startHttpServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      senders.add(headers['user-agent']);
      const { authorization = '', 'content-type': type = '' } = headers;
      const body = Buffer.concat(chunks);
      const sent = { method, headers: { authorization, 'content-type': type }, ...(body.length > 0 ? { body } : {}) };
      void (async () => {
        const answer = moods.shift() ?? (await fetch(constellation.url + url, sent));
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      })();
    });
  });
});
afterAll(async () => {
  await front[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
  await constellation[Symbol.asyncDispose]();
});

/** A program of a language: what it needs, and what runs it. */
interface Runner {
  readonly language: string;
  readonly needs: readonly string[];
  /** Whether the person is integrated before it begins: the program finds that, and goes on with what is there. */
  readonly isIntegrated: boolean;
  readonly start: () => Promise<{ readonly program: string; readonly args: readonly string[] }>;
}
const source = (file: string) => fileURLToPath(new URL(`../../sdk/examples/${file}`, import.meta.url));

const runners: readonly Runner[] = [
  {
    language: 'TypeScript',
    needs: [],
    isIntegrated: false,
    start: () => Promise.resolve({ program: process.execPath, args: [source('typescript/journey.ts')] }),
  },
  {
    language: 'Python',
    needs: ['python3'],
    isIntegrated: true,
    start: () => Promise.resolve({ program: 'python3', args: [source('python/journey.py')] }),
  },
  {
    language: 'Java',
    needs: ['java', 'javac'],
    isIntegrated: false,
    start: () => Promise.resolve({ program: 'java', args: [source('java/Journey.java')] }),
  },
  {
    language: 'C#',
    needs: ['mcs', 'mono'],
    isIntegrated: true,
    start: async () => {
      const program = join(folder, 'Journey.exe');
      const libraries = ['System.Net.Http', 'System.Runtime.Serialization', 'System.Xml', 'System.Xml.Linq'];
      await run('mcs', [`-r:${libraries.join(',')}`, `-out:${program}`, source('csharp/Journey.cs')]);
      return { program: 'mono', args: [program] };
    },
  },
];

/** Integrates the person of the journey, on a day that no program is before, wherever its machine says that it is. */
async function integrateRachid(): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const rachid = constellation.personas.find(({ ssin }) => ssin === '84690311703')!;
  const body = registrationOf(rachid, { applicationDate: day, informedOn: day, ownApplication: true });
  const { status, text } = await constellation.call('/integrations', { body });
  expect(status, text).toBe(201);
}

/** What each program prints: the titles of the journey, and what its answers say. */
const said = ['', 'active', 'nationalRegister', 'dataFound', 'answered', 'urn:problem-type:belgif:resourceNotFound'];
const printed = journey.map(({ title }, at) => {
  const value = [...said, 'granted', '', 'ended'][at];
  return `${String(at + 1)}. ${title}${value ? `: ${value}` : ''}`;
});

const advice = 'Start the sandbox (npm run sandbox), or set GATEWAY_URL, TOKEN_URL, CLIENT_ID and CLIENT_SECRET.';

describe('the journey', () => {
  for (const { language, needs, isIntegrated, start } of runners) {
    const missing = needs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
    const reason = missing.length === 0 ? '' : ` (skipped: ${missing.join(' and ')} missing)`;
    const test = it.skipIf(missing.length > 0);
    test(`is gone in ${language}, past refusals that pass${reason}`, async () => {
      const { program, args } = await start();
      if (isIntegrated) await integrateRachid();
      const problem = (status: number, headers: Record<string, string>) =>
        Response.json(
          { type: 'urn:problem-type:x', title: 'x', status, instance: 'urn:uuid:1' },
          { status, headers: { 'content-type': 'application/problem+json', ...headers } },
        );
      senders.clear();
      moods.push(problem(401, { 'www-authenticate': 'Bearer' }), problem(429, { 'retry-after': '0' }));
      const env = { ...process.env, GATEWAY_URL: front.url, TOKEN_URL: `${constellation.identityUrl}/token` };
      const { stdout, stderr } = await run(program, [...args], { env });
      expect(stderr).toBe('');
      expect(stdout.trim().split(/\r?\n/)).toEqual(printed);
      expect(moods).toEqual([]);
      expect([...senders]).toEqual(['Journey/1.0']);
    });

    test(`says in one line what to do where it cannot be gone in ${language}${reason}`, async () => {
      const { program, args } = await start();
      const gateway = `http://127.0.0.1:${String(await freePort())}`;
      const issuer = `${constellation.identityUrl}/token`;
      const refusal = (settings: object) =>
        run(program, [...args], { env: { ...process.env, GATEWAY_URL: gateway, TOKEN_URL: issuer, ...settings } }).then(
          () => undefined,
          (error: unknown) => {
            const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
            return { code, stdout, lines: stderr.trimEnd().split(/\r?\n/) };
          },
        );
      const one = (what: string) => ({ code: 1, stdout: '', lines: [`${what}. ${advice}`] });
      const refusals = await Promise.all([{}, { TOKEN_URL: gateway }, { CLIENT_SECRET: 'wrong' }].map(refusal));
      expect(refusals).toEqual([
        one(`Nothing answers at ${gateway}/socialInquiry/v1`),
        one(`Nothing answers at ${gateway}`),
        one(`${issuer} gives no token (status 401)`),
      ]);
      // Some languages look at the form of an address, others only at whether somebody answers there.
      for (const TOKEN_URL of ['nowhere', '127.0.0.1:1']) {
        const told = await refusal({ TOKEN_URL });
        expect(told).toMatchObject({ code: 1, stdout: '' });
        expect([
          one(`Nothing answers at ${TOKEN_URL}`),
          one(`${TOKEN_URL} is no address that begins with http:// or https://`),
        ]).toContainEqual(told);
      }
    });
  }
});
