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
export function visiblePageOf<Item, Place>(
  page: PageAfter<Place>,
  maySee: (ssin: Ssin) => boolean,
  { ssinOf, placeOf }: { readonly ssinOf: (item: Item) => Ssin | undefined; readonly placeOf: (item: Item) => Place },
  read: (page: Reading<Place>) => Promise<readonly Item[]>,
): Promise<VisiblePage<Item, Place>> {
  const visible = (items: readonly Item[]) =>
    items.filter((item) => {
      const ssin = ssinOf(item);
      return ssin === undefined || maySee(ssin);
    });
  return filteredPage(page, { read, placeOf, visible });
}

/**
 * The same by any filter.
 * @param parts.visible those of the items that the caller may see, in the same order
 */
export async function filteredPage<Item, Seen extends Item, Place>(
  { after, pageSize }: PageAfter<Place>,
  parts: {
    readonly read: (page: Reading<Place>) => Promise<readonly Item[]>;
    readonly placeOf: (item: Item) => Place;
    readonly visible: (items: readonly Item[]) => Promise<readonly Seen[]> | readonly Seen[];
  },
): Promise<VisiblePage<Seen, Place>> {
  // One more than requested shows whether there is a next page.
  const limit = pageSize + 1;
  const seen: Seen[] = [];
  for (let from = after; ;) {
    const found = await parts.read({ ...(from === undefined ? {} : { after: from }), limit });
    seen.push(...(await parts.visible(found)));
    const lastRead = found.at(-1);
    if (found.length < limit || seen.length > pageSize || lastRead === undefined) break;
    from = parts.placeOf(lastRead);
  }
  const items = seen.slice(0, pageSize);
  const last = items.at(-1);
  return { items, ...(seen.length > pageSize && last !== undefined ? { next: parts.placeOf(last) } : {}) };
}
