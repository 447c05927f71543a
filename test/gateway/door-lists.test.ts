import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListedPersona } from '../client.ts';
import { recordsOf, traceOf } from './door/evidence.ts';
import { reconciled } from './door/routes-of-centres.ts';
import {
  dayAfter,
  eupen,
  hashOf,
  mechelen,
  namur,
  startStage,
  type Asked,
  type Claims,
  type File,
  type Stage,
} from './door/stage.ts';
import { readLedger } from './door/ledger.ts';

/*
 * What shows persons leaves one entry that names each of them, and shows nobody who is near the caller. The centre of
 * Eupen has more than a page of people, that of Mechelen a few, of whom the reconciliation says something.
 */

let stage: Stage;
let crowd: readonly File[];
let few: readonly File[];
let colleague: File;
beforeAll(async () => {
  stage = await startStage(190);
  crowd = await inTurn(101, () => stage.integrate(stage.somebody(), eupen, endingSoon()));
  few = await inTurn(4, () => stage.integrate(stage.somebody(), mechelen, endingSoon()));
  colleague = await stage.integrate(stage.somebodyOfTheStaff(), mechelen, endingSoon());
  for (const { person } of [...few.slice(1), colleague]) {
    await stage.world.control('faults', { body: { kind: 'soapFault', operation: 'LIST', ssin: person.ssin } });
  }
  ({ reconciliationId } = await reconciled(stage, mechelen));
});
afterAll(() => stage[Symbol.asyncDispose]());

/** The period of an inquiry is two months, so it ends within days. */
const applied = { applicationDate: dayAfter(-50), informedOn: dayAfter(-50) };
let files = 0;
/** It lies far back, so it says why, each time in other words. */
const endingSoon = () => ({ ...applied, reason: `Taken over from another centre, file ${String((files += 1))}` });
let reconciliationId: string | undefined;

/** A few at a time. */
async function inTurn<T>(count: number, make: (index: number) => Promise<T>): Promise<readonly T[]> {
  const made: T[] = [];
  while (made.length < count) {
    const next = Array.from({ length: Math.min(8, count - made.length) }, (_, index) => make(made.length + index));
    made.push(...(await Promise.all(next)));
  }
  return made;
}

interface Shown {
  readonly integrationId: string;
}
interface Page {
  readonly items: readonly (Shown | { readonly integration: Shown } | { readonly findings: readonly Shown[] })[];
  readonly findings?: readonly Shown[];
  readonly next?: string;
}

/** Ids of the integrations that an answer shows. */
function shownIn({ items = [], findings = [] }: Partial<Page>): readonly string[] {
  const inItems = items.flatMap((item) =>
    'findings' in item ? item.findings : ['integration' in item ? item.integration : item],
  );
  return [...inItems, ...findings].map(({ integrationId }) => integrationId).sort();
}
const idsOf = (files: readonly File[]) => files.map(({ integrationId }) => integrationId).sort();

const ask = (asked: Asked, centre: string, claims: Claims = {}) =>
  stage.call<Page>(asked, { sub: stage.newUser(), enterpriseNumber: centre, ...claims });

/** Whether the officer finds this request among the records of a person. */
async function isRecorded(trace: string, centre: string, { ssin }: ListedPersona): Promise<boolean> {
  const records = await recordsOf(stage, centre, ssin);
  return records.filter(({ traceId }) => traceId === trace).length === 1;
}

/** Each of the applications has one of these. */
const kinds = ['inquiryEnd'];

describe.each([
  ['integrations', 'queryIntegrations', '/integrations/query', {}],
  ['deadlines', 'queryDeadlines', '/deadlines/query', { kinds }],
])('a page of a hundred %s', (_what, action, path, wanted) => {
  test('is one entry, in one commit, that names each person shown and nobody else', async () => {
    const sub = stage.newUser();
    const answer = await stage.call<Page>(
      { path, body: { ...wanted, pageSize: 100 } },
      { sub, enterpriseNumber: eupen },
    );
    expect(answer.status, answer.text).toBe(200);
    const shown = new Set(shownIn(answer.body));
    expect(shown.size).toBe(100);
    const trace = traceOf(answer);

    const rows = await readLedger(stage.world.database, trace);
    expect(rows.map(({ kind }) => kind)).toEqual(['opened', 'closed']);
    expect(new Set(rows.map(({ transaction }) => transaction)).size).toBe(1);
    const [opened, closed] = rows;
    expect(opened?.content).toMatchObject({ action, userId: sub });
    expect(opened?.content['alsoAbout']).toHaveLength(100);
    expect(new Set(opened?.content['alsoAbout'] as readonly unknown[]).size).toBe(100);
    expect(closed?.content).toMatchObject({ outcome: 'answered' });
    expect(opened?.text).not.toMatch(/\b\d{11}\b/);

    const recorded = await inTurn(crowd.length, async (index) => {
      const { integrationId, person } = crowd[index] as File;
      return { integrationId, isRecorded: await isRecorded(trace, eupen, person) };
    });
    expect(recorded).toEqual(
      crowd.map(({ integrationId }) => ({ integrationId, isRecorded: shown.has(integrationId) })),
    );

    const person = crowd.find(({ integrationId }) => shown.has(integrationId))?.person as ListedPersona;
    const records = await recordsOf(stage, eupen, person.ssin);
    expect(records.find(({ traceId }) => traceId === trace)).toMatchObject({
      action,
      userId: sub,
      role: 'socialWorker',
      outcome: 'answered',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
    // Another centre’s officer does not learn of it.
    expect(await isRecorded(trace, namur, person)).toBe(false);
  });
});

interface List {
  readonly name: string;
  readonly action: string;
  readonly asked: () => Asked;
  /** Outcomes when nobody is shown; a reconciliation is there all the same. */
  readonly whenEmpty: readonly string[];
  /** Whom the centre of Mechelen sees in it, a colleague not counted. */
  readonly files: () => readonly File[];
}
const lists: readonly List[] = [
  {
    name: 'integrations',
    action: 'queryIntegrations',
    asked: () => ({ path: '/integrations/query', body: { pageSize: 100 } }),
    whenEmpty: ['noData'],
    files: () => few,
  },
  {
    name: 'deadlines',
    action: 'queryDeadlines',
    asked: () => ({ path: '/deadlines/query', body: { kinds, pageSize: 100 } }),
    whenEmpty: ['noData'],
    files: () => few,
  },
  {
    name: 'reconciliations',
    action: 'queryReconciliations',
    asked: () => ({ path: '/reconciliations/query', body: { pageSize: 100 } }),
    whenEmpty: ['answered', 'noData'],
    files: () => few.slice(1),
  },
  {
    name: 'findings of one reconciliation',
    action: 'readReconciliation',
    asked: () => ({ path: `/reconciliations/${String(reconciliationId)}` }),
    whenEmpty: ['answered', 'noData'],
    files: () => few.slice(1),
  },
];

describe.each(lists)('the list of $name', ({ action, asked, files, whenEmpty }) => {
  async function shownTo(claims: Claims): Promise<readonly string[]> {
    const answer = await ask(asked(), mechelen, claims);
    expect(answer.status, answer.text).toBe(200);
    const shown = shownIn(answer.body);
    const [opened, closed, ...more] = await readLedger(stage.world.database, traceOf(answer));
    expect(more).toEqual([]);
    expect(opened?.content).toMatchObject({ action });
    expect(opened?.content['alsoAbout'] ?? []).toHaveLength(shown.length);
    expect(shown.length > 0 ? ['answered'] : whenEmpty).toContain(closed?.content['outcome']);
    // The evidence names exactly those who were shown.
    const all = [...few, colleague];
    const recorded = await inTurn(few.length, async (index) => {
      const { integrationId, person } = all[index] as File;
      return (await isRecorded(traceOf(answer), mechelen, person)) ? [integrationId] : [];
    });
    const ofColleague = shown.filter((id) => id === colleague.integrationId);
    expect([...recorded.flat(), ...ofColleague].sort()).toEqual(shown);
    return shown;
  }

  test('shows whoever is not near the caller, and the evidence names them', async () => {
    expect(await shownTo({})).toEqual(idsOf(files()));
  });

  test.each<[string, (ssin: string) => Claims]>([
    ['the caller’s own', (ssin) => ({ ssinHash: hashOf(ssin) })],
    ['those of the household', (ssin) => ({ householdSsinHashes: [hashOf(ssin), '1'.repeat(64)] })],
  ])('leaves out %s', async (_whose, claimsOf) => {
    const [left, ...rest] = files() as readonly [File, ...File[]];
    expect(await shownTo(claimsOf(left.person.ssin))).toEqual(idsOf(rest));
    const everybody = files().map(({ person }) => hashOf(person.ssin));
    expect(await shownTo({ householdSsinHashes: everybody })).toEqual([]);
  });

  test('shows colleagues to the team lead only', async () => {
    expect(await shownTo({ role: 'teamLead' })).toEqual(idsOf([...files(), colleague]));
  });

  test('is refused to a caller of whom nothing is known', async () => {
    const answer = await ask(asked(), mechelen, { ssinHash: undefined });
    expect([answer.status, (answer.body as { ruleCode?: string }).ruleCode]).toEqual([403, 'callerUnknown']);
    expect(shownIn(answer.body)).toEqual([]);
  });

  test('software sees everybody: nobody is behind it', async () => {
    const claims = { role: 'softwareIntegration', ssinHash: undefined };
    expect(await shownTo(claims)).toEqual(idsOf([...files(), colleague]));
  });
});

test.each([
  ['/integrations/query', {}],
  ['/deadlines/query', { kinds }],
])('%s: who is left out does not end the pages', async (path, wanted) => {
  const [, left, ...rest] = few as readonly [File, File, ...File[]];
  const others = [few[0] as File, ...rest];
  const seen: string[] = [];
  let after: string | undefined;
  // One page for each integration there is is enough, however they are cut.
  for (let page = 0; page <= few.length + 1; page += 1) {
    const body = { ...wanted, pageSize: 1, ...(after === undefined ? {} : { after }) };
    const answer = await ask({ path, body }, mechelen, { ssinHash: hashOf(left.person.ssin) });
    expect(answer.status, answer.text).toBe(200);
    seen.push(...shownIn(answer.body));
    // Where to continue does not tell who was left out either.
    expect(answer.text).not.toContain(left.integrationId);
    after = answer.body.next;
    if (after === undefined) break;
  }
  expect(after).toBeUndefined();
  expect([...seen].sort()).toEqual(idsOf(others));
});
