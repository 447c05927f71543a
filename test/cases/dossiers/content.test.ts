import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newWrappedKey, unwrapKey } from '../../../src/cases/dossiers/content.ts';
import { SealedValueError } from '../../../src/evidence/sealing.ts';
import { sealer } from '../../evidence/fixtures.ts';

const place = { dossierId: 'dossier-1', integrationId: 'integration-1' };
const wrapped = newWrappedKey(place.integrationId, sealer);
const key = unwrapKey(wrapped, place.integrationId, sealer);

test('whatever is sealed opens in its place, and looks different each time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const content = Buffer.from(bytes);
      const [one, two] = [key.seal(content, place), key.seal(content, place)];
      expect(one.equals(two)).toBe(false);
      expect(key.open(one, place).equals(content)).toBe(true);
    }),
  );
});

test('not in another place, not when a byte was changed or left out', () => {
  const sealed = key.seal(Buffer.from('what was told'), place);
  for (const other of [
    { ...place, dossierId: 'dossier-2' },
    { ...place, integrationId: 'integration-2' },
  ]) {
    expect(() => key.open(sealed, other)).toThrow(SealedValueError);
  }
  for (let index = 0; index < sealed.length; index += 1) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(() => key.open(changed, place)).toThrow(SealedValueError);
    expect(() => key.open(sealed.subarray(0, index), place)).toThrow(SealedValueError);
  }
});

test('a key is new each time, and belongs to its integration', () => {
  const other = unwrapKey(newWrappedKey(place.integrationId, sealer), place.integrationId, sealer);
  const sealed = key.seal(Buffer.from('what was told'), place);
  expect(() => other.open(sealed, place)).toThrow(SealedValueError);
  expect(() => unwrapKey(wrapped, 'integration-2', sealer)).toThrow(SealedValueError);
});
