import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionFolder } from '../collection-files.ts';
import { startConstellation } from '../constellation.ts';

test('the first request of the collection works in the sandbox as it stands', async () => {
  await using constellation = await startConstellation();
  const text = readFileSync(join(collectionFolder, 'Integrations/registerIntegration.bru'), 'utf8');
  const [, body = ''] = /^body:json \{\n([^]*?)^\}/m.exec(text) ?? [];
  const today = new Date().toISOString().slice(0, 10);
  const registration = JSON.parse(body.replaceAll('{{today}}', today)) as unknown;
  const { status, text: answer } = await constellation.call('/integrations', { body: registration });
  expect(status, answer).toBe(201);
});
