/** Decides which requests are begun. */
export interface Admission {
  /** @returns whether the request may begin; then {@link leave} must follow when it is over */
  enter(): boolean;
  leave(): void;
  /** Whether there is so much under way that it could be too much. */
  isBusy(): boolean;
  /**
   * How late things were in the time since the last call.
   * @param delayMs the shortest delay that was seen: a moment of delay is no overload, a delay that does not end is
   */
  observe(delayMs: number): void;
}

export interface AdmissionSettings {
  /** Requests under way at most, when nothing is late. */
  readonly most: number;
  /** Milliseconds of a standing delay that are accepted. */
  readonly targetMs: number;
}

/** Below this there is no overload that fewer requests would cure. */
const least = 64;
/** The bound at the start: what nobody has tried is not promised. */
const first = 128;
const shrink = 0.7;
const grow = 1.1;

/**
 * Bounds the requests under way by how late they are, not by a number that somebody would have to know. It is the idea
 * of controlled delay (RFC 8289): a queue that is there for a moment is good, one that stays is only waiting. While a
 * delay stays above the target, the bound falls below what is under way; when there is none, it rises as far as it is used.
 */
export function createAdmission({ most, targetMs }: AdmissionSettings): Admission {
  let bound = Math.min(first, most);
  let underWay = 0;
  /** Most under way since the last observation. */
  let peak = 0;
  return {
    enter() {
      if (underWay >= bound) return false;
      underWay += 1;
      peak = Math.max(peak, underWay);
      return true;
    },
    leave() {
      underWay -= 1;
    },
    isBusy: () => underWay >= Math.min(least, most),
    observe(delayMs) {
      const inTime = peak > bound / 2 ? Math.ceil(bound * grow) : bound;
      const wanted = delayMs > targetMs ? Math.floor(Math.min(bound, underWay) * shrink) : inTime;
      peak = underWay;
      bound = Math.min(most, Math.max(Math.min(least, most), wanted));
    },
  };
}
