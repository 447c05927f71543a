import type { Asked } from '../../access/asked.ts';
import type { Done } from '../../access/evidence-required.ts';
import type { AccessRecords } from '../../evidence/evidence.ts';
import type { Inspection } from './inspection.ts';
import { drawnNow, sampleOf, type InspectionPorts } from './read.ts';

/** Openings of files that are looked for at most. */
const mostOpenings = 1_000;
/** Mandates that are drawn, if they can be, when somebody looks. */
const drawnAtOnce = 20;

/** A page of a list of mandates; it continues after an id. */
export interface InspectionQuery {
  readonly after?: string | undefined;
  readonly pageSize: number;
}

/** A file that an inspector opened. */
export interface OpenedFile {
  readonly number: number;
  readonly integrationId: string;
  /** When it was opened first, milliseconds since 1970. */
  readonly at: number;
}

/** A mandate as the officer of the inspected centre sees it. */
export interface SeenInspection {
  readonly inspection: Inspection;
  readonly opened: readonly OpenedFile[];
}

/** Mandates, newest first; `next` is the last one where there are more. */
export interface InspectionPage<One> {
  readonly inspections: readonly One[];
  readonly next?: string;
}

/**
 * Lists the mandates on the caller's centre that are drawn, newest first, with the files that were opened. Before the
 * drawing a centre sees nothing of a mandate: it could put files in order.
 * @throws Problem
 */
export function queryInspections(
  ports: InspectionPorts & { readonly accessRecords: Pick<AccessRecords, 'find'> },
  asked: Asked<InspectionQuery>,
): Promise<InspectionPage<SeenInspection>> {
  const { centre } = asked.caller;
  return ports.door.perform('queryInspections', asked, {
    find: () => undefined,
    carryOut: async (_found, { now, today }, { after, pageSize }) => {
      for (const waiting of await ports.inspections.waiting(centre, drawnAtOnce)) {
        await drawnNow(ports, waiting, now, today);
      }
      const found = await ports.inspections.drawn(centre, { after, limit: pageSize + 1 });
      const seen = async (inspection: Inspection) => ({ inspection, opened: await openedFiles(ports, inspection) });
      return pageOf(found, pageSize, seen);
    },
  });
}

/**
 * Lists the mandates that the caller holds, newest first, so that none is lost of which the reference is. One whose sample
 * can be drawn now is drawn.
 * @throws Problem
 */
export function queryOwnInspections(
  ports: InspectionPorts,
  asked: Asked<InspectionQuery>,
): Promise<InspectionPage<Inspection>> {
  const { centre: supervisor, userId: inspector } = asked.caller;
  return ports.door.perform('queryOwnInspections', asked, {
    find: () => undefined,
    carryOut: async (_found, { now, today }, { after, pageSize }) => {
      const found = await ports.inspections.held({ supervisor, inspector }, { after, limit: pageSize + 1 });
      return pageOf(found, pageSize, (inspection) => drawnNow(ports, inspection, now, today));
    },
  });
}

/** A page of mandates that were read, one more than asked for where there are more. @param complete one after another */
async function pageOf<One>(
  found: readonly Inspection[],
  pageSize: number,
  complete: (inspection: Inspection) => Promise<One>,
): Promise<Done<InspectionPage<One>>> {
  const page = found.slice(0, pageSize);
  const last = page.at(-1);
  const inspections: One[] = [];
  for (const inspection of page) inspections.push(await complete(inspection));
  return {
    outcome: page.length > 0 ? 'answered' : 'noData',
    result: { inspections, ...(found.length > pageSize && last ? { next: last.inspectionId } : {}) },
  };
}

/** The files of a sample that were opened, as the evidence has it. */
async function openedFiles(
  ports: InspectionPorts & { readonly accessRecords: Pick<AccessRecords, 'find'> },
  inspection: Inspection,
): Promise<readonly OpenedFile[]> {
  const { inspectionId, supervisor, inspector: userId, requestedAt: from } = inspection;
  const sample = (await sampleOf(ports, inspection))?.sample ?? [];
  const records = await ports.accessRecords.find(
    supervisor,
    { userId, from, outcome: 'answered' },
    { limit: mostOpenings },
  );
  const first = new Map<number, OpenedFile>();
  // Newest first: the oldest one is set last.
  for (const { record } of records) {
    const { file: number, inspectionId: of } = record.opening.inspection ?? {};
    const integrationId = sample[(number ?? 0) - 1]?.integrationId;
    if (of !== inspectionId || number === undefined || integrationId === undefined) continue;
    first.set(number, { number, integrationId, at: record.at });
  }
  return [...first.values()].sort((one, other) => one.number - other.number);
}
