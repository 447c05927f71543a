/** The result of a batch for one of its items. */
export type Settled<Result> = { readonly value: Result } | { readonly error: unknown };

/** Thrown to the callers of a batch whose worker did not give one result for each item. */
export class BatchSizeError extends Error {
  override readonly name = 'BatchSizeError';
}

/** Hands an item to the next batch and waits for its own result. */
export type Batched<Item, Result> = (item: Item) => Promise<Result>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets calls that come at the same moment share one run: one fsync, one query. One run is in flight at a time, and
 * calls that arrive meanwhile are collected for the next. There is no timer: a batch begins once the event loop has
 * delivered all ready events. So a lone call does not wait, and batches grow with the load.
 * @param run gets the items in the order of the calls and gives one result for each, in that order. When it rejects,
 *   all callers of this batch get its error, and the next batch runs as usual.
 */
export function createBatcher<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Settled<Result>[]>,
  options: { readonly maxSize: number },
): Batched<Item, Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let running = false;

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.length <= options.maxSize ? waiting : waiting.slice(0, options.maxSize);
      waiting = batch === waiting ? [] : waiting.slice(options.maxSize);
      try {
        settle(batch, await run(batch.map((entry) => entry.item)));
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
      await nextTurn();
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (running) return;
      running = true;
      setImmediate(() => void work());
    });
}

/** Resolves once everything that is ready now, including other answers, has been delivered. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function settle<Item, Result>(batch: readonly Waiting<Item, Result>[], results: readonly Settled<Result>[]): void {
  if (results.length !== batch.length) throw new BatchSizeError('a batch gave another number of results than items');
  batch.forEach((entry, index) => {
    const result = results[index];
    if (result && 'value' in result) entry.resolve(result.value);
    else entry.reject(result?.error);
  });
}
