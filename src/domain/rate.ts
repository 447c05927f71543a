/** A right to a number of things per minute, shared by everybody who uses the key. */
export interface Allowance {
  readonly key: string;
  readonly perMinute: number;
}

/** What is left of an allowance after taking one. */
export interface Taken {
  readonly isAllowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the next minute begins, at least 1. */
  readonly resetSeconds: number;
}

/** Counts what is taken, for all gateways together. */
export interface RateCounter {
  /** Takes one of an allowance. Rejects when the count cannot be kept: then nobody may assume that there is room. */
  take(allowance: Allowance): Promise<Taken>;
}
