import { beforeEach, describe, expect, test } from 'vitest';
import type { DeathStore } from '../../src/cases/deaths/death.ts';
import { noticeDeaths, type Signs } from '../../src/cases/deaths/notice.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import { lifeSigns as ofHousehold } from '../../src/streams/household/life-signs.ts';
import { lifeSigns as ofRegister } from '../../src/streams/national-register/life-signs.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { noDeaths, noWork } from '../no-deaths.ts';
import { presentBook } from '../present-book.ts';

const today = '2026-11-25';
const self = '94641220613';
const other = '63622715318';
const ssin = Ssin.parse(self, { fictive: true, today });
const integration = { integrationId: 'i', centre: '1999000150', ssin } as Integration;
const book = presentBook.on(today);

/** A store that remembers what was asked of it. */
let done: string[];
let known: Map<string, { readonly diedOn: string }>;
const deaths: DeathStore = {
  ...noDeaths,
  among: () => Promise.resolve(known),
  keep: ({ ssin: whose }, { diedOn, stream }, { closed, outside }) => {
    done.push(`keep ${whose.reveal()} ${diedOn} ${stream} ${closed.join()} ${outside.join()}`);
    return Promise.resolve();
  },
  correct: ({ ssin: whose }) => {
    done.push(`correct ${whose.reveal()}`);
    return Promise.resolve();
  },
  markHousehold: (_, hasDied) => {
    done.push(`household ${String(hasDied)}`);
    return Promise.resolve();
  },
};
beforeEach(() => {
  done = [];
  known = new Map();
});

const notice = (signs: Signs['signs'], isComplete = true, change: Partial<Integration> = {}) =>
  noticeDeaths(
    { deaths, work: noWork },
    { ...integration, ...change },
    { signs, isComplete, stream: 'household' },
    { book, now: 0 },
  );

describe('what an answer says of life and death', () => {
  test('a death is kept once, with the codes of aid that it closes', async () => {
    expect(await notice([{ who: 'self', hasDied: true, diedOn: '2026-11-01' }])).toEqual(['personDied']);
    expect(done).toEqual([`keep ${self} 2026-11-01 household 2,3,4,5,6 30`]);
    known.set(self, { diedOn: '2026-11-01' });
    expect(await notice([{ who: 'self', hasDied: true, diedOn: '2026-11-01' }])).toEqual([]);
    expect(done).toHaveLength(1);
  });

  test('another day is news; no day is none', async () => {
    known.set(self, { diedOn: '2026-11-01' });
    expect(await notice([{ who: 'self', hasDied: true }])).toEqual([]);
    expect(await notice([{ who: 'self', hasDied: true, diedOn: '2026-11-02' }])).toEqual(['personDied']);
    known.clear();
    await notice([{ who: 'self', hasDied: true }]);
    expect(done.at(-1)).toContain('0000-00-00');
  });

  test('a register without it takes it back, unless something is hidden or missing', async () => {
    expect(await notice([{ who: 'self', hasDied: false }])).toEqual([]);
    known.set(self, { diedOn: '2026-11-01' });
    expect(await notice([{ who: 'self', hasDied: false }], false)).toEqual([]);
    expect(done).toEqual([]);
    expect(await notice([{ who: 'self', hasDied: false }])).toEqual(['deathCorrected']);
    expect(done).toEqual([`correct ${self}`]);
  });

  test('of others by number, also when the person is named again by number', async () => {
    const died = { who: 'other', hasDied: true, diedOn: '2026-11-01' } as const;
    expect(await notice([{ ...died, ssin: other }])).toEqual(['otherPersonDied']);
    expect(await notice([{ ...died, ssin: self }])).toEqual(['personDied']);
    // A number that cannot exist names nobody.
    expect(await notice([{ ...died, ssin: '11111111111' }])).toEqual([]);
    known.set(other, died);
    expect(await notice([{ who: 'other', hasDied: false, ssin: other }])).toEqual(['otherDeathCorrected']);
  });

  test('of somebody without a number nothing is kept, least of all of the person', async () => {
    expect(await notice([{ who: 'other', hasDied: true, diedOn: '2026-11-01', livesIn: true }])).toEqual([]);
    expect(done).toEqual(['household true']);
    known.set(self, { diedOn: '2026-11-01' });
    expect(await notice([{ who: 'other', hasDied: false }])).toEqual([]);
    expect(done).toEqual(['household true']);
  });

  test('a member of the household who died marks the file; only a whole household takes it back', async () => {
    const alive = { who: 'other', ssin: other, hasDied: false, livesIn: true } as const;
    known.set(other, { diedOn: '2026-11-01' });
    await notice([{ ...alive, hasDied: true, diedOn: '2026-11-01' }]);
    expect(done).toEqual(['household true']);
    const marked = { householdMemberDied: true } as const;
    await notice([{ ...alive, hasDied: true, diedOn: '2026-11-01' }], true, marked);
    await notice([{ who: 'self', hasDied: false }], true, marked);
    known.clear();
    await notice([alive], false, marked);
    expect(done).toEqual(['household true']);
    await notice([alive], true, marked);
    expect(done).toEqual(['household true', 'household false']);
  });
});

describe('the National Register', () => {
  const open = new Set(['deaths', 'currentAddress']);
  const death = (change: object = {}) => ({ informationType: '150' as const, startDate: '2026-11-01', ...change });
  const gone = {
    kind: 'deceased' as const,
    startDate: '2026-11-01',
    residence: { code: '99990' },
    derivedFrom: ['001'],
  };

  test.each([
    ['a death', { deaths: [death()] }, open, [{ who: 'self', hasDied: true, diedOn: '2026-11-01' }]],
    [
      'a death without a day',
      { deaths: [{ informationType: '150' as const }] },
      open,
      [{ who: 'self', hasDied: true }],
    ],
    [
      'a death that was taken back',
      { deaths: [death({ endDate: '2026-11-20' })] },
      open,
      [{ who: 'self', hasDied: false }],
    ],
    [
      'one taken back, nobody knows when',
      { deaths: [death({ isEndDateUnknown: true })] },
      open,
      [{ who: 'self', hasDied: false }],
    ],
    [
      'the code of the residence alone',
      { currentAddress: gone },
      open,
      [{ who: 'self', hasDied: true, diedOn: '2026-11-01' }],
    ],
    ['no death', {}, open, [{ who: 'self', hasDied: false }]],
    ['no death where the caller sees no deaths', {}, new Set(['identity']), []],
  ])('%s', (_what, data, seen, signs) => {
    expect(ofRegister(data, seen)).toEqual(signs);
  });
});

describe('the household', () => {
  const member = (ssinOfMember: string, change: object = {}) => ({
    ssin: ssinOfMember,
    isReferencePerson: false,
    isConsultedPerson: false,
    ...change,
  });

  test('says of the person, of members and of others whether they live, and nothing of whom it knows nothing', () => {
    const lives = { familyName: 'Peeters', isDeceased: false };
    const signs = ofHousehold({
      person: { ssin: self, ...lives },
      members: [member(self, { isConsultedPerson: true }), member(other)],
      otherMembers: [
        { ssin: other, isDeceased: true, deceaseDate: '2026-11-01' },
        { ssin: '65671921876', ...lives },
        { ssin: '38720809495', isDeceased: false },
        { fictitiousNumber: '91042700000', ...lives },
      ],
    });
    expect(signs).toEqual([
      { who: 'self', hasDied: false },
      { who: 'other', ssin: other, hasDied: true, diedOn: '2026-11-01', livesIn: true },
      { who: 'other', ssin: '65671921876', hasDied: false },
      { who: 'other', hasDied: false },
    ]);
  });
});
