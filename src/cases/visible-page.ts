import type { Ssin } from '../values/ssin.ts';

/** A page of what a caller may see. */
export interface VisiblePage<Item, Place = string> {
  readonly items: readonly Item[];
  /** Continue after this place; absent on the last page. */
  readonly next?: Place;
}

/**
 * Reads a page of which some items are left out, as if they were not there: the page is full, and the place to continue
 * is one that the caller saw.
 * @param read items after a place, at most `limit`, in order
 */
export async function visiblePage<Item extends { readonly integrationId: string; readonly ssin: Ssin }>(
  page: PageAfter<string>,
  maySee: (ssin: Ssin) => boolean,
  read: (page: Reading<string>) => Promise<readonly Item[]>,
): Promise<VisiblePage<Item>> {
  const views = { ssinOf: ({ ssin }: Item) => ssin, placeOf: ({ integrationId }: Item) => integrationId };
  return visiblePageOf(page, maySee, views, read);
}

interface PageAfter<Place> {
  readonly after?: Place | undefined;
  readonly pageSize: number;
}

interface Reading<Place> {
  readonly after?: Place;
  readonly limit: number;
}

/** The same for items of any kind: each is about one person, or nobody, and has a place in the order. */
export async function visiblePageOf<Item, Place>(
  { after, pageSize }: PageAfter<Place>,
  maySee: (ssin: Ssin) => boolean,
  { ssinOf, placeOf }: { readonly ssinOf: (item: Item) => Ssin | undefined; readonly placeOf: (item: Item) => Place },
  read: (page: Reading<Place>) => Promise<readonly Item[]>,
): Promise<VisiblePage<Item, Place>> {
  // One more than requested shows whether there is a next page.
  const limit = pageSize + 1;
  const visible: Item[] = [];
  for (let from = after; ;) {
    const found = await read({ ...(from === undefined ? {} : { after: from }), limit });
    visible.push(
      ...found.filter((item) => {
        const ssin = ssinOf(item);
        return ssin === undefined || maySee(ssin);
      }),
    );
    const lastRead = found.at(-1);
    if (found.length < limit || visible.length > pageSize || lastRead === undefined) break;
    from = placeOf(lastRead);
  }
  const items = visible.slice(0, pageSize);
  const last = items.at(-1);
  return { items, ...(visible.length > pageSize && last !== undefined ? { next: placeOf(last) } : {}) };
}
