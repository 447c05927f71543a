import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { startIssuer, type Issuer } from './issuer.ts';

let world: Constellation;
let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer[Symbol.asyncDispose]());

const ghent = '1999000150';
const namur = '1999000249';

/** People whom the Bank registers. */
const willing = () =>
  world.personas.filter(({ tags }) => !tags.includes('replaced-ssin') && !tags.includes('canceled-ssin'));

async function register(
  sub: string,
  number: number,
  { centre = ghent, ...changes }: Readonly<Record<string, unknown>> & { readonly centre?: string } = {},
): Promise<Answer> {
  const headers = await issuer.authorization({ sub, enterpriseNumber: centre });
  const person = willing()[number];
  if (!person) throw new Error('there are too few people');
  const body = registrationOf(person, { caseReference: `LIMIT-${sub}`, ...changes });
  return world.call('/integrations', { as: 'nobody', headers, body });
}

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);
const evidenceOf = (answer: Answer) => entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));

/** The minute or hour of the database may end in the middle of a test: then it is done again in the next one. */
async function within(part: 'getMinutes' | 'getHours', act: () => Promise<void>): Promise<void> {
  const before = new Date()[part]();
  try {
    await act();
  } catch (error) {
    if (new Date()[part]() === before) throw error;
    await act();
  }
}

describe('in an hour', () => {
  beforeAll(async () => {
    world = await startConstellation({
      env: { ...issuer.env, REGISTRATIONS_PER_HOUR_USER: '3', REGISTRATIONS_PER_HOUR_CENTRE: '7' },
    });
  });
  afterAll(() => world[Symbol.asyncDispose]());

  test('a user registers so many persons, a centre so many more, and another centre has its own', () =>
    within('getHours', async () => {
      const mine: Answer[] = [];
      for (let number = 0; number < 5; number += 1) mine.push(await register('ann', number));
      expect(statuses(mine)).toEqual([201, 201, 201, 429, 429]);
      const [, , last, refused] = mine;
      expect(last?.headers.get('ratelimit-remaining')).toBe('0');
      expect(refused?.body).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests', status: 429, limit: 3 });
      const wait = Number(refused?.headers.get('retry-after'));
      expect(wait).toBeGreaterThanOrEqual(1);
      expect(wait).toBeLessThanOrEqual(3_600);
      expect(refused?.body['retryAfterSec']).toBe(wait);
      const entries = await evidenceOf(refused as Answer);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        opened: { action: 'register', userId: 'ann' },
        closed: [{ outcome: 'denied', rule: 'tooManyRequests', exchanges: [] }],
      });
      expect(entries[0]?.subject).not.toBeNull();

      const others: Answer[] = [];
      for (const sub of ['bea', 'cis']) {
        for (let number = 5; number < 8; number += 1)
          others.push(await register(sub, number + (sub === 'cis' ? 3 : 0)));
      }
      // Ann had three of the seven of the centre; what she was refused counts for nobody.
      expect(statuses(others)).toEqual([201, 201, 201, 201, 429, 429]);
      expect(others[4]?.body).toMatchObject({ limit: 7 });
      expect((await register('dan', 0, { centre: namur })).status).toBe(201);
    }));

  test('a registration beside an applicant counts like one by number', () =>
    within('getHours', async () => {
      const applicant = world.persona('couple');
      const headers = await issuer.authorization({ sub: 'eva', enterpriseNumber: namur });
      const made = await world.call<{ integrationId: string }>('/integrations', {
        as: 'nobody',
        headers,
        body: registrationOf(applicant),
      });
      expect(made.status, made.text).toBe(201);
      const path = `/integrations/${made.body.integrationId}/persons`;
      const { body } = await world.call<{ items: readonly { personRef: string; livesIn?: boolean }[] }>(path, {
        as: 'nobody',
        headers,
      });
      const partner = body.items.find(({ livesIn }) => livesIn === true);
      const answers: Answer[] = [];
      for (let again = 0; again < 3; again += 1) {
        answers.push(
          await world.call(`${path}/${String(partner?.personRef)}/integration`, {
            as: 'nobody',
            headers,
            body: { qualityCode: 1 },
          }),
        );
      }
      expect(statuses(answers)).toEqual([201, 409, 429]);
      expect((await evidenceOf(answers[2] as Answer))[0]).toMatchObject({
        opened: { action: 'integratePerson', integrationId: made.body.integrationId },
        closed: [{ outcome: 'denied', rule: 'tooManyRequests' }],
      });
    }));

  test('malformed input is not counted', () =>
    within('getHours', async () => {
      for (let again = 0; again < 5; again += 1) {
        expect((await register('fay', 11, { centre: '1999000348', qualityCode: 'one' })).status).toBe(400);
      }
      expect((await register('fay', 11, { centre: '1999000348' })).status).toBe(201);
    }));
});

describe('in a minute', () => {
  beforeAll(async () => {
    world = await startConstellation({ env: { ...issuer.env, REGISTRATIONS_PER_MINUTE_USER: '4' } });
  });
  afterAll(() => world[Symbol.asyncDispose]());

  test('of many at once so many are registered', () =>
    within('getMinutes', async () => {
      const answers = await Promise.all(
        Array.from({ length: 14 }, (_, number) => register('gus', number, { qualityCode: 7 })),
      );
      expect(statuses(answers).filter((status) => status === 201)).toHaveLength(4);
      const refused = answers.find(({ status }) => status === 429);
      expect(Number(refused?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    }));
});

test('the detail is in the language of the caller', async () => {
  await using small = await startConstellation({ env: { ...issuer.env, REGISTRATIONS_PER_HOUR_USER: '1' } });
  world = small;
  await within('getHours', async () => {
    await register('hal', 0);
    const headers = { ...(await issuer.authorization({ sub: 'hal' })), 'accept-language': 'nl' };
    const body = registrationOf(world.persona('couple'));
    const answer = await world.call<{ detail: string }>('/integrations', { as: 'nobody', headers, body });
    expect(answer.body.detail).toMatch(/^U hebt zo veel personen geregistreerd/);
  });
});
