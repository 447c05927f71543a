import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openTlsFiles } from '../../src/certificates/tls-files.ts';
import { secureDatabase } from '../../src/platform/postgres/secured.ts';
import { makeIdentity, pemOf } from '../../src/simulator/security/certificates.ts';
import { followFiles } from '../../src/values/followed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'tls-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const times = { from: new Date(Date.now() - 1_000), until: new Date(Date.now() + 100_000_000) };
const [one, two] = ['one', 'two'].map((commonName) => pemOf(makeIdentity({ commonName, isAuthority: true, ...times })));
if (!one || !two) throw new Error('no identities');
const weak = pemOf(makeIdentity({ commonName: 'weak', modulusLength: 512, ...times }));

/** As renewals do: the new file takes the place of the old one at once. */
function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
  return path;
}
let now = 0;
const problems: string[] = [];
const following = { clock: () => now, onProblem: (error: unknown) => problems.push((error as Error).message) };

describe('files that are followed', () => {
  test('are read at most once a second, only when they changed; what cannot be used changes nothing and is told once', () => {
    const path = put('followed', 'a');
    let made = 0;
    const files = followFiles(
      [path],
      ([text = '']) => {
        made += 1;
        if (text.startsWith('bad')) throw new Error(text);
        return { text };
      },
      following,
    );
    const first = files.current();
    put('followed', 'b');
    expect(files.current()).toBe(first);
    now += 1_000;
    expect(files.current()).toEqual({ text: 'b' });
    now += 1_000;
    expect([files.current(), files.isCurrent(), made]).toEqual([{ text: 'b' }, true, 2]);
    put('followed', 'bad');
    for (let times = 0; times < 3; times++) {
      now += 1_000;
      expect([files.current(), files.isCurrent()]).toEqual([{ text: 'b' }, false]);
    }
    rmSync(path);
    for (let times = 0; times < 3; times++) {
      now += 1_000;
      expect([files.current(), files.isCurrent()]).toEqual([{ text: 'b' }, false]);
    }
    expect(problems.splice(0)).toEqual(['bad', 'a file cannot be read (ENOENT)']);
    put('followed', 'c');
    now += 1_000;
    expect([files.isCurrent(), files.current()]).toEqual([true, { text: 'c' }]);
  });
});

describe('files of connections', () => {
  const open = (certificate: string, key: string, authorities: string) =>
    openTlsFiles(
      {
        own: {
          certificate: { path: put('cert.pem', certificate), setting: 'CERT', use: 'own' },
          key: { path: put('key.pem', key), setting: 'KEY' },
        },
        authorities: { path: put('ca.pem', authorities), setting: 'CA', use: 'ca' },
      },
      following,
    );

  test.each([
    ['CERT is not the certificate of the key', one.certificate, two.key, one.certificate],
    ['CERT holds no certificate in PEM', one.key, one.key, one.certificate],
    ['KEY holds no private key in PEM without a passphrase', one.certificate, one.certificate, one.certificate],
    ['CA holds no certificate in PEM', one.certificate, one.key, ''],
    ['CERT holds something that connections cannot be made with', weak.certificate, weak.key, one.certificate],
  ])('%s', (told, certificate, key, authorities) => {
    expect(() => open(certificate, key, authorities)).toThrow(told);
  });

  test('the ends of all certificates are known, each by its use', () => {
    const until = Math.floor(times.until.getTime() / 1_000) * 1_000;
    const files = open(one.certificate, one.key, one.certificate + two.certificate);
    expect(files.certificates()).toEqual([
      { use: 'own', until },
      { use: 'ca', until },
      { use: 'ca', until },
    ]);
    expect(files.unusable()).toEqual([]);
  });
});

describe('a database', () => {
  const authorities = put('database.pem', one.certificate);

  test('is always checked by the file, whatever its address says; the rest of the address stays', () => {
    const { url, ssl } = secureDatabase(
      'postgresql://a:b@db.example/x?sslmode=disable&application_name=y&sslrootcert=/none&ssl=0',
      authorities,
      following,
    );
    expect(url).toBe('postgresql://a:b@db.example/x?application_name=y');
    expect(ssl).toEqual({ ca: one.certificate });
  });

  test('gets the certificates that are there when a connection is made, its own client certificate too', () => {
    const address = new URL('postgresql://a:b@db.example/x?sslmode=verify-full');
    address.searchParams.set('sslcert', put('client.pem', one.certificate));
    address.searchParams.set('sslkey', put('client-key.pem', one.key));
    const { url, ssl, files } = secureDatabase(address.href, authorities, following);
    expect(url).toBe('postgresql://a:b@db.example/x');
    expect([ssl.cert, ssl.key, ssl.ca]).toEqual([one.certificate, one.key, one.certificate]);
    put('client.pem', two.certificate);
    put('client-key.pem', two.key);
    put('database.pem', two.certificate);
    now += 1_000;
    expect([ssl.cert, ssl.key, ssl.ca]).toEqual([two.certificate, two.key, two.certificate]);
    expect(files.certificates().map(({ use }) => use)).toEqual(['databaseClient', 'databaseAuthorities']);
    // The driver hides the key from what it prints, and so does this.
    expect(Object.keys(ssl)).not.toContain('key');
  });
});
