import { randomFillSync } from 'node:crypto';

const AT_ONCE = 256;

/**
 * Random bytes in pieces of one size. Many are fetched at a time, because one call to the system costs as much for one
 * piece as for all.
 * @returns each piece once; the caller may use it until 256 later ones were taken
 */
export function createRandomSource(size: number): () => Uint8Array {
  const bytes = Buffer.alloc(size * AT_ONCE);
  let used = AT_ONCE;
  return () => {
    if (used === AT_ONCE) {
      randomFillSync(bytes);
      used = 0;
    }
    used += 1;
    return bytes.subarray((used - 1) * size, used * size);
  };
}
