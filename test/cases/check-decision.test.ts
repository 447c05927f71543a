import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentRows } from '../../src/access/book/present.ts';
import { createRuleBook } from '../../src/access/book/rule-book.ts';
import { presentBook } from '../present-book.ts';
import { addDays, addMonths, startOfDay } from '../../src/values/calendar.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import { Problem } from '../../src/values/problem.ts';
import { compare } from '../../src/cases/reconciliations/reconciliation.ts';
import { daysLeft, warningsOf } from '../../src/cases/integrations/warnings.ts';
import { pauseAfter } from '../../src/platform/jobs/work.ts';
import { checkDecision } from '../../src/cases/decisions/check.ts';
import type { DecisionInput } from '../../src/cases/decisions/input.ts';
import { decisionFile } from './decision-file.ts';
import { centre, person } from '../evidence/fixtures.ts';

/** Any day, month ends and leap days among them more often than chance has it. */
const day = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2004-01-01', days)),
  fc.integer({ min: 0, max: 600 }).map((months) => addDays(addMonths('2004-01-01', months), -1)),
  fc.integer({ min: 0, max: 12 }).map((leap) => `${String(2004 + 4 * leap)}-02-29`),
);

function integration(changes: Partial<Integration> = {}): Integration {
  return {
    integrationId: '01900000-0000-7000-8000-000000000001',
    centre,
    ssin: person(1),
    qualityCode: 1,
    caseReference: 'CASE-1',
    applicationDate: '2026-01-31',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '590000000123' },
    startDate: '2026-01-31',
    endDate: '2026-03-31',
    state: 'active',
    registeredBy: 'worker-1',
    registeredAt: 0,
    ...changes,
  };
}

/** Names of the input that is refused; nothing when the decision is accepted. */
function refused(input: DecisionInput, applicant: Integration, today: string): readonly string[] {
  try {
    checkDecision(input, decisionFile({ applicant }), presentBook.on(today), { decisionEntryDays: 8 });
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.members['issues'] as readonly { readonly name: string }[]).map(({ name }) => name);
  }
}

describe('the period of a decision', () => {
  const grantedOn = (today: string, period: { readonly startDate: string; readonly endDate: string }) =>
    refused(
      { decidedOn: today, outcome: 'granted', aids: ['livingWage'], period, householdMembers: [], leftOut: [] },
      integration({ applicationDate: today, startDate: today, endDate: addMonths(today, 2) }),
      today,
    );

  test('is shorter where a setting says so', () => {
    const today = '2026-03-02';
    const applicant = integration({ applicationDate: today, startDate: today, endDate: addMonths(today, 2) });
    const decide = (endDate: string) => () =>
      checkDecision(
        {
          decidedOn: today,
          outcome: 'granted',
          aids: ['livingWage'],
          period: { startDate: today, endDate },
          householdMembers: [],
          leftOut: [],
        },
        decisionFile({ applicant }),
        createRuleBook(presentRows, { DECISION_MONTHS: 6 }).on(today),
        { decisionEntryDays: 8 },
      );
    expect(decide('2026-09-01')).not.toThrow();
    expect(decide('2026-09-02')).toThrow(Problem);
  });

  test('is at most twelve months, both days included, whatever the month ends on', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (start, length) => {
        const period = { startDate: start, endDate: addDays(start, length) };
        // The first day of the thirteenth month; a month that does not have it ends first.
        const anniversary = addMonths(start, 12);
        const tooLong =
          anniversary.slice(5) === start.slice(5) ? period.endDate >= anniversary : period.endDate > anniversary;
        expect(grantedOn(start, period)).toEqual(tooLong ? ['period.endDate'] : []);
      }),
    );
  });

  test.each([
    ['2024-02-29', '2025-02-28', []],
    ['2024-02-29', '2025-03-01', ['period.endDate']],
    ['2023-02-28', '2024-02-27', []],
    ['2023-02-28', '2024-02-28', ['period.endDate']],
    ['2027-03-01', '2028-02-29', []],
    ['2027-03-01', '2028-03-01', ['period.endDate']],
    ['2026-03-31', '2027-03-30', []],
    ['2026-03-31', '2027-03-31', ['period.endDate']],
    ['2026-08-31', '2027-09-01', ['period.endDate']],
  ])('%s to %s', (startDate, endDate, names) => {
    expect(grantedOn(startDate, { startDate, endDate })).toEqual(names);
  });

  test('that begins too late is refused; one that is over is not', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -800, max: 800 }),
        fc.integer({ min: 0, max: 300 }),
        (today, offset, length) => {
          const startDate = addDays(today, offset);
          const endDate = addDays(startDate, length);
          expect(grantedOn(today, { startDate, endDate })).toEqual(
            startDate > addMonths(today, 12) ? ['period.startDate'] : [],
          );
        },
      ),
    );
  });
});

describe('days', () => {
  test('begin at midnight in Belgium, also when the clocks change', () => {
    fc.assert(
      fc.property(day, (date) => {
        const hours = (startOfDay(addDays(date, 1)) - startOfDay(date)) / 3_600_000;
        expect([23, 24, 25]).toContain(hours);
      }),
    );
    expect(new Date(startOfDay('2026-03-29')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(new Date(startOfDay('2026-03-30')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });

  test('are counted from today to the last, both included', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (today, left) => {
        const running = integration({ startDate: addDays(today, -400), endDate: addDays(today, left) });
        expect(daysLeft(running, today)).toBe(left < 0 ? undefined : left + 1);
        expect(warningsOf(running, today, 14).includes('endingSoon')).toBe(left >= 0 && left < 14);
        expect(daysLeft({ ...running, state: 'ended' }, today)).toBeUndefined();
      }),
    );
  });
});

test('pauses double, and never exceed the longest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 10_000 }), (attempts, firstMs) => {
      const pauses = { firstMs, longestMs: firstMs * 100 };
      const pause = pauseAfter(attempts, pauses);
      expect(pause).toBeGreaterThanOrEqual(firstMs);
      expect(pause).toBeLessThanOrEqual(pauses.longestMs);
      expect(pauseAfter(attempts + 1, pauses)).toBe(Math.min(2 * pause, pauses.longestMs));
    }),
  );
});

describe('comparing with the Bank', () => {
  const today = '2026-02-10';
  const nisCode = '44021';
  const listed = {
    qualityCode: 1,
    startDate: '2026-01-31',
    endDate: '2026-03-31',
    nisCode,
    register: 'PRIMARY',
  } as const;

  test.each([
    ['the same', {}, [listed], undefined],
    ['nothing', {}, [], 'missingAtBank'],
    ['another centre’s', {}, [{ ...listed, nisCode: '92094' }], 'missingAtBank'],
    ['another code', {}, [{ ...listed, qualityCode: 2 }], 'missingAtBank'],
    ['the sector’s directory only', {}, [{ ...listed, register: 'SECONDARY' as const }], 'missingAtBank'],
    ['one that is over', {}, [{ ...listed, endDate: '2026-02-09' }], 'missingAtBank'],
    ['one that is over beside the same', {}, [listed, { ...listed, endDate: '2026-02-09' }], undefined],
    ['another last day', {}, [{ ...listed, endDate: '2026-04-01' }], 'periodDiffers'],
    ['an open end', {}, [{ ...listed, endDate: undefined }], 'periodDiffers'],
    ['two', {}, [listed, { ...listed, startDate: '2026-02-01' }], 'periodDiffers'],
    ['the same, ended here', { state: 'ended' }, [listed], 'stillAtBank'],
    ['the same, failed here', { state: 'failed' }, [listed], 'stillAtBank'],
    ['nothing, ended here', { state: 'ended' }, [], undefined],
    ['nothing, and the last day is over', { endDate: '2026-02-09' }, [], undefined],
  ] as const)('the Bank has %s', (_what, changes, found, expected) => {
    const entries = found.map(({ endDate, ...rest }) => ({ ...rest, ...(endDate === undefined ? {} : { endDate }) }));
    expect(compare(integration(changes), [nisCode], entries, [], today)).toBe(expected);
  });

  test('what another integration of the same code needs at the Bank stays', () => {
    const other = integration({ integrationId: '01900000-0000-7000-8000-000000000002' });
    const ended = integration({ state: 'ended' });
    expect(compare(ended, [nisCode], [listed], [other], today)).toBeUndefined();
    expect(compare(ended, [nisCode], [listed], [{ ...other, state: 'registering' }], today)).toBeUndefined();
    expect(compare(ended, [nisCode], [listed], [{ ...other, state: 'ended' }], today)).toBe('stillAtBank');
  });
});
