import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AnyStream } from '../../src/stream-kit/stream.ts';
import { streams } from '../../src/streams/registry.ts';
import { writeAnswer } from './sample-answer.ts';
import { defaults, sampleIn } from './sample-folder.ts';
import { equalFiles, saidAgain, unusedFiles } from './sample-repeats.ts';
import { casesOf, folderOf, samplesFolder } from './samples.ts';

describe('the samples', () => {
  test('no file is equal to another: a reply that is there already is named, an answer is taken from a sample', () => {
    expect(equalFiles(samplesFolder)).toEqual([]);
  });

  test.each(streams.map((stream: AnyStream): [string, AnyStream] => [stream.name, stream]))(
    '%s: each sample says only what is different, and every file is read',
    (_, stream) => {
      const said = [defaults, ...casesOf(stream)].map((sample) => [sample, saidAgain(folderOf(stream), sample)]);
      expect(said.filter(([, again]) => again?.length)).toEqual([]);
      expect(unusedFiles(folderOf(stream))).toEqual([]);
    },
  );
});

/* The rest shows, on samples of a stream that is none, that the checks above see what they must. */
let root: string;
let folder: URL;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samples-'));
  folder = pathToFileURL(join(root, 'stream/'));
  write('question.json', JSON.stringify({ ssin: '90641201820', language: 'nl', today: '2026-03-02', query: {} }));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function writeRows(rows: object): void {
  write('stream/samples.json', JSON.stringify(rows));
}

describe('what a sample takes from others', () => {
  beforeEach(() => {
    write('stream/defaults/first.xml', '<nothing/>');
    write('stream/defaults/second.xml', '<nothing-either/>');
    write('stream/working/first.xml', '<work/>');
    write('stream/working/answer.json', '{ "outcome": "dataFound" }');
    write('stream/nothing/answer.json', '{ "outcome": "noDataFound" }');
    writeRows({
      defaults: { query: { year: '2025' } },
      working: { integration: { qualityCode: 7 } },
      'working-in-german': { like: 'working', language: 'de' },
      'second-fails': { like: 'working', replies: { second: null, 'first-2': 'defaults/first.xml' } },
      somebody: { replies: { first: 'working/first.xml' }, problem: { status: 502 } },
    });
  });

  function repliesOf(name: string): Record<string, string> {
    const { replies } = sampleIn(folder, name);
    return Object.fromEntries([...replies].map(([call, file]) => [call, readFileSync(file, 'utf8')]));
  }

  test('what it leaves out is that of the defaults', () => {
    expect(sampleIn(folder, 'nothing').question).toStrictEqual({
      ssin: '90641201820',
      language: 'nl',
      today: '2026-03-02',
      query: { year: '2025' },
    });
    expect(repliesOf('nothing')).toEqual({ first: '<nothing/>', second: '<nothing-either/>' });
  });

  test('or that of the sample it is like, the answer too', () => {
    const { question, answer } = sampleIn(folder, 'working-in-german');
    expect(question).toMatchObject({ language: 'de', query: { year: '2025' }, integration: { qualityCode: 7 } });
    expect(repliesOf('working-in-german')).toEqual({ first: '<work/>', second: '<nothing-either/>' });
    expect(answer).toEqual({ outcome: 'dataFound' });
  });

  test('a reply can be a file of another sample, or be missing', () => {
    expect(repliesOf('second-fails')).toEqual({ first: '<work/>', 'first-2': '<nothing/>' });
    expect(repliesOf('somebody')).toMatchObject({ first: '<work/>' });
  });

  test('a problem stands in the row', () => {
    expect(sampleIn(folder, 'somebody').answer).toEqual({ problem: { status: 502 } });
  });

  test('a name that no sample has, and a word that rows do not have, are refused', () => {
    expect(() => sampleIn(folder, 'idle')).toThrow('no sample idle');
    writeRows({ odd: { likes: 'working' } });
    expect(() => sampleIn(folder, 'odd')).toThrow('likes');
  });
});

describe('what is written twice is seen', () => {
  test('files that are equal', () => {
    write('stream/defaults/first.xml', '<nothing/>');
    write('stream/one/first.xml', '<nothing/>');
    write('stream/two/first.xml', '<work/>');
    expect(equalFiles(pathToFileURL(`${root}/`))).toEqual([['stream/defaults/first.xml', 'stream/one/first.xml']]);
  });

  test.each([
    ['the ordinary language', { language: 'nl' }, ['language']],
    ['another language', { language: 'fr' }, []],
    ['an empty query', { query: {} }, ['query']],
    ['the reply of the defaults', { replies: { first: 'defaults/first.xml' } }, ['first']],
    ['no reply where there is none', { replies: { third: null } }, ['third']],
    ['no reply where there is one', { replies: { first: null } }, []],
    ['another reply beside its file', { replies: { second: 'defaults/first.xml' } }, ['second']],
    ['a problem beside its answer', { problem: { status: 502 } }, ['problem']],
    ['nothing', {}, ['an empty row']],
    ['that it is like the defaults', { like: 'defaults' }, ['like']],
    [
      'all of the sample that it is like',
      { like: 'other', language: 'de', problem: { status: 400 } },
      ['language', 'problem'],
    ],
  ])('%s', (_, row, again) => {
    write('stream/defaults/first.xml', '<nothing/>');
    write('stream/one/second.xml', '<work/>');
    if ('problem' in row && !('like' in row)) write('stream/one/answer.json', '{}');
    writeRows({ one: row, other: { language: 'de', problem: { status: 400 } } });
    expect(saidAgain(folder, 'one')).toEqual(again);
  });

  test('files that nothing reads', () => {
    write('stream/defaults/first.xml', '<nothing/>');
    write('stream/one/first.xml', '<work/>');
    write('stream/one/notes.txt', 'a note');
    write('stream/one/answer.json', '{}');
    writeRows({});
    expect(unusedFiles(folder)).toEqual(['defaults/first.xml', 'one/notes.txt']);
  });
});

describe('an answer is written where it differs', () => {
  const found = { outcome: 'dataFound' };
  const failed = { problem: { status: 502 } };

  beforeEach(() => {
    write('stream/first/first.xml', '<work/>');
    writeRows({ second: { like: 'first', language: 'de' } });
  });

  function written(): readonly [readonly string[], unknown] {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('answer.json'),
    );
    return [files.sort(), JSON.parse(readFileSync(join(root, 'stream/samples.json'), 'utf8'))];
  }

  test('one with data in a file, and none for a sample that gives the same', async () => {
    await writeAnswer(folder, 'first', found);
    await writeAnswer(folder, 'second', found);
    expect(written()).toEqual([['stream/first/answer.json'], { second: { like: 'first', language: 'de' } }]);
    expect(sampleIn(folder, 'second').answer).toEqual(found);
  });

  test('a problem in the row, and the file goes', async () => {
    await writeAnswer(folder, 'first', found);
    await writeAnswer(folder, 'first', failed);
    await writeAnswer(folder, 'second', found);
    expect(written()).toEqual([
      ['stream/second/answer.json'],
      { first: failed, second: { like: 'first', language: 'de' } },
    ]);
  });

  test('one with data after a problem: the row goes when nothing is left in it', async () => {
    await writeAnswer(folder, 'first', failed);
    await writeAnswer(folder, 'first', found);
    expect(written()).toEqual([['stream/first/answer.json'], { second: { like: 'first', language: 'de' } }]);
  });

  test('a sample that is only a row stays, empty for the checks to see, when it gives the same as the defaults', async () => {
    writeRows({ defaults: { problem: failed.problem }, third: { problem: { status: 400 } }, fourth: {} });
    await writeAnswer(folder, 'third', failed);
    expect(written()[1]).toEqual({ defaults: failed, third: {}, fourth: {} });
  });
});
