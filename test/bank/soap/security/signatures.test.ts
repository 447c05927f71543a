import { execFileSync, spawnSync } from 'node:child_process';
import { sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UntrustedReplyError } from '../../../../src/bank/soap/security/untrusted-reply.ts';
import { makeIdentity } from '../../../../src/simulator/security/certificates.ts';
import { lieOf, signatureLies, type SignatureLie } from '../../../../src/simulator/security/lies.ts';
import { envelopeWith, signEnvelope } from '../../../../src/simulator/security/sign-reply.ts';
import { receive } from '../../../../src/simulator/security/verify-request.ts';
import { makeKeys, type Keys } from '../../../signing-keys.ts';
import { answer, told, wire } from './messages.ts';

let keys: Keys;
beforeAll(() => {
  keys = makeKeys();
});
afterAll(() => {
  keys[Symbol.dispose]();
});

const signedAnswer = (created = new Date(), signer = keys.identities.bank) =>
  envelopeWith(signEnvelope(answer, { signer, created }));
const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (error: unknown) => (error instanceof UntrustedReplyError ? error.reason : String(error)),
  );

describe('requests', () => {
  test('are signed so that the Bank takes them, and hold the body that was written', async () => {
    const sent: string[] = [];
    await wire(keys, (envelope) => {
      sent.push(envelope);
      return answer;
    }).ask('sign');
    const received = receive(sent[0] ?? '', keys.identities.authority.certificate, Date.now());
    expect(received).toMatchObject({ kind: 'signed' });
    expect(received.kind === 'signed' && received.document).toContain(
      '<q:ask xmlns:q="urn:question">1 &amp; 2</q:ask></soapenv:Body>',
    );
  });

  test('whatever a text holds, its signature fits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (words) => {
        // eslint-disable-next-line no-control-regex -- these are the characters XML excludes
        const plain = words.replaceAll(/[\u0000-\u001F\uFFFE\uFFFF]/g, '');
        const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        let kind = '';
        const line = wire(keys, (envelope) => {
          ({ kind } = receive(envelope, keys.identities.authority.certificate, Date.now()));
          return answer;
        });
        await line.ask('sign', `<q xmlns="urn:q" b="2" a="1">${escaped}<e/></q>`);
        expect(kind).toBe('signed');
      }),
      { numRuns: 20 },
    );
  });

  test('one that is altered on its way is refused', async () => {
    const found: string[] = [];
    const authority = keys.identities.authority.certificate;
    await wire(keys, (envelope) => {
      found.push(receive(envelope.replace('1 &amp; 2', '3 &amp; 2'), authority, Date.now()).kind);
      found.push(
        receive(envelope.replace('-01T', '-02T').replace(/(Created>\d{3})\d/, '$10'), authority, Date.now()).kind,
      );
      found.push(receive(envelope, keys.identities.bank.certificate, Date.now()).kind);
      return answer;
    }).ask('sign');
    expect(found).toEqual(['refused', 'refused', 'refused']);
  });

  test('are as they were where nothing is to be signed', async () => {
    const sent: string[] = [];
    const reply = await wire(keys, (envelope) => {
      sent.push(envelope);
      return answer;
    }).ask('off');
    expect(reply).toEqual(told);
    expect(sent[0]).not.toContain('Security');
  });
});

/** What the evidence says of each lie. */
const expected: Readonly<Record<SignatureLie, string>> = {
  unsigned: 'unsigned',
  altered: 'badSignature',
  wrongSignature: 'badSignature',
  bodyNotCovered: 'badSignature',
  timestampNotCovered: 'badSignature',
  otherSigner: 'otherSigner',
  expired: 'expired',
  fromTheFuture: 'expired',
  replayed: 'replayed',
  wrappedInHeader: 'badSignature',
  wrappedUnderSameId: 'badSignature',
  wrappedInSignature: 'badSignature',
  wrappedInBody: 'badSignature',
  secondBody: 'badSignature',
  secondBodyAfter: 'badSignature',
  wrappedInSecondSecurity: 'badSignature',
};

describe('replies', () => {
  test('one that the Bank has signed is read', async () => {
    expect(await wire(keys, () => signedAnswer()).ask()).toEqual(told);
  });

  test.each(signatureLies)('%s is refused, and counted', async (kind) => {
    const previous = signedAnswer();
    const line = wire(keys, () => previous);
    await line.ask();
    const lie = lieOf(kind)?.({ envelope: answer, signer: keys.identities.bank, now: new Date(), previous });
    expect(lie).toBeDefined();
    const lying = kind === 'replayed' ? line : wire(keys, () => lie ?? '');
    expect(await reasonOf(lying.ask())).toBe(expected[kind]);
    expect(lying.refused).toEqual([`Persons ${expected[kind]}`]);
  });

  const alterations: readonly (readonly [name: string, from: string | RegExp, to: string])[] = [
    ['a transform more', '</ds:Transform>', '</ds:Transform><ds:Transform Algorithm="urn:other"></ds:Transform>'],
    ['another digest', '2001/04/xmlenc#sha256', '2000/09/xmldsig#sha1'],
    ['another signature method', 'xmldsig-more#rsa-sha256', 'xmldsig-more#hmac-sha256'],
    ['a reference outside', 'URI="#id-timestamp"', 'URI="http://127.0.0.1/x"'],
    ['a reference to the whole document', 'URI="#id-timestamp"', 'URI=""'],
    ['an id twice', '<p:name>', '<p:name Id="id-body">'],
    ['a text within the token', /(X509v3" wsu:Id="id-token">)/, '$1AAAA'],
    ['another certificate pointed to', '<wsse:Reference URI="#id-token"', '<wsse:Reference URI="#id-other"'],
    ['a second SignedInfo', '<ds:SignedInfo>', '<ds:SignedInfo></ds:SignedInfo><ds:SignedInfo>'],
  ];
  test.each(alterations)('%s is refused', async (_name, from, to) => {
    const signed = signedAnswer();
    const altered = signed.replace(from, to);
    expect(altered).not.toBe(signed);
    expect(await reasonOf(wire(keys, () => altered).ask())).toMatch(/^(badSignature|otherSigner)$/);
  });

  test('a comment hides nothing of a digest', async () => {
    const commented = signedAnswer().replace('<ds:DigestValue>', '<ds:DigestValue><!-- x -->');
    expect(await wire(keys, () => commented).ask()).toEqual(told);
    const altered = commented.replace('1961', '1962');
    expect(await reasonOf(wire(keys, () => altered).ask())).toBe('badSignature');
  });

  test('no byte of it can be changed and be read as something else', async () => {
    const signed = Buffer.from(signedAnswer());
    let arriving = '';
    const line = wire(keys, () => arriving);
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.length - 1), fc.integer({ min: 0x20, max: 0x7e }), async (at, byte) => {
        const changed = Buffer.from(signed);
        changed[at] = byte;
        arriving = changed.toString('utf8');
        const reply = await line.ask().catch(() => told);
        // Outside of what is signed a byte may not matter; what is read is what the Bank said.
        expect(reply).toEqual(told);
      }),
      { numRuns: 60 },
    );
  });

  test('a DTD is refused before anything reads it', async () => {
    const withDtd = signedAnswer().replace('<soap:Envelope', '<!DOCTYPE x [<!ENTITY e "x">]><soap:Envelope');
    expect(await reasonOf(wire(keys, () => withDtd).ask())).toContain('DTD');
  });

  test('one whose canonical form would be huge is refused before it is made', async () => {
    const padding = `<a xmlns:x="urn:${'x'.repeat(1_000)}">${'<x:b/>'.repeat(1_000)}</a>`;
    const growing = signedAnswer().replace('</p:answer>', `${padding}</p:answer>`);
    expect(await reasonOf(wire(keys, () => growing).ask())).toContain('too large');
  });

  test('an own prefix list of the signer counts, as many toolkits write one', async () => {
    const listed = withPrefixList(answer);
    expect(await wire(keys, () => listed).ask()).toEqual(told);
  });
});

/** Signed by hand, with inclusive prefixes in the form of the body. */
function withPrefixList(envelope: string): string {
  const { security, body } = signEnvelope(envelope, { signer: keys.identities.bank, created: new Date() });
  // The canonical body without inclusive prefixes is the same when none of them is in scope.
  const list =
    '<ec:InclusiveNamespaces xmlns:ec="http://www.w3.org/2001/10/xml-exc-c14n#" PrefixList="xsi"></ec:InclusiveNamespaces>';
  const signedInfo = /<ds:SignedInfo>.*<\/ds:SignedInfo>/.exec(security)?.[0] ?? '';
  const wanted = signedInfo.replaceAll('</ds:Transform>', `${list}</ds:Transform>`);
  const canonical = wanted.replace('<ds:SignedInfo>', '<ds:SignedInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">');
  const value = sign('RSA-SHA256', Buffer.from(canonical), keys.identities.bank.key).toString('base64');
  return envelopeWith({
    body,
    security: security.replace(signedInfo, wanted).replace(/(<ds:SignatureValue>)[^<]*/, `$1${value}`),
  });
}

describe('signers', () => {
  const wanted = { from: new Date(Date.now() - 1_000_000), until: new Date(Date.now() + 10_000_000) };
  const asked = (signer: Keys['identities']['bank'], more: Partial<Keys['settings']> = {}) =>
    reasonOf(wire({ settings: { ...keys.settings, ...more } }, () => signedAnswer(new Date(), signer)).ask());
  const bankName = 'Sandbox Crossroads Bank';

  test('another certificate of the same authority is not the Bank', async () => {
    expect(await asked(keys.identities.centre)).toBe('otherSigner');
    expect(await asked(keys.identities.centre, { signerName: 'Sandbox gateway' })).toBe('none');
  });

  test('the certificate itself may be trusted', async () => {
    const trustedFile = join(keys.folder, 'bank.pem');
    expect(await asked(keys.identities.bank, { trustedFile, signerName: undefined })).toBe('none');
    expect(await asked(keys.identities.centre, { trustedFile, signerName: undefined })).toBe('otherSigner');
  });

  test('one that is not for signatures, is an authority, or has a weak key is none', async () => {
    const issuer = keys.identities.authority;
    const forEncryption = makeIdentity({ ...wanted, commonName: bankName, issuer, usage: { bits: 0x20, unused: 5 } });
    expect(await asked(forEncryption)).toBe('otherSigner');
    expect(await asked(makeIdentity({ ...wanted, commonName: bankName, issuer, isAuthority: true }))).toBe(
      'otherSigner',
    );
    expect(await asked(makeIdentity({ ...wanted, commonName: bankName, issuer, modulusLength: 1_024 }))).toBe(
      'otherSigner',
    );
  });

  test('one whose time is over is told apart', async () => {
    const issuer = keys.identities.authority;
    const over = { from: new Date(Date.now() - 2_000_000), until: new Date(Date.now() - 1_000_000) };
    expect(await asked(makeIdentity({ ...over, commonName: bankName, issuer }))).toBe('signerExpired');
  });
});

const hasXmlsec = spawnSync('xmlsec1', ['--version']).status === 0;

/** What xmlsec1 says of a signed message. */
function judged(message: string): string {
  const file = join(keys.folder, 'message.xml');
  writeFileSync(file, message);
  const id = ['Body', 'Timestamp', 'BinarySecurityToken'].flatMap((name) => ['--id-attr:Id', name]);
  const { stdout, stderr } = spawnSync('xmlsec1', [
    ...['--verify', '--enabled-reference-uris', 'same-doc', ...id],
    ...['--pubkey-cert-pem', join(keys.folder, message.includes('id-body') ? 'bank.pem' : 'centre.pem'), file],
  ]);
  return stdout.toString() + stderr.toString();
}

describe.skipIf(!hasXmlsec)('xmlsec1, which is not of this project (skipped where it is not installed)', () => {
  test('takes the requests of the gateway', async () => {
    const sent: string[] = [];
    const line = wire(keys, (envelope) => {
      sent.push(envelope);
      return answer;
    });
    await line.ask('sign', '<q:ask b="2" xmlns:q="urn:question" a="1">é &gt; <q:x></q:x><y xmlns=""/></q:ask>');
    expect(judged(sent[0] ?? '')).toMatch(/^(Verification status: )?OK/m);
    expect(judged((sent[0] ?? '').replace('é', 'e'))).not.toMatch(/^(Verification status: )?OK/m);
  });

  test('takes the replies of the simulator', () => {
    expect(judged(signedAnswer())).toMatch(/^(Verification status: )?OK/m);
  });

  test('its own signatures are taken by the gateway', async () => {
    const template = signedAnswer()
      .replaceAll(/<ds:DigestValue>[^<]*/g, '<ds:DigestValue>')
      .replace(/<ds:SignatureValue>[^<]*/, '<ds:SignatureValue>');
    const file = join(keys.folder, 'template.xml');
    writeFileSync(file, template);
    const id = ['Body', 'Timestamp', 'BinarySecurityToken'].flatMap((name) => ['--id-attr:Id', name]);
    const signed = execFileSync('xmlsec1', [
      ...['--sign', ...id, '--privkey-pem', join(keys.folder, 'bank-key.pem'), file],
    ]).toString();
    expect(await wire(keys, () => signed).ask()).toEqual(told);
  });
});
