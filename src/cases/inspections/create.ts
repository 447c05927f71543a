import type { SsinSealer } from '../../evidence/sealing.ts';
import { checkpointAfter } from '../../evidence/tree/checkpoint-after.ts';
import type { CheckpointVerifier } from '../../evidence/tree/checkpoint.ts';
import type { TreeReader } from '../../evidence/tree/tree-storage.ts';
import type { Database } from '../../platform/postgres/database.ts';
import { storageRequired } from '../../platform/postgres/storage-required.ts';
import type { OpenFilePorts } from './file/open-file.ts';
import { createLifeCycleCounts } from './figures/life-cycle-counts.ts';
import type { InspectionFigurePorts } from './figures/query.ts';
import type { InspectionPorts } from './read.ts';
import { createInspectionStore } from './store.ts';

/** What inspections need of their own, beside what all cases have. */
export type InspectionParts = Pick<InspectionFigurePorts, 'lifeCycleCounts' | 'smallestFigure'> &
  Pick<InspectionPorts, 'inspections' | 'checkpoints' | 'inspectionDays' | 'mostFiles'> &
  Pick<OpenFilePorts, 'pseudonymsOf'>;

/** Makes it. */
export function createInspectionParts({
  database,
  sealer,
  log,
  settings,
}: {
  readonly database: Database;
  readonly sealer: SsinSealer;
  /** The log of the evidence, and by which its checkpoints are recognised. */
  readonly log: {
    readonly reader: TreeReader;
    readonly verifierKey: string;
    readonly verifiers: readonly CheckpointVerifier[];
  };
  readonly settings: { readonly days: number; readonly mostFiles: number; readonly smallestFigure: number };
}): InspectionParts {
  return {
    lifeCycleCounts: storageRequired(createLifeCycleCounts(database)),
    smallestFigure: settings.smallestFigure,
    inspections: storageRequired(createInspectionStore({ database, sealer })),
    checkpoints: storageRequired({
      verifierKey: log.verifierKey,
      after: (entryId: string) => checkpointAfter(log.reader, log.verifiers, entryId),
    }),
    inspectionDays: settings.days,
    mostFiles: settings.mostFiles,
    pseudonymsOf: (ssin, centre) => sealer.pseudonyms(ssin, centre),
  };
}
