import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registrationOf } from '../constellation.ts';
import { dayAfter, ghent, startStage, today, type Asked, type Stage } from './door/stage.ts';

/*
 * Software without a person behind it gets ids, codes, states and dates: enough for its work, and nothing of who it is
 * about, who did it, or what somebody wrote.
 */

const caseReference = 'DOOR-SECRET-CASE';
const reason = 'the reason why it ended';
const remark = 'what somebody remarked';
const software = { sub: 'nightly-software', role: 'softwareIntegration', ssinHash: undefined };
const why = 'taken over from elsewhere';
const applied = { applicationDate: dayAfter(-50), informedOn: dayAfter(-50), caseReference, ownApplication: true };

let stage: Stage;
/** Integrations of every kind, so that every property that there can be is there. */
let ids: Readonly<Record<'due' | 'ended' | 'review' | 'decided' | 'elsewhere', string>>;
let users: readonly string[];
beforeAll(async () => {
  stage = await startStage(80);
  const due = await stage.integrate(stage.somebody(), ghent, { ...applied, reason: why });
  const ended = await stage.integrate(stage.somebody(), ghent, { caseReference });
  await stage.prepare({ path: `/integrations/${ended.integrationId}/end`, body: { reason } });
  const steps = `/integrations/${due.integrationId}/steps`;
  const waived = { step: 'notNeeded', kind: 'inquiryEnd', doneOn: today, reason };
  for (const body of [waived, { step: 'homeVisitMade', doneOn: today, remark }]) {
    expect((await stage.prepare({ path: steps, body })).status).toBe(201);
  }
  const aided = await stage.aid(stage.somebody());
  const review = await stage.prepare<{ integrationId: string }>({
    path: `/integrations/${aided.integrationId}/review`,
    body: { reason: 'newElement', remark },
  });
  const decided = await stage.integrate(stage.somebody(), ghent, { ...applied, reason: `${why} too` });
  const path = `/integrations/${decided.integrationId}/decision`;
  await stage.prepare({ path, body: { decidedOn: today, outcome: 'refused' } });
  const elsewhere = await stage.prepare<{ integrationId: string; registeredBy: string }>({
    path: '/integrations',
    body: registrationOf(stage.world.persona('other-centre'), { caseReference, ownApplication: true }),
  });
  ids = {
    due: due.integrationId,
    ended: ended.integrationId,
    review: review.body.integrationId,
    decided: decided.integrationId,
    elsewhere: elsewhere.body.integrationId,
  };
  const all = await stage.prepare<{ items: readonly { registeredBy: string }[] }>({
    path: '/integrations/query',
    body: { pageSize: 100 },
  });
  users = all.body.items.map(({ registeredBy }) => registeredBy);
});
afterAll(() => stage[Symbol.asyncDispose]());

const withheld: readonly string[] = [
  'ssin',
  'caseReference',
  'registeredBy',
  'decidedBy',
  'registrationReason',
  'ended.by',
  'ended.reason',
  'review.remark',
  'steps.recordedBy',
  'steps.reason',
  'steps.remark',
  'registeredElsewhere',
];

/** Every property with the way to it, lists not counted, and every value that is no object. */
function walk(
  value: unknown,
  way: readonly string[] = [],
): readonly { readonly way: string; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ way: way.join('.'), value }];
  const inner = Array.isArray(value)
    ? value.flatMap((item: unknown) => walk(item, way))
    : Object.entries(value).flatMap(([name, item]) => walk(item, [...way, name]));
  return [{ way: way.join('.'), value: undefined }, ...inner];
}

function expectNothingOfPersons(body: unknown, text: string): void {
  const found = walk(body);
  for (const name of withheld) {
    const ways = found.map(({ way }) => way).filter((way) => way === name || way.endsWith(`.${name}`));
    expect(ways, name).toEqual([]);
  }
  for (const { value } of found) expect(String(value)).not.toMatch(/\b\d{11}\b/);
  for (const said of [caseReference, reason, remark, why]) expect(text).not.toContain(said);
  expect(users.length).toBeGreaterThan(3);
  for (const user of users) expect(text).not.toContain(`"${user}"`);
}

const get = (asked: Asked) => stage.call(asked, software);
const queries: readonly (readonly [string, () => Asked, (keyof typeof ids)[]])[] = [
  [
    'the list of integrations',
    () => ({ path: '/integrations/query', body: { pageSize: 100 } }),
    ['due', 'ended', 'review', 'decided', 'elsewhere'],
  ],
  ['the list of deadlines', () => ({ path: '/deadlines/query', body: { pageSize: 100 } }), ['due']],
  ['the deadlines of a file', () => ({ path: `/integrations/${ids.due}/deadlines` }), ['due']],
];

describe('software without a person', () => {
  test.each(queries)('in %s', async (_what, asked, shown) => {
    const { status, body, text } = await get(asked());
    expect(status, text).toBe(200);
    for (const name of shown) expect(text).toContain(ids[name]);
    expectNothingOfPersons(body, text);
    // What is left is of use.
    for (const name of ['integrationId', 'qualityCode', 'state', 'period']) expect(text).toContain(`"${name}"`);
  });

  test.each(['due', 'ended', 'review', 'decided', 'elsewhere'] as const)('in one integration: %s', async (name) => {
    const { status, body, text } = await get({ path: `/integrations/${ids[name]}` });
    expect(status, text).toBe(200);
    expectNothingOfPersons(body, text);
    expect(body).toMatchObject({
      integrationId: ids[name],
      qualityCode: { code: '1' },
      state: expect.stringMatching(/^(active|ended)$/) as string,
      applicationDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      period: { startDate: expect.any(String) as string, endDate: expect.any(String) as string },
    });
  });

  test('in a decision', async () => {
    const { status, body, text } = await get({ path: `/integrations/${ids.decided}/decision` });
    expect(status, text).toBe(200);
    expectNothingOfPersons(body, text);
    expect(body).toMatchObject({
      integrationId: ids.decided,
      outcome: 'refused',
      decidedOn: today,
      persons: [{ integrationId: ids.decided, progress: { state: expect.any(String) as string } }],
    });
  });

  test('may not look for a person', async () => {
    const { ssin } = stage.somebody();
    const { status, body } = await get({ path: '/integrations/query', body: { ssin } });
    expect([status, body['ruleCode']]).toEqual([403, 'softwareWithoutPerson']);
  });

  test('a person at the same place sees all of it: the search finds what is there', async () => {
    const { due, ended, review, decided } = ids;
    const asks = [
      ...[due, ended, review].map((id) => `/integrations/${id}`),
      `/integrations/${due}/deadlines`,
      `/integrations/${decided}/decision`,
    ];
    const answers = await Promise.all(asks.map((path) => stage.prepare({ path })));
    const ways = answers.flatMap(({ body }) => walk(body)).map(({ way }) => way);
    expect(ways).toEqual(expect.arrayContaining([...withheld]));
  });
});
