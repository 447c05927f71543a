import type { Metrics } from '../platform/http/metrics.ts';
import type { Bank, Centre, ReferenceDirectory } from '../bank/bank.ts';
import type { Clock } from '../values/calendar.ts';
import type { RuleBook } from '../access/book/book.ts';
import type { Door } from '../access/door.ts';
import type { AccessRecords } from '../evidence/evidence.ts';
import type { CitizenStores } from './citizens/ports.ts';
import type { CitizenPorts } from './citizens/records.ts';
import type { Ask } from './ask.ts';
import type { AskCitizen } from './ask-citizen.ts';
import type { InspectionParts } from './inspections/create.ts';
import type { EventStore } from './events/event.ts';
import type { Integration } from './integrations/integration.ts';
import type { DeathStore } from './deaths/death.ts';
import type { DeadlineStore } from './deadlines/deadline.ts';
import type { FlagStores } from './flags/create.ts';
import type { DossierStore } from './dossiers/dossier.ts';
import type { DecisionStore } from './decisions/decision.ts';
import type { IntegrationStore } from './integrations/integration.ts';
import type { KnownHouseholds } from './persons/as-known.ts';
import type { Maintenance } from './maintenance/window.ts';
import type { HouseholdMemory } from './consultations/consult.ts';
import type { ProofAttempts } from './integrations/proof-attempts.ts';
import type { ReconciliationStore } from './reconciliations/reconciliation.ts';
import type { ReconciliationPorts } from './reconciliations/reconcile.ts';
import type { PersonStore } from './persons/propose.ts';
import type { ProposedPersons } from './persons/integrate.ts';
import type { AnyStream } from '../stream-kit/stream.ts';
import type { Pauses, WorkQueue } from '../platform/jobs/work.ts';
import type { FactPorts } from './consultations/facts.ts';
import type { ReasonStore } from './reasons/note.ts';
import type { NoticeStore } from './notices/notice.ts';
import type { ObservationStore } from './observations/observation.ts';
import type { ApprovalStore } from './approvals/approval.ts';
import type { SecondPersonPorts } from './approvals/second-person.ts';
import type { SendingPorts } from './subscriptions/deliver.ts';
import type { SubscriptionPorts } from './subscriptions/manage.ts';
import type { SubscriptionStore } from './subscriptions/subscription.ts';
import type { SignalStore } from './signals/signal.ts';
import type { NameLetters } from '../bank/name-letters.ts';
import type { ExemptionDayCount } from '../values/income-exemption.ts';

/** Everything that the composition root gives to the HTTP side. */
export interface GatewayPorts extends FactPorts, CitizenStores, FlagStores, InspectionParts {
  readonly bank: Bank;
  readonly directory: ReferenceDirectory;
  readonly door: Door<Integration>;
  readonly accessRecords: AccessRecords;
  readonly citizenDoor: CitizenPorts['citizenDoor'];
  /** Whether evidence can be written; without it nothing is given. */
  readonly canGiveData: () => boolean;
  readonly integrations: IntegrationStore;
  readonly proofs: ProofAttempts;
  readonly decisions: DecisionStore;
  readonly deaths: DeathStore;
  readonly deadlines: DeadlineStore;
  readonly dossiers: DossierStore;
  readonly events: EventStore;
  readonly subscriptions: SubscriptionStore;
  readonly webhookTargets: SubscriptionPorts['webhookTargets'];
  readonly webhooks: SendingPorts['webhooks'];
  /** The real time, whatever day it is in a sandbox. */
  readonly realClock: Clock;
  readonly notices: NoticeStore;
  readonly observations: ObservationStore;
  readonly reconciliations: ReconciliationStore;
  readonly signals: SignalStore;
  readonly reconcileDays: number;
  readonly report: ReconciliationPorts['report'];
  readonly work: WorkQueue;
  readonly pauses: Pauses;
  readonly totalDeadlineMs: number;
  readonly persons: PersonStore & ProposedPersons & KnownHouseholds;
  readonly households: HouseholdMemory;
  readonly reasons: FactPorts['reasons'] & ReasonStore;
  readonly approvals: ApprovalStore;
  readonly secondPersonFor: SecondPersonPorts['secondPersonFor'];
  readonly centres: ReadonlyMap<string, Centre>;
  readonly streams: readonly AnyStream[];
  readonly maintenance: Maintenance;
  readonly clock: Clock;
  readonly book: RuleBook;
  readonly fictiveSsins: boolean;
  readonly staleAfterMs: number;
  /** The end of an integration is soon when this many days are left or fewer. */
  readonly endingSoonDays: number;
  /** A decision that is entered more than this many days after it was taken needs a reason. */
  readonly decisionEntryDays: number;
  /** Days for which the answers of a dossier are kept; 0: none is. */
  readonly dossierKeepDays: number;
  /** What counts as a day of an exemption of income. */
  readonly exemptionDayCount: ExemptionDayCount;
  /** How the Bank writes the letters of names. */
  readonly nameLetters: NameLetters;
}

/** What the routes of every subject get. */
export interface RouteContext {
  readonly ports: GatewayPorts;
  readonly metrics: Metrics;
  /** Links in answers begin with it. */
  readonly baseUrl: string;
  /** Makes an act of a request. */
  readonly ask: Ask;
  /** The same for an act of a citizen. */
  readonly askCitizen: AskCitizen;
}
