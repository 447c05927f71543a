import type { DeathStore } from '../src/cases/deaths/death.ts';
import type { WorkQueue } from '../src/platform/jobs/work.ts';

const nothing = () => Promise.resolve();

/** A store that knows of no death and keeps none. */
export const noDeaths: DeathStore = {
  find: () => Promise.resolve(undefined),
  among: () => Promise.resolve(new Map()),
  keep: nothing,
  correct: nothing,
  markHousehold: nothing,
  unclosed: () => Promise.resolve([]),
};

/** A queue that does nothing. */
export const noWork: WorkQueue = { enqueue: nothing, wake: () => undefined };
