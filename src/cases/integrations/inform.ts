import type { Asked } from '../../access/asked.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { badRequest, Problem } from '../../values/problem.ts';
import type { IntegrationPorts } from '../life-cycle.ts';
import { informingIssues } from './check-registration.ts';
import type { InformedWay, Integration } from './integration.ts';

/** That a person was informed, as a centre records it. */
export interface InformingInput {
  readonly integrationId: string;
  readonly informedOn: CalendarDate;
  readonly informedWay: InformedWay;
}

/**
 * Records when and how the person was told that personal data will be processed. It is recorded once; repeating the
 * same changes nothing.
 * @throws Problem 409 when another day or way was given before
 */
export function informPerson(
  ports: Pick<IntegrationPorts, 'door' | 'integrations'>,
  asked: Asked<InformingInput>,
): Promise<Integration> {
  return ports.door.perform('inform', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    carryOut: async (integration, { book }, { informedOn, informedWay }) => {
      const issues = informingIssues(informedOn, integration.applicationDate, book);
      if (issues.length > 0) throw badRequest(issues);
      const { integrationId } = integration;
      if (!(await ports.integrations.markInformed(integrationId, { on: informedOn, way: informedWay }))) {
        throw new Problem('alreadyInformed');
      }
      return { outcome: 'answered', result: { ...integration, informedOn, informedWay } };
    },
  });
}
