/** A number of units per minute, shared by everybody who uses the key. */
export interface Allowance {
  readonly key: string;
  readonly perMinute: number;
}

/** What is left of an allowance after taking one unit. */
export interface Taken {
  readonly isAllowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the next minute begins, at least 1. */
  readonly resetSeconds: number;
}

/** Counts the units taken, for all gateways together. */
export interface RateCounter {
  /**
   * Takes one unit of an allowance. It rejects when the count is not available, because the caller must not assume that
   * there is room.
   */
  take(allowance: Allowance): Promise<Taken>;
}
