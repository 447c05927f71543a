import type { ActRow } from './book.ts';

const validFrom = '2002-10-01';
const socialWork = ['socialWorker', 'teamLead'];
const readers = [...socialWork, 'dataProtectionOfficer', 'softwareIntegration'];
const reconcilers = [...socialWork, 'softwareIntegration'];

/** What can be done through the API, and who may do it. No role may do an act that is not listed. */
export const acts: readonly ActRow[] = [
  { name: 'register', scope: 'integrate', roles: socialWork, target: 'person', validFrom },
  {
    name: 'queryIntegrations',
    scope: 'integrate',
    roles: readers,
    target: 'none',
    isList: true,
    limited: true,
    validFrom,
  },
  { name: 'readIntegration', scope: 'integrate', roles: readers, target: 'integration', limited: true, validFrom },
  { name: 'end', scope: 'integrate', roles: socialWork, target: 'integration', validFrom },
  { name: 'decide', scope: 'integrate', roles: socialWork, target: 'integration', validFrom },
  { name: 'readDecision', scope: 'integrate', roles: readers, target: 'integration', limited: true, validFrom },
  { name: 'queryReviews', scope: 'integrate', roles: readers, target: 'none', isList: true, limited: true, validFrom },
  { name: 'openReview', scope: 'integrate', roles: socialWork, target: 'integration', validFrom },
  { name: 'inform', scope: 'integrate', roles: socialWork, target: 'integration', validFrom },
  { name: 'noteReason', scope: 'consult', roles: socialWork, target: 'integration', validFrom },
  { name: 'listStreams', scope: 'consult', roles: socialWork, target: 'integration', validFrom },
  { name: 'consult', scope: 'consult', roles: socialWork, target: 'integration', validFrom },
  { name: 'integratePerson', scope: 'integrate', roles: socialWork, target: 'integration', validFrom },
  { name: 'reconcile', scope: 'integrate', roles: reconcilers, target: 'none', validFrom },
  { name: 'readReconciliation', scope: 'integrate', roles: reconcilers, target: 'none', isList: true, validFrom },
  { name: 'queryReconciliations', scope: 'integrate', roles: reconcilers, target: 'none', isList: true, validFrom },
  {
    name: 'queryAccessRecords',
    scope: 'audit',
    roles: ['dataProtectionOfficer', 'securityOfficer'],
    target: 'person',
    validFrom,
  },
];
