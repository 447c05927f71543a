// Generated from openapi/openapi.yaml by: npm run sdk. Do not edit.

import type { components } from './contract.ts';

/** The schema of each type of problem, by its short name. */
export interface Problems {
  aidElsewhere: components['schemas']['AidElsewhereProblem'];
  alreadyAnswered: components['schemas']['AlreadyAnsweredProblem'];
  alreadyAsked: components['schemas']['AlreadyAskedProblem'];
  alreadyDecided: components['schemas']['AlreadyDecidedProblem'];
  alreadyExtended: components['schemas']['AlreadyExtendedProblem'];
  alreadyInformed: components['schemas']['AlreadyInformedProblem'];
  approvalClosed: components['schemas']['ApprovalClosedProblem'];
  approvalWaiting: components['schemas']['ApprovalWaitingProblem'];
  askedAbout: components['schemas']['AskedAboutProblem'];
  badGateway: components['schemas']['BadGatewayProblem'];
  badRequest: components['schemas']['BadRequestProblem'];
  dossierNotKept: components['schemas']['DossierNotKeptProblem'];
  eventsGone: components['schemas']['EventsGoneProblem'];
  expiredAccessToken: components['schemas']['ExpiredAccessTokenProblem'];
  extensionTooLate: components['schemas']['ExtensionTooLateProblem'];
  flagAnswered: components['schemas']['FlagAnsweredProblem'];
  gatewayTimeout: components['schemas']['GatewayTimeoutProblem'];
  identityNotProven: components['schemas']['IdentityNotProvenProblem'];
  integrationNotActive: components['schemas']['IntegrationNotActiveProblem'];
  integrationRunning: components['schemas']['IntegrationRunningProblem'];
  invalidAccessToken: components['schemas']['InvalidAccessTokenProblem'];
  missingPermission: components['schemas']['MissingPermissionProblem'];
  missingScope: components['schemas']['MissingScopeProblem'];
  noAccessToken: components['schemas']['NoAccessTokenProblem'];
  notIntegratedAtBank: components['schemas']['NotIntegratedAtBankProblem'];
  notOfferedByBank: components['schemas']['NotOfferedByBankProblem'];
  notWithheld: components['schemas']['NotWithheldProblem'];
  nothingToDo: components['schemas']['NothingToDoProblem'];
  observationWithdrawn: components['schemas']['ObservationWithdrawnProblem'];
  payloadTooLarge: components['schemas']['PayloadTooLargeProblem'];
  recordChanged: components['schemas']['RecordChangedProblem'];
  refusedByBank: components['schemas']['RefusedByBankProblem'];
  resourceNotFound: components['schemas']['ResourceNotFoundProblem'];
  secureConnectionFailed: components['schemas']['SecureConnectionFailedProblem'];
  serviceUnavailable: components['schemas']['ServiceUnavailableProblem'];
  stepRecorded: components['schemas']['StepRecordedProblem'];
  tooManyRequests: components['schemas']['TooManyRequestsProblem'];
  tooManyResults: components['schemas']['TooManyResultsProblem'];
  tooManySubscriptions: components['schemas']['TooManySubscriptionsProblem'];
  unsupportedMediaType: components['schemas']['UnsupportedMediaTypeProblem'];
}

/** The URN of each type of problem, by its short name. */
export const problemTypes = {
  aidElsewhere: 'urn:problem-type:pcsw:socialInquiry:aidElsewhere',
  alreadyAnswered: 'urn:problem-type:pcsw:socialInquiry:alreadyAnswered',
  alreadyAsked: 'urn:problem-type:pcsw:socialInquiry:alreadyAsked',
  alreadyDecided: 'urn:problem-type:pcsw:socialInquiry:alreadyDecided',
  alreadyExtended: 'urn:problem-type:pcsw:socialInquiry:alreadyExtended',
  alreadyInformed: 'urn:problem-type:pcsw:socialInquiry:alreadyInformed',
  approvalClosed: 'urn:problem-type:pcsw:socialInquiry:approvalClosed',
  approvalWaiting: 'urn:problem-type:pcsw:socialInquiry:approvalWaiting',
  askedAbout: 'urn:problem-type:pcsw:socialInquiry:askedAbout',
  badGateway: 'urn:problem-type:belgif:badGateway',
  badRequest: 'urn:problem-type:belgif:badRequest',
  dossierNotKept: 'urn:problem-type:pcsw:socialInquiry:dossierNotKept',
  eventsGone: 'urn:problem-type:pcsw:socialInquiry:eventsGone',
  expiredAccessToken: 'urn:problem-type:belgif:expiredAccessToken',
  extensionTooLate: 'urn:problem-type:pcsw:socialInquiry:extensionTooLate',
  flagAnswered: 'urn:problem-type:pcsw:socialInquiry:flagAnswered',
  gatewayTimeout: 'urn:problem-type:pcsw:socialInquiry:gatewayTimeout',
  identityNotProven: 'urn:problem-type:pcsw:socialInquiry:identityNotProven',
  integrationNotActive: 'urn:problem-type:pcsw:socialInquiry:integrationNotActive',
  integrationRunning: 'urn:problem-type:pcsw:socialInquiry:integrationRunning',
  invalidAccessToken: 'urn:problem-type:belgif:invalidAccessToken',
  missingPermission: 'urn:problem-type:belgif:missingPermission',
  missingScope: 'urn:problem-type:belgif:missingScope',
  noAccessToken: 'urn:problem-type:belgif:noAccessToken',
  notIntegratedAtBank: 'urn:problem-type:pcsw:socialInquiry:notIntegratedAtBank',
  notOfferedByBank: 'urn:problem-type:pcsw:socialInquiry:notOfferedByBank',
  notWithheld: 'urn:problem-type:pcsw:socialInquiry:notWithheld',
  nothingToDo: 'urn:problem-type:pcsw:socialInquiry:nothingToDo',
  observationWithdrawn: 'urn:problem-type:pcsw:socialInquiry:observationWithdrawn',
  payloadTooLarge: 'urn:problem-type:belgif:payloadTooLarge',
  recordChanged: 'urn:problem-type:pcsw:socialInquiry:recordChanged',
  refusedByBank: 'urn:problem-type:pcsw:socialInquiry:refusedByBank',
  resourceNotFound: 'urn:problem-type:belgif:resourceNotFound',
  secureConnectionFailed: 'urn:problem-type:pcsw:socialInquiry:secureConnectionFailed',
  serviceUnavailable: 'urn:problem-type:belgif:serviceUnavailable',
  stepRecorded: 'urn:problem-type:pcsw:socialInquiry:stepRecorded',
  tooManyRequests: 'urn:problem-type:belgif:tooManyRequests',
  tooManyResults: 'urn:problem-type:pcsw:socialInquiry:tooManyResults',
  tooManySubscriptions: 'urn:problem-type:pcsw:socialInquiry:tooManySubscriptions',
  unsupportedMediaType: 'urn:problem-type:pcsw:socialInquiry:unsupportedMediaType',
} as const;
