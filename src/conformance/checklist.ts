import type { Check } from './check.ts';
import { checks } from './checks/list.ts';
import type { Recording } from './recording.ts';

/** `notSeen` is not `held`: nothing is known. `leftOut`: whoever started the kit said that the software does not do this. */
export type State = 'held' | 'broken' | 'notSeen' | 'leftOut';

/** A point with what was seen of it. */
export interface Verdict {
  readonly check: Check;
  readonly state: State;
  /** How many times it was seen. */
  readonly seen: number;
  readonly broken: readonly string[];
}

/** Which points are judged. */
export interface Choice {
  /** Ids; all when empty. */
  readonly only: readonly string[];
  /** Ids of what the software does not do. */
  readonly without: readonly string[];
}

/** Judges everything that was seen. */
export function verdictsOf(recording: Recording, { only, without }: Choice): readonly Verdict[] {
  return checks
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map((check) => {
      if (without.includes(check.id)) return { check, state: 'leftOut', seen: 0, broken: [] };
      const seen = check.judge(recording);
      const wrong = seen.filter(({ isHeld }) => !isHeld).map(({ text }) => text);
      const state = wrong.length > 0 ? 'broken' : seen.length > 0 ? 'held' : 'notSeen';
      return { check, state, seen: seen.length, broken: wrong };
    });
}

const words: Readonly<Record<State, string>> = {
  held: 'held',
  broken: 'BROKEN',
  notSeen: 'not seen',
  leftOut: 'left out',
};
const states = Object.keys(words) as State[];
/** The first ones are enough to find the others. */
const mostShown = 5;

/** How many points have each state. */
function countsOf(verdicts: readonly Verdict[]): Readonly<Record<State, number>> {
  const count = (wanted: State) => verdicts.filter(({ state }) => state === wanted).length;
  return { held: count('held'), broken: count('broken'), notSeen: count('notSeen'), leftOut: count('leftOut') };
}

/** 0: everything was seen and held. 1: something is broken. 3: nothing is broken, and something was not seen. */
export function exitCodeOf(verdicts: readonly Verdict[]): 0 | 1 | 3 {
  const { broken, notSeen } = countsOf(verdicts);
  if (broken > 0) return 1;
  return notSeen > 0 ? 3 : 0;
}

/** The checklist for people. */
export function checklistText(verdicts: readonly Verdict[], { mode }: Pick<Recording, 'mode'>): string {
  const width = Math.max(...verdicts.map(({ check }) => check.id.length));
  const lines = verdicts.flatMap(({ check, state, seen, broken }) => [
    `${words[state].padEnd(8)}  ${check.id.padEnd(width)}  ${check.what}${state === 'held' ? ` (${times(seen)})` : ''}`,
    ...(state === 'broken' ? brokenLines(check, broken) : []),
    ...(state === 'notSeen' ? [`          to see it: ${toSee(check, mode)}`] : []),
  ]);
  const counts = countsOf(verdicts);
  const sum = states
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${words[state].toLowerCase()}`);
  return [...lines, '', `${sum.join(', ') || 'Nothing was judged'}.`].join('\n');
}

function brokenLines({ why, sources }: Check, broken: readonly string[]): readonly string[] {
  const more = broken.length - mostShown;
  return [
    ...broken.slice(0, mostShown).map((text) => `          - ${text}`),
    ...(more > 0 ? [`          - and ${more} more`] : []),
    `          ${why}`,
    `          ${sources.join('; ')}`,
  ];
}

function toSee({ play, how }: Check, mode: Recording['mode']): string {
  if (mode === 'client') return how;
  return play ?? 'only an adapter can show it (--client)';
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** The checklist for programs: `docs/conformance.md` has its members. */
export function checklistJson(
  verdicts: readonly Verdict[],
  recording: Recording,
  software: string | undefined,
): unknown {
  return {
    format: 1,
    at: new Date(recording.now).toISOString(),
    mode: recording.mode,
    ...(software === undefined ? {} : { software }),
    exchanges: recording.exchanges.length,
    counts: countsOf(verdicts),
    checks: verdicts.map(({ check, state, seen, broken }) => ({
      id: check.id,
      what: check.what,
      state,
      seen,
      broken,
      why: check.why,
      sources: check.sources,
    })),
  };
}
