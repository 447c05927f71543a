import { describe, expect, test } from 'vitest';
import type { EndedUndecided, Registered } from '../../../src/cases/signals/facts.ts';
import {
  consultedOutsideHours,
  consultedOutsideTerritory,
  provedNothing,
} from '../../../src/cases/signals/rules/consulting.ts';
import { endedForNothing, gatheringCases, manyRegistrations } from '../../../src/cases/signals/rules/registering.ts';
import { hasHour, usualHours } from '../../../src/cases/signals/rules/usual-hours.ts';
import type { WorkedHours, WorkRecord } from '../../../src/evidence/work-records.ts';
import { addDays } from '../../../src/values/calendar.ts';

const ghent = '1999000150';
/** A Tuesday. */
const at = (time: string, day = '2026-06-02') => Date.parse(`${day}T${time}+02:00`);

let numbers = 0;
function registered(changes: Partial<Registered> = {}): Registered {
  const number = String((numbers += 1));
  return {
    integrationId: `integration ${number}`,
    person: `person ${number}`,
    centre: ghent,
    userId: 'ann',
    registeredAt: at('10:00:00'),
    qualityCode: 7,
    caseReference: 'CASE',
    hasApplicant: false,
    ...changes,
  };
}
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('many registrations in a short time', () => {
  const settings = { registrations: 8, withinMinutes: 10 };
  const everySeconds = (seconds: number, count: number, changes: Partial<Registered> = {}) =>
    times(count, (index) => registered({ registeredAt: at('10:00:00') + index * seconds * 1_000, ...changes }));

  test('fourteen persons in three and a half seconds', () => {
    const facts = everySeconds(0.25, 14);
    expect(manyRegistrations(facts, settings)).toEqual([
      {
        rule: 'manyRegistrations',
        centre: ghent,
        userIds: ['ann'],
        matter: '2026-06-02 ann',
        count: 14,
        threshold: 8,
        behind: facts,
      },
    ]);
  });

  test.each([
    ['seven', everySeconds(1, 7), 0],
    ['eight', everySeconds(1, 8), 1],
    ['eight within ten minutes, the last one just in it', everySeconds(85, 8), 1],
    ['eight of which the last one is just beyond', everySeconds(86, 8), 0],
    ['a day’s work, one every five minutes', everySeconds(300, 60), 0],
    ['the same person again and again', everySeconds(1, 20, { person: 'one' }), 0],
    ['eight by two users', everySeconds(1, 8).map((one, index) => ({ ...one, userId: `u${String(index % 2)}` })), 0],
    [
      'the same user name in two centres',
      everySeconds(1, 8).map((one, i) => ({ ...one, centre: `199900010${String(i % 2)}` })),
      0,
    ],
  ])('%s', (_what, facts, signals) => {
    expect(manyRegistrations(facts, settings)).toHaveLength(signals);
  });

  test('only what is dense is behind it, in whatever order it comes', () => {
    const dense = everySeconds(1, 9);
    const lonely = registered({ registeredAt: at('16:00:00') });
    const [found] = manyRegistrations([lonely, ...dense.toReversed()], settings);
    expect(found?.count).toBe(9);
    expect(found?.behind).toEqual(dense);
  });

  test('each day has its own, by the Belgian calendar', () => {
    const late = times(8, () => registered({ registeredAt: at('23:59:00') }));
    const early = times(8, () => registered({ registeredAt: at('00:00:30', '2026-06-03') }));
    expect(manyRegistrations([...late, ...early], settings).map(({ matter }) => matter)).toEqual([
      '2026-06-02 ann',
      '2026-06-03 ann',
    ]);
  });
});

describe('a case that gathers persons', () => {
  const settings = { caseApplicants: 3, casePersons: 12 };
  const rules = (facts: readonly Registered[]) =>
    gatheringCases(facts, settings).map(({ rule, count }) => [rule, count]);

  test('a couple who both apply is no signal, a third person without a link is', () => {
    expect(rules(times(2, () => registered()))).toEqual([]);
    expect(rules(times(3, () => registered()))).toEqual([['unrelatedPersonsInCase', 3]]);
  });

  test('members of the household and debtors belong to an applicant', () => {
    expect(rules([registered(), ...times(8, () => registered({ hasApplicant: true }))])).toEqual([]);
    expect(rules([registered(), ...times(11, () => registered({ hasApplicant: true }))])).toEqual([
      ['manyPersonsInCase', 12],
    ]);
  });

  test('somebody who applies three times is one person', () => {
    expect(rules(times(3, () => registered({ person: 'one' })))).toEqual([]);
  });

  test('another case, and the same reference in another centre, are other cases', () => {
    expect(rules([registered(), registered(), registered({ caseReference: 'OTHER' })])).toEqual([]);
    expect(rules([registered(), registered(), registered({ centre: '1999000249' })])).toEqual([]);
  });

  test('names the case and everybody who registered in it', () => {
    const facts = ['cis', 'ann', 'cis'].map((userId) => registered({ userId }));
    expect(gatheringCases(facts, settings)).toMatchObject([
      { matter: 'CASE', caseReference: 'CASE', userIds: ['ann', 'cis'], behind: facts },
    ]);
  });
});

describe('registrations that end for nothing', () => {
  const settings = { unusedRegistrations: 5, undecidedInquiries: 4, inquiryCode: 1 };
  const ended = (changes: Partial<EndedUndecided & { isConsulted: boolean }> = {}) => ({
    ...registered(),
    endedAt: at('09:00:00'),
    isConsulted: false,
    ...changes,
  });
  const rules = (facts: Parameters<typeof endedForNothing>[0]) =>
    endedForNothing(facts, settings).map(({ rule, matter, count }) => [rule, matter, count]);

  test('nobody looked, whatever the code', () => {
    expect(rules(times(4, () => ended()))).toEqual([]);
    expect(rules([...times(3, () => ended()), ...times(2, () => ended({ qualityCode: 1 }))])).toEqual([
      ['unusedRegistrations', '2026-06 ann', 5],
    ]);
  });

  test('somebody looked, and no decision followed', () => {
    const inquiry = { qualityCode: 1, isConsulted: true };
    expect(rules(times(3, () => ended(inquiry)))).toEqual([]);
    expect(rules(times(4, () => ended(inquiry)))).toEqual([['undecidedInquiries', '2026-06 ann', 4]]);
  });

  test('nothing is decided on debt mediation', () => {
    expect(rules(times(9, () => ended({ qualityCode: 7, isConsulted: true })))).toEqual([]);
  });

  test('who belongs to an applicant ends with the applicant', () => {
    expect(rules(times(9, () => ended({ hasApplicant: true })))).toEqual([]);
  });

  test('each month for itself, by the day of the end', () => {
    const may = times(4, () => ended({ endedAt: at('23:00:00', '2026-05-31') }));
    const june = times(4, () => ended({ endedAt: at('00:30:00', '2026-06-01') }));
    expect(rules([...may, ...june])).toEqual([]);
    expect(rules([...may, ended({ endedAt: at('23:59:00', '2026-05-31') }), ...june])).toEqual([
      ['unusedRegistrations', '2026-05 ann', 5],
    ]);
  });
});

describe('what was consulted', () => {
  const record = (changes: Partial<WorkRecord> = {}): WorkRecord => ({
    entryId: `entry ${String((numbers += 1))}`,
    at: at('10:00:00'),
    centre: ghent,
    action: 'consult',
    userId: 'ann',
    person: `person ${String(numbers)}`,
    ...changes,
  });

  test('so many in a day at unusual hours', () => {
    const facts = times(5, () => record());
    expect(consultedOutsideHours(facts.slice(1), { outsideHours: 5 })).toEqual([]);
    expect(consultedOutsideHours(facts, { outsideHours: 5 })).toMatchObject([
      { rule: 'outsideHours', matter: '2026-06-02 ann', count: 5, behind: facts },
    ]);
    const twoDays = facts.map((one, index) => ({ ...one, at: at('23:30:00') + (index % 2) * 3_600_000 }));
    expect(consultedOutsideHours(twoDays, { outsideHours: 5 })).toEqual([]);
  });

  test('so many persons from elsewhere in a month; looking twice at one is one', () => {
    const facts = times(3, () => record());
    expect(consultedOutsideTerritory(facts, { outsideTerritory: 3 })).toMatchObject([
      { rule: 'outsideTerritory', matter: '2026-06 ann', count: 3 },
    ]);
    expect(
      consultedOutsideTerritory(
        times(9, (index) => record({ person: `p${String(index % 2)}` })),
        { outsideTerritory: 3 },
      ),
    ).toEqual([]);
  });

  test('so many proofs that fail in a day', () => {
    const facts = times(5, () => record({ action: 'register', outcome: 'denied' }));
    expect(provedNothing(facts.slice(1), { failedProofs: 5 })).toEqual([]);
    expect(provedNothing(facts, { failedProofs: 5 })).toMatchObject([{ rule: 'failedProofs', count: 5 }]);
  });
});

describe('usual hours', () => {
  const settings = { usualHours: { from: 7, until: 19 } };
  /** A Monday. */
  const day = '2026-10-05';
  const hoursOf = (set: number) => times(24, (hour) => hour).filter((hour) => hasHour(set, hour));
  const set = (...hours: readonly number[]) => hours.reduce((sum, hour) => sum | (1 << hour), 0);
  const worked = (daysBefore: number, ...hours: readonly number[]): WorkedHours => ({
    centre: ghent,
    userId: 'ann',
    day: addDays(day, -daysBefore),
    hours: set(...hours),
  });
  const range = (from: number, until: number) => times(until - from, (index) => from + index);

  test('of somebody new: those of the settings on a working day, none on a Sunday or a holiday', () => {
    expect(hoursOf(usualHours([], day, settings))).toEqual(range(7, 19));
    expect(usualHours([], '2026-06-07', settings)).toBe(0);
    // The national holiday, a Tuesday.
    expect(usualHours([], '2026-07-21', settings)).toBe(0);
    expect(hoursOf(usualHours([], day, { usualHours: { from: 0, until: 24 } }))).toEqual(range(0, 24));
  });

  test('three weeks say too little, four enough', () => {
    const weekly = [7, 14, 21, 28].map((daysBefore) => worked(daysBefore, 10));
    expect(hoursOf(usualHours(weekly.slice(0, 3), day, settings))).toEqual(range(7, 19));
    expect(hoursOf(usualHours(weekly, day, settings))).toEqual([9, 10, 11]);
  });

  test('an hour of three weeks is usual, with its neighbours; one of two weeks is not', () => {
    const past = [
      ...[7, 14, 21, 28].map((daysBefore) => worked(daysBefore, 9, 10)),
      ...[3, 10, 17].map((daysBefore) => worked(daysBefore, 20)),
      ...[4, 11].map((daysBefore) => worked(daysBefore, 23)),
    ];
    expect(hoursOf(usualHours(past, day, settings))).toEqual([8, 9, 10, 11, 19, 20, 21]);
  });

  test('many nights of one week teach nothing', () => {
    const past = [
      ...[7, 14, 21, 28].map((daysBefore) => worked(daysBefore, 10)),
      ...[3, 4, 5, 6].map((n) => worked(n, 2)),
    ];
    expect(hoursOf(usualHours(past, day, settings))).toEqual([9, 10, 11]);
  });

  test('who works on Sundays has usual hours there, and only there', () => {
    // Sundays before a Sunday.
    const sunday = '2026-10-11';
    const past = [7, 14, 21, 28].map((n) => ({ ...worked(0, 14), day: addDays(sunday, -n) }));
    expect(hoursOf(usualHours(past, sunday, settings))).toEqual([13, 14, 15]);
    expect(usualHours(past, '2026-10-12', settings)).toBe(0);
  });

  test('the day itself, later days and what is longer ago than eight weeks do not count', () => {
    const weekly = [7, 14, 21].map((daysBefore) => worked(daysBefore, 10));
    for (const daysBefore of [0, -1, 57]) {
      expect(hoursOf(usualHours([...weekly, worked(daysBefore, 10)], day, settings))).toEqual(range(7, 19));
    }
    expect(hoursOf(usualHours([...weekly, worked(56, 10)], day, settings))).toEqual([9, 10, 11]);
  });

  test('midnight and the last hour have one neighbour', () => {
    const past = [7, 14, 21, 28].map((daysBefore) => worked(daysBefore, 0, 23));
    expect(hoursOf(usualHours(past, day, settings))).toEqual([0, 1, 22, 23]);
  });
});
