import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SealedValueError } from '../../src/evidence/sealing.ts';
import { createEvidenceKeyRing, deriveEvidenceKeys, EvidenceKeyError } from '../../src/evidence/keys.ts';
import { createSealer } from '../../src/evidence/seal.ts';
import { centre, evidenceKey, keys, person, sealer } from './fixtures.ts';

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
  it('is the same for a person in one centre under one key, and another elsewhere or under another key', () => {
    const other = createSealer(deriveEvidenceKeys(Buffer.alloc(32, 9).toString('base64'), 'test-1'));
    const made = sealer.pseudonym(ssin, centre);
    expect(sealer.pseudonym(person(7), centre)).toEqual(made);
    const unlike = [
      sealer.pseudonym(person(8), centre),
      sealer.pseudonym(ssin, '1999000150'),
      sealer.pseudonym(ssin, undefined),
      other.pseudonym(ssin, centre),
      ...sealer.sharedPseudonyms(ssin),
    ].map((one) => Buffer.from(one).toString('hex'));
    expect(new Set([...unlike, Buffer.from(made).toString('hex')]).size).toBe(6);
    expect(made).not.toEqual(createHash('sha256').update(ssin.reveal()).digest());
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
    const { pseudonymIn, sharedPseudonym, encryption, chain, rows, reference } = deriveEvidenceKeys(evidenceKey, 'id');
    const derived = [pseudonymIn(centre), pseudonymIn(''), sharedPseudonym, encryption, chain, rows, reference];
    const texts = derived.map((one) => one.export().toString('hex'));
    expect(new Set([...texts, Buffer.from(evidenceKey, 'base64').toString('hex')]).size).toBe(8);
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
    const own = createSealer(two);
    expect(turned.pseudonyms(person(7), centre, '1999000150')).toEqual([
      own.pseudonym(ssin, centre),
      own.pseudonym(ssin, '1999000150'),
      sealer.pseudonym(ssin, centre),
      sealer.pseudonym(ssin, '1999000150'),
      ...own.sharedPseudonyms(ssin),
      ...sealer.sharedPseudonyms(ssin),
    ]);
    expect(turned.pseudonym(person(7), centre)).toEqual(own.pseudonym(ssin, centre));
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
