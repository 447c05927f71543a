import type { Asked } from '../../../access/asked.ts';
import { DeniedError } from '../../../access/evidence-required.ts';
import type { Look } from '../../../access/door.ts';
import { denied, refusal } from '../../../access/refusal.ts';
import { mandateOver } from '../../../access/rules/mandate-over.ts';
import { RowChangedError } from '../../../evidence/row-sealing.ts';
import type { EnterpriseNumber } from '../../../values/enterprise-number.ts';
import type { Ssin } from '../../../values/ssin.ts';
import type { Integration } from '../../integrations/integration.ts';
import { integrationTable } from '../../integrations/row.ts';
import { notFound } from '../../life-cycle.ts';
import { candidateOf } from '../drawing.ts';
import { stateOn, type Candidate, type Inspection } from '../inspection.ts';
import { findHeld, sampleOf, type InspectionPorts } from '../read.ts';
import { findingsOf, type FileFinding } from './findings.ts';
import { gatherFile, type FilePorts } from './gather.ts';
import type { InspectedFile } from './inspected-file.ts';

/** What opening a file needs. */
export interface OpenFilePorts extends FilePorts, Omit<InspectionPorts, 'integrations'> {
  /** Under which pseudonyms a person may be known, that of the current key first. */
  readonly pseudonymsOf: (ssin: Ssin, centre: EnterpriseNumber) => readonly Uint8Array[];
}

/** A file of a sample, as it is shown. */
export interface OpenedInspectedFile {
  readonly inspection: Inspection;
  readonly number: number;
  readonly file: InspectedFile;
  /** What is missing or late. */
  readonly findings: readonly FileFinding[];
}

/**
 * Opens a file of a sample by its number, for the inspector who holds the mandate and while it runs. The evidence of it
 * is about the person of the file, who sees it, with the reference of the mandate.
 * @throws Problem 404 for a mandate of somebody else and for a number outside the sample, 403 when the mandate is over or
 *   the inspector is near the person
 */
export function openInspectedFile(
  ports: OpenFilePorts,
  asked: Asked<{ readonly inspectionId: string; readonly number: number }>,
): Promise<OpenedInspectedFile> {
  return ports.door.perform('readInspectedFile', asked, {
    find: async (look, { inspectionId, number }) => {
      const inspection = await findHeld(ports, asked.caller, inspectionId);
      const candidate = await fileOf(ports, inspection, number, look);
      const integration = await integrationOf(ports, inspection, candidate);
      look.person(integration.ssin);
      return { inspection, integration };
    },
    evidence: ({ inspection: { inspectionId, reference } }, { number: file }) => ({
      inspection: { inspectionId, reference, file },
    }),
    carryOut: async ({ inspection, integration }, { book, today }, { number }) => {
      const file = await gatherFile(ports, inspection, integration, book);
      const findings = findingsOf(file, ports.book, today);
      return { outcome: 'answered', result: { inspection, number, file, findings } };
    },
  });
}

/** @throws DeniedError */
async function fileOf(
  ports: OpenFilePorts,
  inspection: Inspection,
  number: number,
  { today, book }: Look<Integration>,
): Promise<Candidate> {
  const drawn = await sampleOf(ports, inspection);
  if (!drawn) throw new DeniedError('notDrawn', notFound());
  if (stateOn(inspection, today) === 'ended') throw denied(refusal(mandateOver, { book }));
  const candidate = drawn.sample[number - 1];
  if (!candidate) throw new DeniedError('outsideSample', notFound());
  return candidate;
}

/** @throws RowChangedError when it is not the integration that stood in the list */
async function integrationOf(
  { integrations, pseudonymsOf }: OpenFilePorts,
  { inspectionId, centre }: Inspection,
  { integrationId, pseudonym }: Candidate,
): Promise<Integration> {
  const integration = await integrations.find(integrationId);
  const names = integration ? pseudonymsOf(integration.ssin, centre).map((one) => candidateOf(inspectionId, one)) : [];
  if (integration?.centre !== centre || !names.includes(pseudonym)) throw new RowChangedError(integrationTable.name);
  return integration;
}
