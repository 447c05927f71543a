/** Repetitions that a service may have at once, before its messages have earned any. */
const most = 10;
/** What a message earns: one repetition for ten messages. */
const earned = 0.1;

/**
 * Budgets of repetitions. A failing Bank must not get more messages because it fails: a consultation repeats a few of
 * its messages in all, and a service gets at most one repetition for ten messages, after the first ten.
 */
export class Repetitions {
  /** What a consultation may repeat in all. */
  readonly perConsultation: number;
  readonly #ofServices = new Map<string, number>();
  readonly #made = new WeakMap<object, number>();

  constructor(perConsultation: number) {
    this.perConsultation = perConsultation;
  }

  /** Counts a message that repeats none. */
  sent(service: string): void {
    const left = this.#ofServices.get(service);
    if (left !== undefined && left < most) this.#ofServices.set(service, Math.min(left + earned, most));
  }

  /**
   * Takes a repetition from both budgets.
   * @param consultation the object that all calls of a consultation share
   * @returns false, taking nothing, when one of them is used up
   */
  take(service: string, consultation: object): boolean {
    const made = this.#made.get(consultation) ?? 0;
    const left = this.#ofServices.get(service) ?? most;
    if (made >= this.perConsultation || left < 1) return false;
    this.#made.set(consultation, made + 1);
    this.#ofServices.set(service, left - 1);
    return true;
  }
}
