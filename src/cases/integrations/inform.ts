import { belgianDate, type CalendarDate } from '../../values/calendar.ts';
import { DeniedError, withEvidence } from '../../access/evidence-required.ts';
import type { InformedWay, Integration } from './integration.ts';
import { about, openingBy } from '../../access/opening.ts';
import { badRequest, issue, Problem } from '../../values/problem.ts';
import { notFound, requireAction, type IntegrationPorts, type RequestOrigin } from '../life-cycle.ts';

/**
 * Records when and how the person was told that personal data will be processed. It is recorded once; repeating the
 * same changes nothing.
 * @throws Problem 409 when another day or way was given before
 */
export async function informPerson(
  ports: IntegrationPorts,
  origin: Omit<RequestOrigin, 'signal'>,
  integrationId: string,
  informed: { readonly on: CalendarDate; readonly way: InformedWay },
): Promise<Integration> {
  const rule = await requireAction(ports.ledger, origin, 'informPerson', 'inform');
  const integration = await ports.integrations.find(integrationId);
  if (integration?.centre !== origin.caller.centre) throw notFound();
  if (informed.on > belgianDate(ports.clock())) {
    const detail = 'This day lies in the future.';
    throw badRequest([issue('invalidInput', { in: 'body', name: 'informedOn' }, { detail })]);
  }
  return withEvidence(ports.ledger, about(integration, openingBy(origin, 'inform')), rule, async () => {
    if (!(await ports.integrations.markInformed(integrationId, informed))) {
      throw new DeniedError('alreadyInformed', new Problem('alreadyInformed'));
    }
    const told = { informedOn: informed.on, informedWay: informed.way };
    return { outcome: 'answered', result: { ...integration, ...told } };
  });
}
