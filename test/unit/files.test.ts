import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { unitTests } from './files.ts';

test.each(unitTests)('%s names tests that exist', (pattern) => {
  expect(globSync(pattern, { cwd: resolve(import.meta.dirname, '../..') })).not.toEqual([]);
});
