import { describe, expect, test } from 'vitest';
import { deadlineKinds, type DeadlineKind } from '../../src/access/book/book.ts';
import { presentRows } from '../../src/access/book/present.ts';
import type { Deadline } from '../../src/cases/deadlines/deadline.ts';
import { handling, placeOf, stateOn } from '../../src/cases/deadlines/rules.ts';
import { stepKinds, type Step, type StepKind } from '../../src/cases/deadlines/step.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import { person } from '../evidence/fixtures.ts';

/** Integrations of one person in one case, the first of which a decision ended. */
function integration(integrationId: string, changes: Partial<Integration> = {}): Integration {
  return {
    integrationId,
    centre: '0206731645',
    ssin: person(1),
    qualityCode: 1,
    caseReference: 'case-1',
    applicationDate: '2026-03-02',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    startDate: '2026-03-02',
    endDate: '2026-05-02',
    state: 'active',
    registeredBy: 'worker-1',
    registeredAt: 0,
    ...changes,
  };
}
const inquiry = integration('inquiry', { state: 'ended' });
const aid = integration('aid', { qualityCode: 2, previousIntegrationId: 'inquiry' });
const review = integration('review', { previousIntegrationId: 'aid', applicationDate: '2026-09-01' });
const renewed = integration('renewed', { qualityCode: 2, previousIntegrationId: 'review' });

function deadline(kind: DeadlineKind, of: Integration, countedFrom = '2026-03-20'): Deadline {
  const row = presentRows.deadlines.find((one) => one.kind === kind);
  if (!row) throw new Error(`the book has no ${kind}`);
  return { kind, row, countedFrom, dueOn: '2026-04-01', state: 'open', integration: of };
}

function recorded(step: StepKind, of: Integration, doneOn = '2026-03-25', kind?: DeadlineKind): Step {
  const { integrationId } = of;
  const rest = kind === undefined ? {} : { kind };
  return { stepId: 's', integrationId, step, doneOn, recordedBy: 'w', recordedAt: 0, ...rest };
}

test('the last day is in time, and the first day of warning warns', () => {
  const on = (today: string) => stateOn(today, { dueOn: '2026-03-20', soonOn: '2026-03-10' });
  expect(['2026-03-09', '2026-03-10', '2026-03-20', '2026-03-21'].map(on)).toEqual([
    'open',
    'dueSoon',
    'dueSoon',
    'overdue',
  ]);
  // What has less time than the warning is due soon from its begin.
  expect(stateOn('2026-03-12', { dueOn: '2026-03-20', soonOn: '2026-03-06' })).toBe('dueSoon');
});

test('the book has every deadline, and what is not yearly can be waived for good', () => {
  expect(presentRows.deadlines.map(({ kind }) => kind).toSorted()).toEqual(deadlineKinds.toSorted());
  const yearly = deadlineKinds.filter((kind) => !handling[kind].waivedWith.includes(kind));
  expect(yearly).toEqual(['homeVisit', 'debtMediationReview']);
});

describe('a step', () => {
  test('belongs to the integration that the decision ended, also when it is recorded for the aid', () => {
    const deadlines = [deadline('notification', inquiry), deadline('review', aid)];
    for (const at of [inquiry, aid]) {
      expect(placeOf({ step: 'notified' }, at, deadlines, [])).toEqual({ at: inquiry, earliest: '2026-03-20' });
    }
  });

  test('belongs to the nearest deadline: the withdrawal before the grant', () => {
    const deadlines = [deadline('notification', inquiry), deadline('notification', aid, '2026-06-01')];
    expect(placeOf({ step: 'notified' }, aid, deadlines, [])).toEqual({ at: aid, earliest: '2026-06-01' });
    expect(placeOf({ step: 'notified' }, inquiry, deadlines, [])).toMatchObject({ at: inquiry });
    // Two far away: which is meant is not plain.
    expect(placeOf({ step: 'notified' }, renewed, deadlines, [])).toBe('nothingToDo');
  });

  test('finds the one deadline of the file, however long ago', () => {
    const deadlines = [deadline('individualProject', inquiry), deadline('review', renewed)];
    expect(placeOf({ step: 'individualProjectSigned' }, renewed, deadlines, [])).toEqual({
      at: inquiry,
      earliest: '2026-03-02',
    });
  });

  test.each<[StepKind, DeadlineKind, boolean]>([
    ['notified', 'notification', true],
    ['attestationSent', 'a036', true],
    ['paid', 'payment', false],
    ['individualProjectSigned', 'individualProject', false],
    ['forwarded', 'forwarding', false],
    ['incompetenceFound', 'decision', false],
  ])('%s needs a deadline of %s', (step, kind, isAfterDecision) => {
    const others = deadlineKinds.filter((one) => one !== kind).map((one) => deadline(one, inquiry));
    expect(placeOf({ step }, inquiry, others, [])).toBe('nothingToDo');
    expect(placeOf({ step }, inquiry, [...others, deadline(kind, inquiry)], [])).toEqual({
      at: inquiry,
      earliest: isAfterDecision ? '2026-03-20' : '2026-03-02',
    });
  });

  test.each(stepKinds.filter((one) => one !== 'homeVisitMade' && one !== 'notNeeded'))(
    '%s a second time gives the day of the first',
    (step) => {
      // An application waits for its decision also after it was said that another centre is competent.
      const deadlines = [deadline('decision', inquiry)];
      expect(placeOf({ step }, aid, deadlines, [recorded(step, inquiry)])).toEqual({ before: '2026-03-25' });
    },
  );

  test('that something is not needed is about that thing only', () => {
    const steps = [recorded('notNeeded', inquiry, '2026-03-25', 'payment')];
    const waived = (kind: DeadlineKind) =>
      placeOf({ step: 'notNeeded', kind }, inquiry, [deadline('notification', inquiry)], steps);
    expect(waived('payment')).toEqual({ before: '2026-03-25' });
    expect(waived('notification')).toMatchObject({ at: inquiry });
    expect(waived('a036')).toBe('nothingToDo');
  });

  test('of a later decision is none of an earlier one', () => {
    const steps = [recorded('notified', inquiry)];
    expect(placeOf({ step: 'notified' }, renewed, [deadline('notification', review)], steps)).toMatchObject({
      at: review,
    });
  });

  test('a home visit is the applicant’s, at any time, again and again', () => {
    const steps = [recorded('homeVisitMade', aid)];
    expect(placeOf({ step: 'homeVisitMade' }, aid, [], steps)).toEqual({ at: aid, earliest: '2026-03-02' });
    const member = integration('member', { applicantIntegrationId: 'inquiry' });
    expect(placeOf({ step: 'homeVisitMade' }, member, [], [])).toBe('nothingToDo');
    expect(placeOf({ step: 'homeVisitMade' }, integration('x', { state: 'failed' }), [], [])).toBe('nothingToDo');
  });
});
