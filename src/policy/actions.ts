import type { Decision } from './decision.ts';

/** What may be done beside consulting streams, and by which roles. An action that is not here is nobody's. */
export const actionRoles = {
  registerIntegration: ['socialWorker'],
  endIntegration: ['socialWorker'],
  decideIntegration: ['socialWorker'],
  reviewIntegration: ['socialWorker'],
  informPerson: ['socialWorker'],
  readIntegrations: ['socialWorker', 'dataProtectionOfficer'],
  queryAccessRecords: ['dataProtectionOfficer'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ActionName = keyof typeof actionRoles;

/** Whether a role may do this. */
export function decideAction(role: string, action: ActionName): Decision {
  const roles: readonly string[] = actionRoles[action];
  if (roles.includes(role)) {
    return { allowed: true, ruleCode: `action:${role}:${action}`, categories: 'all' };
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
  };
}
