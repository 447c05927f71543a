/*
 * Writes the answers of samples anew, each where it differs from what its sample builds on:
 * `npx node test/streams/write-answers.ts [stream]`. The difference is reviewed like any other change; a test compares
 * with the committed files.
 */
import { argv } from 'node:process';
import { streams } from '../../src/streams/registry.ts';
import { writeAnswer } from './sample-answer.ts';
import { defaults, rowsIn } from './sample-folder.ts';
import { casesOf, consultSample, folderOf } from './samples.ts';

const [, , only] = argv;
for (const stream of streams.filter(({ name }) => only === undefined || name === only)) {
  const folder = folderOf(stream);
  const written = new Set([defaults]);
  /** A sample after the one that it builds on. */
  const write = async (sample: string): Promise<void> => {
    if (written.has(sample)) return;
    written.add(sample);
    await write(rowsIn(folder)[sample]?.like ?? defaults);
    const { answer } = await consultSample(stream, sample);
    await writeAnswer(folder, sample, answer as object);
  };
  for (const sample of casesOf(stream)) await write(sample);
}
