import type { RelationRow } from './book.ts';

const validFrom = '2002-10-01';
/** Software has no person behind it who could be near the person concerned. */
const software = 'softwareIntegration';

/** Relations of the caller to the person that refuse, and the roles that they do not refuse. */
export const relations: readonly RelationRow[] = [
  { relation: 'unknown', refusedBy: 'callerUnknown', exemptRoles: [software], validFrom },
  { relation: 'self', refusedBy: 'ownFile', exemptRoles: [software], validFrom },
  { relation: 'householdMember', refusedBy: 'ownHousehold', exemptRoles: [software], validFrom },
  // A member of the staff who asks for aid is handled by the team lead, where the centre has set it so. Officers who
  // check the evidence handle no file.
  {
    relation: 'colleague',
    refusedBy: 'colleague',
    exemptRoles: ['teamLead', 'dataProtectionOfficer', 'securityOfficer', software],
    validFrom,
  },
];
