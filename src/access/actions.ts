import type { Access } from './access.ts';
import { presentRows } from './book/present.ts';
import { versionOf } from './book/version.ts';
import { roleWithoutAction } from './rules/role-without-action.ts';

/** Actions other than consulting streams, with the act of the rule book that says which roles may do them. */
const actOf = {
  registerIntegration: 'register',
  endIntegration: 'end',
  decideIntegration: 'decide',
  reviewIntegration: 'openReview',
  informPerson: 'inform',
  readIntegrations: 'queryIntegrations',
  reconcile: 'reconcile',
  noteReason: 'noteReason',
  queryAccessRecords: 'queryAccessRecords',
} as const;
export type ActionName = keyof typeof actOf;

const policyVersion = versionOf(presentRows);

/** Whether a role may do this. No role may do what the book does not list. */
export function decideAction(role: string, action: ActionName): Access {
  const roles = presentRows.acts.find(({ name }) => name === actOf[action])?.roles ?? [];
  if (roles.includes(role)) {
    return { allowed: true, ruleCode: `action:${role}:${action}`, categories: 'all', policyVersion };
  }
  const { code, reason, legalBasis } = roleWithoutAction;
  const [first] = roles;
  return {
    allowed: false,
    ruleCode: code,
    reason,
    legalBasis,
    remedy: first === undefined ? { action: 'none' } : { action: 'askRole', role: first },
    policyVersion,
  };
}
