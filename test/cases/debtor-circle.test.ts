import { describe, expect, test } from 'vitest';
import { compareWithScale } from '../../src/access/scale-verdict.ts';
import { gatherCircle, type CircleParts } from '../../src/cases/consultations/debtor-circle.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import type { Kinship, ProposedPerson, UnnumberedDebtor } from '../../src/stream-kit/relative.ts';
import type { KnownMeans } from '../../src/values/debtor-means.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { assessedMeans } from '../known-means.ts';
import { presentBook } from '../present-book.ts';

const today = '2026-02-01';
const [applicantNumber, debtorNumber, otherNumber, thirdNumber] = [
  '80611000160',
  '71651431745',
  '74710242613',
  '63622715318',
] as const;
const ssin = (text: string) => Ssin.parse(text, { fictive: true, today }) as Ssin;

function integrationOf(number: string, change: Partial<Integration> = {}): Integration {
  return {
    integrationId: `of ${number}`,
    centre: '1999000150',
    ssin: ssin(number),
    qualityCode: 30,
    caseReference: 'C',
    applicationDate: '2026-01-10',
    proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '000000000097' },
    startDate: '2026-01-10',
    endDate: '2027-01-09',
    state: 'active',
    registeredBy: 'u',
    registeredAt: 0,
    applicantIntegrationId: 'of the applicant',
    ...change,
  };
}

const named = (number: string, kinship: Kinship, change: Partial<ProposedPerson> = {}): ProposedPerson => ({
  ssin: number,
  kinship,
  isDebtor: kinship !== 'other',
  livesIn: false,
  personRef: number,
  ...change,
});

interface File {
  readonly beside?: readonly Integration[];
  readonly persons?: readonly ProposedPerson[];
  readonly previous?: readonly ProposedPerson[];
  /** Of the applicant's integration, and of the one before. */
  readonly unnumbered?: readonly UnnumberedDebtor[] | undefined;
  readonly unnumberedBefore?: readonly UnnumberedDebtor[];
}

const debtor = integrationOf(debtorNumber);
const told = { assessments: [assessedMeans()] };

function gather(file: File, of = debtor) {
  const { beside = [], persons = [], previous, unnumberedBefore } = file;
  const unnumbered = 'unnumbered' in file ? file.unnumbered : [];
  const applicant = integrationOf(applicantNumber, {
    integrationId: 'of the applicant',
    qualityCode: 1,
    ...(previous ? { previousIntegrationId: 'before' } : {}),
  });
  const before = integrationOf(applicantNumber, { integrationId: 'before', state: 'ended' });
  const parts: CircleParts = {
    means: { find: () => Promise.resolve(told) },
    integrations: {
      find: (id) => Promise.resolve([applicant, before].find(({ integrationId }) => integrationId === id)),
      ofApplicant: () => Promise.resolve([debtor, ...beside]),
    },
    named: (id) => Promise.resolve(id === 'before' ? (previous ?? []) : persons),
    unnumbered: (id) => Promise.resolve(id === 'before' ? unnumberedBefore : unnumbered),
  };
  return gatherCircle(parts, of, today);
}

/** A parent of whom nothing is known. */
const somebody = { livesElsewhere: false, assessments: [] };
const anybody = { ...somebody, isUnnamed: true };
/** The debtor lives with these, who have a number, and perhaps with others who have none. */
const livingWith = (members: readonly string[], hasUnnumbered: boolean) => ({
  household: { isMarried: false, members, hasUnnumbered },
});
const verdictOf = (means: KnownMeans) => compareWithScale(means, presentBook.on('2026-06-15'));

const parents = [named(debtorNumber, 'parent'), named(otherNumber, 'parent')];

describe('who stands beside a debtor', () => {
  test('nobody, for a debtor who is in no file of an applicant', async () => {
    const alone = Object.fromEntries(Object.entries(debtor).filter(([name]) => name !== 'applicantIntegrationId'));
    const { means } = await gather({ persons: parents }, alone as unknown as Integration);
    expect(means).toEqual({ ...told, ssin: debtorNumber, otherParents: [] });
  });

  test('the other parent, with what was consulted under that parent’s own integration in the same file', async () => {
    const other = integrationOf(otherNumber);
    expect(await gather({ persons: parents, beside: [other] })).toEqual({
      means: {
        ...told,
        ssin: debtorNumber,
        applicant: applicantNumber,
        otherParents: [{ ...told, ssin: otherNumber, livesElsewhere: false }],
        equalRank: 2,
      },
      parents: [other],
    });
  });

  test.each<[string, Partial<Integration>]>([
    ['has ended', { state: 'ended' }],
    ['is over', { endDate: '2026-01-31' }],
    ['has not begun', { startDate: '2026-02-02' }],
    ['has another purpose', { qualityCode: 1 }],
  ])('nothing of the other parent whose integration %s: the income is unknown', async (_, change) => {
    const { means, parents: used } = await gather({ persons: parents, beside: [integrationOf(otherNumber, change)] });
    expect(means.otherParents).toEqual([{ ssin: otherNumber, livesElsewhere: false, assessments: [] }]);
    expect(used).toEqual([]);
  });

  test('a parent with whom the applicant lives does not live with a debtor elsewhere', async () => {
    const persons = [named(debtorNumber, 'parent'), named(otherNumber, 'parent', { livesIn: true })];
    expect((await gather({ persons })).means).toMatchObject({ otherParents: [{ livesElsewhere: true }], equalRank: 2 });
    const unknown = [named(debtorNumber, 'parent', { livesIn: undefined }), persons[1] as ProposedPerson];
    expect((await gather({ persons: unknown })).means.otherParents).toMatchObject([{ livesElsewhere: false }]);
  });

  test('three children who may owe maintenance have a third each, and no income together', async () => {
    const persons = [
      named(debtorNumber, 'child'),
      named(otherNumber, 'child'),
      named(thirdNumber, 'child'),
      named(applicantNumber, 'child', { isDebtor: false }),
    ];
    const { means } = await gather({ persons, beside: [integrationOf(otherNumber)] });
    expect(means).toMatchObject({ equalRank: 3, otherParents: [] });
  });

  test.each<[string, readonly ProposedPerson[]]>([
    ['whom no stream named', [named(otherNumber, 'parent')]],
    ['of whom nobody says what he is', [named(debtorNumber, 'unknown', { isDebtor: undefined })]],
  ])('somebody %s has no rank, and may be a parent beside another one', async (_, persons) => {
    const { means } = await gather({ persons });
    expect(means).not.toHaveProperty('equalRank');
    expect(means.otherParents).toEqual([anybody]);
    expect(verdictOf(means)).toMatchObject({ kind: 'unknown', wanting: { of: 'household' } });
    const together = verdictOf({ ...means, ...livingWith([thirdNumber], false) });
    expect(together.kind).toBe('unknown');
    expect(together.wanting).toBeUndefined();
    expect(verdictOf({ ...means, ...livingWith([], true) }).kind).toBe('unknown');
    expect(verdictOf({ ...means, ...livingWith([], false) }).kind).toBe('under');
    expect(verdictOf({ ...means, assessments: [assessedMeans({ globallyTaxable: 45_000_00 })] }).kind).toBe('over');
  });

  test('a mother without a number is an other parent whose income nobody knows: he is not compared alone', async () => {
    const file: File = {
      persons: [named(debtorNumber, 'parent')],
      unnumbered: [{ kinship: 'parent', livesIn: false }],
    };
    const { means, parents: used } = await gather(file);
    expect(means.otherParents).toEqual([somebody]);
    expect(means).not.toHaveProperty('equalRank');
    expect(used).toEqual([]);
    const verdict = verdictOf(means);
    expect(verdict).toMatchObject({ kind: 'unknown', unknown: ['otherParentHousehold', 'otherParentIncome'] });
    expect(verdict.wanting).toEqual({ of: 'household' });
    // Somebody without a number lives with him: it may be her.
    const together = verdictOf({ ...means, ...livingWith([thirdNumber], true) });
    expect(together.kind).toBe('unknown');
    expect(together.wanting).toBeUndefined();
    expect(verdictOf({ ...means, ...livingWith([thirdNumber], false) }).kind).toBe('under');
    // What was kept before does not say whether everybody has a number.
    expect(verdictOf({ ...means, household: { isMarried: false, members: [] } }).kind).toBe('unknown');
    expect(verdictOf({ ...means, assessments: [assessedMeans({ globallyTaxable: 45_000_00 })] }).kind).toBe('over');
  });

  test('a mother without a number who lives with the applicant does not live with a father elsewhere', async () => {
    const file: File = { persons: [named(debtorNumber, 'parent')], unnumbered: [{ kinship: 'parent', livesIn: true }] };
    const { means } = await gather(file);
    expect(means.otherParents).toEqual([{ ...somebody, livesElsewhere: true }]);
    expect(means).not.toHaveProperty('equalRank');
    expect(verdictOf(means).kind).toBe('under');
  });

  test('a child without a number makes the share of a child unknown, and not that of a parent', async () => {
    const unnumbered: readonly UnnumberedDebtor[] = [{ kinship: 'child', livesIn: false }];
    const child = await gather({ persons: [named(debtorNumber, 'child')], unnumbered });
    expect(child.means).not.toHaveProperty('equalRank');
    expect(child.means.otherParents).toEqual([]);
    const parent = await gather({ persons: [named(debtorNumber, 'parent')], unnumbered });
    expect(parent.means).toMatchObject({ equalRank: 1, otherParents: [] });
  });

  test('the last word about those without a number counts; while nobody asked, there may be some', async () => {
    const persons = [named(debtorNumber, 'parent')];
    const unnumberedBefore: readonly UnnumberedDebtor[] = [{ kinship: 'parent' }];
    const later = await gather({ persons, previous: [], unnumberedBefore });
    expect(later.means).toMatchObject({ otherParents: [], equalRank: 1 });
    const before = await gather({ persons, previous: [], unnumbered: undefined, unnumberedBefore });
    expect(before.means.otherParents).toEqual([somebody]);
    const never = await gather({ persons, unnumbered: undefined });
    expect(never.means.otherParents).toEqual([anybody]);
    expect(never.means).not.toHaveProperty('equalRank');
  });

  test('the file goes back to the integrations that the applicant’s one follows on; the later word counts', async () => {
    const persons = [named(debtorNumber, 'parent')];
    const previous = [named(debtorNumber, 'other'), named(otherNumber, 'parent')];
    expect((await gather({ persons, previous })).means).toMatchObject({ equalRank: 2 });
  });
});
