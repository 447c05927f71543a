import { moments, momentIds, type Incoming, type MomentId } from './moments.ts';

/** Decides which request meets which moment. */
export interface Director {
  /**
   * The moment that happens at this request. Each happens once, and what comes again after one passes.
   * @param key the same for a request that comes again
   */
  take(request: Incoming, key: string): MomentId | undefined;
}

/** One moment at a time, as a script sets it. */
export interface ScriptedDirector extends Director {
  /** The next request that fits meets it; undefined sets none. */
  arm(moment: MomentId | undefined): void;
}

export function createScriptedDirector(): ScriptedDirector {
  let armed: MomentId | undefined;
  return {
    arm: (moment) => (armed = moment),
    take(request) {
      if (armed === undefined || !moments[armed].fits(request)) return undefined;
      const taken = armed;
      armed = undefined;
      return taken;
    },
  };
}

/**
 * All moments, one after the other, while somebody plays by hand.
 * @param pauseMs nothing happens so long after a moment
 * @param told is told of each that happens
 */
export function createDirectorOfAll(
  pauseMs: number,
  told: (moment: MomentId) => void,
  now: () => number = Date.now,
): Director {
  const left: MomentId[] = [...momentIds];
  let disturbed: string | undefined;
  let quietUntil = 0;
  return {
    take(request, key) {
      if (key === disturbed) {
        disturbed = undefined;
        return undefined;
      }
      if (now() < quietUntil) return undefined;
      const at = left.findIndex((id) => moments[id].fits(request));
      const [taken] = at === -1 ? [] : left.splice(at, 1);
      if (taken === undefined) return undefined;
      disturbed = key;
      quietUntil = now() + pauseMs;
      told(taken);
      return taken;
    },
  };
}
