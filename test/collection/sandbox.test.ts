import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brunoFolder, postmanFolder } from '../collection-files.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { judges } from '../deploy/chart.ts';
import { journey } from '../journey/steps.ts';

let constellation: Constellation;
let folder: string;
beforeAll(async () => {
  constellation = await startConstellation();
  folder = await mkdtemp(join(tmpdir(), 'collection-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await constellation[Symbol.asyncDispose]();
});

test('the first request of the collection for Bruno works in the sandbox as it stands', async () => {
  const text = readFileSync(join(brunoFolder, 'Integrations/registerIntegration.bru'), 'utf8');
  const [, body = ''] = /^body:json \{\n([^]*?)^\}/m.exec(text) ?? [];
  const today = new Date().toISOString().slice(0, 10);
  const registration = JSON.parse(body.replaceAll('{{today}}', today)) as unknown;
  const { status, text: answer } = await constellation.call('/integrations', { body: registration });
  expect(status, answer).toBe(201);
});

const newman = join(judges, 'node_modules/newman/bin/newman.js');
const isNewmanHere = existsSync(newman);

interface Report {
  readonly run: {
    readonly executions: readonly {
      readonly item: { readonly name: string };
      readonly assertions?: readonly { readonly assertion: string; readonly error?: { readonly message: string } }[];
    }[];
    readonly failures: readonly { readonly error: { readonly message: string } }[];
  };
}

test.skipIf(!isNewmanHere)(
  `the collection for Postman goes its journey, and other requests go with it${isNewmanHere ? '' : ' (skipped: newman is not in deploy/judges)'}`,
  async () => {
    const { url, identityUrl } = constellation;
    const file = join(folder, 'report.json');
    const settings = { baseUrl: `${url}/socialInquiry/v1`, tokenUrl: `${identityUrl}/token` };
    const others = ['getStreams', 'checkHealth', 'queryIntegrations'];
    const run = promisify(execFile)(process.execPath, [
      newman,
      'run',
      join(postmanFolder, 'social-inquiry.postman_collection.json'),
      '--environment',
      join(postmanFolder, 'sandbox.postman_environment.json'),
      ...Object.entries(settings).flatMap(([name, value]) => ['--env-var', `${name}=${value}`]),
      ...['Journey', ...others].flatMap((name) => ['--folder', name]),
      '--reporters',
      'json',
      '--reporter-json-export',
      file,
    ]);
    await run.catch(() => undefined);
    const { run: report } = JSON.parse(await readFile(file, 'utf8')) as Report;
    expect(report.failures.map(({ error }) => error.message)).toEqual([]);
    const names = [...new Set(report.executions.map(({ item }) => item.name))];
    const titles = journey.map(({ title }, at) => `${String(at + 1)}. ${title}`);
    expect(names.slice(0, titles.length)).toEqual(titles);
    expect(names.slice(titles.length).toSorted()).toEqual(others.toSorted());
    for (const { item, assertions = [] } of report.executions) expect(assertions, item.name).not.toEqual([]);
  },
);
