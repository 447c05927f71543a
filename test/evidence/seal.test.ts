import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SealedValueError } from '../../src/evidence/sealing.ts';
import { createEvidenceKeyRing, deriveEvidenceKeys, EvidenceKeyError } from '../../src/evidence/keys.ts';
import { createSealer } from '../../src/evidence/seal.ts';
import { evidenceKey, keys, person, sealer } from './fixtures.ts';

const ssin = person(7);

describe('sealing a number', () => {
  it('gives it back where it belongs, and looks different each time', () => {
    const [one, two] = [sealer.seal(ssin, 'here'), sealer.seal(ssin, 'here')];
    expect(Buffer.compare(one, two)).not.toBe(0);
    expect(sealer.open(one, 'here').reveal()).toBe(ssin.reveal());
    expect(sealer.open(two, 'here').reveal()).toBe(ssin.reveal());
  });

  it('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 2_000 }, () =>
      Buffer.from(sealer.seal(ssin, '').subarray(8, 20)).toString('hex'),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it('does not open elsewhere, when any byte was changed, or with another key', () => {
    const sealed = sealer.seal(ssin, 'here');
    expect(() => sealer.open(sealed, 'there')).toThrow(SealedValueError);
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => sealer.open(changed, 'here')).toThrow(SealedValueError);
    }
    expect(() => sealer.open(sealed.subarray(1), 'here')).toThrow(SealedValueError);
    const other = createSealer(deriveEvidenceKeys(Buffer.alloc(32, 9).toString('base64'), 'test-1'));
    expect(() => other.open(sealed, 'here')).toThrow(SealedValueError);
  });
});

describe('the pseudonym', () => {
  it('is the same for a person under one key and another under another', () => {
    const other = createSealer(deriveEvidenceKeys(Buffer.alloc(32, 9).toString('base64'), 'test-1'));
    expect(sealer.pseudonym(ssin)).toEqual(sealer.pseudonym(person(7)));
    expect(sealer.pseudonym(ssin)).not.toEqual(sealer.pseudonym(person(8)));
    expect(sealer.pseudonym(ssin)).not.toEqual(other.pseudonym(ssin));
    expect(sealer.pseudonym(ssin)).not.toEqual(createHash('sha256').update(ssin.reveal()).digest());
  });
});

describe('the evidence key', () => {
  it.each([
    ['', 'id'],
    ['short', 'id'],
    [Buffer.alloc(31).toString('base64'), 'id'],
    [`${evidenceKey}!`, 'id'],
    [evidenceKey, ''],
    [evidenceKey, 'a b'],
  ])('is refused: %s with id %s', (key, id) => {
    expect(() => deriveEvidenceKeys(key, id)).toThrow(EvidenceKeyError);
  });

  it('gives a different key for each use', () => {
    const { pseudonym, encryption, chain, rows, reference } = deriveEvidenceKeys(evidenceKey, 'id');
    const texts = [pseudonym, encryption, chain, rows, reference].map((derived) => derived.export().toString('hex'));
    expect(new Set([...texts, Buffer.from(evidenceKey, 'base64').toString('hex')]).size).toBe(6);
  });
});

describe('a ring of keys', () => {
  const [one, two] = [keys, deriveEvidenceKeys(Buffer.alloc(32, 9).toString('base64'), 'test-2')];
  const turned = createSealer(createEvidenceKeyRing(two, [one]));

  it('opens what any of its keys sealed, and seals under the current one', () => {
    expect(turned.open(sealer.seal(ssin, 'here'), 'here').reveal()).toBe(ssin.reveal());
    const sealed = turned.sealText('text', 'here');
    expect(Buffer.from(sealed).subarray(0, turned.header.length)).toEqual(Buffer.from(turned.header));
    expect(() => sealer.openText(sealed, 'here')).toThrow(SealedValueError);
    expect(createSealer(two).openText(sealed, 'here')).toBe('text');
  });

  it('takes no value for one of another key: its id is authenticated', () => {
    const sealed = Buffer.from(sealer.sealText('text', 'here'));
    sealed[sealed.indexOf('1')] = '2'.charCodeAt(0);
    expect(() => turned.openText(sealed, 'here')).toThrow(SealedValueError);
  });

  it('finds a person under every key, the current one first', () => {
    expect(turned.pseudonyms(person(7))).toEqual([createSealer(two).pseudonym(ssin), sealer.pseudonym(ssin)]);
    expect(turned.pseudonym(person(7))).toEqual(createSealer(two).pseudonym(ssin));
    expect(turned.references('place', ssin)).toEqual([
      createSealer(two).references('place', ssin)[0],
      sealer.references('place', ssin)[0],
    ]);
    expect(turned.references('place', ssin)).not.toEqual(turned.references('elsewhere', ssin));
  });

  it('has no two keys of one id, and gives a key by its id', () => {
    expect(() => createEvidenceKeyRing(one, [one])).toThrow(EvidenceKeyError);
    const ring = createEvidenceKeyRing(two, [one]);
    expect([ring.byId('test-1'), ring.byId('test-2'), ring.byId('none')]).toEqual([one, two, undefined]);
    expect([ring.current, ring.all]).toEqual([two, [two, one]]);
  });
});
