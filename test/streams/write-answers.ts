/*
 * Writes the answer.json of every sample anew: `npx node test/streams/write-answers.ts`, then format. The difference is
 * reviewed like any other change; a test compares with the committed files.
 */
import { writeFileSync } from 'node:fs';
import { streams } from '../../src/streams/registry.ts';
import { answerOf, casesOf, readJson, sampleFile, type SampleQuery } from './samples.ts';

for (const stream of streams) {
  for (const sample of casesOf(stream)) {
    const context = readJson(sampleFile(stream, sample, 'query.json')) as SampleQuery;
    const answer = `${JSON.stringify(answerOf(stream, sample, context), null, 2)}\n`;
    writeFileSync(sampleFile(stream, sample, 'answer.json'), answer);
  }
}
