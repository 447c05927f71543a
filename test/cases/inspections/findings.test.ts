import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../src/cases/inspections/file/findings.ts';
import type { Consultation, InspectedFile } from '../../../src/cases/inspections/file/inspected-file.ts';
import type { Decision } from '../../../src/cases/decisions/decision.ts';
import type { Integration } from '../../../src/cases/integrations/integration.ts';
import { presentBook } from '../../present-book.ts';

const today = '2026-06-01';

/** An inquiry in which nothing is missing and nothing was late: application on a Monday, informed on the day. */
function inquiry(more: Partial<Integration> = {}): Integration {
  return {
    integrationId: 'inquiry',
    qualityCode: 1,
    caseReference: 'CASE',
    applicationDate: '2026-02-02',
    informedOn: '2026-02-02',
    startDate: '2026-02-02',
    endDate: '2026-04-01',
    state: 'ended',
    registeredBy: 'somebody',
    registeredAt: Date.parse('2026-02-02T09:00:00Z'),
    decidedOn: '2026-02-20',
    ended: { by: 'somebody', at: Date.parse('2026-02-20T09:00:00Z'), reason: 'decision' },
    ...more,
  } as Integration;
}

function decision(more: Partial<Decision> = {}): Decision {
  const decidedBy = { at: Date.parse('2026-02-20T09:00:00Z') };
  return {
    integrationId: 'inquiry',
    decidedOn: '2026-02-20',
    outcome: 'granted',
    persons: [],
    decidedBy,
    ...more,
  } as never;
}

function file(more: Partial<InspectedFile> = {}): InspectedFile {
  return {
    integrations: [inquiry()],
    decisions: [decision()],
    consultations: [],
    isCut: false,
    notConsulted: [],
    observations: [],
    steps: [{ step: 'homeVisitMade', integrationId: 'inquiry', doneOn: '2026-02-10' }] as never,
    deadlines: [],
    signals: [],
    flags: [],
    ...more,
  };
}

const found = (given: InspectedFile) => findingsOf(given, presentBook, today);

test('a file in order gives nothing', () => {
  expect(found(file())).toEqual([]);
});

describe('what is late', () => {
  test.each([
    [
      'registration',
      { registeredAt: Date.parse('2026-02-05T09:00:00Z'), informedOn: '2026-02-05' },
      'registeredLate',
      3,
    ],
    // Two working days after Monday the 2nd are Wednesday the 4th.
    ['information', { informedOn: '2026-02-06' }, 'informedLate', 2],
  ])('%s', (_what, more, code, days) => {
    expect(found(file({ integrations: [inquiry(more)] }))).toMatchObject([{ code, days }]);
  });

  test('on the last day it is not', () => {
    expect(found(file({ integrations: [inquiry({ informedOn: '2026-02-04' })] }))).toEqual([]);
    // Thirty days after 2 February.
    expect(found(file({ decisions: [decision({ decidedOn: '2026-03-04' })] }))).toEqual([]);
  });

  test('a decision, and that it was entered late', () => {
    const decisions = [decision({ decidedOn: '2026-03-06', latenessReason: 'The council met later.' })];
    expect(found(file({ decisions }))).toMatchObject([
      { code: 'decidedLate', day: '2026-03-04', days: 2 },
      { code: 'decisionEnteredLate' },
    ]);
  });

  test('a step after a decision', () => {
    const steps = [
      { step: 'homeVisitMade', integrationId: 'inquiry', doneOn: '2026-02-10' },
      { step: 'notified', integrationId: 'inquiry', doneOn: '2026-03-02' },
      { step: 'paid', integrationId: 'inquiry', doneOn: '2026-03-02' },
    ] as never;
    // Eight days to notify, fifteen to pay, from 20 February.
    expect(found(file({ steps }))).toMatchObject([
      { code: 'stepLate', deadline: 'notification', day: '2026-02-28', days: 2 },
    ]);
  });

  test('not the registration of what follows on another integration', () => {
    const integrations = [
      inquiry({
        registeredAt: Date.parse('2026-02-05T09:00:00Z'),
        informedOn: '2026-02-05',
        previousIntegrationId: 'x',
      }),
    ];
    expect(found(file({ integrations }))).toEqual([]);
  });
});

test('what is missing comes first, then what was late, then what else should be looked at', () => {
  const { informedOn, ...notInformed } = inquiry({ registeredAt: Date.parse('2026-02-03T09:00:00Z') });
  expect(informedOn).toBeDefined();
  const refused = { integrationId: 'inquiry', stream: 'wages', outcome: 'denied' } as Consultation;
  const needed = (stream: string) => ({
    integrationId: 'inquiry',
    qualityCode: 1,
    stream,
    basis: { code: 'neededStream', legalBasis: 'slides', validFrom: '2002-10-01', certainty: 'confirmed' as const },
  });
  const given = file({
    integrations: [notInformed],
    consultations: [refused, refused],
    notConsulted: [
      needed('dimona'),
      { ...needed('patrimonium'), condition: 'whenIncomeIsUnderScale' },
      needed('cadaf'),
    ],
    steps: [],
    signals: [{ rule: 'outsideHours', state: 'new', foundAt: Date.parse('2026-03-01T09:00:00Z') }],
  });
  expect(found(given)).toMatchObject([
    { code: 'notInformed' },
    { code: 'notConsulted', streams: ['dimona', 'cadaf'], legalBasis: 'slides' },
    { code: 'noHomeVisit' },
    { code: 'registeredLate', days: 1 },
    { code: 'refused', count: 2 },
    { code: 'signal', count: 1 },
  ]);
});

test('an inquiry that ran out without a decision, and one that still runs', () => {
  const { decidedOn, ended, ...open } = inquiry({ state: 'active' });
  expect([decidedOn, ended]).not.toContain(undefined);
  const given = { decisions: [], steps: [] };
  expect(found(file({ ...given, integrations: [open as Integration] }))).toMatchObject([
    { code: 'undecided', day: '2026-04-01' },
  ]);
  expect(found(file({ ...given, integrations: [{ ...open, endDate: '2026-06-30' }] }))).toEqual([]);
});

test('a flag without an answer is missing once its day is over; one that was answered later was late', () => {
  const flag = { stage: 'open', raisedOn: '2026-03-01', dueOn: '2026-04-01' };
  const given = (on: string) => ({ code: 1, by: 'somebody', attempts: 0, at: Date.parse(`${on}T10:00:00Z`) });
  const of = (more: object) => found(file({ flags: [{ ...flag, ...more }] as never }));
  expect(of({})).toMatchObject([{ code: 'flagOverdue', day: '2026-04-01' }]);
  expect(of({ dueOn: today })).toEqual([]);
  expect(of({ stage: 'confirmed', feedback: given('2026-04-01') })).toEqual([]);
  expect(of({ stage: 'sending', feedback: given('2026-04-04') })).toMatchObject([{ code: 'flagLate', days: 3 }]);
  // What the supervisor did not take is no answer.
  expect(of({ feedback: given('2026-03-20') })).toMatchObject([{ code: 'flagOverdue' }]);
});
