/** A message that waits to take effect. */
export interface WaitingMessage {
  readonly sequenceNumber: number;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  /** Persons who are not done yet. */
  readonly left: number;
}

/** How long, and for how many, a number that is missing is waited for. */
export interface OrderBounds {
  readonly waitMs: number;
  /** With so many messages behind a missing number it is waited for no longer. */
  readonly mostWaiting: number;
  /** Most persons at once. */
  readonly mostPersons: number;
}

/** Numbers from the first to the last, both included. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** What is to be done now, and in which order. */
export interface Due<Message> {
  readonly messages: readonly Message[];
  /** Numbers that are waited for no longer. */
  readonly missing: readonly NumberRange[];
  /** Every number up to it is done with these messages, or missing. */
  readonly workedTo: number;
  /** When to look again, in milliseconds since 1970: something waits for a number that is missing. */
  readonly lookAgainAt?: number;
}

/**
 * Which of the messages that wait take effect now: in the order of their numbers, and past a number that is missing only
 * after a while. One that was missing and came after all is done at once. Pure.
 * @param workedTo every number up to it is done or missing
 * @param waiting in the order of their numbers
 */
export function dueOf<Message extends WaitingMessage>(
  workedTo: number,
  waiting: readonly Message[],
  now: number,
  { waitMs, mostWaiting, mostPersons }: OrderBounds,
): Due<Message> {
  const messages: Message[] = [];
  const missing: NumberRange[] = [];
  let reached = workedTo;
  let persons = 0;
  for (const [index, message] of waiting.entries()) {
    if (persons >= mostPersons) break;
    const { sequenceNumber, left } = message;
    if (sequenceNumber > reached + 1) {
      const behind = waiting.slice(index);
      const lookAgainAt = Math.min(...behind.map(({ receivedAt }) => receivedAt)) + waitMs;
      if (lookAgainAt > now && behind.length < mostWaiting)
        return { messages, missing, workedTo: reached, lookAgainAt };
      missing.push({ first: reached + 1, last: sequenceNumber - 1 });
      reached = sequenceNumber - 1;
    }
    messages.push(message);
    persons += left;
    // A message that is done in parts keeps its number open until the last one.
    if (persons > mostPersons) break;
    reached = Math.max(reached, sequenceNumber);
  }
  return { messages, missing, workedTo: reached };
}
