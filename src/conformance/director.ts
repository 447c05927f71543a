import { moments, momentIds, type Incoming, type MomentId } from './moments.ts';

/** Decides which request meets which moment. */
export interface Director {
  /**
   * The moment that happens at this request. Each happens once, and what comes again after one passes.
   * @param key the same for a request that comes again
   */
  take(request: Incoming, key: string): MomentId | undefined;
  /** The moment that was taken did not happen, because of what the gateway answered. */
  missed(moment: MomentId): void;
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
    // A task comes once: there is no other request for it.
    missed: () => undefined,
  };
}

/**
 * All moments, one after the other, while somebody plays by hand. One that was missed comes at another request.
 * @param pauseMs nothing happens so long after a moment
 * @param told is told of each that happens
 */
export function createDirectorOfAll(
  pauseMs: number,
  told: (moment: MomentId) => void,
  now: () => number = Date.now,
): Director {
  const left = new Set(momentIds);
  let disturbed: string | undefined;
  let quietUntil = 0;
  return {
    take(request, key) {
      if (key === disturbed) {
        disturbed = undefined;
        return undefined;
      }
      if (now() < quietUntil) return undefined;
      const taken = momentIds.find((id) => left.has(id) && (moments[id].fitsByHand ?? moments[id].fits)(request));
      if (taken === undefined) return undefined;
      left.delete(taken);
      disturbed = key;
      quietUntil = now() + pauseMs;
      told(taken);
      return taken;
    },
    missed(moment) {
      left.add(moment);
      disturbed = undefined;
      quietUntil = 0;
    },
  };
}
