import type { Clock } from '../clock.ts';
import type { Directory } from '../directory.ts';
import type { People } from '../people.ts';
import type { Alert, RaisedAlert, Reaction } from './alert.ts';
import { alertsOfLives } from './from-lives.ts';

/** What became of a motivation. */
export type Motivated = 'taken' | 'noSuchAlert' | 'otherForm' | 'motivatedBefore';

/** Alerts of the simulated supervisor, and what centres answer. It is kept in memory only. */
export interface Alerts {
  /** What the lives raise today, and what was raised by hand. */
  list(): readonly RaisedAlert[];
  /** Raises one by hand. */
  raise(enterpriseNumber: string, alert: Omit<Alert, 'alertId' | 'formNumber'>): RaisedAlert;
  /** Takes what a centre answers; the same again counts once. */
  motivate(enterpriseNumber: string, alertId: string, motivation: Omit<Reaction, 'times'>): Motivated;
  /** Forgets what was raised by hand, and what was answered. */
  reset(): void;
}

/** Numbers of what is raised by hand are longer than those of lives. */
const firstByHand = 1_000_000_000_000_000n;

export function createAlerts(clock: Clock, people: People, directory: Directory): Alerts {
  const byHand: RaisedAlert[] = [];
  const reactions = new Map<string, Reaction>();
  let next = firstByHand;
  const raised = () => [...alertsOfLives(people, directory, clock.today()), ...byHand];
  const withReaction = (one: RaisedAlert): RaisedAlert => {
    const reaction = reactions.get(one.flag.alertId);
    return reaction ? { ...one, reaction } : one;
  };
  return {
    list: () => raised().map(withReaction),
    raise(enterpriseNumber, alert) {
      const alertId = String((next += 1n));
      const one = { enterpriseNumber, flag: { alertId, formNumber: String(next + firstByHand), ...alert } };
      byHand.push(one);
      return one;
    },
    motivate(enterpriseNumber, alertId, motivation) {
      const found = raised().find((one) => one.enterpriseNumber === enterpriseNumber && one.flag.alertId === alertId);
      if (!found) return 'noSuchAlert';
      if (found.flag.formNumber !== motivation.formNumber) return 'otherForm';
      const before = reactions.get(alertId);
      if (before && (before.code !== motivation.code || before.comment !== motivation.comment)) {
        return 'motivatedBefore';
      }
      reactions.set(alertId, { ...motivation, times: (before?.times ?? 0) + 1 });
      return 'taken';
    },
    reset() {
      byHand.length = 0;
      reactions.clear();
    },
  };
}
