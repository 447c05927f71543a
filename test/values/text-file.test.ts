import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, parseDocument, visit } from 'yaml';
import { closedList, CodeListError } from '../../src/values/code-list.ts';
import { readCodeLists, readProblemTypes, readTexts, TextFileError } from '../../src/values/text-file.ts';

const source = new URL('../../src/', import.meta.url);
/** The lives of the simulator are no texts, and have a check of their own. */
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.yaml') && !file.startsWith('simulator/'),
);

const isCodes = (file: string) => /(^|-)codes\.yaml$/.test(basename(file));
const isTexts = (file: string) => /(^|-)texts\.yaml$/.test(basename(file));

/** By the name of a file: what it holds. */
function keysIn(file: string): readonly string[] {
  const url = new URL(file, source);
  if (isCodes(file)) return Object.keys(readCodeLists(url));
  if (isTexts(file)) return Object.keys(readTexts(url));
  if (basename(file) === 'problem-types.yaml') return Object.values(readProblemTypes(url)).flatMap(Object.keys);
  throw new TextFileError(url, 'its name does not tell what is in it');
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, source), 'utf8');

  test('is of its form', () => {
    expect(keysIn(file)).not.toEqual([]);
  });

  test('is read by code beside it', () => {
    const folder = new URL(`${dirname(file)}/`, source);
    const code = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'));
    expect(code.some((one) => one.includes(`new URL('${basename(file)}', import.meta.url)`))).toBe(true);
  });

  test('says the same to every reader of YAML: what looks like a number or a truth value is quoted', () => {
    const asText: unknown = parse(text, { schema: 'failsafe' });
    expect(parse(text, { version: '1.2' })).toEqual(asText);
    expect(parse(text, { version: '1.1' })).toEqual(asText);
  });

  test('gives no name to two labels', () => {
    const anchors: string[] = [];
    visit(parseDocument(text), {
      Map: (_, { anchor }) => {
        if (anchor !== undefined) anchors.push(anchor);
      },
    });
    expect(anchors).toEqual([...new Set(anchors)]);
  });
});

test('no list of codes is written twice', () => {
  const names = files.filter(isCodes).flatMap(keysIn);
  expect(names.length).toBeGreaterThan(0);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
});

test('no text in a language is in the code', () => {
  const inCode = /\b(?:nl|fr|de|en):\s*['"`]/;
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(code.filter((file) => inCode.test(readFileSync(new URL(file, source), 'utf8')))).toEqual([]);
  expect("reason: { nl: 'Nee', fr:\n 'Non' }").toMatch(inCode);
  expect('{ readonly nl: string; fr: first(1) }').not.toMatch(inCode);
});

const folder = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(text: string): URL {
  const path = join(folder, 'tried.yaml');
  writeFileSync(path, text);
  return pathToFileURL(path);
}

const label = (text: string) => `{ nl: ${text}, fr: ${text}, de: ${text}, en: ${text} }`;
const list = (codes: string, more = '') => `colours:\n  title: ${label('t')}\n  source: s\n${more}  codes:\n${codes}`;

describe('a file of code lists', () => {
  test('keeps the zeros of codes, the order, and what else looks like a value', () => {
    const codes = ['02', "'01'", '1e3', 'no', 'A'].map((code) => `    ${code}: ${label('null')}\n`);
    const { colours } = readCodeLists(written(list(codes.join(''))), ['colours']);
    const said = { nl: 'null', fr: 'null', de: 'null', en: 'null' };
    expect(colours).toEqual({
      name: 'colours',
      title: { nl: 't', fr: 't', de: 't', en: 't' },
      source: 's',
      codes: { '02': said, '01': said, '1e3': said, no: said, A: said },
    });
    expect(Object.keys(colours.codes)).toEqual(['02', '01', '1e3', 'no', 'A']);
  });

  test('may be in the languages that its source knows, when it says so', () => {
    const inTwo = '    A: { nl: rood, fr: rouge }\n';
    const { colours } = readCodeLists(written(list(inTwo, '  languages: [nl, fr]\n')), ['colours']);
    expect(colours).not.toHaveProperty('languages');
    expect(colours.codes).toEqual({ A: { nl: 'rood', fr: 'rouge' } });
    expect(() => readCodeLists(written(list(inTwo)))).toThrow(/colours\.codes\.A .*nl, fr instead of nl, fr, de, en/);
    const inAll = list(`    A: ${label('rood')}\n`, '  languages: [nl, fr]\n');
    expect(() => readCodeLists(written(inAll))).toThrow(/nl, fr, de, en instead of nl, fr$/);
  });

  test.each([
    ['a code twice', list(`    '01': ${label('x')}\n    01: ${label('y')}\n`), /unique/],
    ['a list twice', list(`    A: ${label('x')}\n`) + list(`    B: ${label('x')}\n`), /unique/],
    ['a language twice', list('    A: { nl: x, nl: x, fr: x, de: x, en: x }\n'), /unique/],
    ['a language that is not known', list('    A: { nl: x, fr: x, de: x, en: x, es: x }\n'), /colours\.codes\.A/],
    ['another order of languages', list('    A: { fr: x, nl: x, de: x, en: x }\n'), /fr, nl, de, en instead/],
    ['an empty label', list(`    A: ${label("''")}\n`), /colours\.codes\.A\.nl is not one line/],
    ['a label that is nothing', list('    A: { nl: , fr: x, de: x, en: x }\n'), /colours\.codes\.A\.nl/],
    ['a label with a space behind it', list(`    A: ${label("'x '")}\n`), /colours\.codes\.A\.nl is not one line/],
    ['a label of two lines', list(`    A: ${label('"x\\ny"')}\n`), /colours\.codes\.A\.nl is not one line/],
    ['no code', list('    {}\n'), /colours\.codes has no code/],
    ['no source', `colours:\n  title: ${label('t')}\n  codes:\n    A: ${label('x')}\n`, /colours\.source/],
    ['a title without a language', list('').replace(', en: t', ''), /colours\.title\.en/],
    ['a property that is not known', list(`    A: ${label('x')}\n`, '  sauce: s\n'), /colours .*sauce/],
    [
      'a name that is none',
      list(`    A: ${label('x')}\n`).replace('colours', 'Some colours'),
      /Some colours Invalid key/,
    ],
    ['nothing', '', /\(whole file\)/],
    ['no YAML', 'colours: [', /tried\.yaml: /],
  ])('is refused with %s', (_, text, problem) => {
    const file = written(text);
    expect(() => readCodeLists(file)).toThrow(TextFileError);
    expect(() => readCodeLists(file)).toThrow(problem);
  });

  test('has the lists that the code names, and no others', () => {
    const file = written(list(`    A: ${label('x')}\n`));
    expect(() => readCodeLists(file, ['colours', 'shapes'])).toThrow(/tried\.yaml: lacks shapes$/);
    expect(() => readCodeLists(file, [])).toThrow(/tried\.yaml: has colours, which no code names$/);
  });

  test('must be there', () => {
    const missing = new URL('none.yaml', pathToFileURL(`${folder}/`));
    expect(() => readCodeLists(missing)).toThrow(TextFileError);
    expect(() => readCodeLists(missing)).toThrow(/none\.yaml: .*no such file/);
  });
});

describe('a file of texts', () => {
  const file = () => written('greeting: { nl: Dag, fr: Bonjour, de: Guten Tag, en: Good day }\n');

  test('has every key in every language', () => {
    expect(readTexts(file(), ['greeting'])).toEqual({
      greeting: { nl: 'Dag', fr: 'Bonjour', de: 'Guten Tag', en: 'Good day' },
    });
    expect(() => readTexts(written('greeting: { nl: Dag, fr: Bonjour, en: Good day }\n'))).toThrow(/greeting\.de/);
  });

  test('has the keys that the code names, and no others', () => {
    expect(() => readTexts(file(), ['greeting', 'farewell'])).toThrow(/lacks farewell$/);
    expect(() => readTexts(file(), ['farewell'])).toThrow(TextFileError);
    expect(() => readTexts(file(), [])).toThrow(/has greeting, which no code names$/);
  });
});

describe('a file of problem types', () => {
  const text = 'problemTypes:\n  lost: { title: Lost, description: It is lost. }\nissueTypes:\n  odd: { title: Odd }\n';

  test('has the problems and issues that the code names, and no others', () => {
    const named = { problemTypes: ['lost'], issueTypes: ['odd'] } as const;
    expect(readProblemTypes(written(text), named)).toEqual({
      problemTypes: { lost: { title: 'Lost', description: 'It is lost.' } },
      issueTypes: { odd: { title: 'Odd' } },
    });
    expect(() => readProblemTypes(written(text), { ...named, problemTypes: [] })).toThrow(/has lost/);
    expect(() => readProblemTypes(written(text), { ...named, issueTypes: ['odd', 'even'] })).toThrow(/lacks even/);
  });

  test('says of every problem what it means', () => {
    const silent = text.replace(', description: It is lost.', '');
    expect(() => readProblemTypes(written(silent))).toThrow(/problemTypes\.lost\.description/);
  });
});

describe('a closed list', () => {
  const colours = { name: 'colours', title: {}, source: 's', codes: { red: { nl: 'rood' }, blue: { nl: 'blauw' } } };

  test('has exactly the codes that the code names', () => {
    expect(closedList(colours, ['blue', 'red'])).toBe(colours);
    expect(() => closedList(colours, ['blue', 'red', 'toString'])).toThrow(/colours: .*: toString$/);
    expect(() => closedList(colours, ['blue'])).toThrow(CodeListError);
    expect(() => closedList(colours, ['blue'])).toThrow(/: red$/);
  });
});
