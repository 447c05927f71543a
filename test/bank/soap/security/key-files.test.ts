import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeyFiles } from '../../../../src/bank/soap/security/key-files.ts';
import type { SecuritySettings } from '../../../../src/bank/soap/security/settings.ts';
import { makeIdentity, pemOf } from '../../../../src/simulator/security/certificates.ts';
import { makeIdentities, signers } from '../../../../src/simulator/security/identities.ts';
import { makeKeys, type Keys } from '../../../signing-keys.ts';

let keys: Keys;
let now = 0;
let problems: string[] = [];
beforeEach(() => {
  keys = makeKeys();
  now = 0;
  problems = [];
});
afterEach(() => {
  keys[Symbol.dispose]();
});

const open = (changes: Partial<SecuritySettings> = {}) =>
  openKeyFiles(
    { ...keys.settings, ...changes },
    { clock: () => now, onProblem: (error) => problems.push((error as Error).message) },
  );
const path = (name: string) => join(keys.folder, name);

/** As renewals do: the new file takes the place of the old one at once. */
function replace(name: string, content: string): void {
  writeFileSync(path(`${name}.new`), content);
  renameSync(path(`${name}.new`), path(name));
}

describe('keys and certificates', () => {
  test('are read again when their files change, at the next look', () => {
    const files = open();
    const renewed = pemOf(makeIdentities(signers).centre);
    replace('centre-key.pem', renewed.key);
    replace('centre.pem', renewed.certificate);
    const before = files.signingKey()?.certificate;
    expect(before).toEqual(keys.identities.centre.certificate.raw);
    now = 60_000;
    expect(files.signingKey()?.certificate).not.toEqual(before);
    expect(problems).toEqual([]);
  });

  test('a key without its new certificate is left aside, with one word in the log, until both are there', () => {
    const files = open();
    const renewed = pemOf(makeIdentities(signers).centre);
    const before = files.signingKey();
    replace('centre-key.pem', renewed.key);
    for (now = 60_000; now < 300_000; now += 60_000) expect(files.signingKey()).toBe(before);
    expect(problems).toEqual(['KSZ_SIGNING_CERTIFICATE_FILE is not the certificate of the signing key']);
    replace('centre.pem', renewed.certificate);
    expect(files.signingKey()).not.toBe(before);
  });

  test('a trusted certificate that is gone or broken changes nothing', () => {
    const files = open();
    const before = files.trust();
    replace('authority.pem', 'nothing');
    now = 60_000;
    expect(files.trust()).toBe(before);
    expect(problems).toEqual(['KSZ_TRUSTED_SIGNERS_FILE holds no certificate in PEM']);
    copyFileSync(path('bank.pem'), path('authority.pem'));
    now = 120_000;
    expect(files.trust()?.certificates.map(({ ca }) => ca)).toEqual([false]);
  });

  test('their ends are known', () => {
    const { centre, authority } = keys.identities;
    expect(open().certificates()).toEqual([
      { use: 'own', until: centre.certificate.validToDate.getTime() },
      { use: 'trusted', until: authority.certificate.validToDate.getTime() },
    ]);
    const none = { keyFile: undefined, certificateFile: undefined, trustedFile: undefined };
    expect(open(none).certificates()).toEqual([]);
  });
});

describe('what stops the start, without a path or a content', () => {
  const whole = { from: new Date(Date.now() - 1_000), until: new Date(Date.now() + 1_000_000) };
  const cases: readonly (readonly [told: string, prepare: () => Partial<SecuritySettings>])[] = [
    ['KSZ_SIGNING_KEY_FILE holds no private key in PEM', () => ({ keyFile: path('bank.pem') })],
    ['KSZ_SIGNING_CERTIFICATE_FILE is not the certificate', () => ({ certificateFile: path('bank.pem') })],
    ['KSZ_SIGNING_CERTIFICATE_FILE holds no certificate', () => ({ certificateFile: path('centre-key.pem') })],
    ['KSZ_TRUSTED_SIGNERS_FILE holds no certificate', () => ({ trustedFile: path('centre-key.pem') })],
    ['KSZ_TRUSTED_SIGNERS_FILE holds an authority: then KSZ_SIGNER_NAME', () => ({ signerName: undefined })],
    ['cannot be read (ENOENT)', () => ({ trustedFile: path('none.pem') })],
    [
      'KSZ_TRUSTED_SIGNERS_FILE holds a certificate whose key is not RSA of 2048 bits or more',
      () => {
        writeFileSync(
          path('weak.pem'),
          pemOf(makeIdentity({ ...whole, commonName: 'W', modulusLength: 1_024 })).certificate,
        );
        return { trustedFile: path('weak.pem') };
      },
    ],
  ];
  test.each(cases)('%s', (told, prepare) => {
    const changes = prepare();
    expect(() => open(changes)).toThrow(told);
    expect(() => open(changes)).not.toThrow(keys.folder);
  });
});
