import type { ActName } from '../access/book/acts.ts';
import type { AllowanceName } from '../platform/rates/limit.ts';
import type { AnyStream } from '../stream-kit/stream.ts';

/** What an act takes from the caller, whatever comes of it. */
export interface Cost {
  readonly allowance: AllowanceName;
  /** More for what costs more here or at the Bank. */
  readonly units: number;
}

const work = (units: number): Cost => ({ allowance: 'work', units });
const registration: Cost = { allowance: 'registrations', units: 1 };
/** The real number is that of the calls to the Bank: {@link callsOf}. */
const consultation: Cost = { allowance: 'consultations', units: 1 };

/** No act is without a limit. One unit of work is reading one thing that is kept; a list is two. */
export const costs: Readonly<Record<ActName, Cost>> = {
  register: registration,
  integratePerson: registration,
  consult: consultation,
  compileDossier: consultation,
  readDossier: consultation,
  reconcile: { allowance: 'reconciliations', units: 1 },
  // They lead to calls to the Bank, one for each person of a household.
  end: work(4),
  decide: work(4),
  openReview: work(4),
  approve: work(4),
  // It computes on many answers at once.
  assess: work(4),
  queryIntegrations: work(2),
  queryDeadlines: work(2),
  queryNotices: work(2),
  // It may bring many flags, each with its rows.
  importFlags: work(4),
  queryFlags: work(2),
  readFlag: work(1),
  giveFlagFeedback: work(1),
  // Nobody asks for these two.
  sendFlagFeedback: work(1),
  receiveMessage: work(1),
  queryApprovals: work(2),
  queryReconciliations: work(2),
  queryAccessRecords: work(2),
  querySignals: work(2),
  queryOwnRecords: work(2),
  proveOwnRecord: work(2),
  proveAccessRecord: work(2),
  askAboutOwnRecord: work(2),
  queryOwnQuestions: work(2),
  queryCitizenQuestions: work(2),
  queryWithholdings: work(2),
  readFileAccess: work(2),
  // A month of it reads everything that the centre did in it.
  countAccessRecords: work(4),
  exportAccessRecords: work(4),
  queryInspectionFigures: work(4),
  // It goes through the integrations of a centre.
  requestInspection: work(4),
  readInspectedFile: work(4),
  queryInspections: work(2),
  queryOwnInspections: work(2),
  readInspection: work(2),
  readIntegration: work(1),
  inform: work(1),
  readDecision: work(1),
  readDeadlines: work(1),
  noteStep: work(1),
  noteObservation: work(1),
  readObservations: work(1),
  listStreams: work(1),
  noteReason: work(1),
  readApproval: work(1),
  declineApproval: work(1),
  readReconciliation: work(1),
  readAccessRecord: work(1),
  assessSignal: work(1),
  answerCitizenQuestion: work(1),
  extendCitizenQuestion: work(1),
  withholdRecord: work(1),
  liftWithholding: work(1),
  queryEvents: work(2),
  subscribe: work(2),
  querySubscriptions: work(1),
  changeSubscription: work(1),
  endSubscription: work(1),
  queryDeliveries: work(2),
  // Somebody else's machine is asked.
  testSubscription: work(4),
  redeliver: work(2),
};

/** The calls to the Bank that a consultation makes, not counting further pages: all that the stream has. */
export function callsOf({ operations }: Pick<AnyStream, 'operations'>): number {
  return Object.keys(operations as object).length;
}

/** The same for several of them, asked together. */
export function callsOfAll(streams: readonly Pick<AnyStream, 'operations'>[]): number {
  return streams.reduce((calls, stream) => calls + callsOf(stream), 0);
}
