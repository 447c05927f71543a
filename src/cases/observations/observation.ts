import {
  observationKinds,
  observationOutcomes,
  observedItems,
  type Observation,
} from '../../assessment/observation.ts';
import { StoreConflictError } from '../../platform/postgres/store-conflict.ts';
import { closedList } from '../../values/code-list.ts';
import { readCodeLists } from '../../values/text-file.ts';

const lists = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'observationKinds',
  'observedItems',
  'observationOutcomes',
]);

/** How something was seen, what it is about and what it showed: closed lists, published under `/refData`. */
export const observationLists = [
  closedList(lists.observationKinds, observationKinds),
  closedList(lists.observedItems, observedItems),
  closedList(lists.observationOutcomes, observationOutcomes),
] as const;

/** An observation as somebody noted it. It never changes: a wrong one is withdrawn by a later one. */
export interface NotedObservation extends Observation {
  /** The integration of the person that it is about. */
  readonly integrationId: string;
  /** The observation in whose place it comes. */
  readonly withdraws?: string;
  readonly notedBy: string;
  /** Milliseconds since 1970. */
  readonly notedAt: number;
}

/** An observation among those of a file. */
export interface FileObservation extends NotedObservation {
  /** The later observation that came in its place; absent while it stands. */
  readonly withdrawnBy?: string;
  /**
   * The newest integration of the person in the file, when that is somebody else than the person of the integration for
   * which the file is read; absent for that person.
   */
  readonly otherPerson?: string;
}

/** Thrown by {@link ObservationStore.add} when another one withdrew the same observation, perhaps at the same moment. */
export class ObservationWithdrawnError extends StoreConflictError {
  override readonly name = 'ObservationWithdrawnError';

  constructor() {
    super('the observation was withdrawn before');
  }
}

/** Where observations are kept. One implementation: PostgreSQL. */
export interface ObservationStore {
  /** @throws ObservationWithdrawnError */
  add(observation: NotedObservation): Promise<void>;
  /**
   * The observations of a file, oldest first, withdrawn ones too. The file is that of the applicant: the applicant's
   * integrations in the same case, and those of the household and of debtors that belong to them, before and after a
   * decision.
   */
  ofFile(integrationId: string): Promise<readonly FileObservation[]>;
  /**
   * What an assessment of an integration reads: the observations of its file that stand, oldest first. About the person
   * of the integration they name nobody.
   */
  list(integrationId: string): Promise<readonly Observation[]>;
}
