import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import { notFound } from '../life-cycle.ts';
import { hashOfList } from './drawing.ts';
import type { Candidate, Inspection, Mandate } from './inspection.ts';
import type { InspectionPorts } from './read.ts';

interface Requested {
  readonly inspectionId: string;
  readonly candidates: readonly Candidate[];
}

/**
 * Asks for a sample of the files of a centre. The evidence commits to the list of files before anything is kept; the
 * sample follows from a checkpoint that is signed after that, so nobody chooses it.
 * @throws Problem 404 for a centre that this gateway does not serve, 400 when there is no file to draw from
 */
export function requestInspection(ports: InspectionPorts, asked: Asked<Mandate>): Promise<Inspection> {
  const { centre: supervisor, userId: inspector } = asked.caller;
  return ports.door.perform('requestInspection', asked, {
    find: async (_look, mandate): Promise<Requested> => {
      requireMandate(ports, mandate);
      const inspectionId = uuidv7();
      const candidates = await ports.inspections.candidates(inspectionId, mandate);
      if (candidates.length === 0) throw wrong('from', 'The centre has no file within these days, under these codes.');
      return { inspectionId, candidates };
    },
    evidence: ({ inspectionId, candidates }, { reference, ...mandate }) => ({
      inspection: { inspectionId, reference, mandate: { ...mandate, ...committed(candidates) } },
    }),
    carryOut: async ({ inspectionId, candidates }, { now, entryId }, mandate) => {
      if (entryId === undefined) throw new Problem('internalServerError');
      const inspection: Inspection = {
        ...mandate,
        ...committed(candidates),
        inspectionId,
        supervisor,
        inspector,
        entryId,
        requestedAt: now,
      };
      await ports.inspections.add(inspection, candidates);
      return { outcome: 'answered', result: inspection };
    },
  });
}

function committed(candidates: readonly Candidate[]): Pick<Inspection, 'candidates' | 'candidatesHash'> {
  return {
    candidates: candidates.length,
    candidatesHash: hashOfList(candidates.map(({ pseudonym }) => pseudonym)),
  };
}

/** @throws Problem */
function requireMandate(ports: Pick<InspectionPorts, 'centres' | 'mostFiles'>, mandate: Mandate): void {
  if (!ports.centres.has(mandate.centre)) throw notFound();
  if (mandate.sampleSize <= ports.mostFiles) return;
  throw wrong('sampleSize', `A sample has ${String(ports.mostFiles)} files at most.`);
}

function wrong(name: string, detail: string): Problem {
  return badRequest([issue('invalidInput', { in: 'body', name }, { detail })]);
}
