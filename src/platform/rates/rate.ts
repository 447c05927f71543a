/** A number of units per minute or hour of the clock, shared by everybody who uses the key. */
export interface Allowance {
  readonly key: string;
  readonly limit: number;
  readonly per: 'minute' | 'hour';
}

/** What is left of an allowance after taking one unit. */
export interface Taken {
  readonly isAllowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the next minute or hour begins, at least 1. */
  readonly resetSeconds: number;
}

/** Counts the units taken, for all gateways together. */
export interface RateCounter {
  /**
   * Takes one unit of an allowance. It rejects when the count is not available, because the caller must not assume that
   * there is room.
   */
  take(allowance: Allowance): Promise<Taken>;
  /** Gives a unit back that was not needed; nothing when its minute or hour is over. */
  giveBack(allowance: Allowance): Promise<void>;
}
