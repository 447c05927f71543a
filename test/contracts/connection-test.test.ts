import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pingReply } from '../../src/bank/soap/ping.ts';
import { readSchema } from '../schema/read-schema.ts';
import { differences } from '../schema/shape-walk.ts';
import { envelope, paths, post, running, type Running } from '../simulator/calls.ts';
import { validate } from './xsd.ts';

const service = 'TestConnectionServiceService';
const namespace = `http://kszbcss.fgov.be/intf/${service}/v1`;
const contract = new URL(`../../src/contracts/${service}/TestConnectionServiceV1.wsdl`, import.meta.url);
const official = new URL('../../../shared/ksz-schemas/connector/tc.xsd', import.meta.url);

function notReadIn(schema: URL): readonly string[] {
  const root = readSchema(schema).element('sendTestMessageResponse', namespace);
  return differences(pingReply, root, '').map(({ kind, path }) => `${kind}: ${path}`);
}

describe('connection test', () => {
  let bank: Running;
  let reply = '';
  beforeAll(async () => {
    bank = await running();
    const request = `<q:sendTestMessageRequest xmlns:q="${namespace}"><echo>hello</echo></q:sendTestMessageRequest>`;
    reply = (await post(bank.url + paths.TestConnectionServiceService, envelope(request))).text;
  });
  afterAll(() => bank.simulator.close());

  test('all that the contract has is read or left out, and nothing else', () => {
    expect(notReadIn(contract)).toEqual([]);
  });

  test('the simulator answers by the contract, which wants a certificate', async () => {
    expect(await validate(service, reply)).toEqual([]);
    const without = reply.replace('<sslCertificate></sslCertificate>', '');
    expect(without).not.toBe(reply);
    expect(await validate(service, without)).not.toEqual([]);
  });

  test.skipIf(!existsSync(official))(
    'the same by the official schema (skipped when it is not beside the project)',
    () => {
      expect(notReadIn(official)).toEqual([]);
      const [message = ''] = /<intf:sendTestMessageResponse[\s\S]*<\/intf:sendTestMessageResponse>/.exec(reply) ?? [];
      const schema = XmlDocument.fromString(readFileSync(official, 'utf8'), { url: official.href });
      const validator = XsdValidator.fromDoc(schema);
      const document = XmlDocument.fromString(message);
      const judge = () => {
        validator.validate(document);
      };
      expect(judge).not.toThrow();
      for (const disposable of [document, validator, schema]) disposable.dispose();
    },
  );
});
