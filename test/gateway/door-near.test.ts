import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListedPersona } from '../client.ts';
import { registrationOf } from '../constellation.ts';
import { recordsOf, traceOf } from './door/evidence.ts';
import {
  dayAfter,
  ghent,
  hashOf,
  startStage,
  today,
  type Asked,
  type Claims,
  type File,
  type Stage,
} from './door/stage.ts';
import { entriesOf } from './evidence-rows.ts';
import { during } from './exchanges.ts';

/*
 * Whoever is near a person does nothing in that person's file, whatever the act: neither here nor at the Bank does
 * anything happen. The table has each act by itself; here stands that nothing was done.
 */

const perMinute = 5;
let stage: Stage;
beforeAll(async () => {
  stage = await startStage(120, { CONSULTATIONS_PER_MINUTE_USER: String(perMinute) });
});
afterAll(() => stage[Symbol.asyncDispose]());

type Near = 'ownFile' | 'ownHousehold' | 'colleague' | 'callerUnknown';
const nearnesses: readonly Near[] = ['ownFile', 'ownHousehold', 'colleague', 'callerUnknown'];

function claimsOf(near: Near, { ssin }: { readonly ssin: string }): Claims {
  switch (near) {
    case 'ownFile':
      return { ssinHash: hashOf(ssin) };
    case 'ownHousehold':
      return { householdSsinHashes: [hashOf(ssin)] };
    case 'colleague':
      return {};
    case 'callerUnknown':
      return { ssinHash: undefined };
  }
}
const personOf = (near: Near): ListedPersona => (near === 'colleague' ? stage.somebodyOfTheStaff() : stage.somebody());

const granted = {
  decidedOn: today,
  outcome: 'granted',
  aids: ['livingWage'],
  period: { startDate: today, endDate: dayAfter(200) },
};

/** Everything that can be done in a file. */
function actsOn({ integrationId }: File, aided: File): Readonly<Record<string, Asked>> {
  const path = `/integrations/${integrationId}`;
  return {
    read: { path },
    'read the decision': { path: `${path}/decision` },
    inform: { path: `${path}/informed`, body: { informedOn: today, informedWay: 'form' } },
    'give a reason': {
      path: `${path}/consultationReasons`,
      body: { reason: 'newElement', explanation: 'A new employer.' },
    },
    'list the streams': { path: `${path}/streams` },
    consult: { path: `${path}/streams/dimona` },
    'see the persons around': { path: `${path}/persons` },
    review: { path: `/integrations/${aided.integrationId}/review`, body: { reason: 'newElement' } },
    decide: { path: `${path}/decision`, body: granted },
    end: { path: `${path}/end`, body: { reason: 'no longer aided' } },
  };
}

describe.each(nearnesses)('%s', (near) => {
  test('nothing is done in the file, and each attempt is in the evidence of the person', async () => {
    const person = personOf(near);
    const aided = await stage.aid(person);
    const file = await stage.integrate(person, ghent, { informedOn: undefined });
    const files = async () =>
      Promise.all(
        [file, aided].map(
          async ({ integrationId }) => (await stage.prepare({ path: `/integrations/${integrationId}` })).body,
        ),
      );
    const before = await files();
    const sub = stage.newUser();
    const acts = Object.entries(actsOn(file, aided));
    const { result: answers, exchanges } = await during(stage.world, async () => {
      const given: (readonly [string, number, unknown])[] = [];
      for (const [act, asked] of acts) {
        const { status, body } = await stage.call(asked, { sub, ...claimsOf(near, person) });
        given.push([act, status, body['ruleCode']]);
      }
      return given;
    });
    expect(answers).toEqual(acts.map(([act]) => [act, 403, near]));
    expect(exchanges).toEqual([]);
    expect(await files()).toEqual(before);
    const records = await recordsOf(stage, ghent, person.ssin);
    const denied = records.filter(({ userId }) => userId === sub);
    expect(denied.map(({ outcome, ruleCode }) => [outcome, ruleCode])).toEqual(acts.map(() => ['denied', near]));
  });

  test('nobody is registered, here or at the Bank', async () => {
    const person = personOf(near);
    const { result: answer, exchanges } = await during(stage.world, async () =>
      stage.call(
        { path: '/integrations', body: registrationOf(person) },
        { sub: stage.newUser(), ...claimsOf(near, person) },
      ),
    );
    expect([answer.status, answer.body['ruleCode']]).toEqual([403, near]);
    expect(exchanges).toEqual([]);
    const list = await stage.prepare<{ items: readonly unknown[] }>({
      path: '/integrations/query',
      body: { ssin: person.ssin },
    });
    expect(list.body.items).toEqual([]);
  });

  test('a decision that names somebody near is not taken, on nobody', async () => {
    if (near === 'callerUnknown') {
      // The applicant is refused first: who the caller is, is not known of anybody.
      const { integrationId } = await stage.integrate(stage.somebody());
      const decide = { path: `/integrations/${integrationId}/decision`, body: granted };
      const { status, body } = await stage.call(decide, { ssinHash: undefined });
      expect([status, body['ruleCode']]).toEqual([403, near]);
      return;
    }
    const [applicant, member] = [stage.somebody(), personOf(near)];
    const file = await stage.integrate(applicant, ghent, { caseReference: 'DOOR-FAMILY' });
    const memberFile = await stage.integrate(member, ghent, { caseReference: 'DOOR-FAMILY' });
    const decide = {
      path: `/integrations/${file.integrationId}/decision`,
      body: { ...granted, householdMembers: [{ integrationId: memberFile.integrationId }] },
    };
    const answer = await stage.call(decide, { sub: stage.newUser(), ...claimsOf(near, member) });
    expect([answer.status, answer.body['ruleCode']]).toEqual([403, near]);
    expect(await entriesOf(stage.world.database, traceOf(answer))).toMatchObject([
      { opened: { action: 'decide' }, closed: [{ outcome: 'denied', rule: near }] },
    ]);
    for (const { integrationId } of [file, memberFile]) {
      expect((await stage.prepare({ path: `/integrations/${integrationId}/decision` })).status).toBe(404);
    }
  });
});

test.each(['ownFile', 'ownHousehold'] as const)(
  '%s: somebody near is not integrated beside an applicant',
  async (near) => {
    const file = await stage.integrate(stage.somebody());
    const { personRef, ssin } = await stage.parentOf(file);
    const path = `/integrations/${file.integrationId}/persons/${personRef}/integration`;
    const answer = await stage.call(
      { path, body: { qualityCode: 30 } },
      { sub: stage.newUser(), ...claimsOf(near, { ssin }) },
    );
    expect([answer.status, answer.body['ruleCode']]).toEqual([403, near]);
    expect(await entriesOf(stage.world.database, traceOf(answer))).toMatchObject([
      { opened: { action: 'integratePerson' }, closed: [{ outcome: 'denied', rule: near, exchanges: [] }] },
    ]);
    const list = await stage.prepare<{ items: readonly unknown[] }>({ path: '/integrations/query', body: { ssin } });
    expect(list.body.items).toEqual([]);
  },
);

test('the team lead decides on a colleague', async () => {
  const [applicant, member] = [stage.somebody(), stage.somebodyOfTheStaff()];
  const file = await stage.integrate(applicant, ghent, { caseReference: 'DOOR-COLLEAGUE' });
  const { integrationId } = await stage.integrate(member, ghent, { caseReference: 'DOOR-COLLEAGUE' });
  const path = `/integrations/${file.integrationId}/decision`;
  const answer = await stage.prepare({ path, body: { ...granted, householdMembers: [{ integrationId }] } });
  expect(answer.status, answer.text).toBe(201);
});

test('the persons around an applicant: an entry for each stream that was asked', async () => {
  const file = await stage.integrate(stage.somebody());
  const answer = await stage.call({ path: `/integrations/${file.integrationId}/persons` }, { sub: stage.newUser() });
  expect(answer.status, answer.text).toBe(200);
  const entries = await entriesOf(stage.world.database, traceOf(answer));
  const asked = entries.map(({ opened }) => opened['stream']);
  expect(asked.length).toBeGreaterThan(1);
  expect(new Set(asked).size).toBe(asked.length);
  for (const { opened, closed, subject } of entries) {
    expect(opened).toMatchObject({ action: 'consult', integrationId: file.integrationId });
    expect(closed).toHaveLength(1);
    expect(subject).not.toBeNull();
  }
});

test.each(['streams/dimona', 'persons'])('who asks for %s too often: that is in the evidence too', async (part) => {
  const file = await stage.integrate(stage.somebody());
  const sub = stage.newUser();
  // The minute of the database may end in between; then the count begins again.
  for (let asked = 0; asked <= 2 * perMinute; asked += 1) {
    const answer = await stage.call({ path: `/integrations/${file.integrationId}/${part}` }, { sub });
    if (answer.status === 200) continue;
    expect(answer.status).toBe(429);
    expect(await entriesOf(stage.world.database, traceOf(answer))).toMatchObject([
      {
        centre: ghent,
        opened: { action: 'consult', userId: sub },
        closed: [{ outcome: 'denied', rule: 'tooManyRequests', exchanges: [] }],
      },
    ]);
    return;
  }
  expect.fail('nobody was told to wait');
});
