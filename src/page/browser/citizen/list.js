/** @import { Language } from '../common/contract.ts' */
/** @import { ListPage } from './contract.ts' */

/*
 * A list of the API that is read page by page. Its texts are in one language, and it is of one person: in another language,
 * or after somebody signed in anew, it is read again from the beginning, as far as it was read before.
 */

const itemsOfPage = 25;
/** What the API gives at most at once. */
const mostItems = 100;

/**
 * @template Item
 * @typedef {{ readonly items: readonly Item[], readonly last: ListPage<Item> }} Read items, and the last page of them
 */

/**
 * Where a list comes from: its next page, the language in which it comes, and how often somebody signed in.
 * @template Item
 * @typedef {{ ask: (body: { pageSize: number, after?: string }) => Promise<ListPage<Item>>, language: () => Language, signIns: () => number }} Source
 */

/**
 * @template Item
 * @param {Source<Item>} source
 * @param {(isRead: boolean) => void} changed called when there is something else to show; true when a reading came to its end
 */
export function createList(source, changed) {
  /** @type {Read<Item> | undefined} */
  let read;
  /** @type {unknown} */
  let failure;
  /** Of what is read. */
  let language = source.language();
  let signIns = source.signIns();
  /** The reading under way; what an older one brings is out of date. */
  let reading = 0;
  let isReading = false;

  const isStale = () => read === undefined || language !== source.language() || signIns !== source.signIns();

  /**
   * Adds pages until there are so many items, or no more of them.
   * @param {number} count
   */
  async function readUntil(count) {
    reading += 1;
    const own = reading;
    isReading = true;
    failure = undefined;
    language = source.language();
    changed(false);
    try {
      for (let isDone = false; !isDone;) {
        const found = await pageAfter(read, count);
        if (own !== reading) return;
        // The login was renewed on the way, maybe by somebody else: what was read before is not of the same person.
        const isOfOthers = read !== undefined && signIns !== source.signIns();
        read = isOfOthers ? undefined : { items: [...(read?.items ?? []), ...found.items], last: found };
        signIns = source.signIns();
        isDone = read !== undefined && (read.items.length >= count || found.next === undefined);
      }
    } catch (error) {
      if (own !== reading) return;
      failure = error;
    }
    isReading = false;
    changed(failure === undefined);
  }

  /**
   * @param {Read<Item> | undefined} before
   * @param {number} count
   * @returns {Promise<ListPage<Item>>}
   */
  function pageAfter(before, count) {
    const after = before?.last.next;
    const missing = count - (before?.items.length ?? 0);
    const pageSize = Math.min(mostItems, Math.max(itemsOfPage, missing));
    return source.ask({ pageSize, ...(after === undefined ? {} : { after }) });
  }

  /** Reads it from the beginning, as far as it was read. */
  function readAgain() {
    const count = read?.items.length ?? 0;
    read = undefined;
    return readUntil(count);
  }

  return {
    /** What is read; undefined before. */
    read: () => read,
    failure: () => failure,
    isReading: () => isReading,
    readAgain,

    /**
     * Reads what is not read yet, or not in this language, or by somebody else. After a failure it waits to be told, unless
     * the language is another.
     */
    keepFresh() {
      const isInLanguage = language === source.language();
      if (isInLanguage && (isReading || failure !== undefined)) return;
      if (isStale()) void readAgain();
    },

    /** What was read is read again when it is shown next. */
    forget() {
      read = undefined;
    },

    /** Reads the next page. */
    more: () => (isStale() ? readAgain() : readUntil((read?.items.length ?? 0) + 1)),

    /**
     * Puts other items in the place of those that changed.
     * @param {(item: Item) => Item} change
     */
    change(change) {
      if (read) read = { ...read, items: read.items.map(change) };
      changed(false);
    },
  };
}
