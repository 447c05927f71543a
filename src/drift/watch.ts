import { belgianDate, type Clock } from '../domain/calendar.ts';
import { driftOf, type Drift, type Sighting, type SightingStore } from '../domain/contract-drift.ts';

/** Follows what the Bank really sends, and keeps it for the drift report. */
export interface ContractWatch {
  /** A code that its list does not have. */
  noteCode(stream: string, list: string, code: string): void;
  /** Differences nobody has acknowledged, as of the last time they were looked up; undefined before the first. */
  drift(): readonly Drift[] | undefined;
  /** Keeps what was seen since the last time and looks up the differences. Never rejects: it is nobody's request. */
  keep(): Promise<void>;
  /** Keeps what is left and ends. */
  stop(): Promise<void>;
}

interface WatchOptions {
  /** What was seen since the start. */
  readonly sightings: () => readonly Sighting[];
  readonly store: SightingStore;
  readonly clock: Clock;
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}

/** Distinct codes that are kept apart between two starts; more than these are noise of one broken list. */
const mostCodes = 500;

/** Starts to follow; the first look is at once. */
export function createContractWatch({ sightings, store, clock, everyMs, onError }: WatchOptions): ContractWatch {
  const codes = new Map<string, Sighting>();
  const kept = new Map<string, number>();
  let found: readonly Drift[] | undefined;
  let under: Promise<void> = Promise.resolve();

  async function keepNow(): Promise<void> {
    const now = [...sightings(), ...codes.values()];
    const news = now.flatMap((one) => {
      const since = one.occurrences - (kept.get(keyOf(one)) ?? 0);
      return since > 0 ? [{ ...one, occurrences: since }] : [];
    });
    if (news.length > 0) await store.add(news, belgianDate(clock()));
    for (const one of now) kept.set(keyOf(one), one.occurrences);
    found = driftOf(await store.all());
  }
  const keep = () => (under = under.then(keepNow).catch(onError));

  const timer = setInterval(() => void keep(), everyMs);
  timer.unref();
  void keep();
  return {
    noteCode(stream, list, code) {
      const element = isPlainCode(code) ? code : '(other)';
      const one: Sighting = { service: stream, operation: list, element, kind: 'code', occurrences: 1 };
      const known = codes.get(keyOf(one));
      if (known === undefined && codes.size >= mostCodes) return;
      codes.set(keyOf(one), { ...one, occurrences: (known?.occurrences ?? 0) + 1 });
    },
    drift: () => found,
    keep,
    stop() {
      clearInterval(timer);
      return keep();
    },
  };
}

function keyOf({ service, operation, element, kind }: Sighting): string {
  return [service, operation, element, kind].join(' ');
}

/** What stands where a code should be may be anything, also a name or a number of somebody. */
function isPlainCode(code: string): boolean {
  return /^[A-Za-z0-9_.:-]{1,24}$/.test(code) && !/\d{6}/.test(code);
}
