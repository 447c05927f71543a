import { expect, test } from 'vitest';
import { decideAction, type ActionName } from '../../src/access/actions.ts';
import { presentBook } from '../present-book.ts';
import { roles } from '../../src/access/book/roles.ts';

const socialWork = ['socialWorker', 'teamLead'];

test.each<[ActionName, readonly string[]]>([
  ['registerIntegration', socialWork],
  ['endIntegration', socialWork],
  ['decideIntegration', socialWork],
  ['reviewIntegration', socialWork],
  ['informPerson', socialWork],
  ['noteReason', socialWork],
  ['readIntegrations', [...socialWork, 'dataProtectionOfficer', 'softwareIntegration']],
  ['reconcile', [...socialWork, 'softwareIntegration']],
  ['queryAccessRecords', ['dataProtectionOfficer', 'securityOfficer']],
])('%s is for %s and nobody else', (action, allowed) => {
  const names = [...roles.map(({ name }) => name), '', 'length', 'constructor'];
  expect(names.filter((name) => decideAction(name, action).allowed)).toEqual(allowed);
});

test('an action is allowed by the role, or refused with who may do it', () => {
  expect(decideAction('dataProtectionOfficer', 'queryAccessRecords')).toEqual({
    allowed: true,
    ruleCode: 'action:dataProtectionOfficer:queryAccessRecords',
    categories: 'all',
    policyVersion: presentBook.version,
  });
  const refusal = decideAction('inspector', 'endIntegration');
  expect(refusal).toMatchObject({
    allowed: false,
    ruleCode: 'roleWithoutAction',
    remedy: { action: 'askRole', role: 'socialWorker' },
    policyVersion: presentBook.version,
  });
  if (refusal.allowed) return;
  for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(refusal.reason[language]).toMatch(/\w \w/);
});
