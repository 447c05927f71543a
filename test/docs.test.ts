import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../src/config/environment.ts';
import { settingsOf } from '../src/config/setting.ts';
import {
  codeOf,
  commented,
  documents,
  filesInComments,
  leadsSomewhere,
  namesIn,
  pathsIn,
  root,
  sourceFunctions,
  sourceOf,
  sourceWords,
} from './markdown.ts';
import { withSettings } from './settings-table.ts';
import { rules } from '../src/access/rules/order.ts';
import { streams } from '../src/streams/registry.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Readonly<
  Record<'scripts' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** Names in code font that are not ours, or no longer: why a document has them. */
const elsewhere: Readonly<Record<string, string>> = {
  lastRequest: 'a property of the client of node-soap, which is not used',
  NODE_OPTIONS: 'a variable of Node',
  'docker-compose.override.yml': 'a file that an installation may add',
  '.sandbox/messages/authority.pem': 'a file that the sandbox makes at its start',
  '.sandbox/messages/bank.pem': 'a file that the sandbox makes at its start',
  '.sandbox/messages/bank-key.pem': 'a file that the sandbox makes at its start',
  HTTPS_PROXY: 'a variable of build tools',
  SystemMaxUse: 'a setting of journald',
  MaxRetentionSec: 'a setting of journald',
  containerLogMaxSize: 'a setting of the kubelet',
  containerLogMaxFiles: 'a setting of the kubelet',
  consultFilesByPeriod: 'an operation of the Bank that the gateway does not use',
  getEmploymentDetail: 'an operation of the Bank that the gateway does not use',
};
/** It tells what was there before. */
const history = 'CHANGELOG.md';

describe.each(documents)('%s', (file) => {
  const text = read(file);

  test('its links lead somewhere', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    const broken = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(resolve(root, dirname(file), target)));
    expect(broken).toEqual([]);
  });

  test('no row of a table stands in it twice', () => {
    const rows = text.split('\n').filter((line) => /^\| (?!-)/.test(line) && line.length > 60);
    const counted = Map.groupBy(rows, (row) => row.replaceAll(/\s+/g, ' '));
    const headings = new Set(text.split('\n').filter((_line, at, all) => all[at + 1]?.startsWith('| --')));
    const twice = [...counted].filter(([, [row = '', ...more]]) => more.length > 0 && !headings.has(row));
    expect(twice.map(([row]) => row)).toEqual([]);
  });

  test('its npm commands exist', () => {
    const commands = codeOf(text).flatMap((code) => [...code.matchAll(/\bnpm (run )?(?:-s )?([a-z][\w:-]*)/g)]);
    const unknown = commands.filter(([, run, name = '']) =>
      run ? !(name in scripts) : !['ci', 'install', 'test', 'start'].includes(name),
    );
    expect(unknown.map(([command]) => command)).toEqual([]);
  });

  test('the files and folders it names exist', () => {
    expect(pathsIn(text).filter((path) => !(path in elsewhere) && !leadsSomewhere(path, file))).toEqual([]);
  });

  if (file === history) return;
  test('the names of the code that it uses are in the code', () => {
    const { called, named } = namesIn(text);
    const unknown = [
      ...called.filter((name) => !sourceFunctions.has(name)).map((name) => `${name}()`),
      ...named.filter((name) => !sourceWords.has(name)),
    ];
    expect(unknown.filter((name) => !(name in elsewhere))).toEqual([]);
  });
});

test('the files that comments name exist', () => {
  const missing = commented.flatMap((file) =>
    filesInComments(read(file))
      .filter((path) => !leadsSomewhere(path, file))
      .map((path) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
  expect(filesInComments('/** See carry-out.ts and `src/gone.ts`. */\nimport "x.ts";')).toEqual([
    'carry-out.ts',
    'src/gone.ts',
  ]);
});

describe('the search for files and names', () => {
  test('every document is found, also beside the source and the tests', () => {
    const some = [
      'README.md',
      'docs/adr/0001-soap-written-by-node-soap-read-by-shapes.md',
      'src/streams/dimona/README.md',
    ];
    for (const file of [...some, 'src/simulator/README.md', 'test/scenarios/README.md'])
      expect(documents).toContain(file);
    expect(documents.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  test.each([
    ['`src/access/decide.ts` and `access/book/grants.ts`', []],
    ['`src/policy/grants.ts`, `policy/rules/`, `src/jobs`', ['src/policy/grants.ts', 'policy/rules/', 'src/jobs']],
    ['`domain/{work,decision}.ts` and `access/{facts,decide}.ts`', ['domain/{work,decision}.ts']],
    ['`src/cases/*/routes.ts`, not `src/cases/*/routing.ts`', ['src/cases/*/routing.ts']],
    ['`src/streams/<stream>/schema.ts`, not `src/streams/<stream>/scheme.ts`', ['src/streams/*/scheme.ts']],
    ['`consult.ts` and `consultation.test.ts`', ['consultation.test.ts']],
    ['`HandiService/v2/consult` and `HandyService/v2/consult`', ['HandyService/v2/consult']],
    ['`application/json`, `/integrations/query`, `@fastify/swagger`, `5 / 7`', []],
    ['```sh\nnpx vitest run test/policy/decide.test.ts\n```', ['test/policy/decide.test.ts']],
  ])('paths: %s', (text, missing) => {
    expect(pathsIn(text).filter((path) => !leadsSomewhere(path, 'docs/glossary.md'))).toEqual(missing);
  });

  test('names: one that is called is a function, another of two words is somewhere', () => {
    const { called, named } = namesIn(
      '`decide()`, `Relations`, `createRelations(settings)`, `withEvidenc` and `QUALITY_CODES`',
    );
    expect(called).toEqual(['decide']);
    expect(named).toEqual(['withEvidenc', 'QUALITY_CODES']);
    expect(sourceFunctions).toContain('decide');
    expect(sourceFunctions).not.toContain('RelationSettings');
    expect(named.filter((name) => sourceWords.has(name))).toEqual([]);
  });

  test('no name is excused that no document uses, or that is in the code', () => {
    const code = documents.flatMap((file) => codeOf(read(file))).join('\n');
    const names = Object.keys(elsewhere);
    expect(names.filter((name) => !code.includes(name) || sourceWords.has(name))).toEqual([]);
  });
});

test('the glossary names each word of the code beside the file that has it', () => {
  const cells = read('docs/glossary.md')
    .split('\n')
    .map((line) => line.split('|')[2] ?? '');
  const pairs = cells.flatMap((cell) => {
    const [path] = pathsIn(cell);
    const { called, named } = namesIn(cell);
    return path === undefined ? [] : [...called, ...named].map((name) => ({ name, path }));
  });
  expect(pairs.length).toBeGreaterThan(2);
  expect(pairs.filter(({ name, path }) => !sourceOf(path).includes(name))).toEqual([]);
});

test('operations.md has the settings as the source describes them, and names none that is not there', async () => {
  const text = read('docs/operations.md');
  expect(text).toBe(await withSettings(text));
  await expect(withSettings('# Operations')).rejects.toThrow('lacks the marks');
  const names = settingsOf(settings).map(({ name }) => name);
  expect(names.filter((name) => !text.includes(`| \`${name}\` `))).toEqual([]);
  const named = [...text.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`/g)].map((match) => match[1] ?? '');
  const others = ['DATABASE_OWNER_URL', 'X_FILE'];
  expect(named.filter((name) => !names.includes(name) && !others.includes(name))).toEqual([]);
});

test('every stream is in the README, with a README of its own', () => {
  for (const { name } of streams) expect(read('README.md')).toContain(`/streams/${name}\``);
  const folders = readdirSync(join(root, 'src/streams'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name } of folders) expect(existsSync(join(root, 'src/streams', name, 'README.md'))).toBe(true);
});

test('every operation is in the README, once', () => {
  const cells = [...read('README.md').matchAll(/^\| (`(?:GET|POST) .*?`) +\|/gm)].map(([, cell = '']) => cell);
  const told = cells.flatMap((cell) => [...cell.matchAll(/`([A-Z]+ \S+)`/g)].map(([, one = '']) => one));
  const { paths } = parse(read('openapi/openapi.yaml')) as { paths: Record<string, Record<string, unknown>> };
  const offered = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const documentation = ['GET /doc/openapi.yaml'];
  expect(told.toSorted()).toEqual([...offered, ...documentation].toSorted());
});

test('the README says what every room is about, and every subject of a centre', () => {
  const folders = (parent: string) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `| \`${parent}/${name}\` `);
  const text = read('README.md');
  expect([...folders('src'), ...folders('src/cases')].filter((cell) => !text.includes(cell))).toEqual([]);
});

test('every record of a decision is in the list', () => {
  const list = read('docs/adr/README.md');
  for (const file of readdirSync(join(root, 'docs/adr'))) {
    if (/^\d{4}/.test(file)) expect(list).toContain(file);
  }
});

test.each(readdirSync(join(root, 'docs/adr')).filter((file) => /^\d{4}/.test(file)))('%s has the one form', (file) => {
  const [title, , date, ...rest] = read(join('docs/adr', file)).split('\n');
  expect(title?.startsWith(`# ${file.slice(0, 4)} `)).toBe(true);
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}\b/);
  const headings = rest.filter((line) => line.startsWith('#'));
  expect(headings).toEqual(['## Situation', '## Decision', '## Not chosen', '## Costs']);
});

test('the Node for version managers is the one the scripts run on', () => {
  expect(read('.nvmrc').trim()).toBe(devDependencies['node']);
});

test('rules have files of their own, named after their codes', () => {
  const kebab = (code: string) => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  for (const { code } of rules) expect(existsSync(join(root, `src/access/rules/${kebab(code)}.ts`))).toBe(true);
});

test('the repository speaks of the product alone', () => {
  const text = documents.map(read).join('\n');
  expect(text).not.toMatch(/\bregistry\.[a-z]+\.[a-z]+|\/(home|root|Users)\//);
});
