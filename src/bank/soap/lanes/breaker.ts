/** When a service that fails is left alone, and for how long. */
export interface BreakerRules {
  /** Failures in a row after which it is left alone. */
  readonly failures: number;
  /** First pause, in milliseconds; each one after a failed trial is twice as long. */
  readonly pauseMs: number;
  /** Longest pause, in milliseconds; also of one that the service asks for. */
  readonly longestPauseMs: number;
}

/** `open`: the service is left alone. `halfOpen`: one message tries whether it is back. */
export type BreakerState = 'closed' | 'halfOpen' | 'open';

/** What a message is sent as: like any other, or to try whether the service is back. */
export type Permit = 'usual' | 'trial';

/** What a message showed. `nothing`: it was not sent, or its caller did not wait for the answer. */
export type Lesson = 'answered' | 'failed' | 'nothing';

/**
 * The circuit breaker of one service. It has no timers and no clock of its own: a pause that is over is noticed by the
 * next message, which then is the trial. Times are milliseconds of one monotonic clock.
 */
export class Breaker {
  readonly #rules: BreakerRules;
  #state: BreakerState = 'closed';
  #failures = 0;
  #until = 0;
  #pauseMs: number;

  constructor(rules: BreakerRules) {
    this.#rules = rules;
    this.#pauseMs = rules.pauseMs;
  }

  get state(): BreakerState {
    return this.#state;
  }

  /** Milliseconds until the service may be tried again; 0 when it may be now, or is being tried. */
  waitMs(now: number): number {
    return this.#state === 'open' ? Math.max(0, this.#until - now) : 0;
  }

  /**
   * Asks for a message. Whoever gets a permit has to come back with what the message showed.
   * @returns undefined when the service must not be asked
   */
  permit(now: number): Permit | undefined {
    if (this.#state === 'closed') return 'usual';
    if (this.#state === 'halfOpen' || now < this.#until) return undefined;
    this.#state = 'halfOpen';
    return 'trial';
  }

  /**
   * Takes in what a message showed. Messages that were sent before the service was left alone say nothing about it now.
   * @param waitMs how long the service asks to be left alone, if it does
   */
  learn(permit: Permit, lesson: Lesson, now: number, waitMs?: number): void {
    if (this.#state !== (permit === 'trial' ? 'halfOpen' : 'closed')) return;
    if (lesson === 'answered') this.#close();
    else if (lesson === 'failed') this.#count(permit, now, waitMs);
    else if (permit === 'trial') this.#leaveAlone(now, 0);
  }

  #close(): void {
    this.#state = 'closed';
    this.#failures = 0;
    this.#pauseMs = this.#rules.pauseMs;
  }

  #count(permit: Permit, now: number, waitMs: number | undefined): void {
    this.#failures += 1;
    if (permit === 'usual' && waitMs === undefined && this.#failures < this.#rules.failures) return;
    const { longestPauseMs } = this.#rules;
    this.#leaveAlone(now, Math.min(Math.max(this.#pauseMs, waitMs ?? 0), longestPauseMs));
    this.#pauseMs = Math.min(2 * this.#pauseMs, longestPauseMs);
  }

  #leaveAlone(now: number, pauseMs: number): void {
    this.#state = 'open';
    this.#until = now + pauseMs;
  }
}
