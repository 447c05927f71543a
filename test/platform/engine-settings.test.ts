import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const settings = fileURLToPath(new URL('../../src/platform/engine-settings.ts', import.meta.url));

test('the engine of this Node knows every flag that the gateway sets', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [settings], { encoding: 'utf8' });

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
