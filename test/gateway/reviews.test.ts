import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate, lastDayOfMonths } from '../../src/values/calendar.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { created, lifeOf, personaPool, type ShownIntegration, type ShownProblem } from './life-cycle.ts';

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let somebody: () => ListedPersona;
beforeAll(async () => {
  world = await startConstellation();
  life = lifeOf(world);
  somebody = await personaPool(world);
});
afterAll(() => world[Symbol.asyncDispose]());

const today = belgianDate(Date.now());

async function apply(
  persona: ListedPersona,
  changes: Readonly<Record<string, unknown>> = {},
  as: User = 'gent-social-worker',
): Promise<ShownIntegration> {
  // What lies far back says why.
  const reason = `Aanvraag van een ander centrum overgenomen ${persona.ssin}`;
  const body = registrationOf(persona, { reason, ...changes });
  return created(await world.call<ShownIntegration>('/integrations', { body, as }));
}

/** Somebody with aid under code 2 for a period. */
async function aided(startDate: string, endDate: string, persona = somebody()): Promise<string> {
  const { integrationId } = await apply(persona);
  const period = { startDate, endDate };
  created(await life.decide(integrationId, { decidedOn: today, outcome: 'granted', aids: ['livingWage'], period }));
  return (
    String((await life.done(integrationId)).persons[0]?.next)
      .split('/')
      .at(-1) ?? ''
  );
}

const openReview = (id: string, body: unknown, as: User = 'gent-social-worker') =>
  world.call<ShownIntegration & ShownProblem & { readonly household: readonly unknown[] }>(
    `/integrations/${id}/review`,
    { body, as },
  );
const inform = (id: string, body: unknown, as: User = 'gent-social-worker') =>
  world.call<ShownIntegration & ShownProblem>(`/integrations/${id}/informed`, { body, as });

describe('a review', () => {
  test('is a new integration under code 1 that follows on the aid, with what is known of the person', async () => {
    const persona = somebody();
    const id = await aided(addMonths(today, -3), lastDayOfMonths(addMonths(today, -3), 12), persona);
    const former = await life.read(id);
    const answer = await openReview(id, { reason: 'newElement', remark: 'works since Monday' });
    const review = created(answer);
    expect(answer.headers.get('location')).toBe(review.href);
    expect(review).toMatchObject({
      state: 'active',
      ssin: persona.ssin,
      qualityCode: { code: '1' },
      previous: former.href,
      review: { reason: 'newElement', remark: 'works since Monday' },
      caseReference: former.caseReference,
      informedOn: former.informedOn,
      applicationDate: today,
      period: { startDate: today, endDate: addMonths(today, 2) },
    });
    const { household, ...integration } = review;
    expect(household).toEqual([]);
    expect(await life.read(review.href)).toEqual(integration);
    expect((await life.read(id)).state).toBe('active');
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'openReview', reason: 'newElement', qualityCode: 1 });
    expect(JSON.stringify(entry)).not.toContain('Monday');
    expect((await openReview(id, { reason: 'newElement' })).status).toBe(409);
  });

  test.each([
    ['the same aid again', 'livingWage', [2]],
    ['other aid', 'otherAid', [4]],
  ])('that grants %s takes the place of the aid, here and at the Bank', async (_what, aid, codes) => {
    const persona = somebody();
    const id = await aided(addMonths(today, -3), lastDayOfMonths(addMonths(today, -3), 12), persona);
    const review = created(await openReview(id, { reason: 'periodicReview' }));
    const period = { startDate: today, endDate: lastDayOfMonths(today, 12) };
    created(await life.decide(review.integrationId, { decidedOn: today, outcome: 'granted', aids: [aid], period }));
    const next = await life.read(String((await life.done(review.integrationId)).persons[0]?.next));
    expect(next).toMatchObject({ state: 'active', period, previous: review.href });
    expect((await life.read(id)).state).toBe('ended');
    const atBank = await life.atBank(persona.ssin, today);
    expect(atBank.map(({ qualityCode }) => qualityCode)).toEqual(codes);
    expect(atBank).toMatchObject([period]);
  });

  test.each([
    ['refused', ['active', [2]]],
    ['withdrawn', ['ended', []]],
  ] as const)('that is %s', async (outcome, [state, codes]) => {
    const persona = somebody();
    const id = await aided(addMonths(today, -3), lastDayOfMonths(addMonths(today, -3), 12), persona);
    const review = created(await openReview(id, { reason: 'requestOfPerson' }));
    created(await life.decide(review.integrationId, { decidedOn: today, outcome }));
    await life.done(review.integrationId);
    expect((await life.read(id)).state).toBe(state);
    expect((await life.atBank(persona.ssin, today)).map(({ qualityCode }) => qualityCode)).toEqual(codes);
  });

  test('is of aid only, of the own centre, with a reason of the list', async () => {
    const inquiry = await apply(somebody());
    expect((await openReview(inquiry.integrationId, { reason: 'newElement' })).status).toBe(409);
    const id = await aided(today, addMonths(today, 6));
    expect((await openReview(id, { reason: 'newElement' }, 'namur-social-worker')).status).toBe(404);
    for (const body of [{}, { reason: 'curiosity' }, { reason: 'newElement', remark: 'a\u0000b' }]) {
      expect((await openReview(id, body)).status).toBe(400);
    }
  });
});

describe('warnings', () => {
  test('days left, ending soon, not informed', async () => {
    const applicationDate = addDays(addMonths(today, -2), 3);
    const soon = await apply(somebody(), { applicationDate, informedOn: undefined });
    const left = 1 + Math.round((Date.parse(soon.period.endDate) - Date.parse(today)) / 86_400_000);
    expect(soon).toMatchObject({ daysLeft: left, warnings: ['endingSoon', 'notInformed', 'registeredLate'] });
    expect(soon).not.toHaveProperty('informedOn');
    const fresh = await apply(somebody());
    expect(fresh).toMatchObject({ warnings: [], registeredElsewhere: [] });
    await world.call(`/integrations/${soon.integrationId}/end`, { body: { reason: 'moved away' } });
    const ended = await life.read(soon.integrationId);
    expect(ended.warnings).toEqual([]);
    expect(ended).not.toHaveProperty('daysLeft');
  });

  test('another centre has the person in the same period: said at registration and later', async () => {
    const elsewhere = await apply(world.persona('other-centre'));
    expect(elsewhere.warnings).toEqual(['registeredElsewhere']);
    expect(elsewhere.registeredElsewhere[0]).toMatchObject({
      qualityCode: { code: '2' },
      centre: { nisCode: '12025' },
    });
    expect(await life.read(elsewhere.integrationId)).toEqual(elsewhere);
  });
});

describe('the duty to inform', () => {
  test('is met later, once, and the same again is no problem', async () => {
    const { integrationId } = await apply(somebody(), { informedOn: undefined });
    const told = { informedOn: today, informedWay: 'form' };
    expect((await inform(integrationId, told, 'namur-social-worker')).status).toBe(404);
    expect((await inform(integrationId, { ...told, informedOn: addDays(today, 1) })).status).toBe(400);
    expect((await inform(integrationId, { ...told, informedWay: 'shouting' })).status).toBe(400);
    const answer = await inform(integrationId, told);
    expect(answer.body).toMatchObject({ informedOn: today, informedWay: 'form', warnings: [] });
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry).toMatchObject({ opened: { action: 'inform', integrationId }, closed: [{ outcome: 'answered' }] });
    expect((await inform(integrationId, told)).status).toBe(200);
    const other = await inform(integrationId, { ...told, informedWay: 'orally' });
    expect([other.status, other.body.type]).toEqual([409, 'urn:problem-type:pcsw:socialInquiry:alreadyInformed']);
    expect(await life.read(integrationId)).toMatchObject({ informedOn: today, informedWay: 'form' });
  });

  test('or at registration, with its way or without', async () => {
    const answer = await world.call('/integrations', {
      body: registrationOf(somebody(), { informedOn: undefined, informedWay: 'form' }),
    });
    expect(answer.status).toBe(400);
    expect(await apply(somebody(), { informedWay: 'orally' })).toMatchObject({ informedWay: 'orally' });
    const { integrationId } = await apply(somebody());
    expect((await inform(integrationId, { informedOn: today, informedWay: 'writing' })).body).toMatchObject({
      informedWay: 'writing',
    });
  });
});
