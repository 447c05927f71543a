import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inEnvelope } from '../../src/bank/soap/soap-envelope.ts';
import { inConnector } from '../streams/consult.ts';
import { officialJudge, secondEngine } from './judges.ts';

/* A judge that is content with everything would be none: each must see a message go wrong. */
const folder = mkdtempSync(join(tmpdir(), 'judged-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function messagesOf(exchanges: readonly { service: string; operation: string; reply: string }[]): string {
  const path = join(folder, 'messages.jsonl');
  writeFileSync(path, exchanges.map((exchange) => `${JSON.stringify(exchange)}\n`).join(''));
  return path;
}

function sample(path: string): string {
  return readFileSync(new URL(`../streams/samples/${path}`, import.meta.url), 'utf8');
}

describe.skipIf(!secondEngine.isHere)('the second engine (skipped without the Python module xmlschema)', () => {
  const service = 'LivingWagesService';
  const list = 'OCMWCPASListOfAttestations';
  const wages = sample('attestations/everything/livingWages.xml');
  const attestations = inConnector(sample('attestations/everything/statute65.xml'));

  test.each([
    ['a message', service, wages, true],
    [
      'a message with an element that the contract does not have',
      service,
      wages.replace('<status>', '<other/><status>'),
      false,
    ],
    ['a message with another root', service, inEnvelope('<other/>'), false],
    ['a document of the older generation', list, attestations, true],
    ['one without a version', list, attestations.replace(/&lt;Version.*?Version&gt;/, ''), false],
    ['one with a code that does not exist', list, attestations.replace('ok=&quot;YES', 'ok=&quot;PERHAPS'), false],
    ['a service that is judged elsewhere: nothing is judged', 'HandiService', wages, false],
  ])('%s', (_, name, reply, isContent) => {
    expect(secondEngine.judge(messagesOf([{ service: name, operation: 'o', reply }])).isContent).toBe(isContent);
  });
});

describe.skipIf(!officialJudge.isHere)('the official schemas (skipped when they or the tool are not here)', () => {
  const career = sample('selfEmployed/main-occupation/consultCareer.xml');

  test.each([
    ['a message', career, true],
    ['a message with an element that the schema does not have', career.replace('<status>', '<other/><status>'), false],
  ])('%s', (_, reply, isContent) => {
    const messages = messagesOf([{ service: 'SelfEmployedService', operation: 'consultCareer', reply }]);
    expect(officialJudge.judge(messages).isContent).toBe(isContent);
  });
});
