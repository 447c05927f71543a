import { z } from 'zod';
import type { Clock } from '../values/calendar.ts';
import { Problem } from '../values/problem.ts';

/** A clock that another program moves; for the sandbox only. */
export interface SimulatedClock {
  readonly clock: Clock;
  readonly stop: () => void;
}

/** The simulated time cannot be read; this is found at the start. */
export class SimulatedClockError extends Error {
  override readonly name = 'SimulatedClockError';
}

const answer = z.object({ now: z.iso.datetime({ offset: true }) });
/** How often the time is read, and how long an answer stays valid; without a newer one, the time is then unknown. */
const usual = { everyMs: 500, believedForMs: 5_000 };

/**
 * Follows the clock of the KSZ simulator, so that both programs live on the same day. When the clock can no longer be
 * read, it fails, and so does everything that needs the day: a period cannot be judged without it.
 * @param url of the simulator's control API, `…/control/clock`
 * @throws SimulatedClockError when it cannot be read at the start
 */
export async function followClock(url: string, { everyMs, believedForMs } = usual): Promise<SimulatedClock> {
  let offset = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  const read = async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(believedForMs / 2) });
    const { now } = answer.parse(await response.json());
    offset = Date.parse(now) - Date.now();
    readAt = performance.now();
  };
  await read().catch((cause: unknown) => {
    throw new SimulatedClockError(`SIMULATED_CLOCK_URL: the simulated time cannot be read at ${url}.`, { cause });
  });
  let reading = false;
  const timer = setInterval(() => {
    if (reading) return;
    reading = true;
    read()
      .catch(() => undefined)
      .finally(() => {
        reading = false;
      });
  }, everyMs);
  timer.unref();
  return {
    clock() {
      if (performance.now() - readAt > believedForMs) {
        throw new Problem('serviceUnavailable', { detail: 'The simulated time cannot be read.' });
      }
      return Date.now() + offset;
    },
    stop: () => {
      clearInterval(timer);
    },
  };
}
