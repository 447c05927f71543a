import type { Access } from './access.ts';
import { policyVersion } from './book/quality-codes.ts';

/**
 * Actions other than consulting streams, with the roles that may do them. No role may do an action that is not listed.
 */
export const actionRoles = {
  registerIntegration: ['socialWorker', 'teamLead'],
  endIntegration: ['socialWorker', 'teamLead'],
  decideIntegration: ['socialWorker', 'teamLead'],
  reviewIntegration: ['socialWorker', 'teamLead'],
  informPerson: ['socialWorker', 'teamLead'],
  readIntegrations: ['socialWorker', 'teamLead', 'dataProtectionOfficer', 'softwareIntegration'],
  reconcile: ['socialWorker', 'teamLead', 'softwareIntegration'],
  noteReason: ['socialWorker', 'teamLead'],
  queryAccessRecords: ['dataProtectionOfficer', 'securityOfficer'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ActionName = keyof typeof actionRoles;

/** Whether a role may do this. */
export function decideAction(role: string, action: ActionName): Access {
  const roles: readonly string[] = actionRoles[action];
  if (roles.includes(role)) {
    return { allowed: true, ruleCode: `action:${role}:${action}`, categories: 'all', policyVersion };
  }
  return {
    allowed: false,
    ruleCode: 'roleWithoutAction',
    reason: {
      nl: 'Uw rol mag dit niet doen.',
      fr: 'Votre rôle ne permet pas cette opération.',
      de: 'Ihre Rolle erlaubt diesen Vorgang nicht.',
      en: 'Your role may not do this.',
    },
    legalBasis: 'Minimum norms of the Crossroads Bank: access by role',
    remedy: { action: 'askRole', role: actionRoles[action][0] },
    policyVersion,
  };
}
