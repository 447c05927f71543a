import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Question } from './consult.ts';

/* The samples of a stream as files; `samples/README.md` says how they are written. */

/** The name of the sample that every other one of its stream builds on; it is not run. */
export const defaults = 'defaults';

/** What is asked, as far as a row says it. */
const asked = {
  ssin: z.string(),
  language: z.string(),
  today: z.string(),
  query: z.record(z.string(), z.string()),
  integration: z.record(z.string(), z.unknown()),
};
const Asked = z.object(asked).partial();
/** What a sample says in `samples.json`: only what differs from the sample that it builds on. */
const Row = z
  .strictObject({
    like: z.string(),
    ...asked,
    replies: z.record(z.string(), z.string().nullable()),
    problem: z.record(z.string(), z.unknown()),
  })
  .partial();
const Rows = z.record(z.string(), Row);
type Rows = z.infer<typeof Rows>;

/** A sample with all that it takes from others. */
export interface Sample {
  readonly question: Question;
  /** The file of the reply to each call, by the name of the call; a call that is not there gets no answer. */
  readonly replies: ReadonlyMap<string, URL>;
  /** What the consultation must give; undefined when it was never written. */
  readonly answer: unknown;
}

/** Reads a JSON file. */
function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Where the rows of a stream are. */
export function rowsFile(folder: URL): URL {
  return new URL('samples.json', folder);
}

/** The rows of a stream, by sample. */
export function rowsIn(folder: URL): Rows {
  return Rows.parse(readJson(rowsFile(folder)));
}

/** The names of the samples of a stream: each says what is special about the person. */
export function namesIn(folder: URL): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = new Set([...folders.map(({ name }) => name), ...Object.keys(rowsIn(folder))]);
  names.delete(defaults);
  return [...names].sort();
}

/** The files that a sample has of its own. */
export function ownFiles(folder: URL, name: string): string[] {
  const own = new URL(`${name}/`, folder);
  return existsSync(own) ? readdirSync(own) : [];
}

/**
 * A sample with all that it takes from others.
 * @throws Error when there is no such sample
 */
export function sampleIn(folder: URL, name: string): Sample {
  if (name !== defaults && !namesIn(folder).includes(name)) throw new Error(`${folder.href} has no sample ${name}`);
  const row = rowsIn(folder)[name] ?? {};
  const base = baseOf(folder, name);
  const files = ownFiles(folder, name);
  const own = (file: string) => new URL(`${name}/${file}`, folder);

  const given = new Map(base.replies);
  for (const file of files.filter((one) => one.endsWith('.xml'))) given.set(file.slice(0, -'.xml'.length), own(file));
  for (const [call, path] of Object.entries(row.replies ?? {})) {
    if (path === null) given.delete(call);
    else given.set(call, new URL(path, folder));
  }
  const answer = files.includes('answer.json') ? readJson(own('answer.json')) : base.answer;
  return {
    question: { ...base.question, ...(Asked.parse(row) as Partial<Question>) },
    replies: given,
    answer: row.problem ? { problem: row.problem } : answer,
  };
}

/** What a sample builds on: the sample that it is like, or the defaults; under these lies the ordinary question. */
export function baseOf(folder: URL, name: string): Sample {
  if (name !== defaults) return sampleIn(folder, rowsIn(folder)[name]?.like ?? defaults);
  const question = readJson(new URL('../question.json', folder)) as Question;
  return { question, replies: new Map(), answer: undefined };
}
