import { belgianDate, type Clock } from '../values/calendar.ts';
import { driftOf, type Drift, type Sighting, type SightingStore } from './contract-drift.ts';

/** Observes what the Bank really sends, and stores it for the drift report. */
export interface ContractWatch {
  /** A code that its list does not have. */
  noteCode(stream: string, list: string, code: string): void;
  /** Unacknowledged differences, as of the last look-up; undefined before the first. */
  drift(): readonly Drift[] | undefined;
  /** Stores new sightings and looks up the differences. It never rejects, because no request waits for it. */
  keep(): Promise<void>;
  /** Stores the remaining sightings and ends. */
  stop(): Promise<void>;
}

interface WatchOptions {
  /** Sightings since the start. */
  readonly sightings: () => readonly Sighting[];
  readonly store: SightingStore;
  readonly clock: Clock;
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}

/** Limit of distinct codes between two starts; any more are noise from one broken list. */
const mostCodes = 500;

/** Starts to observe; the first look-up is immediate. */
export function createContractWatch({ sightings, store, clock, everyMs, onError }: WatchOptions): ContractWatch {
  const codes = new Map<string, Sighting>();
  const kept = new Map<string, number>();
  let found: readonly Drift[] | undefined;
  let under: Promise<void> = Promise.resolve();

  async function keepNow(): Promise<void> {
    const now = summed([...sightings(), ...codes.values()]);
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

/** Each sighting once: two decoders may read the same operation, one for a stream and one for the directory. */
function summed(all: readonly Sighting[]): readonly Sighting[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap((same) => {
    const [first] = same;
    const occurrences = same.reduce((sum, one) => sum + one.occurrences, 0);
    return first ? [{ ...first, occurrences }] : [];
  });
}

function keyOf({ service, operation, element, kind }: Sighting): string {
  return [service, operation, element, kind].join(' ');
}

/** The text in the place of a code may be anything, even a person's name or number. */
function isPlainCode(code: string): boolean {
  return /^[A-Za-z0-9_.:-]{1,24}$/.test(code) && !/\d{6}/.test(code);
}
