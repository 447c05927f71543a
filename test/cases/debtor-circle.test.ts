import { describe, expect, test } from 'vitest';
import { gatherCircle, type CircleParts } from '../../src/cases/consultations/debtor-circle.ts';
import type { Integration } from '../../src/cases/integrations/integration.ts';
import type { Kinship, ProposedPerson } from '../../src/stream-kit/relative.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { assessedMeans } from '../known-means.ts';

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
}

const debtor = integrationOf(debtorNumber);
const told = { assessments: [assessedMeans()] };

function gather({ beside = [], persons = [], previous }: File, of = debtor) {
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
  };
  return gatherCircle(parts, of, today);
}

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

  test('somebody whom no stream named has no rank', async () => {
    const { means } = await gather({ persons: [named(otherNumber, 'parent')] });
    expect(means).not.toHaveProperty('equalRank');
    expect(means.otherParents).toEqual([]);
  });

  test('the file goes back to the integrations that the applicant’s one follows on; the later word counts', async () => {
    const persons = [named(debtorNumber, 'parent')];
    const previous = [named(debtorNumber, 'other'), named(otherNumber, 'parent')];
    expect((await gather({ persons, previous })).means).toMatchObject({ equalRank: 2 });
  });
});
