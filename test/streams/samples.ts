import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AnyStream, Operations } from '../../src/stream-kit/stream.ts';
import type { Operation } from '../../src/bank/operation.ts';
import { consultWith, type Consulted, type Question } from './consult.ts';

/*
 * A sample is a folder: query.json (who is asked what), the replies of the Bank, and answer.json, what the consultation
 * makes of it. A reply is `<operation>.xml`, the second of an operation `<operation>-2.xml`; for the older generation it is
 * the document inside the connector's text. A call whose reply is not there is never answered.
 */
const folder = new URL('samples/', import.meta.url);

/** The names of the samples of a stream: each says what is special about the person. */
export function casesOf(stream: AnyStream): string[] {
  return readdirSync(new URL(`${stream.name}/`, folder)).sort();
}

/** Where a file of a sample is. */
export function sampleFile(stream: AnyStream, sample: string, file: string): URL {
  return new URL(`${stream.name}/${sample}/${file}`, folder);
}

/** Reads a JSON file of a sample. */
export function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Who asks what in a sample. */
export function sampleContext(stream: AnyStream, sample: string): Question {
  return readJson(sampleFile(stream, sample, 'query.json')) as Question;
}

/** A reply file of a sample, with the operation it belongs to. */
export interface SampleReply {
  readonly file: string;
  readonly operation: Operation;
}

/** The replies of a sample. */
export function repliesOf(stream: AnyStream, sample: string): readonly SampleReply[] {
  const operations = stream.operations as Operations;
  return readdirSync(new URL(`${stream.name}/${sample}/`, folder))
    .filter((file) => file.endsWith('.xml'))
    .map((file) => {
      const operation = operations[/^(\w+?)(?:-\d+)?\.xml$/.exec(file)?.[1] ?? ''];
      if (!operation) throw new Error(`${stream.name}/${sample}/${file} belongs to no operation of the stream`);
      return { file, operation };
    });
}

/** Consults a stream for a sample. */
export function consultSample(stream: AnyStream, sample: string): Promise<Consulted> {
  return consultWith(stream, sampleContext(stream, sample), (name, call) => {
    const file = sampleFile(stream, sample, call === 1 ? `${name}.xml` : `${name}-${String(call)}.xml`);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
}
