import type { RoleRow } from './book.ts';

const validFrom = '2002-10-01';

/** The roles of a centre and of those who check it, as the access token names them. */
export const roles: readonly RoleRow[] = [
  { name: 'socialWorker', consultsAs: 'socialWorker', validFrom },
  { name: 'teamLead', consultsAs: 'socialWorker', validFrom },
  { name: 'dataProtectionOfficer', validFrom },
  { name: 'securityOfficer', validFrom },
  { name: 'inspector', validFrom },
  // The person concerned, before the own evidence; not somebody of a centre.
  { name: 'citizen', validFrom },
  { name: 'softwareIntegration', isSoftware: true, validFrom },
];
