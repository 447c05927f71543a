import type { ActRow } from './book.ts';

/** Scopes of access tokens, by their short names. */
export const scopes = {
  integrate: 'scope:pcsw:socialInquiry:integrate',
  consult: 'scope:pcsw:socialInquiry:consult',
  audit: 'scope:pcsw:socialInquiry:audit',
  citizen: 'scope:pcsw:socialInquiry:citizen',
  inspect: 'scope:pcsw:socialInquiry:inspect',
} as const;

/** What each scope allows, for those who ask for a token. */
export const scopeTexts: Readonly<Record<string, string>> = {
  [scopes.integrate]: 'Register and end integrations',
  [scopes.consult]: 'Consult the streams of an integration',
  [scopes.audit]: 'Query who accessed a person’s data, and signals about the work of users (data protection officer)',
  [scopes.citizen]: 'See who looked at one’s own data, and why (the person concerned)',
  [scopes.inspect]: 'Figures of centres without persons, and the files of a sample under a mandate (inspector)',
};

const validFrom = '2002-10-01';
const workers = ['socialWorker', 'teamLead'];
const readers = [...workers, 'dataProtectionOfficer', 'softwareIntegration'];
const workersAndSoftware = [...workers, 'softwareIntegration'];
const citizens = ['citizen'];
const officers = ['dataProtectionOfficer', 'securityOfficer'];
const protectionOfficer = ['dataProtectionOfficer'];
const software = ['softwareIntegration'];
const inspectors = ['inspector'];

/** What can be done through the API, and who may do it. Whatever is not listed cannot be done. */
export const acts = [
  { name: 'register', scope: 'integrate', roles: workers, target: 'person', validFrom },
  { name: 'queryIntegrations', scope: 'integrate', roles: readers, target: 'persons', isRead: true, validFrom },
  { name: 'readIntegration', scope: 'integrate', roles: readers, target: 'integration', isRead: true, validFrom },
  { name: 'inform', scope: 'integrate', roles: workers, target: 'integration', validFrom },
  { name: 'end', scope: 'integrate', roles: workers, target: 'integration', validFrom },
  { name: 'decide', scope: 'integrate', roles: workers, target: 'integration', validFrom },
  { name: 'readDecision', scope: 'integrate', roles: readers, target: 'integration', isRead: true, validFrom },
  { name: 'queryDeadlines', scope: 'integrate', roles: readers, target: 'persons', isRead: true, validFrom },
  { name: 'readDeadlines', scope: 'integrate', roles: readers, target: 'integration', isRead: true, validFrom },
  { name: 'noteStep', scope: 'integrate', roles: workers, target: 'integration', validFrom },
  { name: 'noteObservation', scope: 'integrate', roles: workers, target: 'integration', validFrom },
  { name: 'readObservations', scope: 'integrate', roles: workers, target: 'integration', isRead: true, validFrom },
  {
    name: 'readFileAccess',
    scope: 'integrate',
    roles: workers,
    target: 'integration',
    isRead: true,
    validFrom,
  },
  { name: 'queryNotices', scope: 'integrate', roles: workers, target: 'persons', isRead: true, validFrom },
  { name: 'importFlags', scope: 'integrate', roles: workersAndSoftware, target: 'persons', validFrom },
  { name: 'queryFlags', scope: 'integrate', roles: workers, target: 'persons', isRead: true, validFrom },
  { name: 'readFlag', scope: 'integrate', roles: workers, target: 'person', isRead: true, validFrom },
  { name: 'giveFlagFeedback', scope: 'integrate', roles: workers, target: 'person', validFrom },
  // The gateway itself does these two; nobody may ask for them.
  { name: 'sendFlagFeedback', scope: 'integrate', roles: [], target: 'person', validFrom },
  { name: 'receiveMessage', scope: 'integrate', roles: [], target: 'integration', validFrom },
  { name: 'openReview', scope: 'integrate', roles: workers, target: 'integration', validFrom },
  { name: 'integratePerson', scope: 'integrate', roles: workers, target: 'integration', validFrom },
  {
    name: 'listStreams',
    scope: 'consult',
    roles: workers,
    target: 'integration',
    isConsultation: true,
    isRead: true,
    validFrom,
  },
  { name: 'consult', scope: 'consult', roles: workers, target: 'integration', isConsultation: true, validFrom },
  {
    name: 'compileDossier',
    scope: 'consult',
    roles: workers,
    target: 'integration',
    isConsultation: true,
    isRead: true,
    validFrom,
  },
  {
    name: 'assess',
    scope: 'consult',
    roles: workers,
    target: 'integration',
    isConsultation: true,
    isRead: true,
    validFrom,
  },
  { name: 'noteReason', scope: 'consult', roles: workers, target: 'integration', validFrom },
  {
    name: 'readDossier',
    scope: 'consult',
    roles: workers,
    target: 'integration',
    isConsultation: true,
    isRead: true,
    validFrom,
  },
  { name: 'queryApprovals', scope: 'integrate', roles: workers, target: 'persons', isRead: true, validFrom },
  { name: 'readApproval', scope: 'integrate', roles: workers, target: 'person', isRead: true, validFrom },
  { name: 'approve', scope: 'integrate', roles: workers, target: 'person', validFrom },
  { name: 'declineApproval', scope: 'integrate', roles: workers, target: 'person', validFrom },
  { name: 'reconcile', scope: 'integrate', roles: workersAndSoftware, target: 'none', validFrom },
  {
    name: 'readReconciliation',
    scope: 'integrate',
    roles: workersAndSoftware,
    target: 'persons',
    isRead: true,
    validFrom,
  },
  {
    name: 'queryReconciliations',
    scope: 'integrate',
    roles: workersAndSoftware,
    target: 'persons',
    isRead: true,
    validFrom,
  },
  { name: 'queryEvents', scope: 'integrate', roles: software, target: 'none', isRead: true, validFrom },
  { name: 'subscribe', scope: 'integrate', roles: software, target: 'none', validFrom },
  { name: 'querySubscriptions', scope: 'integrate', roles: software, target: 'none', isRead: true, validFrom },
  { name: 'changeSubscription', scope: 'integrate', roles: software, target: 'none', validFrom },
  { name: 'endSubscription', scope: 'integrate', roles: software, target: 'none', validFrom },
  { name: 'queryDeliveries', scope: 'integrate', roles: software, target: 'none', isRead: true, validFrom },
  { name: 'testSubscription', scope: 'integrate', roles: software, target: 'none', validFrom },
  { name: 'redeliver', scope: 'integrate', roles: software, target: 'none', validFrom },
  { name: 'queryAccessRecords', scope: 'audit', roles: officers, target: 'persons', isRead: true, validFrom },
  { name: 'readAccessRecord', scope: 'audit', roles: officers, target: 'person', isRead: true, validFrom },
  { name: 'proveAccessRecord', scope: 'audit', roles: protectionOfficer, target: 'person', isRead: true, validFrom },
  { name: 'queryOwnRecords', scope: 'citizen', roles: citizens, target: 'person', isRead: true, validFrom },
  { name: 'proveOwnRecord', scope: 'citizen', roles: citizens, target: 'person', isRead: true, validFrom },
  { name: 'exportAccessRecords', scope: 'audit', roles: officers, target: 'persons', isRead: true, validFrom },
  { name: 'countAccessRecords', scope: 'audit', roles: officers, target: 'none', isRead: true, validFrom },
  { name: 'querySignals', scope: 'audit', roles: officers, target: 'none', isRead: true, validFrom },
  { name: 'assessSignal', scope: 'audit', roles: protectionOfficer, target: 'none', validFrom },
  { name: 'askAboutOwnRecord', scope: 'citizen', roles: citizens, target: 'person', validFrom },
  { name: 'queryOwnQuestions', scope: 'citizen', roles: citizens, target: 'person', isRead: true, validFrom },
  {
    name: 'queryCitizenQuestions',
    scope: 'audit',
    roles: protectionOfficer,
    target: 'persons',
    isRead: true,
    validFrom,
  },
  { name: 'answerCitizenQuestion', scope: 'audit', roles: protectionOfficer, target: 'person', validFrom },
  { name: 'extendCitizenQuestion', scope: 'audit', roles: protectionOfficer, target: 'person', validFrom },
  { name: 'withholdRecord', scope: 'audit', roles: protectionOfficer, target: 'none', validFrom },
  { name: 'liftWithholding', scope: 'audit', roles: protectionOfficer, target: 'none', validFrom },
  { name: 'queryWithholdings', scope: 'audit', roles: protectionOfficer, target: 'none', isRead: true, validFrom },
  {
    name: 'queryInspectionFigures',
    scope: 'inspect',
    roles: inspectors,
    forSupervisor: true,
    target: 'none',
    isRead: true,
    validFrom,
  },
  {
    name: 'requestInspection',
    scope: 'inspect',
    roles: inspectors,
    forSupervisor: true,
    target: 'none',
    validFrom,
  },
  {
    name: 'readInspection',
    scope: 'inspect',
    roles: inspectors,
    forSupervisor: true,
    target: 'none',
    isRead: true,
    validFrom,
  },
  {
    name: 'readInspectedFile',
    scope: 'inspect',
    roles: inspectors,
    forSupervisor: true,
    target: 'person',
    isRead: true,
    validFrom,
  },
  {
    name: 'queryOwnInspections',
    scope: 'inspect',
    roles: inspectors,
    forSupervisor: true,
    target: 'none',
    isRead: true,
    validFrom,
  },
  { name: 'queryInspections', scope: 'audit', roles: officers, target: 'none', isRead: true, validFrom },
] as const satisfies readonly ActRow[];

/** Name of an act, also in the evidence. */
export type ActName = (typeof acts)[number]['name'];
export const actNames = [...new Set(acts.map(({ name }) => name))] as [ActName, ...ActName[]];

/** The scope that a token needs for an act, whatever the day. */
export function scopeOf(act: ActName): string {
  const row = acts.findLast(({ name }) => name === act);
  return row ? scopes[row.scope] : '';
}

/** The roles whose users may ask for an act, whatever the day. */
export function rolesOf(act: ActName): readonly string[] {
  return acts.findLast(({ name }) => name === act)?.roles ?? [];
}
