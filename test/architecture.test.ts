import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { streams } from '../src/streams/registry.ts';

const source = resolve(import.meta.dirname, '../src');

/** Which folders a folder may import from, beside itself, and why. */
const directions: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  domain: { may: [], because: 'values and rules depend on nothing, so that everything can depend on them' },
  policy: { may: ['domain'], because: 'a decision is pure: a lawyer can read it and a test can enumerate it' },
  ledger: { may: ['domain'], because: 'evidence must not depend on how it is stored or who asks for it' },
  streams: { may: ['domain'], because: 'a stream is data and pure functions; a new one touches nothing else' },
  integrations: { may: ['domain', 'policy'], because: 'use cases get ports, never modules with I/O' },
  consultation: { may: ['domain', 'policy'], because: 'the request path gets ports, never modules with I/O' },
  ksz: { may: ['domain'], because: 'the SOAP side knows neither callers nor decisions' },
  store: { may: ['domain'], because: 'the store keeps what it is given' },
  drift: { may: ['domain'], because: 'what is seen is judged by names alone, whoever saw it' },
  jobs: { may: ['domain'], because: 'the engine is told what to do with a job by the composition root' },
  http: { may: ['domain', 'integrations', 'consultation', 'streams'], because: 'HTTP calls use cases, not back ends' },
  sandbox: { may: [], because: 'it starts programs, it is not part of one' },
  simulator: { may: [], because: 'a mapping bug shared with the gateway would cancel itself out' },
};

/** Files directly in src: composition roots and programs. */
const roots: Readonly<Record<string, readonly string[]>> = {
  'gateway.ts': ['simulator', 'sandbox'],
  'main.ts': ['simulator', 'sandbox'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => {
    const target = relative(source, resolve(source, dirname(file), specifier));
    return { file, room: roomOf(file), target, targetRoom: roomOf(target) };
  });
});

describe('the direction of imports', () => {
  test.each(Object.entries(directions))('%s', (room, { may, because }) => {
    const wrong = imports
      .filter((one) => one.room === room && one.targetRoom !== room && !may.includes(one.targetRoom))
      .map((one) => `${one.file} → ${one.target}`);
    expect(wrong, because).toEqual([]);
  });

  test.each(Object.entries(roots))('%s', (file, never) => {
    const wrong = imports.filter((one) => one.file === file && never.includes(one.targetRoom));
    expect(wrong.map(({ target }) => target)).toEqual([]);
  });

  test('every folder has its rule', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== ''));
    expect([...rooms].filter((room) => !(room in directions))).toEqual([]);
  });

  test('a stream does not import another stream', () => {
    const folder = (file: string) => file.split('/').slice(0, 2).join('/');
    const wrong = imports.filter(
      ({ file, target, targetRoom }) =>
        targetRoom === 'streams' &&
        file !== 'streams/registry.ts' &&
        file.startsWith('streams/') &&
        folder(file) !== folder(target),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('the simulated Bank and the identity provider do not share modules', () => {
    const folder = (file: string) => file.split('/').slice(0, 2).join('/');
    const wrong = imports.filter(
      ({ file, target }) => file.startsWith('simulator/') && target.endsWith('.ts') && folder(file) !== folder(target),
    );
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});

describe('the one request path', () => {
  test('only the consultation decides, and only it asks the Bank for a stream', () => {
    const deciders = imports.filter(({ target }) => target === 'policy/decide.ts').map(({ file }) => file);
    const outside = deciders.filter((file) => !/^(consultation|policy)\//.test(file));
    expect(outside).toEqual([]);
    const callers = files.filter((file) => /\bbank\.call\(/.test(readFileSync(join(source, file), 'utf8')));
    expect(callers).toEqual(['consultation/rounds.ts']);
    const askers = imports.filter(({ target }) => target === 'consultation/rounds.ts').map(({ file }) => file);
    expect([...new Set(askers)].sort()).toEqual(['consultation/consult.ts', 'consultation/project.ts']);
  });

  test('no file of the consultation knows a stream by name', () => {
    const names = new RegExp(streams.map(({ name }) => `['"\`]${name}['"\`]`).join('|'));
    const guilty = files.filter(
      (file) => file.startsWith('consultation/') && names.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});

test('the environment is read in one place of each program', () => {
  const readers = files.filter((file) =>
    /process\.env|from 'node:process'/.test(readFileSync(join(source, file), 'utf8')),
  );
  const allowed = /^(main|sandbox|migrate|ledger-verify|drift)\.ts$|^sandbox\/|^simulator\/\w+\/(main|config)\.ts$/;
  expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
});

test('files stay small: the cross-cutting one that grows is split before it is a thousand lines', () => {
  const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 400);
  expect(long).toEqual([]);
});
