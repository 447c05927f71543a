import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnyStream, Stream } from '../../src/stream-kit/stream.ts';
import { streams } from '../../src/streams/registry.ts';
import { contractFolder, validate } from '../contracts/xsd.ts';
import { inConnector } from './consult.ts';
import { casesOf, consultSample, repliesOf } from './samples.ts';

/** Samples that go beyond the contract on purpose, so named: what is new at a source must not break a stream. */
const beyond = new Set(['unknown-and-unasked-groups', 'refugee-all-206-variants', 'business-and-association']);
const isBeyond = (sample: string) => beyond.has(sample) || sample.startsWith('beyond-');

describe.each(streams.map((stream: AnyStream): [string, Stream] => [stream.name, stream as Stream]))(
  '%s',
  (_, stream) => {
    test.each(casesOf(stream))('%s: the messages follow the contract', async (sample) => {
      for (const { operation, document } of (await consultSample(stream, sample)).requests) {
        expect(await validate(folderOf(operation), document)).toEqual([]);
      }
      if (isBeyond(sample)) return;
      for (const { call, file, operation } of repliesOf(stream, sample)) {
        const reply = readFileSync(file, 'utf8');
        const document = operation.generation === 'ssdn' ? inConnector(reply) : reply;
        expect(await validate(folderOf(operation), document), call).toEqual([]);
      }
    });
  },
);

function folderOf(operation: Stream['operations'][string]): string {
  return contractFolder(operation.generation === 'ssdn' ? operation.serviceId : operation.service);
}
