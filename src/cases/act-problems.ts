import type { ActName } from '../access/book/acts.ts';
import type { ProblemName } from '../values/problem.ts';

/** What the Bank, or a source behind it, may do to a question. */
const ofBank = [
  'notIntegratedAtBank',
  'refusedByBank',
  'badGateway',
  'secureConnectionFailed',
  'gatewayTimeout',
] as const satisfies readonly ProblemName[];

/** What may be in the way of anything that is done with an integration. */
const ofIntegration = ['integrationNotActive', 'recordChanged'] as const satisfies readonly ProblemName[];

const registering = [
  ...ofBank,
  ...ofIntegration,
  'identityNotProven',
  'integrationRunning',
  'approvalWaiting',
] as const;

/** Problems that an act has beside those of every operation. An act without a line has no others. */
export const actProblems: Readonly<Partial<Record<ActName, readonly ProblemName[]>>> = {
  register: registering,
  integratePerson: registering,
  openReview: [...registering, 'alreadyDecided'],
  readIntegration: ['recordChanged'],
  end: [...ofBank, ...ofIntegration],
  inform: [...ofIntegration, 'alreadyInformed'],
  decide: [...ofBank, ...ofIntegration, 'alreadyDecided', 'aidElsewhere', 'approvalWaiting'],
  approve: [...registering, 'approvalClosed', 'alreadyDecided', 'aidElsewhere', 'alreadyInformed'],
  declineApproval: ['approvalClosed', 'recordChanged'],
  noteStep: [...ofIntegration, 'stepRecorded', 'nothingToDo'],
  noteObservation: [...ofIntegration, 'observationWithdrawn'],
  noteReason: ofIntegration,
  consult: [...ofBank, ...ofIntegration, 'tooManyResults', 'notOfferedByBank'],
  compileDossier: [...ofBank, ...ofIntegration, 'dossierNotKept'],
  readDossier: [...ofIntegration, 'dossierNotKept'],
  assess: ofIntegration,
  askAboutOwnRecord: ['alreadyAsked'],
  answerCitizenQuestion: ['alreadyAnswered', 'recordChanged'],
  extendCitizenQuestion: ['alreadyAnswered', 'alreadyExtended', 'extensionTooLate', 'recordChanged'],
  readFlag: ['recordChanged'],
  giveFlagFeedback: ['flagAnswered', 'recordChanged'],
  queryEvents: ['eventsGone'],
  subscribe: ['tooManySubscriptions'],
  changeSubscription: ['recordChanged'],
  testSubscription: ['recordChanged'],
  redeliver: ['recordChanged'],
  withholdRecord: ['askedAbout', 'recordChanged'],
  liftWithholding: ['notWithheld', 'recordChanged'],
};
