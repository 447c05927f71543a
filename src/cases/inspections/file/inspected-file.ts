import type { Rule } from '../../../assessment/finding.ts';
import type { EvidenceOutcome } from '../../../evidence/evidence.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { Step } from '../../deadlines/step.ts';
import type { Decision } from '../../decisions/decision.ts';
import type { Flag } from '../../flags/flag.ts';
import type { Integration } from '../../integrations/integration.ts';
import type { FileObservation } from '../../observations/observation.ts';
import type { SignalRule, SignalState } from '../../signals/signal.ts';

/** A question to a stream, as the evidence has it. */
export interface Consultation {
  readonly entryId: string;
  readonly integrationId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly role: string;
  readonly stream: string;
  readonly qualityCode: number;
  readonly outcome: EvidenceOutcome | 'underWay';
  /** The grant or rule that decided. */
  readonly rule?: string;
}

/** A stream that an inquiry under the code of an integration normally consults, and that did not answer under it. */
export interface NotConsulted {
  readonly integrationId: string;
  readonly qualityCode: number;
  readonly stream: string;
  /** Who says that it is needed. */
  readonly basis: Rule;
  readonly condition?: 'whenIncomeIsUnderScale';
}

/** A pattern in the work of users to which something of the file belongs. */
export interface FileSignal {
  readonly rule: SignalRule;
  readonly state: SignalState;
  /** Milliseconds since 1970. */
  readonly foundAt: number;
}

/** The file of one person at one centre, as an inspector reads it: what the centre did, and nothing of what it learnt. */
export interface InspectedFile {
  /** Oldest first. */
  readonly integrations: readonly Integration[];
  /** The decision on each that has one. */
  readonly decisions: readonly Decision[];
  /** Oldest first. */
  readonly consultations: readonly Consultation[];
  /** True when there are more consultations than are shown. */
  readonly isCut: boolean;
  readonly notConsulted: readonly NotConsulted[];
  /** What a home visit, a proof or a conversation showed, oldest first, withdrawn ones too. */
  readonly observations: readonly FileObservation[];
  /** Oldest first. */
  readonly steps: readonly Step[];
  /** What is still to be done. */
  readonly deadlines: readonly Deadline[];
  readonly signals: readonly FileSignal[];
  /** Flags of the supervisor that were raised within the mandate, oldest first. */
  readonly flags: readonly Flag[];
}
