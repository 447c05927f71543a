import { noDeaths, noWork } from '../no-deaths.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createDoor, type DoorParts } from '../../src/access/door.ts';
import { consult, type ConsultationPorts } from '../../src/cases/consultations/consult.ts';
import { openStreams } from '../../src/cases/consultations/open-streams.ts';
import type { Integration, IntegrationState } from '../../src/cases/integrations/integration.ts';
import { Problem } from '../../src/values/problem.ts';
import { group } from '../../src/bank/reply-shape.ts';
import { Ssin } from '../../src/values/ssin.ts';
import { storageRequired } from '../../src/platform/postgres/storage-required.ts';
import type { AnyStream } from '../../src/stream-kit/stream.ts';
import type { Relation } from '../../src/access/book/book.ts';
import { knownMeans } from '../known-means.ts';
import { presentBook } from '../present-book.ts';
import { roles } from '../../src/access/book/roles.ts';

const centre = '1999000150';
const ssin = Ssin.parse('80611000160', { fictive: true, today: '2026-01-01' }) as Ssin;
const full = { nl: 'x', fr: 'x', de: 'x', en: 'x' };
/** A stream of one call, under the name of one that the grants know. */
const stream = {
  name: 'patrimonium',
  title: full,
  query: z.strictObject({}),
  data: z.object({ properties: z.array(z.string()) }),
  categories: { realEstate: ['properties'] },
  operations: { ask: { generation: 'ssdn', service: 'S', serviceId: 'S', operation: 'ask', reply: group({}) } },
  toRequests: () => [{ operation: 'ask', body: {} }],
  toAnswer: () => ({ properties: ['secret'] }),
} as unknown as AnyStream;

const integration: Integration = {
  integrationId: '01890000-0000-7000-8000-000000000000',
  centre,
  ssin,
  qualityCode: 1,
  caseReference: 'C',
  applicationDate: '2026-01-10',
  informedOn: '2026-01-10',
  proofOfIdentity: { kind: 'identityCardNumber', identityCardNumber: '000000000097' },
  startDate: '2026-01-10',
  endDate: '2026-03-10',
  state: 'active',
  registeredBy: 'u',
  registeredAt: 0,
};
const reason = { code: 'periodicReview', explanation: 'Yearly review' } as const;

interface World {
  readonly integration: Integration;
  readonly role: string;
  readonly callerCentre: string;
  readonly relation: Relation;
  readonly hasReason: boolean;
  readonly hasMeans: boolean;
  readonly applicantIsOpen: boolean;
  readonly isNumberChanged: boolean;
  readonly now: string;
}
const usual: World = {
  integration,
  role: 'socialWorker',
  callerCentre: centre,
  relation: 'none',
  hasReason: true,
  hasMeans: true,
  applicantIsOpen: true,
  isNumberChanged: false,
  now: '2026-02-01T12:00:00+01:00',
};

/** What the door and a consultation need. */
type Parts = DoorParts<Integration> & Omit<ConsultationPorts, 'door'>;

/** Parts that answer, and how often the Bank was asked. */
function partsOf(world: World) {
  const counted = { bank: 0 };
  const centres: Parts['centres'] = new Map([
    [
      centre,
      {
        enterpriseNumber: centre,
        nisCode: '44021',
        name: full,
        ssdn: { userId: '80611000160', email: 'a@b.example' },
      },
    ],
  ]);
  const parts: Parts = {
    bank: {
      call: () => {
        counted.bank += 1;
        return Promise.resolve({ verdict: { kind: 'found' }, exchanges: [], filteredElements: [], value: {} });
      },
    },
    ledger: {
      open: () => Promise.resolve({ entryId: 'e' }),
      close: () => Promise.resolve(),
      record: () => Promise.resolve(),
    },
    integrations: {
      findFor: () => Promise.resolve(world.integration),
      isCarriedOn: () => Promise.resolve(world.applicantIsOpen),
    },
    households: { keep: () => Promise.resolve() },
    centres,
    serves: () => true,
    supervises: () => false,
    fictiveSsins: true,
    clock: () => Date.parse(world.now),
    relations: () => world.relation,
    reasons: { find: () => Promise.resolve(world.hasReason ? reason : undefined) },
    notices: { isNumberChanged: () => Promise.resolve(world.isNumberChanged) },
    means: {
      gather: () =>
        Promise.resolve({
          means: knownMeans({}, world.hasMeans ? {} : { assessments: [] }),
          parents: [],
        }),
      keep: () => Promise.resolve(),
    },
    deaths: noDeaths,
    work: noWork,
    book: presentBook,
    streams: [],
    exemptionDayCount: 'contractDays',
    nameLetters: {},
    maintenance: () => [],
  };
  return { parts, counted };
}

function askedIn(world: World) {
  const { integrationId } = integration;
  const scopes = ['scope:pcsw:socialInquiry:consult'];
  return {
    caller: { centre: world.callerCentre, userId: 'u', clientId: 'c', role: world.role, scopes },
    traceId: 't',
    signal: new AbortController().signal,
    input: () => ({ integrationId, query: {}, language: 'nl' as const }),
    named: () => ({ integrationId }),
  };
}

/** What a consultation comes to: what was given, or the status and rule of the problem. */
async function outcome(parts: Parts, world: World): Promise<{ given?: string; status?: number; rule?: unknown }> {
  try {
    return { given: await consult({ ...parts, door: createDoor(parts) }, stream, askedIn(world), JSON.stringify) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { status: error.problem.status, rule: error.members['ruleCode'] };
  }
}

describe('a fact that cannot be known', () => {
  const away = () => Promise.reject(new Error('away'));
  const debtor: World = { ...usual, integration: { ...integration, qualityCode: 30 } };
  const member: World = {
    ...usual,
    integration: { ...integration, applicantIntegrationId: integration.integrationId },
  };
  const later: World = { ...usual, integration: { ...integration, qualityCode: 2 } };
  const withoutClock = () => {
    throw new Problem('serviceUnavailable');
  };

  test.each<[string, World, (parts: Parts) => Partial<Parts>]>([
    [
      'the integration',
      usual,
      ({ integrations }) => ({ integrations: storageRequired({ ...integrations, findFor: away }) }),
    ],
    [
      'whether the applicant is still there',
      member,
      ({ integrations }) => ({ integrations: storageRequired({ ...integrations, isCarriedOn: away }) }),
    ],
    ['what became of the number', usual, () => ({ notices: storageRequired({ isNumberChanged: away }) })],
    ['the time', usual, () => ({ clock: withoutClock })],
    ['the evidence, before', usual, ({ ledger }) => ({ ledger: { ...ledger, open: away } })],
    ['the means of a debtor', debtor, ({ means: kept }) => ({ means: storageRequired({ ...kept, gather: away }) })],
    ['the centre', usual, () => ({ centres: new Map() })],
  ])('%s: 503, and the Bank is not asked', async (_, world, broken) => {
    const { parts, counted } = partsOf(world);
    expect((await outcome(parts, world)).given).toBeDefined();
    counted.bank = 0;
    const result = await outcome({ ...parts, ...broken(parts) }, world);
    expect(result).toEqual({ status: 503, rule: undefined });
    expect(counted.bank).toBe(0);
  });

  test('the reason of the day: 503, and the Bank is not asked', async () => {
    const { parts, counted } = partsOf(later);
    expect(await outcome({ ...parts, reasons: storageRequired({ find: away }) }, later)).toMatchObject({ status: 503 });
    expect(counted.bank).toBe(0);
  });

  test('the evidence, after: 503, and what the Bank told does not leave', async () => {
    const { parts } = partsOf(usual);
    const result = await outcome({ ...parts, ledger: { ...parts.ledger, close: away } }, usual);
    expect(result).toEqual({ status: 503, rule: undefined });
  });

  test('who the caller is: refused', async () => {
    const world: World = { ...usual, relation: 'unknown' };
    const { parts, counted } = partsOf(world);
    expect(await outcome(parts, world)).toEqual({ status: 403, rule: 'callerUnknown' });
    expect(counted.bank).toBe(0);
  });

  test('a refusal that cannot be written down is a 503 too', async () => {
    const world: World = { ...usual, relation: 'self' };
    const { parts } = partsOf(world);
    const result = await outcome({ ...parts, ledger: { ...parts.ledger, record: away } }, world);
    expect(result).toEqual({ status: 503, rule: undefined });
  });
});

/** What the list of streams says of the one stream; a caller who may not see the list gets the reason for all of it. */
async function listed(parts: Parts, world: World): Promise<{ readonly allowed: boolean; readonly rule?: unknown }> {
  try {
    const [found] = await openStreams({ ...parts, streams: [stream], door: createDoor(parts) }, askedIn(world));
    if (!found) throw new Error('the stream is not listed');
    return { allowed: found.access.allowed, rule: found.access.ruleCode };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { allowed: false, rule: error.members['ruleCode'] };
  }
}

test('what is said to open does open, and nothing else, whatever the facts', async () => {
  const states: IntegrationState[] = ['registering', 'active', 'failed', 'ending', 'ended'];
  const relations: Relation[] = ['none', 'self', 'householdMember', 'colleague', 'unknown'];
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        state: fc.constantFrom(...states),
        qualityCode: fc.constantFrom(1, 2, 4, 5, 7, 8, 30, 902),
        role: fc.constantFrom(...roles.map(({ name }) => name), 'other'),
        relation: fc.constantFrom(...relations),
        hasReason: fc.boolean(),
        hasMeans: fc.boolean(),
        applicantIsOpen: fc.boolean(),
        isNumberChanged: fc.boolean(),
        isBeside: fc.boolean(),
        now: fc.constantFrom(
          '2026-01-09T12:00:00Z',
          '2026-01-10T12:00:00Z',
          '2026-03-10T22:30:00Z',
          '2026-03-10T23:30:00Z',
        ),
      }),
      async ({ state, qualityCode, isBeside, ...rest }) => {
        const beside = isBeside ? { applicantIntegrationId: integration.integrationId } : {};
        const world: World = { ...usual, ...rest, integration: { ...integration, ...beside, state, qualityCode } };
        const { parts, counted } = partsOf(world);
        const said = await listed(parts, world);
        const result = await outcome(parts, world);
        expect(said.allowed).toBe(result.given !== undefined);
        expect(counted.bank).toBe(result.given === undefined ? 0 : 1);
        if (!said.allowed) expect(result.rule).toBe(said.rule);
      },
    ),
    { numRuns: 500 },
  );
});
