import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import type { Answer } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { createCentresFile } from './centres-file.ts';
import { gent } from './life-cycle.ts';
import { startIssuer, type Issuer } from './issuer.ts';

/*
 * Ghent has merged: the directory still has its registrations under the code from before, and software still comes with
 * the number of the centre that is gone.
 */
let world: Constellation;
let issuer: Issuer;
let centres: Awaited<ReturnType<typeof createCentresFile>>;
const former = '1999000546';
beforeAll(async () => {
  issuer = await startIssuer();
  centres = await createCentresFile({
    [gent]: { nisCode: '44087', formerNisCodes: ['44021'], formerEnterpriseNumbers: [former] },
  });
  world = await startConstellation({ env: { ...issuer.env, CENTRES_FILE: centres.file } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
  await centres[Symbol.asyncDispose]();
});

async function call<T = Readonly<Record<string, unknown>>>(
  path: string,
  options: Parameters<Constellation['call']>[1] = {},
  claims: Readonly<Record<string, unknown>> = {},
): Promise<Answer<T>> {
  return world.call<T>(path, { ...options, as: 'nobody', headers: await issuer.authorization(claims) });
}

interface Reconciliation {
  readonly finishedAt?: string;
  readonly compared: number;
  readonly agreed: number;
  readonly findings: readonly unknown[];
}

async function reconcile(): Promise<Reconciliation> {
  const begun = await call<{ href: string }>('/reconciliations', { method: 'POST' });
  expect(begun.status).toBe(201);
  const path = new URL(begun.body.href).pathname;
  return eventually(async () => {
    const { body } = await call<Reconciliation>(path);
    expect(body.finishedAt).toBeDefined();
    return body;
  });
}

describe('a centre that merged', () => {
  test('does not warn of itself, and agrees with the Bank', async () => {
    const persona = world.persona('single-applicant');
    const [first, second] = [1, 7].map((qualityCode) =>
      registrationOf(persona, { qualityCode, ...(qualityCode === 7 ? { reason: 'Vraag om schuldbemiddeling' } : {}) }),
    );
    expect((await call('/integrations', { body: first })).status).toBe(201);
    const answer = await call('/integrations', { body: second });
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('elsewhereSeenOn');
    expect(answer.body['registeredElsewhere'] ?? []).toEqual([]);
    for (let night = 0; night < 2; night += 1) {
      expect(await reconcile()).toMatchObject({ compared: 2, agreed: 2, findings: [] });
    }
  });

  test('is told of another centre as before', async () => {
    const persona = world.persona('couple');
    const startDate = belgianDate(Date.now());
    await world.control('registrations', {
      body: { enterpriseNumber: '1999000249', qualityCode: 1, ssin: persona.ssin, startDate },
    });
    const answer = await call<{ registeredElsewhere: readonly unknown[] }>('/integrations', {
      body: registrationOf(persona),
    });
    expect(answer.status).toBe(201);
    expect(answer.body.registeredElsewhere).toMatchObject([{ centre: { nisCode: '92094' } }]);
  });

  test('knows who comes with its former number', async () => {
    const persona = world.persona('no-data');
    const claims = { enterpriseNumber: former };
    const made = await call<{ href: string }>('/integrations', { body: registrationOf(persona) }, claims);
    expect(made.status).toBe(201);
    const path = new URL(made.body.href).pathname;
    expect((await call(path)).status).toBe(200);
    expect((await call(path, {}, claims)).status).toBe(200);
    expect((await call(path, {}, { enterpriseNumber: '1999000249' })).status).toBe(404);
  });
});

describe('what the Bank refused', () => {
  test('is not compared, that night or any other', async () => {
    const before = await reconcile();
    const persona = world.persona('couple');
    const wrong = { familyName: 'Somebodyelse', givenName: 'Ferre', birthDate: '1985-06-01' };
    const body = { ...registrationOf(persona, { qualityCode: 7, reason: 'Vraag om hulp bij schulden' }) };
    const answer = await call('/integrations', { body: { ...body, proofOfIdentity: wrong } });
    expect(answer.status).toBe(403);
    expect((await reconcile()).compared).toBe(before.compared);
  });
});

describe('a proof of identity', () => {
  const registration = () =>
    registrationOf(world.persona('reference-person'), { qualityCode: 7, reason: 'Vraag om schuldhulp' });

  test.each(['0000-00-00', '1994-02-30', '1990-00-12'])('with the birth date %s is refused', async (birthDate) => {
    const proofOfIdentity = { familyName: 'Peeters', birthDate };
    const answer = await call<{ issues: readonly unknown[] }>('/integrations', {
      body: { ...registration(), proofOfIdentity },
    });
    expect(answer.status).toBe(400);
    expect(answer.body.issues).toMatchObject([{ in: 'body', name: 'proofOfIdentity.birthDate' }]);
  });

  test('of somebody with one name is taken', async () => {
    const { familyName, birthDate } = world.persona('reference-person');
    const body = { ...registration(), proofOfIdentity: { familyName, birthDate } };
    expect((await call('/integrations', { body })).status).toBe(201);
  });
});
