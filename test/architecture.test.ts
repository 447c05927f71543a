import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { streams } from '../src/streams/registry.ts';

const source = resolve(import.meta.dirname, '../src');

/** Which rooms a room may import from, beside itself, and why. No room imports one that imports it. */
const directions: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  values: { may: [], because: 'values depend on nothing, so that everything can depend on them' },
  tracing: {
    may: ['values'],
    because: 'every room may say how long it worked; what a span may say stands in one place',
  },
  certificates: {
    may: ['values'],
    because: 'keys and certificates are read, followed and judged in one way, whoever the other side is',
  },
  platform: {
    may: ['values', 'tracing', 'certificates'],
    because: 'HTTP, PostgreSQL and jobs would serve any application',
  },
  bank: { may: ['values', 'tracing', 'certificates'], because: 'the SOAP side knows neither callers nor decisions' },
  evidence: { may: ['values', 'platform'], because: 'evidence must not depend on who asks, or for what' },
  access: {
    may: ['values', 'evidence', 'tracing'],
    because: 'a decision is pure: a lawyer can read it and a test can enumerate it',
  },
  'stream-kit': { may: ['values', 'bank'], because: 'it is what streams are made of, whatever they are about' },
  streams: {
    may: ['values', 'bank', 'stream-kit'],
    because: 'a stream is data and pure functions; a new one touches nothing else',
  },
  assessment: {
    may: ['values', 'stream-kit', 'streams'],
    because: 'what answers mean is pure: it reads what is given, and asks nobody',
  },
  cases: {
    may: ['values', 'tracing', 'platform', 'bank', 'evidence', 'access', 'stream-kit', 'assessment'],
    because: 'a subject has its use cases, routes and rows side by side; which streams there are is told to it',
  },
  config: { may: ['values', 'platform', 'bank', 'access'], because: 'settings are read for the parts that need them' },
  page: { may: ['values'], because: 'it is a caller of the API; only its words are read in the form of all words' },
  cli: {
    may: [
      ...['', 'values', 'certificates', 'platform', 'bank', 'evidence', 'access', 'stream-kit', 'streams', 'cases'],
      'config',
    ],
    because: 'it is what operators do with the parts of the gateway; nothing imports it but its program',
  },
  simulator: { may: [], because: 'a mapping bug shared with the gateway would cancel itself out' },
  identity: { may: [], because: 'it is a neighbour, as the real issuer is' },
  sandbox: { may: [], because: 'it starts programs, it is not part of one' },
  conformance: {
    may: ['values', 'platform'],
    because: 'it judges callers from outside: what it knows of the gateway is what a vendor can know',
  },
};

/** Rooms that are not part of the gateway. */
const neighbours = ['simulator', 'identity', 'sandbox', 'conformance'];

/** Files directly in src: composition roots and programs. */
const roots: Readonly<Record<string, readonly string[]>> = {
  'gateway.ts': neighbours,
  'main.ts': neighbours,
  // They are in the image too, which has none of the neighbours.
  'migrate.ts': neighbours,
  'ledger-verify.ts': neighbours,
  'ledger-archive.ts': neighbours,
  'ledger-destroy.ts': neighbours,
  'ledger-recompute.ts': neighbours,
  'cli.ts': neighbours,
  'drift.ts': neighbours,
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
}

const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[tj]s$/.test(file));

/** What each file of a folder imports from the same folder; the first part of a path is its room. */
function importsIn(folder: string): readonly Import[] {
  return filesIn(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
    return specifiers.map((specifier) => {
      const target = relative(folder, resolve(folder, dirname(file), specifier));
      return { file, room: roomOf(file), target, targetRoom: roomOf(target) };
    });
  });
}

const files = filesIn(source);
const imports = importsIn(source);

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

  test('what runs in a browser imports nothing from outside', () => {
    const wrong = imports.filter(({ file, target }) => {
      return file.startsWith('page/browser/') && !target.startsWith('page/browser/');
    });
    expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('every room has its rule', () => {
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

  test.each([
    ['the gateway', imports],
    ['the SDK', importsIn(resolve(import.meta.dirname, '../sdk/typescript/src'))],
  ])('no file of %s imports itself in a circle, not even for a type', (_what, all) => {
    expect(all.length).toBeGreaterThan(10);
    expect(circles(Map.groupBy(all, ({ file }) => file))).toEqual([]);
  });
});

/** Groups of files that reach each other by their imports (Tarjan). */
function circles(edges: ReadonlyMap<string, readonly Import[]>): readonly (readonly string[])[] {
  const found: string[][] = [];
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    lowest.set(file, number);
    open.push(file);
    for (const { target } of edges.get(file) ?? []) {
      const reached = numbers.has(target)
        ? open.includes(target)
          ? (numbers.get(target) ?? 0)
          : number
        : visit(target);
      lowest.set(file, Math.min(lowest.get(file) ?? number, reached));
    }
    if (lowest.get(file) === number) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) found.push(group);
    }
    return lowest.get(file) ?? number;
  };
  for (const file of edges.keys()) if (!numbers.has(file)) visit(file);
  return found;
}

describe('the one request path', () => {
  test('only the consultation decides, and only it asks the Bank for a stream', () => {
    const deciders = imports.filter(({ target }) => target === 'access/decide.ts').map(({ file }) => file);
    const outside = deciders.filter((file) => !/^(cases\/consultations|access)\//.test(file));
    expect(outside).toEqual([]);
    const callers = files.filter((file) => /\bbank\.call\(/.test(readFileSync(join(source, file), 'utf8')));
    // The second one passes on calls of the first, so that what is under way is not asked twice. The probe of operators asks
    // about a number that nobody can have.
    expect(callers.sort()).toEqual([
      'cases/consultations/rounds.ts',
      'cases/consultations/shared-calls.ts',
      'cli/probe.ts',
    ]);
    const askers = imports.filter(({ target }) => target === 'cases/consultations/rounds.ts').map(({ file }) => file);
    expect([...new Set(askers)].sort()).toEqual(['cases/consultations/consult.ts', 'cases/consultations/project.ts']);
  });

  test('only the door writes evidence: no case has the ledger', () => {
    const writers = files.filter((file) =>
      /\bLedger\b[^;]*from '[^']*evidence\/evidence\.ts'/.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(writers.filter((file) => !/^(access|evidence)\//.test(file))).toEqual([]);
    const keepers = imports.filter(
      ({ target }) => target === 'access/evidence-required.ts' || target === 'access/opening.ts',
    );
    const functions = keepers
      .filter(({ file }) => !file.startsWith('access/'))
      .map(({ file }) => file)
      .filter((file) =>
        /\b(withEvidence|readWithEvidence|record(Refusal|Done)|evidenceOf)\b/.test(
          readFileSync(join(source, file), 'utf8'),
        ),
      );
    expect(functions).toEqual([]);
  });

  test('sealed rows are written in one place, which says so: no store adds one by itself', () => {
    const sources = files.map((file) => [file, readFileSync(join(source, file), 'utf8')] as const);
    const noting = sources.filter(([, text]) => /\bnoteWritten\(/.test(text)).map(([file]) => file);
    expect(noting.sort()).toEqual(['evidence/storage/sealed-rows.ts', 'evidence/written-rows.ts']);
    const sealed = sources.flatMap(([, text]) =>
      [...text.matchAll(/sealedTable(?:<[^(]*>)?\(\s*'(\w+)'/g)].map(([, table = '']) => table),
    );
    expect(sealed).toContain('integration');
    const added = sources.flatMap(([file, text]) =>
      sealed.filter((table) => text.includes(`insertInto('${table}')`)).map((table) => `${file} ${table}`),
    );
    // Marks of the gateway itself are told of in no evidence.
    expect(added).toEqual(['cases/renewal/marks.ts sealed_table']);
  });

  test('no file of the consultation knows a stream by name', () => {
    const names = new RegExp(streams.map(({ name }) => `['"\`]${name}['"\`]`).join('|'));
    const guilty = files.filter(
      (file) => file.startsWith('cases/consultations/') && names.test(readFileSync(join(source, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});

test('the environment is read in one place of each program', () => {
  const readers = files.filter((file) =>
    /process\.env|from 'node:process'/.test(readFileSync(join(source, file), 'utf8')),
  );
  const allowed =
    /^(main|cli|sandbox|conformance|migrate|ledger-(verify|verify-worker|archive|destroy|recompute|export|prove)|drift)\.ts$|^sandbox\/|^(simulator|identity)\/(main|config)\.ts$/;
  expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
});

test('files stay small: the cross-cutting one that grows is split before it is a thousand lines', () => {
  const long = files.filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 400);
  expect(long).toEqual([]);
});
