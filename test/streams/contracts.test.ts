import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { AnyStream, Stream } from '../../src/domain/stream.ts';
import { requestWriter } from '../../src/ksz/contract.ts';
import { streams } from '../../src/streams/registry.ts';
import { messageOf, messageValidator } from './contract.ts';
import { casesOf, readJson, sampleFile, type SampleQuery } from './samples.ts';

/** Samples that go beyond the contract on purpose: what is new at a source must not break a stream. */
const beyond = new Set(['unknown-and-unasked-groups', 'refugee-all-206-variants', 'business-and-association']);

/** What the transport adds to every request. */
const customer = {
  informationCustomer: {
    ticket: '0b0f3c7e-5a0b-4b53-9c57-0d2f6f1f7a10',
    customerIdentification: { cbeNumber: '0199999944' },
  },
};
const contexts = {
  legalContext: { legalContext: 'PCSA:SOCIAL_INQUIRY' },
  securityContext: {
    securityContext: { service: 'WELFARE', legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA', role: 'Agent' },
  },
};

describe.each(streams.map((stream: AnyStream): [string, Stream] => [stream.name, stream as Stream]))(
  '%s',
  (_, stream) => {
    const operation = Object.values(stream.operations)[0]!;
    const { service, wsdl } = operation;
    const validator = messageValidator(service, wsdl);

    test.each(casesOf(stream))('%s: the requests follow the contract', async (sample) => {
      const context = readJson(sampleFile(stream, sample, 'query.json')) as SampleQuery;
      const writer = await requestWriter(service, wsdl, operation.operation);
      for (const { body } of stream.toRequests(stream.query.parse(context.query), context)) {
        using document = XmlDocument.fromString(writer.write({ ...customer, ...contexts[operation.context], ...body }));
        expect(() => {
          validator.validate(document);
        }).not.toThrow();
      }
    });

    test.each(casesOf(stream).filter((sample) => !beyond.has(sample)))(
      '%s: the replies follow the contract',
      (sample) => {
        for (const file of ['reply.xml', 'reply-2.xml'].map((name) => sampleFile(stream, sample, name))) {
          if (!existsSync(file)) continue;
          using document = messageOf(readFileSync(file, 'utf8'));
          expect(() => {
            validator.validate(document);
          }).not.toThrow();
        }
      },
    );
  },
);
