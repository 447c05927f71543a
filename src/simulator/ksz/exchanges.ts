/** One SOAP call as it went over the wire. */
export interface RecordedExchange {
  /** Moment by the simulator's clock. */
  readonly at: string;
  readonly service: string;
  readonly operation: string;
  /** HTTP status; null when no complete answer was given. */
  readonly status: number | null;
  readonly request: string;
  readonly reply: string;
}

/** The last exchanges, newest first. */
export interface ExchangeLog {
  add(exchange: RecordedExchange): void;
  list(): RecordedExchange[];
  clear(): void;
}

const mostKept = 200;

export function createExchangeLog(): ExchangeLog {
  let kept: RecordedExchange[] = [];
  return {
    add(exchange) {
      kept.push(exchange);
      // Dropped in blocks, so that a call under load does not move the whole list.
      if (kept.length > 2 * mostKept) kept = kept.slice(-mostKept);
    },
    list: () => kept.slice(-mostKept).reverse(),
    clear() {
      kept = [];
    },
  };
}
