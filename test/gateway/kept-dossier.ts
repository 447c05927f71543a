import { v7 as uuidv7 } from 'uuid';
import type { DossierRecord, DossierStore, StreamState } from '../../src/cases/dossiers/dossier.ts';
import { formOf } from '../../src/cases/dossiers/form.ts';
import { createDossierStore } from '../../src/cases/dossiers/store.ts';
import { sandboxSecrets } from '../../src/config/production.ts';
import { deriveEvidenceKeys } from '../../src/evidence/keys.ts';
import { createSealer } from '../../src/evidence/seal.ts';
import { openDatabase } from '../../src/platform/postgres/database.ts';
import { streams } from '../../src/streams/registry.ts';
import type { Clock } from '../../src/values/calendar.ts';
import type { Constellation } from '../constellation.ts';

const dayMs = 86_400_000;

/** What is kept of one stream: its answer, or how it failed. */
export interface KeptStream {
  readonly state?: StreamState;
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly problem?: Readonly<Record<string, unknown>>;
}

/** The store of a gateway, beside that gateway. */
function dossiersOf(
  { database }: Pick<Constellation, 'database'>,
  clock: Clock = Date.now,
): DossierStore & AsyncDisposable {
  const connection = openDatabase({ url: database.runtimeUrl, applicationName: 'kept dossiers' });
  const sealer = createSealer(deriveEvidenceKeys(sandboxSecrets[0] ?? '', 'sandbox'));
  return {
    ...createDossierStore({ database: connection, sealer, clock, form: formOf(streams) }),
    [Symbol.asyncDispose]: () => connection.close(),
  };
}

/** Keeps a dossier in the form in which a gateway gives it. @returns its id */
export async function keepDossier(
  world: Pick<Constellation, 'database'>,
  integrationId: string,
  asked: Readonly<Record<string, KeptStream>>,
  {
    at = Date.now(),
    keptUntil = at + 30 * dayMs,
    isKept = true,
    clock = () => at,
  }: { at?: number; keptUntil?: number; isKept?: boolean; clock?: Clock } = {},
): Promise<string> {
  await using dossiers = dossiersOf(world, clock);
  const dossierId = uuidv7();
  const results = Object.entries(asked).map(([name, { state = 'answered', ...rest }]) => ({ name, state, ...rest }));
  const record: DossierRecord = {
    dossierId,
    integrationId,
    askedBy: 'gent-social-worker',
    at,
    streams: results.map(({ name, state }) => ({ name, state })),
    ...(isKept ? { keptUntil } : {}),
  };
  const moment = new Date(at).toISOString();
  const content = {
    dossierId,
    integrationId,
    begunAt: moment,
    completedAt: moment,
    isComplete: results.every(({ state }) => state === 'answered'),
    streams: results.map(({ name, state, problem }) => ({
      name,
      state,
      shouldAskAgain: state === 'failed' || state === 'incomplete',
      ...(problem ? { problem } : {}),
    })),
    askAgain: results.filter(({ state }) => state === 'failed' || state === 'incomplete').map(({ name }) => name),
    answers: Object.fromEntries(results.flatMap(({ name, answer }) => (answer ? [[name, answer]] : []))),
  };
  await dossiers.record(record, isKept ? Buffer.from(JSON.stringify(content)) : undefined);
  return dossierId;
}
