import { textOf, type Pieces } from './pieces.ts';

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

/** The same as it is kept: the text of the reply is only put together for who looks at it. */
type KeptExchange = Omit<RecordedExchange, 'reply'> & { readonly reply: Pieces };

/** The last exchanges, newest first. */
export interface ExchangeLog {
  add(exchange: KeptExchange): void;
  list(): RecordedExchange[];
  clear(): void;
}

const mostKept = 200;

export function createExchangeLog(): ExchangeLog {
  let kept: KeptExchange[] = [];
  return {
    add(exchange) {
      kept.push(exchange);
      // Dropped in blocks, so that a call under load does not move the whole list.
      if (kept.length > 2 * mostKept) kept = kept.slice(-mostKept);
    },
    list: () =>
      kept
        .slice(-mostKept)
        .reverse()
        .map((exchange) => ({ ...exchange, reply: textOf(exchange.reply) })),
    clear() {
      kept = [];
    },
  };
}
