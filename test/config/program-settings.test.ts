import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { programSettings, ProgramSettingsError, settingsOrSandbox } from '../../src/config/program-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'program-settings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const here = 'postgresql://gateway:correct@127.0.0.1:5432/gateway';
const elsewhere = 'postgresql://gateway:correct@db.example/gateway';
const authorities = file('authorities.pem', 'A');

function complaint(environment: Readonly<Record<string, string>>): string {
  try {
    programSettings(environment, ['DATABASE_URL', 'EVIDENCE_KEY_ID']);
  } catch (error) {
    expect(error).toBeInstanceOf(ProgramSettingsError);
    return (error as ProgramSettingsError).message;
  }
  return 'none';
}

describe('settings of a program for operators', () => {
  test('each may be a file, as those of the gateway', () => {
    const environment = { DATABASE_URL_FILE: file('url', `${here}\n`), EVIDENCE_KEY_ID: 'key-1' };
    expect(programSettings(environment, ['DATABASE_URL', 'EVIDENCE_KEY_ID'])).toEqual({
      DATABASE_URL: here,
      EVIDENCE_KEY_ID: 'key-1',
    });
  });

  test('its connection to the database is checked by the authorities of the gateway', () => {
    const { DATABASE_URL, DATABASE_OWNER_URL } = programSettings(
      { DATABASE_URL: elsewhere, DATABASE_OWNER_URL: elsewhere, DATABASE_AUTHORITIES_FILE: authorities },
      ['DATABASE_URL', 'DATABASE_OWNER_URL'],
    );
    for (const address of [DATABASE_URL, DATABASE_OWNER_URL]) {
      expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
        sslmode: 'verify-full',
        sslrootcert: authorities,
      });
    }
  });

  test.each([
    ['one is missing', { DATABASE_URL: here }, 'Set DATABASE_URL and EVIDENCE_KEY_ID.'],
    ['a file is missing', { DATABASE_URL_FILE: join(folder, 'none') }, 'DATABASE_URL_FILE is wrong'],
    ['an address is none', { DATABASE_URL: 'secret', EVIDENCE_KEY_ID: 'a' }, 'DATABASE_URL is wrong: write an address'],
    ['the way there is open', { DATABASE_URL: elsewhere, EVIDENCE_KEY_ID: 'a' }, 'DATABASE_URL must be encrypted'],
    [
      'the password is published',
      { DATABASE_URL: 'postgres://gateway:sandbox@127.0.0.1/gateway', EVIDENCE_KEY_ID: 'a' },
      'DATABASE_URL has the published sandbox password',
    ],
  ])('it says so when %s, without the value', (_, environment, sentence) => {
    const said = complaint(environment);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/secret|correct/);
  });

  test('a sandbox may be open', () => {
    expect(complaint({ GATEWAY_ENVIRONMENT: 'sandbox', DATABASE_URL: elsewhere, EVIDENCE_KEY_ID: 'a' })).toBe('none');
  });

  test('without a database it means the sandbox of the folder, and says so', async () => {
    file('gateway.env', `DATABASE_URL=${here}\nEVIDENCE_KEY_ID=sandbox\n`);
    const said: string[] = [];
    const settings = await settingsOrSandbox(
      { SANDBOX_DATA_DIR: folder, EVIDENCE_KEY_ID: 'mine' },
      ['DATABASE_URL', 'EVIDENCE_KEY_ID'],
      (line) => said.push(line),
    );
    expect(settings).toEqual({ DATABASE_URL: here, EVIDENCE_KEY_ID: 'mine' });
    expect(said.join('\n')).toContain('Reading the settings of the sandbox');
    // A database that is named in a file is named.
    const named = { SANDBOX_DATA_DIR: folder, DATABASE_URL_FILE: file('other', `${here}2`) };
    expect(await settingsOrSandbox(named, ['DATABASE_URL'], (line) => said.push(line))).toEqual({
      DATABASE_URL: `${here}2`,
    });
    expect(said).toHaveLength(1);
  });
});
