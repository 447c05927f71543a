import type { SsinSealer } from '../../evidence/sealing.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { storageRequired } from '../../platform/postgres/storage-required.ts';
import type { FlagStore } from './flag.ts';
import { createPredictionStore } from './prediction-store.ts';
import type { PredictionStore } from './prediction.ts';
import { createFlagStore } from './store.ts';

/** What is kept of flags, and of those that were foreseen. */
export interface FlagStores {
  readonly flags: FlagStore;
  readonly predictions: PredictionStore;
}

export function createFlagStores(parts: {
  readonly database: Pick<Database, 'query'>;
  readonly sealer: SsinSealer;
}): FlagStores {
  return {
    flags: storageRequired(createFlagStore(parts)),
    predictions: storageRequired(createPredictionStore(parts)),
  };
}
