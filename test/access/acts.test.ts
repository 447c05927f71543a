import { expect, test } from 'vitest';
import { acts, actNames, type ActName } from '../../src/access/book/acts.ts';
import { roles } from '../../src/access/book/roles.ts';
import { callerRules, consultationCallerRules, refusalBy } from '../../src/access/decide.ts';

const socialWork = ['socialWorker', 'teamLead'];
const readers = [...socialWork, 'dataProtectionOfficer', 'softwareIntegration'];
const reconcilers = [...socialWork, 'softwareIntegration'];

/** Written down a second time, so that a role that is let in by mistake is noticed. */
const expected: Readonly<Record<ActName, readonly string[]>> = {
  register: socialWork,
  queryIntegrations: readers,
  readIntegration: readers,
  inform: socialWork,
  end: socialWork,
  decide: socialWork,
  readDecision: readers,
  queryReviews: readers,
  openReview: socialWork,
  integratePerson: socialWork,
  listStreams: socialWork,
  consult: socialWork,
  noteReason: socialWork,
  reconcile: reconcilers,
  readReconciliation: reconcilers,
  queryReconciliations: reconcilers,
  queryAccessRecords: ['dataProtectionOfficer', 'securityOfficer'],
};

test.each(actNames)('%s is for its roles and no other', (act) => {
  const names = [...roles.map(({ name }) => name), '', 'length', 'constructor'];
  const rules = 'isConsultation' in acts[act] ? consultationCallerRules : callerRules;
  const allowed = names.filter(
    (role) => refusalBy(rules, { act, caller: { centre: '1999000150', role } }) === undefined,
  );
  expect(allowed).toEqual(expected[act]);
  expect(acts[act].roles).toEqual(expected[act]);
});

test('a refusal says who may do it', () => {
  const refusal = refusalBy(callerRules, { act: 'end', caller: { centre: '1999000150', role: 'inspector' } });
  expect(refusal).toMatchObject({
    allowed: false,
    ruleCode: 'roleWithoutAction',
    remedy: { action: 'askRole', role: 'socialWorker' },
  });
  for (const language of ['nl', 'fr', 'de', 'en'] as const) expect(refusal?.reason[language]).not.toBe('');
});
