import { expect, test } from 'vitest';
import type { StreamAnswer } from '../../src/assessment/answers.ts';
import type { Person } from '../../src/assessment/inquiry.ts';
import { told } from '../../src/assessment/known.ts';

/*
 * What an answer says of the days that nobody asked about: nothing.
 */
const answer: StreamAnswer<'dimona'> = {
  stream: 'dimona',
  outcome: 'noDataFound',
  consultedAt: '2026-11-30T09:00:00Z',
  sources: [{ ticket: '3f7c3c0e-6f0a-4a3e-9d57-0c2f5a1a7f11' }],
  filteredElements: [],
  withheldCategories: [],
  unknownProperties: [],
};

function toldBy(changes: Partial<StreamAnswer<'dimona'>>) {
  const person: Person = {
    integrationId: '01a2b3c4-0000-7000-8000-000000000000',
    ssin: '80061000137',
    answers: { dimona: { ...answer, ...changes } },
    unanswered: {},
  };
  return told({ applicant: person }, person, 'dimona', 'employments');
}

test.each([
  ['the usual period', undefined],
  ['the last twelve months', { from: '2025-11-30', to: '2026-11-30' }],
  ['more than that', { from: '2024-01-01', to: '2026-12-31' }],
])('nothing in %s is nothing', (_what, askedPeriod) => {
  expect(toldBy({ askedPeriod }).state).toBe('none');
});

test.each([
  ['that begins later', { from: '2025-12-01', to: '2026-11-30' }],
  ['that ended before', { from: '2024-01-01', to: '2026-11-29' }],
])('nothing in a period %s is unknown: the rest was not asked', (_what, askedPeriod) => {
  expect(toldBy({ askedPeriod })).toMatchObject({
    state: 'unknown',
    missing: { why: 'notConsulted', stream: 'dimona' },
  });
});

test('what such an answer does say is there as a part', () => {
  const employments: readonly never[] = [{} as never];
  const found = toldBy({
    outcome: 'dataFound',
    askedPeriod: { from: '2026-10-01', to: '2026-11-30' },
    data: { employments: employments as never },
  });
  expect(found).toMatchObject({ state: 'unknown', partial: employments });
});
