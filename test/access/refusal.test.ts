import { expect, test } from 'vitest';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import type { Refusal } from '../../src/access/access.ts';
import { refusalProblem } from '../../src/access/refusal.ts';

const refusal: Refusal = {
  allowed: false,
  ruleCode: 'integrationEnded',
  reason: { nl: 'n', fr: 'f', de: 'd', en: 'e' },
  legalBasis: 'law',
  remedy: { action: 'renew' },
  policyVersion: '2026-11-25',
};
const { allowed, ...members } = refusal;

test('a refusal becomes a 403 that says which rule, why, on what ground and what would open it', () => {
  expect(allowed).toBe(false);
  for (const integration of [undefined, {} as Integration]) {
    const problem = refusalProblem(refusal, integration);
    expect(problem.problem.status).toBe(403);
    expect(problem.key).toBe('missingPermission');
    expect(problem.detail).toEqual(refusal.reason);
    expect(problem.members).toStrictEqual(members);
  }
});

test('when the integration ended is said; by whom and why is not', () => {
  const ended = { by: 'u', at: Date.parse('2026-02-03T04:05:06Z'), reason: 'free text' };
  const problem = refusalProblem(refusal, { ended } as Integration);
  expect(problem.members).toStrictEqual({ ...members, endedAt: '2026-02-03T04:05:06.000Z' });
});
