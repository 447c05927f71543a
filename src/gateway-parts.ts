import type { Logger } from 'pino';
import type { Lanes } from './bank/soap/lanes/lanes.ts';
import { followMaintenance } from './cases/maintenance/file.ts';
import type { Maintenance } from './cases/maintenance/window.ts';
import type { Config } from './config/config.ts';
import type { HealthPart } from './platform/http/health.ts';
import type { Metrics } from './platform/http/metrics.ts';
import { followClock } from './platform/simulated-clock.ts';
import { streams } from './streams/registry.ts';
import type { Clock } from './values/calendar.ts';

/** A part for each service of the Bank that is not asked, or only by a trial. */
export function servicesLeftAlone(lanes: Lanes): Readonly<Record<string, HealthPart>> {
  const leftAlone = lanes.services().filter(({ breaker }) => breaker !== 'closed');
  return Object.fromEntries(
    leftAlone.map(({ service }) => [
      `crossroadsBank:${service}`,
      { weight: 'partial', check: () => Promise.resolve(false) },
    ]),
  );
}

/** The announced windows of maintenance, from the file that the settings name. */
export function maintenanceOf({ maintenanceFile }: Config, logger: Logger, cleanup: AsyncDisposableStack): Maintenance {
  if (maintenanceFile === undefined) return () => [];
  const names = new Set(streams.map(({ name }) => name));
  const followed = followMaintenance(maintenanceFile, names, (error) => {
    logger.warn({ err: error }, 'the file of maintenance windows cannot be used; the last good one stays');
  });
  cleanup.defer(() => {
    followed.stop();
  });
  return followed.windows;
}

/** The real time, or that of a sandbox. */
export async function clockOf({ simulatedClockUrl }: Config, cleanup: AsyncDisposableStack): Promise<Clock> {
  if (simulatedClockUrl === undefined) return Date.now;
  const simulated = await followClock(simulatedClockUrl);
  cleanup.defer(() => {
    simulated.stop();
  });
  return simulated.clock;
}

/** What work in the background tells of itself, as figures and in the log. */
export function reportsTo(metrics: Metrics, logger: Logger) {
  return {
    signals: {
      found: (rule: string) => {
        metrics.signalled(rule);
      },
      finished: (counts: object) => {
        logger.info(counts, 'looked for signals');
      },
    },
    reconciliations: {
      compared: (result: string) => {
        metrics.reconciled(result);
      },
      finished: (reconciliation: object) => {
        logger.info(reconciliation, 'reconciliation finished');
      },
    },
    renewal: (page: { readonly table: string; readonly renewed: number; readonly left: number }) => {
      metrics.renewed(page);
      logger.info(page, 'rows were brought to the current evidence key');
    },
  };
}
