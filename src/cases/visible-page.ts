import type { Ssin } from '../values/ssin.ts';

/** A page of what a caller may see. */
export interface VisiblePage<Item> {
  readonly items: readonly Item[];
  /** Continue after this id; absent on the last page. */
  readonly next?: string;
}

/**
 * Reads a page of which some items are left out, as if they were not there: the page is full, and the place to continue
 * is one that the caller saw.
 * @param read items after an id, at most `limit`, in order
 * @param idOf the id of an item, by which a page continues
 */
export async function visiblePage<Item extends { readonly ssin: Ssin }>(
  { after, pageSize }: { readonly after?: string | undefined; readonly pageSize: number },
  maySee: (ssin: Ssin) => boolean,
  read: (page: { readonly after?: string; readonly limit: number }) => Promise<readonly Item[]>,
  idOf: (item: Item) => string,
): Promise<VisiblePage<Item>> {
  // One more than requested shows whether there is a next page.
  const limit = pageSize + 1;
  const visible: Item[] = [];
  for (let from = after; ;) {
    const found = await read({ ...(from === undefined ? {} : { after: from }), limit });
    visible.push(...found.filter(({ ssin }) => maySee(ssin)));
    if (found.length < limit || visible.length > pageSize) break;
    const last = found.at(-1);
    from = last && idOf(last);
  }
  const items = visible.slice(0, pageSize);
  const last = items.at(-1);
  return { items, ...(visible.length > pageSize && last ? { next: idOf(last) } : {}) };
}
