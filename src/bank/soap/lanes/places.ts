/** Messages of one service: how many hold a connection, and how many wait for one. */
export interface Line {
  readonly held: number;
  readonly waiting: number;
}

/** A message that waits. */
export interface Waiter {
  /** It has a connection now. */
  start(): void;
  /** It does not get one, because its service is left alone. */
  turnAway(): void;
}

interface OpenLine {
  held: number;
  readonly waiting: Set<Waiter>;
}

/** What part of the connections is only for services that hold none. */
const sparePart = 0.25;

/**
 * Shares the connections to the Bank among its services. A quarter of them is spare: only for services that hold none.
 * Of the others a service may hold as many as are then free, so one alone gets half of them, and a second one half of
 * the rest. However many services hang, the next one finds a connection. What waits is bounded, and leaves at once when
 * nobody waits for it any more.
 */
export class Places {
  readonly #mostWaiting: number;
  readonly #spare: number;
  readonly #lines = new Map<string, OpenLine>();
  #free: number;

  /**
   * @param connections to the Bank, in all
   * @param mostWaiting messages of one service that may wait
   */
  constructor(connections: number, mostWaiting: number) {
    this.#free = connections;
    this.#spare = Math.floor(connections * sparePart);
    this.#mostWaiting = mostWaiting;
  }

  line(service: string): Line {
    const { held, waiting } = this.#open(service);
    return { held, waiting: waiting.size };
  }

  /** Takes a connection. @returns false when the message has to wait */
  take(service: string): boolean {
    const line = this.#open(service);
    if (line.waiting.size > 0 || !this.#mayHoldMore(line)) return false;
    this.#hold(line);
    return true;
  }

  /** Waits for a connection, behind those that wait already. @returns false when too many do */
  wait(service: string, waiter: Waiter): boolean {
    const { waiting } = this.#open(service);
    if (waiting.size >= this.#mostWaiting) return false;
    waiting.add(waiter);
    return true;
  }

  /** Stops waiting. */
  leave(service: string, waiter: Waiter): void {
    this.#open(service).waiting.delete(waiter);
  }

  /** Ends the waiting for a service. */
  turnAway(service: string): void {
    const { waiting } = this.#open(service);
    const all = [...waiting];
    waiting.clear();
    for (const waiter of all) waiter.turnAway();
  }

  /** Gives a connection back; it goes to the service that holds the fewest of those that wait. */
  giveBack(service: string): void {
    this.#open(service).held -= 1;
    this.#free += 1;
    for (let next = this.#next(); next; next = this.#next()) {
      const [first] = next.waiting;
      if (!first) return;
      next.waiting.delete(first);
      this.#hold(next);
      first.start();
    }
  }

  #open(service: string): OpenLine {
    let line = this.#lines.get(service);
    if (!line) {
      line = { held: 0, waiting: new Set() };
      this.#lines.set(service, line);
    }
    return line;
  }

  #next(): OpenLine | undefined {
    let next: OpenLine | undefined;
    for (const line of this.#lines.values()) {
      if (line.waiting.size > 0 && this.#mayHoldMore(line) && (!next || line.held < next.held)) next = line;
    }
    return next;
  }

  #mayHoldMore({ held }: OpenLine): boolean {
    return held === 0 ? this.#free > 0 : held < this.#free - this.#spare;
  }

  #hold(line: OpenLine): void {
    line.held += 1;
    this.#free -= 1;
  }
}
