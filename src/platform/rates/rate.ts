/** A number of units per minute, hour or day of the clock, shared by everybody who uses the key. */
export interface Allowance {
  readonly key: string;
  readonly limit: number;
  readonly per: 'minute' | 'hour' | 'day';
}

/** What is left of an allowance after taking units. */
export interface Taken {
  readonly isAllowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the next minute, hour or day begins, at least 1. */
  readonly resetSeconds: number;
}

/** Counts the units taken, for all gateways together. */
export interface RateCounter {
  /**
   * Takes units of an allowance: all of them or none. It rejects when the count is not available, because the caller must not assume that
   * there is room.
   */
  take(allowance: Allowance, units: number): Promise<Taken>;
  /** Gives units back that were not needed; nothing when their minute, hour or day is over. */
  giveBack(allowance: Allowance, units: number): Promise<void>;
}
