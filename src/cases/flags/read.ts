import type { Asked } from '../../access/asked.ts';
import type { Door } from '../../access/door.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { isOpen, type Integration, type IntegrationStore } from '../integrations/integration.ts';
import { notFound } from '../life-cycle.ts';
import type { Flag, FlagStore } from './flag.ts';
import type { Prediction, PredictionStore } from './prediction.ts';

/** A flag with what the centre has beside it. */
export interface ShownFlag {
  readonly flag: Flag;
  /** Integrations of the person that run at the centre; none is needed for a flag, and a flag opens none. */
  readonly running: readonly Integration[];
  /** The months of it that an assessment foresaw. */
  readonly predictions: readonly Prediction[];
}

/** What showing a flag needs. */
export interface ShowingPorts {
  readonly integrations: Pick<IntegrationStore, 'list'>;
  readonly predictions: Pick<PredictionStore, 'find'>;
}

/** Ports of a look at one flag. */
export interface FlagPorts extends ShowingPorts {
  readonly door: Door<Integration>;
  readonly flags: FlagStore;
}

/** Integrations of a person at a centre that are looked at, newest first. */
const mostIntegrations = 50;

/** One flag of the caller's centre. @throws Problem 404 also for one of another centre, or that was removed */
export function readFlag(
  ports: FlagPorts,
  asked: Asked<{ readonly flagId: string }>,
): Promise<ShownFlag & { readonly today: CalendarDate }> {
  return ports.door.perform('readFlag', asked, {
    find: async (look, { flagId }) => {
      const flag = await ports.flags.find(flagId);
      look.requireOwn(flag?.centre, 'noSuchFlag');
      if (!flag) throw notFound();
      look.person(flag.ssin);
      return flag;
    },
    carryOut: async (flag, { today }) => ({
      outcome: 'answered',
      result: { ...(await shown(ports, flag, today)), today },
    }),
  });
}

/** A flag with what the centre has of the person, in its own integrations only. */
export async function shown(ports: ShowingPorts, flag: Flag, today: CalendarDate): Promise<ShownFlag> {
  const { centre, ssin, crossing, months } = flag;
  const integrations = await ports.integrations.list(centre, { ssin, limit: mostIntegrations });
  const running = integrations.filter((one) => isOpen(one, today));
  // A prediction ends with the last integration of its case.
  const cases = new Set(running.map(({ caseReference }) => caseReference));
  const ofCases = integrations.filter(({ caseReference }) => cases.has(caseReference));
  const predictions = ofCases.length > 0 ? await ports.predictions.find(ofCases, { crossing, months }) : [];
  return { flag, running, predictions };
}
