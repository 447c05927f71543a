import type { Bank, Centre, ReferenceDirectory } from '../domain/bank.ts';
import type { Clock } from '../domain/calendar.ts';
import type { AccessRecords, Ledger } from '../domain/evidence.ts';
import type { DecisionStore } from '../domain/decision.ts';
import type { IntegrationStore } from '../domain/integration.ts';
import type { ReconciliationStore } from '../domain/reconciliation.ts';
import type { ReconciliationPorts } from '../integrations/reconcile.ts';
import type { Durations } from '../domain/quality-code.ts';
import type { PersonStore } from '../consultation/persons.ts';
import type { ProposedPersons } from '../integrations/integrate-person.ts';
import type { RateCounter } from '../domain/rate.ts';
import type { AnyStream } from '../domain/stream.ts';
import type { Pauses, WorkQueue } from '../domain/work.ts';
import type { FactPorts } from '../consultation/facts.ts';
import type { ReasonStore } from '../integrations/note-reason.ts';
import type { HealthPart } from './routes/health.ts';

/** Everything that the composition root gives to the HTTP side. */
export interface GatewayPorts extends FactPorts {
  readonly bank: Bank;
  readonly directory: ReferenceDirectory;
  readonly ledger: Ledger;
  readonly accessRecords: AccessRecords;
  readonly integrations: IntegrationStore;
  readonly decisions: DecisionStore;
  readonly reconciliations: ReconciliationStore;
  readonly reconcileDays: number;
  readonly report: ReconciliationPorts['report'];
  readonly work: WorkQueue;
  readonly pauses: Pauses;
  readonly totalDeadlineMs: number;
  readonly rates: RateCounter;
  readonly persons: PersonStore & ProposedPersons;
  readonly reasons: FactPorts['reasons'] & ReasonStore;
  readonly centres: ReadonlyMap<string, Centre>;
  readonly streams: readonly AnyStream[];
  readonly clock: Clock;
  /** Clock by which access tokens expire. */
  readonly tokenClock: Clock;
  readonly durations: Durations;
  readonly fictiveSsins: boolean;
  readonly staleAfterMs: number;
  /** The end of an integration is soon when this many days are left or fewer. */
  readonly endingSoonDays: number;
  /** Longest duration of a decision in months. */
  readonly decisionMonths: number;
  /** Months after which aid is due for its yearly review. */
  readonly reviewAfterMonths: number;
  /** Checks of what the gateway depends on, by name. */
  readonly health: Readonly<Record<string, HealthPart>>;
}
