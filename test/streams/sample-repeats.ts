import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { baseOf, defaults, namesIn, ownFiles, rowsIn, sampleIn } from './sample-folder.ts';

/** The files anywhere in a folder that are equal to the byte, by their paths in it; one list for each content. */
export function equalFiles(folder: URL): string[][] {
  const root = fileURLToPath(folder);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return [...Map.groupBy(paths, (path) => readFileSync(path, 'utf8')).values()]
    .filter((equal) => equal.length > 1)
    .map((equal) => equal.map((path) => relative(root, path)).sort());
}

/** What a sample says although the sample that it builds on says the same, and what it says in two places. */
export function saidAgain(folder: URL, name: string): string[] {
  const row = rowsIn(folder)[name];
  const { like, replies = {}, problem, ...asked } = row ?? {};
  const base = baseOf(folder, name);
  const files = ownFiles(folder, name);

  const questions = Object.entries(asked).filter(([key, value]) =>
    isDeepStrictEqual(value, base.question[key as keyof typeof base.question]),
  );
  const named = Object.entries(replies).filter(([call, path]) => {
    const already = base.replies.get(call)?.href;
    return files.includes(`${call}.xml`) || already === (path === null ? undefined : new URL(path, folder).href);
  });
  return [
    ...(row && Object.keys(row).length === 0 ? ['an empty row'] : []),
    ...(like === defaults ? ['like'] : []),
    ...questions.map(([key]) => key),
    ...named.map(([call]) => call),
    ...(problem && (files.includes('answer.json') || isDeepStrictEqual({ problem }, base.answer)) ? ['problem'] : []),
  ];
}

/** The files in the folders of samples that are no sample's reply or answer. */
export function unusedFiles(folder: URL): string[] {
  const names = namesIn(folder);
  const used = new Set(names.flatMap((name) => [...sampleIn(folder, name).replies.values()].map(({ href }) => href)));
  return [defaults, ...names].flatMap((name) =>
    ownFiles(folder, name)
      .filter((file) => file !== 'answer.json' || name === defaults)
      .map((file) => `${name}/${file}`)
      .filter((file) => !used.has(new URL(file, folder).href)),
  );
}
