import { expect, test } from 'vitest';
import type { DecisionInput } from '../../src/cases/decisions/check.ts';
import type { Decision } from '../../src/cases/decisions/decision.ts';
import { isSameDecision } from '../../src/cases/decisions/repeat.ts';

const done = { state: 'done', attempts: 0 } as const;
const before: Decision = {
  decisionId: 'd',
  integrationId: 'a',
  centre: '1999000150',
  decidedOn: '2026-02-01',
  outcome: 'granted',
  period: { startDate: '2026-02-01', endDate: '2026-12-31' },
  latenessReason: 'the council met late',
  persons: [
    {
      integrationId: 'a',
      effect: 'newCode',
      named: true,
      next: [
        { aid: 'livingWage', qualityCode: 2 },
        { aid: 'otherAid', qualityCode: 4 },
      ],
      replaces: [],
      progress: done,
    },
    { integrationId: 'm', effect: 'newCode', named: false, next: [{ qualityCode: 5 }], replaces: [], progress: done },
    {
      integrationId: 'n',
      effect: 'newCode',
      named: true,
      next: [{ aid: 'otherAid', qualityCode: 4 }],
      replaces: [],
      progress: done,
    },
    { integrationId: 'o', effect: 'leftOut', named: true, next: [], replaces: [], progress: done },
    { integrationId: 'p', effect: 'ownAid', named: false, next: [], replaces: [], progress: done },
  ],
  decidedBy: { userId: 'u', clientId: 'c', role: 'r', rule: 'x', traceId: 't', at: 0 },
};
const again: DecisionInput = {
  decidedOn: '2026-02-01',
  outcome: 'granted',
  aids: ['livingWage', 'otherAid'],
  period: { startDate: '2026-02-01', endDate: '2026-12-31' },
  householdMembers: [{ integrationId: 'n', aids: ['otherAid'] }],
  leftOut: ['o'],
  latenessReason: 'the council met late',
};
const n = { integrationId: 'n', aids: ['otherAid'] } as const;

test.each<[string, Partial<DecisionInput>]>([
  ['word for word', {}],
  ['naming also who followed by default', { householdMembers: [{ integrationId: 'm' }, n] }],
])('%s it is the same', (_what, changes) => {
  expect(isSameDecision(before, { ...again, ...changes })).toBe(true);
});

test.each<[string, Partial<DecisionInput>]>([
  ['day', { decidedOn: '2026-02-02' }],
  ['outcome', { outcome: 'refused' }],
  ['first day', { period: { startDate: '2026-02-02', endDate: '2026-12-31' } }],
  ['last day', { period: { startDate: '2026-02-01', endDate: '2026-12-30' } }],
  ['period: none', { period: undefined }],
  ['aid: fewer kinds', { aids: ['livingWage'] }],
  ['aid: another main kind', { aids: ['otherAid', 'livingWage'] }],
  ['reason', { latenessReason: 'the clerk was ill' }],
  ['reason: none', { latenessReason: undefined }],
  ['reason beside another centre', { elsewhereReason: 'he moved' }],
  ['member: not named any more', { householdMembers: [] }],
  ['member: other aid', { householdMembers: [{ integrationId: 'n', aids: ['employment'] }] }],
  ['member: no aid', { householdMembers: [{ integrationId: 'n' }] }],
  ['member: aid for who got none', { householdMembers: [{ integrationId: 'm', aids: ['otherAid'] }, n] }],
  ['member: own aid', { householdMembers: [{ integrationId: 'p' }, n] }],
  ['member: somebody who was not there', { householdMembers: [{ integrationId: 'q' }, n] }],
  ['left out: nobody', { leftOut: [] }],
  ['left out: somebody else too', { leftOut: ['o', 'm'] }],
])('another %s is another decision', (_what, changes) => {
  expect(isSameDecision(before, { ...again, ...changes })).toBe(false);
});
