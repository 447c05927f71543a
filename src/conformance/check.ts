import type { Recording } from './recording.ts';

/** One time that a point was seen. The text says what was seen; it has numbers of exchanges and nothing of persons. */
export interface Sighting {
  readonly isHeld: boolean;
  readonly text: string;
}

/** A point of the checklist. */
export interface Check {
  readonly id: string;
  /** What the software does when it holds. */
  readonly what: string;
  readonly why: string;
  /** Laws and documents that ask for it. */
  readonly sources: readonly string[];
  /** How it is seen, and what is counted as broken. */
  readonly how: string;
  /** What somebody who plays by hand does; absent when only an adapter can show it. */
  readonly play?: string;
  judge(recording: Recording): readonly Sighting[];
}

export function held(text: string): Sighting {
  return { isHeld: true, text };
}

export function broken(text: string): Sighting {
  return { isHeld: false, text };
}
