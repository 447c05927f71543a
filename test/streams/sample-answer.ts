import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { baseOf, ownFiles, rowsFile, rowsIn } from './sample-folder.ts';

/**
 * Writes what a sample must give, if it differs from what the sample builds on: a problem in its row of `samples.json`,
 * any other answer in its `answer.json`. What was written before in the other place is removed.
 */
export async function writeAnswer(folder: URL, name: string, answer: object): Promise<void> {
  const inherited = isDeepStrictEqual(answer, baseOf(folder, name).answer);
  const problem = 'problem' in answer ? (answer.problem as Record<string, unknown>) : undefined;

  const file = new URL(`${name}/answer.json`, folder);
  if (inherited || problem) {
    rmSync(file, { force: true });
  } else {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  }
  await writeProblem(folder, name, inherited ? undefined : problem);
}

/** Removes a row that becomes empty, unless the sample is nothing else than this row. */
async function writeProblem(folder: URL, name: string, problem: object | undefined): Promise<void> {
  const rows = rowsIn(folder);
  const before = rows[name] ?? {};
  const row = Object.fromEntries(Object.entries({ ...before, problem }).filter(([, said]) => said !== undefined));
  if (isDeepStrictEqual(row, before)) return;

  const isNeeded = Object.keys(row).length > 0 || ownFiles(folder, name).length === 0;
  const file = rowsFile(folder);
  const style = await resolveConfig(file);
  const text = JSON.stringify({ ...rows, [name]: isNeeded ? row : undefined });
  writeFileSync(file, await format(text, { ...style, parser: 'json' }));
}
