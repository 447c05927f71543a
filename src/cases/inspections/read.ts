import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import { DeniedError } from '../../access/evidence-required.ts';
import { RowChangedError } from '../../evidence/row-sealing.ts';
import type { CheckpointAfter } from '../../evidence/tree/checkpoint-after.ts';
import { readCheckpoint } from '../../evidence/tree/checkpoint.ts';
import type { Caller } from '../../values/caller.ts';
import { addDays, type CalendarDate } from '../../values/calendar.ts';
import type { Integration } from '../integrations/integration.ts';
import { notFound } from '../life-cycle.ts';
import { drawSample, hashOfList, seedOf } from './drawing.ts';
import type { Candidate, Inspection, InspectionStore } from './inspection.ts';
import { inspectionTable } from './store.ts';

/** What mandates need. */
export interface InspectionPorts {
  readonly door: Door<Integration>;
  readonly inspections: InspectionStore;
  readonly checkpoints: CheckpointsAfter;
  readonly centres: ReadonlyMap<string, unknown>;
  /** Days for which the files open, the day of the drawing included. */
  readonly inspectionDays: number;
  /** Files of a sample at most. */
  readonly mostFiles: number;
}

/** What is signed after an entry was written. */
export interface CheckpointsAfter {
  /** By which anybody checks the checkpoints that are signed now. */
  readonly verifierKey: string;
  /** Undefined while there is none; it comes with the next checkpoint that is kept. */
  after(entryId: string): Promise<CheckpointAfter | undefined>;
}

/**
 * One of the caller's own mandates. Its sample is drawn when there is a checkpoint to draw it with.
 * @throws Problem
 */
export function readInspection(
  ports: InspectionPorts,
  asked: Asked<{ readonly inspectionId: string }>,
): Promise<Inspection> {
  return ports.door.perform('readInspection', asked, {
    find: (_look, { inspectionId }) => findHeld(ports, asked.caller, inspectionId),
    carryOut: async (inspection, { now, today }) => ({
      outcome: 'answered',
      result: await drawnNow(ports, inspection, now, today),
    }),
  });
}

/** Everything by which anybody can draw the sample again. */
export interface ShownDrawing {
  readonly inspection: Inspection;
  readonly seed: string;
  readonly candidates: readonly string[];
  readonly sample: readonly string[];
  /** That the checkpoint has the entry that committed to the list. */
  readonly proof: CheckpointAfter;
}

/**
 * How the sample of one of the caller's own mandates was drawn.
 * @throws Problem 404 while it is not drawn
 */
export function readDrawing(
  ports: InspectionPorts,
  asked: Asked<{ readonly inspectionId: string }>,
): Promise<ShownDrawing> {
  return ports.door.perform('readInspection', asked, {
    find: (_look, { inspectionId }) => findHeld(ports, asked.caller, inspectionId),
    carryOut: async (found, { now, today }) => {
      const inspection = await drawnNow(ports, found, now, today);
      const proof = await ports.checkpoints.after(inspection.entryId);
      const drawn = await sampleOf(ports, inspection);
      if (!drawn || !proof) throw notFound();
      const { seed, list, sample } = drawn;
      const candidates = list.map(({ pseudonym }) => pseudonym);
      return {
        outcome: 'answered',
        result: { inspection, seed, candidates, sample: sample.map(({ pseudonym }) => pseudonym), proof },
      };
    },
  });
}

/**
 * A mandate that the caller holds; somebody else's is as one that does not exist.
 * @throws DeniedError RowChangedError
 */
export async function findHeld(
  { inspections }: Pick<InspectionPorts, 'inspections'>,
  { centre, userId }: Caller,
  inspectionId: string,
): Promise<Inspection> {
  const inspection = await inspections.find(inspectionId);
  if (!inspection) throw new DeniedError('noSuchInspection', notFound());
  const isHeld = inspection.supervisor === centre && inspection.inspector === userId;
  if (!isHeld) throw new DeniedError('foreignInspection', notFound());
  return inspection;
}

/** The inspection, with its drawing when there is a checkpoint for it. */
export async function drawnNow(
  { inspections, checkpoints, inspectionDays }: InspectionPorts,
  inspection: Inspection,
  now: number,
  today: CalendarDate,
): Promise<Inspection> {
  if (inspection.drawing) return inspection;
  const found = await checkpoints.after(inspection.entryId);
  if (!found) return inspection;
  const drawing = { checkpoint: found.checkpoint, drawnAt: now, lastDay: addDays(today, inspectionDays - 1) };
  return (await inspections.markDrawn(inspection.inspectionId, drawing)) ?? inspection;
}

/** The seed of a mandate that is drawn; undefined before. */
export function seedOfInspection({ drawing, entryId }: Inspection): string | undefined {
  return drawing && seedOf(readCheckpoint(drawing.checkpoint), entryId);
}

/**
 * The sample of a mandate, number one first; undefined while it is not drawn.
 * @throws RowChangedError when the list is not the one that was committed to
 */
export async function sampleOf(
  { inspections }: Pick<InspectionPorts, 'inspections'>,
  inspection: Inspection,
): Promise<
  { readonly seed: string; readonly list: readonly Candidate[]; readonly sample: readonly Candidate[] } | undefined
> {
  const seed = seedOfInspection(inspection);
  if (seed === undefined) return undefined;
  const list = await inspections.listOf(inspection.inspectionId);
  const names = list.map(({ pseudonym }) => pseudonym);
  if (hashOfList(names) !== inspection.candidatesHash) throw new RowChangedError(inspectionTable.name);
  const byName = new Map(list.map((candidate) => [candidate.pseudonym, candidate]));
  const sample = drawSample(seed, names, inspection.sampleSize).flatMap((name) => byName.get(name) ?? []);
  return { seed, list, sample };
}
