/** Something under way for which several may wait. */
export interface UnderWay {
  readonly result: Promise<unknown>;
}

/** How somebody waits for it. */
export interface Waiting<F extends UnderWay> {
  readonly flight: F;
  /** Somebody else began it. */
  readonly isShared: boolean;
  /** True when the one who waits left while others still wait; false when the result is there, good or bad. */
  readonly hasLeft: Promise<boolean>;
}

/** Things under way, by what they are about. */
export interface Flights<F extends UnderWay> {
  /**
   * Waits for what is under way under this key, or begins it.
   * @param signal not aborted yet; aborts when the one who waits leaves
   * @param begin is given a signal that aborts when the last of those who wait has left, with the reason of that one
   */
  join(key: string, signal: AbortSignal, begin: (everybodyLeft: AbortSignal) => F): Waiting<F>;
}

/**
 * Single flight: while something is under way, whoever wants the same waits for it instead of beginning it again. Who
 * leaves does not end it for the others. Nothing is kept: what is over, or given up, is begun anew by the next one.
 */
export function createFlights<F extends UnderWay>(): Flights<F> {
  const open = new Map<string, { readonly flight: F; readonly end: AbortController; waiting: number }>();

  function take(key: string, begin: (everybodyLeft: AbortSignal) => F) {
    const end = new AbortController();
    const one = { flight: begin(end.signal), end, waiting: 0 };
    open.set(key, one);
    const land = () => {
      if (open.get(key) === one) open.delete(key);
    };
    one.flight.result.then(land, land);
    return one;
  }

  return {
    join(key, signal, begin) {
      const known = open.get(key);
      const one = known ?? take(key, begin);
      one.waiting += 1;
      const { promise: hasLeft, resolve } = Promise.withResolvers<boolean>();
      const leave = () => {
        one.waiting -= 1;
        if (one.waiting > 0) {
          resolve(true);
          return;
        }
        // Nobody may join what is given up.
        if (open.get(key) === one) open.delete(key);
        one.end.abort(signal.reason);
      };
      const stay = () => {
        signal.removeEventListener('abort', leave);
        resolve(false);
      };
      signal.addEventListener('abort', leave, { once: true });
      one.flight.result.then(stay, stay);
      return { flight: one.flight, isShared: known !== undefined, hasLeft };
    },
  };
}
