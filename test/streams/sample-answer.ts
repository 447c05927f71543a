import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { baseOf, rowsFile, rowsIn, type Rows } from './sample-folder.ts';

/**
 * Writes what a sample must give, if it differs from what the sample builds on: a problem in its row of `samples.json`,
 * any other answer in its `answer.json`. What is there beside it is removed.
 */
export async function writeAnswer(folder: URL, name: string, answer: object): Promise<void> {
  const inherited = isDeepStrictEqual(answer, baseOf(folder, name).answer);
  const problem = 'problem' in answer ? (answer.problem as Record<string, unknown>) : undefined;
  await writeProblem(folder, name, inherited ? undefined : problem);

  const file = new URL(`${name}/answer.json`, folder);
  if (inherited || problem) {
    rmSync(file, { force: true });
  } else {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  }
}

async function writeProblem(folder: URL, name: string, problem: Record<string, unknown> | undefined): Promise<void> {
  const rows = rowsIn(folder);
  const { problem: before, ...row } = rows[name] ?? {};
  if (isDeepStrictEqual(before, problem)) return;
  await writeRows(folder, { ...rows, [name]: problem ? { ...row, problem } : row });
}

async function writeRows(folder: URL, rows: Rows): Promise<void> {
  const said = Object.fromEntries(Object.entries(rows).filter(([, row]) => Object.keys(row).length > 0));
  const file = rowsFile(folder);
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(said), { ...style, parser: 'json' }));
}
