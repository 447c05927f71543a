import { refined, type Asked } from '../../access/asked.ts';
import type { Progress } from '../decisions/decision.ts';
import { requireSsin, type LifeCyclePorts } from '../life-cycle.ts';
import { visiblePage } from '../visible-page.ts';
import type { Notice, NoticeStore } from '../notices/notice.ts';
import type { Integration } from './integration.ts';

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

interface NoticesOf {
  readonly notices: Pick<NoticeStore, 'of'>;
}

/** An integration with what is to be known beside it. */
export interface FoundIntegration {
  readonly integration: Integration;
  readonly progress: Progress | undefined;
  readonly notices: readonly Notice[];
}

export interface IntegrationPage {
  readonly integrations: readonly Integration[];
  /** The progress of the decision on each, if there is one. */
  readonly progress: ReadonlyMap<string, Progress>;
  /** What the Bank told by itself of each. */
  readonly notices: ReadonlyMap<string, readonly Notice[]>;
  /** Continue after this id; absent on the last page. */
  readonly next?: string;
  /** How many were left out because their rows were changed outside the gateway. */
  readonly withheld: number;
}

/**
 * Lists integrations of the caller's centre, newest first. Those of persons near the caller are left out.
 * @throws Problem
 */
export function queryIntegrations(
  ports: Pick<LifeCyclePorts, 'door' | 'integrations' | 'decisions' | 'clock' | 'fictiveSsins'> & NoticesOf,
  asked: Asked<IntegrationQuery>,
): Promise<IntegrationPage> {
  const checked = refined(asked, ({ ssin, ...query }) => ({
    ...query,
    ssin: ssin === undefined ? undefined : requireSsin(ssin, ports),
  }));
  return ports.door.perform('queryIntegrations', checked, {
    find: (look, { ssin, caseReference }) => {
      // A case is somebody's too.
      if (caseReference !== undefined) look.requirePerson();
      if (ssin) look.person(ssin);
      return look.lists();
    },
    carryOut: async (maySee, { today }, query) => {
      const { ssin, qualityCode, caseReference, running, after, pageSize } = query;
      let withheld = 0;
      const { items: integrations, next } = await visiblePage({ after, pageSize }, maySee, (page) =>
        ports.integrations.list(
          asked.caller.centre,
          {
            ...(ssin ? { ssin } : {}),
            ...(qualityCode === undefined ? {} : { qualityCode }),
            ...(caseReference === undefined ? {} : { caseReference }),
            ...(running === true ? { runningOn: today } : {}),
            ...page,
          },
          (count) => {
            withheld += count;
          },
        ),
      );
      const ids = integrations.map(({ integrationId }) => integrationId);
      const progress = await ports.decisions.progressOf(ids);
      const notices = await ports.notices.of(integrations);
      return {
        outcome: integrations.length > 0 ? 'answered' : 'noData',
        shown: integrations.map((integration) => integration.ssin),
        result: { integrations, progress, notices, withheld, ...(next === undefined ? {} : { next }) },
      };
    },
  });
}

/**
 * One integration of the caller's centre.
 * @throws Problem also when it belongs to another centre, which hides that it exists
 */
export function getIntegration(
  ports: Pick<LifeCyclePorts, 'door' | 'decisions'> & NoticesOf,
  asked: Asked<{ readonly integrationId: string }>,
): Promise<FoundIntegration> {
  return ports.door.perform('readIntegration', asked, {
    find: (look, { integrationId }) => look.integration(integrationId),
    carryOut: async (integration) => {
      const { integrationId } = integration;
      const progress = (await ports.decisions.progressOf([integrationId])).get(integrationId);
      const notices = (await ports.notices.of([integration])).get(integrationId) ?? [];
      return { outcome: 'answered', result: { integration, progress, notices } };
    },
  });
}
