import { readFileSync } from 'node:fs';
import type { AnyStream, Operations } from '../../src/stream-kit/stream.ts';
import type { Operation } from '../../src/bank/operation.ts';
import { consultWith, type Consulted, type Question } from './consult.ts';
import { namesIn, sampleIn } from './sample-folder.ts';

/** Where the samples of all streams are. */
export const samplesFolder = new URL('samples/', import.meta.url);

/** Where the samples of a stream are. */
export function folderOf(stream: AnyStream): URL {
  return new URL(`${stream.name}/`, samplesFolder);
}

/** The names of the samples of a stream. */
export function casesOf(stream: AnyStream): string[] {
  return namesIn(folderOf(stream));
}

/** Who asks what in a sample. */
export function sampleContext(stream: AnyStream, sample: string): Question {
  return sampleIn(folderOf(stream), sample).question;
}

/** What the consultation of a sample must give. */
export function expectedAnswer(stream: AnyStream, sample: string): unknown {
  return sampleIn(folderOf(stream), sample).answer;
}

/** The reply to a call of a sample, with the operation it belongs to. */
export interface SampleReply {
  readonly call: string;
  readonly file: URL;
  readonly operation: Operation;
}

/**
 * The replies of a sample.
 * @throws Error when one belongs to no operation of the stream
 */
export function repliesOf(stream: AnyStream, sample: string): readonly SampleReply[] {
  const operations = stream.operations as Operations;
  return [...sampleIn(folderOf(stream), sample).replies].map(([call, file]) => {
    const operation = operations[/^(\w+?)(?:-\d+)?$/.exec(call)?.[1] ?? ''];
    if (!operation) throw new Error(`${stream.name}/${sample}: ${call} belongs to no operation of the stream`);
    return { call, file, operation };
  });
}

/** Consults a stream for a sample. */
export function consultSample(stream: AnyStream, sample: string): Promise<Consulted> {
  const { question, replies } = sampleIn(folderOf(stream), sample);
  return consultWith(stream, question, (name, call) => {
    const file = replies.get(call === 1 ? name : `${name}-${String(call)}`);
    return file && readFileSync(file, 'utf8');
  });
}
