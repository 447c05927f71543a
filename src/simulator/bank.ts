import type { Alerts } from './alerts/alerts.ts';
import type { Clock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { People } from './people.ts';

/** What all services of the simulated Bank share. */
export interface Bank {
  readonly clock: Clock;
  readonly directory: Directory;
  readonly people: People;
  readonly alerts: Alerts;
}
