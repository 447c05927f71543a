import type { RuleBook } from '../access/book/book.ts';
import type { Door } from '../access/door.ts';
import type { Centre, ReferenceDirectory } from '../bank/bank.ts';
import { centreKnownBy } from '../bank/centre.ts';
import type { Pauses, WorkQueue } from '../platform/jobs/work.ts';
import { belgianDate, type Clock } from '../values/calendar.ts';
import type { EnterpriseNumber } from '../values/enterprise-number.ts';
import { badRequest, issue, Problem } from '../values/problem.ts';
import { Ssin } from '../values/ssin.ts';
import type { DeathStore } from './deaths/death.ts';
import type { DecisionStore } from './decisions/decision.ts';
import type { Integration, IntegrationStore } from './integrations/integration.ts';
import type { ProofAttempts } from './integrations/proof-attempts.ts';

/** Ports for the life of an integration. */
export interface IntegrationPorts {
  readonly directory: ReferenceDirectory;
  readonly door: Door<Integration>;
  readonly integrations: IntegrationStore;
  readonly deaths: DeathStore;
  readonly proofs: ProofAttempts;
  readonly centres: ReadonlyMap<string, Centre>;
  readonly clock: Clock;
  readonly work: WorkQueue;
  readonly book: RuleBook;
  /** Whether test numbers (month 60–72) are accepted: sandbox only. */
  readonly fictiveSsins: boolean;
  /** After this many milliseconds, an unfinished registration or ending is taken for dead. */
  readonly staleAfterMs: number;
}

/** Ports for the life of an integration beyond its registration. */
export interface LifeCyclePorts extends IntegrationPorts {
  readonly decisions: DecisionStore;
  readonly pauses: Pauses;
  /** Everything one job does at the Bank for one step must be done within this time. */
  readonly totalDeadlineMs: number;
}

/** The problem for an object that does not exist for this caller. */
export function notFound(): Problem {
  return new Problem('resourceNotFound');
}

/** @throws Problem when the gateway no longer serves the centre */
export function centreOf(ports: Pick<IntegrationPorts, 'centres'>, enterpriseNumber: EnterpriseNumber): Centre {
  const centre = ports.centres.get(enterpriseNumber) ?? centreKnownBy(ports.centres.values(), enterpriseNumber);
  if (centre) return centre;
  throw new Problem('serviceUnavailable', { detail: 'The settings of this gateway do not have this centre.' });
}

/**
 * A person's number from a request.
 * @throws Problem when the number cannot exist
 */
export function requireSsin(
  text: string,
  { clock, fictiveSsins: fictive }: Pick<IntegrationPorts, 'clock' | 'fictiveSsins'>,
): Ssin {
  const ssin = Ssin.parse(text, { fictive, today: belgianDate(clock()) });
  if (ssin) return ssin;
  const detail = 'This number cannot exist: check its digits.';
  throw badRequest([issue('invalidInput', { in: 'body', name: 'ssin' }, { detail })]);
}
