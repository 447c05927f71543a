import { v7 as uuidv7 } from 'uuid';
import type { Asked } from '../../access/asked.ts';
import type { Observation } from '../../assessment/observation.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { badRequest, issue, Problem, type InputIssue } from '../../values/problem.ts';
import { readTexts } from '../../values/text-file.ts';
import type { IntegrationPorts } from '../life-cycle.ts';
import { referenceIssues } from '../proof-reference.ts';
import { ObservationWithdrawnError, type NotedObservation, type ObservationStore } from './observation.ts';

const texts = readTexts(new URL('texts.yaml', import.meta.url), ['observationWithdrawn']);

/** What the acts on observations need. */
export type ObservationPorts = Pick<IntegrationPorts, 'door'> & { readonly observations: ObservationStore };

/** An observation as a caller gives it. */
export interface ObservationInput extends Pick<Observation, 'kind' | 'date' | 'item' | 'outcome'> {
  readonly integrationId: string;
  readonly reference?: string | undefined;
  readonly withdraws?: string | undefined;
}

/**
 * Notes what a home visit, a proof or a conversation showed of a person. It stays as it is: a wrong one is withdrawn by
 * noting another in its place.
 * @throws Problem 409 when the one that it withdraws was withdrawn before; 400 when that one is not known for this person,
 *   its day lies in the future, or the reference has the number of a person in it
 */
export function noteObservation(ports: ObservationPorts, asked: Asked<ObservationInput>): Promise<NotedObservation> {
  return ports.door.perform('noteObservation', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    evidence: (_integration, { kind }) => ({ reason: kind }),
    carryOut: async ({ integrationId }, { now, today }, input) => {
      refuse(inputIssues(input, today));
      const { kind, date, item, outcome, reference, withdraws } = input;
      if (withdraws !== undefined) await requireStanding(ports, integrationId, withdraws);
      const observation: NotedObservation = {
        observationId: uuidv7(),
        integrationId,
        kind,
        date,
        item,
        outcome,
        ...(reference === undefined ? {} : { reference }),
        ...(withdraws === undefined ? {} : { withdraws }),
        notedBy: asked.caller.userId,
        notedAt: now,
      };
      try {
        await ports.observations.add(observation);
      } catch (error) {
        if (!(error instanceof ObservationWithdrawnError) || withdraws === undefined) throw error;
        // Another request was first.
        await requireStanding(ports, integrationId, withdraws);
        throw error;
      }
      return { outcome: 'answered', result: observation };
    },
  });
}

/** @throws Problem unless the observation is one of the same person in the same file, and stands */
async function requireStanding(ports: ObservationPorts, integrationId: string, withdraws: string): Promise<void> {
  const named = (await ports.observations.ofFile(integrationId)).find((one) => one.observationId === withdraws);
  if (named === undefined || named.otherPerson !== undefined) {
    const detail = 'There is no such observation of this person in this file.';
    refuse([issue('referencedResourceNotFound', { in: 'body', name: 'withdraws' }, { detail })]);
  }
  if (named?.withdrawnBy === undefined) return;
  const { withdrawnBy } = named;
  throw new Problem('observationWithdrawn', { detail: texts.observationWithdrawn, members: { withdrawnBy } });
}

/** @throws Problem when there are issues */
function refuse(issues: readonly InputIssue[]): void {
  if (issues.length > 0) throw badRequest(issues);
}

function inputIssues({ date, reference }: ObservationInput, today: CalendarDate): readonly InputIssue[] {
  const future = issue('invalidInput', { in: 'body', name: 'date' }, { detail: 'It lies in the future.' });
  return [...(date > today ? [future] : []), ...referenceIssues('reference', reference, today)];
}
