import type { Asked } from '../../access/asked.ts';
import type { Deadline } from './deadline.ts';
import { rulesOf, type DeadlinePorts } from './query.ts';
import type { Step } from './step.ts';

/** What is to be done for a person in one case, and what was done. */
export interface FileDeadlines {
  /** The nearest day first. */
  readonly deadlines: readonly Deadline[];
  /** Oldest first. */
  readonly steps: readonly Step[];
}

/**
 * The deadlines of the file to which an integration belongs: those of the same person in the same case, before and after
 * a decision. What was done is there as the step that did it.
 * @throws Problem
 */
export function readDeadlines(
  ports: DeadlinePorts,
  asked: Asked<{ readonly integrationId: string }>,
): Promise<FileDeadlines> {
  return ports.door.perform('readDeadlines', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    carryOut: async (integration, { book }) => {
      const deadlines = await ports.deadlines.ofFile(integration, rulesOf(ports, book));
      const steps = await ports.deadlines.stepsOfFile(integration);
      return { outcome: 'answered', result: { deadlines, steps } };
    },
  });
}
