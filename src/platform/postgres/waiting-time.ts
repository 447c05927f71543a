/**
 * How long a question to the database takes now, asked one at a time and only when somebody wants to know.
 * @param ping a trivial question on the way that all others go
 * @param now milliseconds of a steady clock
 * @returns milliseconds: of the question under way when that is longer, else of the last one
 */
export function createWaitingTime(
  ping: () => Promise<unknown>,
  now: () => number = () => performance.now(),
): () => number {
  let begun: number | undefined;
  let last = 0;
  const over = () => {
    if (begun !== undefined) last = now() - begun;
    begun = undefined;
  };
  return () => {
    if (begun !== undefined) return Math.max(last, now() - begun);
    begun = now();
    ping().then(over, over);
    return last;
  };
}
