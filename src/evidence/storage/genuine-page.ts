import type { SealedTable } from '../row-sealing.ts';
import type { SsinSealer } from '../sealing.ts';

/**
 * A page of a list of sealed rows without those that were changed outside the gateway: others come in their place.
 * @param read the next rows after one of them, from the beginning of the page when there is none
 */
export async function genuinePage<Row extends object>(
  { table, rows: sealer }: { readonly table: SealedTable; readonly rows: Pick<SsinSealer['rows'], 'genuine'> },
  limit: number,
  read: (after: Row | undefined, limit: number) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let after: Row | undefined; ;) {
    const missing = limit - found.length;
    const rows = await read(after, missing);
    found.push(...sealer.genuine(table, rows));
    if (found.length >= limit || rows.length < missing) return found;
    after = rows.at(-1);
  }
}
