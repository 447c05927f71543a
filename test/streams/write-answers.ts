/*
 * Writes the answer.json of samples anew: `npx node test/streams/write-answers.ts [stream]`, then format. The difference
 * is reviewed like any other change; a test compares with the committed files.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { streams } from '../../src/streams/registry.ts';
import { casesOf, consultSample, sampleFile } from './samples.ts';

const [, , only] = argv;
for (const stream of streams.filter(({ name }) => only === undefined || name === only)) {
  for (const sample of casesOf(stream)) {
    const { answer } = await consultSample(stream, sample);
    writeFileSync(sampleFile(stream, sample, 'answer.json'), `${JSON.stringify(answer, null, 2)}\n`);
  }
}
