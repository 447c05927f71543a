import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { AnswerContext, AnyStream, Operation } from '../../src/domain/stream.ts';
import { decodeReply } from '../../src/ksz/decode.ts';

/** Namespaces of the response elements, from the public interface descriptions of the services. */
const responses: Readonly<Record<string, { readonly name: string; readonly namespace: string }>> = {
  retrieveTI: {
    name: 'retrieveTIGroupsResponse',
    namespace: 'http://kszbcss.fgov.be/intf/RetrieveTIGroupsService/v2',
  },
  findEmployersByWorker: {
    name: 'findEmployersByWorkerResponse',
    namespace: 'http://kszbcss.fgov.be/intf/Dolsis2011Service/v1',
  },
  consultImmovableProperties: {
    name: 'consultImmovablePropertiesResponse',
    namespace: 'http://kszbcss.fgov.be/intf/PatrimonyService/v1',
  },
};

const folder = new URL('samples/', import.meta.url);

/** Who asks what, in a sample. */
export interface SampleQuery extends AnswerContext {
  readonly query: Readonly<Record<string, string>>;
}

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

/** The answer of a stream to the whole SOAP replies of a sample (reply.xml, reply-2.xml …). */
export function answerOf(stream: AnyStream, sample: string, context: SampleQuery): unknown {
  const [name, operation] = Object.entries(stream.operations as Readonly<Record<string, Operation>>)[0]!;
  const replies = ['reply.xml', 'reply-2.xml']
    .map((file) => sampleFile(stream, sample, file))
    .filter((url) => existsSync(url))
    .map((url) => decodeReply(readFileSync(url, 'utf8'), { ...responses[name]!, shape: operation.reply }));
  return stream.toAnswer({ [name]: replies }, context);
}
