import { about, openingBy } from '../../access/opening.ts';
import { belgianDate } from '../../values/calendar.ts';
import { recordEvidence } from '../../access/evidence-required.ts';
import type { Progress } from '../decisions/decision.ts';
import type { Integration } from './integration.ts';
import { badRequest, issue } from '../../values/problem.ts';
import { Ssin } from '../../values/ssin.ts';
import { notFound, requireAction, type LifeCyclePorts, type RequestOrigin } from '../life-cycle.ts';

type Origin = Omit<RequestOrigin, 'signal'>;

/** Which integrations of the caller's centre to list; all conditions must hold. */
export interface IntegrationQuery {
  readonly ssin?: string | undefined;
  readonly qualityCode?: number | undefined;
  readonly caseReference?: string | undefined;
  /** Only those that are active and within their period today. */
  readonly running?: boolean | undefined;
  readonly after?: string | undefined;
  readonly pageSize: number;
}

export interface IntegrationPage {
  readonly integrations: readonly Integration[];
  /** The progress of the decision on each, if there is one. */
  readonly progress: ReadonlyMap<string, Progress>;
  /** Continue after this id; absent on the last page. */
  readonly next?: string;
}

/**
 * Lists integrations of the caller's centre, newest first.
 * @throws Problem
 */
export async function queryIntegrations(
  ports: Pick<LifeCyclePorts, 'ledger' | 'integrations' | 'decisions' | 'clock' | 'fictiveSsins'>,
  origin: Origin,
  query: IntegrationQuery,
): Promise<IntegrationPage> {
  const rule = await requireAction(ports.ledger, origin, 'readIntegrations', 'queryIntegrations');
  const today = belgianDate(ports.clock());
  const ssin = query.ssin === undefined ? undefined : parseSsin(query.ssin, today, ports.fictiveSsins);
  const { qualityCode, caseReference, running, after, pageSize } = query;
  // One more than requested shows whether there is a next page.
  const found = await ports.integrations.list(origin.caller.centre, {
    ...(ssin ? { ssin } : {}),
    ...(qualityCode === undefined ? {} : { qualityCode }),
    ...(caseReference === undefined ? {} : { caseReference }),
    ...(running === true ? { runningOn: today } : {}),
    ...(after === undefined ? {} : { after }),
    limit: pageSize + 1,
  });
  await recordEvidence(
    ports.ledger,
    { ...openingBy(origin, 'queryIntegrations'), ...(ssin ? { ssin } : {}) },
    { outcome: found.length > 0 ? 'answered' : 'noData', rule, exchanges: [] },
  );
  const integrations = found.slice(0, pageSize);
  const last = integrations[integrations.length - 1];
  const progress = await ports.decisions.progressOf(integrations.map(({ integrationId }) => integrationId));
  return { integrations, progress, ...(found.length > pageSize && last ? { next: last.integrationId } : {}) };
}

/**
 * One integration of the caller's centre.
 * @throws Problem also when it belongs to another centre, which hides that it exists
 */
export async function getIntegration(
  ports: Pick<LifeCyclePorts, 'ledger' | 'integrations' | 'decisions'>,
  origin: Origin,
  integrationId: string,
): Promise<{ readonly integration: Integration; readonly progress: Progress | undefined }> {
  const rule = await requireAction(ports.ledger, origin, 'readIntegrations', 'queryIntegrations');
  const integration = await ports.integrations.find(integrationId);
  if (integration?.centre !== origin.caller.centre) throw notFound();
  await recordEvidence(ports.ledger, about(integration, openingBy(origin, 'queryIntegrations')), {
    outcome: 'answered',
    rule,
    exchanges: [],
  });
  const progress = await ports.decisions.progressOf([integrationId]);
  return { integration, progress: progress.get(integrationId) };
}

/** @throws Problem when the number cannot exist */
export function parseSsin(value: string, today: string, fictive: boolean): Ssin {
  const ssin = Ssin.parse(value, { fictive, today });
  if (ssin) return ssin;
  const detail = 'This number cannot exist: check its digits.';
  throw badRequest([issue('invalidInput', { in: 'body', name: 'ssin' }, { detail })]);
}
