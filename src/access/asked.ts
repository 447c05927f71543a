import type { CalendarDate } from '../values/calendar.ts';
import type { Caller } from '../values/caller.ts';

/** An act that somebody asks for. */
export interface Asked<Input> {
  readonly caller: Caller;
  readonly traceId: string;
  /** Aborts when the time for the request is over, or when the caller disconnected. */
  readonly signal: AbortSignal;
  /** Whether the caller was answered already, because this took too long: then nothing more may be given or begun. */
  readonly isTooLate?: () => boolean;
  /**
   * The input, validated by its schema.
   * @throws Problem when it is malformed
   */
  readonly input: () => Input;
  /** What the request names before it is validated; the evidence of a refusal says whom it was about. */
  readonly named: () => { readonly integrationId?: string; readonly ssin?: string };
  /**
   * Takes from the caller's allowance: what the act costs, once for a request, or so many units.
   * @throws Problem 429
   */
  readonly spend?: ((units?: number) => Promise<void>) | undefined;
  /**
   * Waits for what is asked beside this act in the same request, so that their entries close in one commit; absent when
   * it is asked alone. It must end no later than they do.
   */
  readonly meet?: (() => Promise<void>) | undefined;
  /** What the caller approves as a second person; absent when nobody asked for it before. */
  readonly approval?: GivenApproval;
}

/** An act that somebody else asked for, and that the caller approves by doing it. */
export interface GivenApproval {
  readonly approvalId: string;
  /** User who asked for it. */
  readonly askedBy: string;
  /** Day on which it was asked for: what has to be in time was in time then. */
  readonly askedOn: CalendarDate;
}

/**
 * The same act with its input checked further; what `check` throws counts as malformed input.
 * @param check what no schema can say, e.g. check digits
 */
export function refined<Input, Checked>(asked: Asked<Input>, check: (input: Input) => Checked): Asked<Checked> {
  return { ...asked, input: () => check(asked.input()) };
}
