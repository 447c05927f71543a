import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { settingNames } from '../src/config/config.ts';
import { rules } from '../src/access/decide.ts';
import { streams } from '../src/streams/registry.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docker/README.md',
  'src/contracts/README.md',
  'test/streams/samples/README.md',
  ...markdownIn('docs'),
  ...markdownIn('src/streams'),
];
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Readonly<
  Record<'scripts' | 'devDependencies', Readonly<Record<string, string>>>
>;

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

describe.each(documents)('%s', (file) => {
  const text = read(file);

  test('its links lead somewhere', () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    const broken = targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !existsSync(resolve(root, dirname(file), target)));
    expect(broken).toEqual([]);
  });

  test('its npm commands exist', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
    const unknown = named.filter(
      (name) => !(name in scripts) && !['ci', 'test', 'start', 'run', 'install'].includes(name),
    );
    expect(
      unknown.filter((name) =>
        /:|^(bench|mutation|sandbox|migrate|drift|dead|lint|format|typecheck|openapi|personas)$/.test(name),
      ),
    ).toEqual([]);
  });

  test('the files of the project it names exist', () => {
    const paths = [...text.matchAll(/`((?:src|test|docs|docker|openapi)\/[\w./-]+)`/g)].map((match) => match[1] ?? '');
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('operations.md describes every setting of the gateway, and none that is not there', () => {
  const text = read('docs/operations.md');
  const named = new Set([...text.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`/g)].map((match) => match[1] ?? ''));
  expect(settingNames.filter((name) => !named.has(name))).toEqual([]);
  const others = ['DATABASE_OWNER_URL', 'X_FILE'];
  expect([...named].filter((name) => !settingNames.includes(name) && !others.includes(name))).toEqual([]);
});

test('every stream is in the README, with a README of its own', () => {
  for (const { name } of streams) expect(read('README.md')).toContain(`/streams/${name}\``);
  const folders = readdirSync(join(root, 'src/streams'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  for (const { name } of folders) expect(existsSync(join(root, 'src/streams', name, 'README.md'))).toBe(true);
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
