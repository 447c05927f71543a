import { z } from 'zod';
import { calendarDate, type CalendarDate } from '../../values/calendar.ts';
import { enterpriseNumber } from '../../values/enterprise-number.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { proofView } from '../proof-card/view.ts';
import { integrationId, moment } from '../views.ts';
import { inspectionStates, stateOn, type Inspection } from './inspection.ts';
import type { SeenInspection } from './query.ts';
import { seedOfInspection, type ShownDrawing } from './read.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const members = {
  inspectionId: z.uuid(),
  reference: z.string().describe('By which supervisor and centre know the mandate.'),
  enterpriseNumber: enterpriseNumber.describe('The centre that is inspected.'),
  from: calendarDate,
  to: calendarDate,
  qualityCodes: z.array(z.int()).describe('Empty: whatever the code.'),
  sampleSize: z.int(),
  candidates: z.int().describe('Files that the sample is drawn from.'),
  candidatesHash: hash.describe('SHA-256 over their list. It is in the evidence since before the sample was known.'),
  requestedAt: moment,
  entryId: z.uuid().describe('Entry of the evidence that committed to the list.'),
  state: z
    .enum(inspectionStates)
    .describe('`requested`: the sample is not drawn yet. `drawn`: its files open. `ended`: they do not any more.'),
  drawing: z
    .object({
      drawnAt: moment,
      lastDay: calendarDate.describe('Last day on which a file opens.'),
      files: z.int().describe('Files of the sample: number 1 to this.'),
      seed: hash.describe('From the checkpoint and the entry: nobody could choose it.'),
      checkpoint: z.string().describe('The first kept checkpoint (C2SP tlog-checkpoint) that has the entry.'),
    })
    .meta({ title: 'DrawnSample' })
    .optional()
    .describe('Absent until there is such a checkpoint: at most `CHECKPOINT_SECONDS` later.'),
};

export const inspectionView = z
  .object({ href: z.url(), ...members })
  .meta({ id: 'Inspection', description: 'A mandate to read a sample of the files of a centre.' });

export const seenInspectionView = z
  .object({
    ...members,
    supervisor: enterpriseNumber.describe('Whose inspector holds the mandate.'),
    opened: z
      .array(z.object({ number: z.int(), integrationId, at: moment.describe('When it was opened first.') }))
      .describe('The files that were opened. The persons see it too.'),
  })
  .meta({ id: 'SeenInspection', description: 'A mandate on the own centre.' });

export const drawingView = z
  .object({
    inspectionId: z.uuid(),
    seed: hash,
    candidates: z.array(hash).describe('The list, sorted. A pseudonym is of this inspection alone.'),
    sample: z.array(hash).describe('Number 1 first.'),
    proof: proofView.describe('That the checkpoint of the seed has the entry that committed to the list.'),
    entryContent: z.string().describe('What the entry says; its SHA-256 stands in the leaf.'),
  })
  .meta({ id: 'InspectionDrawing', description: 'Everything by which anybody can draw the sample again.' });

function viewMembers(inspection: Inspection, today: CalendarDate) {
  const { drawing, sampleSize, candidates } = inspection;
  const seed = seedOfInspection(inspection);
  return withoutAbsent({
    inspectionId: inspection.inspectionId,
    reference: inspection.reference,
    enterpriseNumber: inspection.centre,
    from: inspection.from,
    to: inspection.to,
    qualityCodes: [...inspection.qualityCodes],
    sampleSize,
    candidates,
    candidatesHash: inspection.candidatesHash,
    requestedAt: inWords(inspection.requestedAt),
    entryId: inspection.entryId,
    state: stateOn(inspection, today),
    drawing:
      drawing && seed !== undefined
        ? {
            drawnAt: inWords(drawing.drawnAt),
            lastDay: drawing.lastDay,
            files: Math.min(sampleSize, candidates),
            seed,
            checkpoint: drawing.checkpoint,
          }
        : undefined,
  });
}

/** A mandate as its inspector sees it. */
export function viewInspection(
  inspection: Inspection,
  today: CalendarDate,
  baseUrl: string,
): z.infer<typeof inspectionView> {
  return { href: `${baseUrl}/inspections/${inspection.inspectionId}`, ...viewMembers(inspection, today) };
}

/** A mandate as the officer of the inspected centre sees it. */
export function viewSeenInspection(
  { inspection, opened }: SeenInspection,
  today: CalendarDate,
): z.infer<typeof seenInspectionView> {
  return {
    ...viewMembers(inspection, today),
    supervisor: inspection.supervisor,
    opened: opened.map(({ at, ...of }) => ({ ...of, at: inWords(at) })),
  };
}

/** How a sample was drawn. */
export function viewDrawing(
  { inspection: { inspectionId, entryId }, seed, candidates, sample, proof: { checkpoint, row } }: ShownDrawing,
  verifierKey: string,
): z.infer<typeof drawingView> {
  const { content, ...proved } = row;
  return {
    inspectionId,
    seed,
    candidates: [...candidates],
    sample: [...sample],
    proof: { entryId, verifierKey, checkpoint, rows: [{ ...proved, proof: [...proved.proof] }] },
    entryContent: content,
  };
}

function inWords(at: number): string {
  return new Date(at).toISOString();
}
