import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { eventKindNames, questionAfter, rolesToAsk } from '../../src/cases/events/event.ts';
import { belgianDate } from '../../src/values/calendar.ts';
import { contractOperations, type Contract } from '../contract-operations.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { employed, sendMessage, takesMessages } from './bank-messages.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';
import { runJob } from './run-job.ts';

let world: Constellation;
let aheadMs = 0;
const dayMs = 24 * 3_600_000;
beforeAll(async () => {
  world = await startConstellation({
    env: takesMessages,
    clock: () => Date.now() + aheadMs,
    tokenClock: Date.now,
  });
});
afterAll(() => world[Symbol.asyncDispose]());

interface EventItem {
  readonly eventId: string;
  readonly kind: { readonly code: string; readonly label: object };
  readonly position: number;
  readonly integrationId?: string;
  readonly questionId?: string;
  readonly flagId?: string;
  readonly dueOn?: string;
}
interface Page {
  readonly items: readonly EventItem[];
  readonly next: string;
  readonly isMore: boolean;
}

async function feed(body: object = {}): Promise<Page> {
  const answer = await world.call<Page>('/events/query', { as: 'gent-software', body });
  expect(answer.status).toBe(200);
  return answer.body;
}
const about = async (integrationId: string) =>
  (await feed({ pageSize: 500 })).items.filter((one) => one.integrationId === integrationId);
const kindsOf = (events: readonly EventItem[]) => events.map(({ kind }) => kind.code);

describe('what happens comes into the feed of the centre', () => {
  test('a message of the Bank, a review that is due, and the end, in this order and without a word of the person', async () => {
    const persona = world.persona('single-applicant');
    const integrationId = await world.integrate(persona);
    const url = world.gateway.messagesUrl() ?? '';
    await sendMessage(url, 'PersonnelFile', employed([{ ssin: persona.ssin }], { sequenceNumber: 1 }));
    await eventually(async () => {
      expect(kindsOf(await about(integrationId))).toEqual(['messageReceived', 'reviewDue']);
    });
    const ended = await world.call(`/integrations/${integrationId}/end`, { body: { reason: 'moved away' } });
    expect(ended.status).toBe(200);
    const events = await about(integrationId);
    expect(kindsOf(events)).toEqual(['messageReceived', 'reviewDue', 'integrationEnded']);
    expect(events[0]).toEqual({
      eventId: expect.any(String) as string,
      kind: { code: 'messageReceived', label: expect.objectContaining({ nl: expect.any(String) as string }) as object },
      at: expect.any(String) as string,
      enterpriseNumber: expect.stringMatching(/^\d{10}$/) as string,
      position: expect.any(Number) as number,
      integrationId,
      asks: 'queryNotices',
      askedBy: ['socialWorker', 'teamLead'],
      integration: expect.stringContaining(integrationId) as string,
    });
    // The deadlines do not know the message; of a review by the calendar they know the day.
    expect(events[1]).toMatchObject({ kind: { code: 'reviewDue' }, asks: 'queryNotices' });
    await asOwner(
      world.database.ownerUrl,
      `insert into event (event_id, centre, kind, subject_type, subject_id, matter)
       values (gen_random_uuid(), '1999000150', 'reviewDue', 'integration', '${integrationId}', 'reviewDue by the year')`,
    );
    expect((await about(integrationId)).at(-1)).toMatchObject({ kind: { code: 'reviewDue' }, asks: 'getDeadlines' });
    const all = JSON.stringify(events);
    expect(all).not.toContain(persona.ssin);
    expect(all).not.toContain('moved away');
  });

  test.each([...new Set(eventKindNames.flatMap((kind) => [true, false].map((found) => questionAfter(kind, found))))])(
    '%s is asked by those whom the event names',
    (asks) => {
      const contract = parse(readFileSync('openapi/openapi.yaml', 'utf8')) as Contract;
      const found = contractOperations(contract).find(({ id }) => id === asks);
      const roles = rolesToAsk(asks).map((role) => `\`${role}\``);
      expect(found?.operation.description).toContain(`For the roles ${roles.join(', ')}.`);
    },
  );

  test('a decision, once nothing is left to do for it', async () => {
    const integrationId = await world.integrate(world.persona('widower'));
    const today = belgianDate(Date.now() + aheadMs);
    const decided = await world.call(`/integrations/${integrationId}/decision`, {
      body: { decidedOn: today, outcome: 'refused' },
    });
    expect(decided.status).toBeLessThan(300);
    await eventually(async () => {
      expect(kindsOf(await about(integrationId))).toEqual(['integrationEnded', 'decisionCarriedOut']);
    });
  });

  test('that others have the person too', async () => {
    const persona = world.persona('known-at-other-centre');
    const { body } = await world.call<{ integrationId: string }>('/integrations', {
      body: registrationOf(persona, { caseReference: 'EVENTS-2', ownApplication: true }),
    });
    expect(kindsOf(await about(body.integrationId))).toEqual(['registeredElsewhere']);
  });
});

describe('a feed', () => {
  test('goes on where it stopped, also when only some kinds are asked for', async () => {
    const all = (await feed({ pageSize: 500 })).items;
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await feed({ ...(after === undefined ? {} : { after }), pageSize: 2 });
      seen.push(...page.items.map(({ eventId }) => eventId));
      after = page.next;
      if (!page.isMore) break;
    }
    expect(seen).toEqual(all.map(({ eventId }) => eventId));
    const some = await feed({ kinds: ['decisionCarriedOut'] });
    expect(new Set(kindsOf(some.items))).toEqual(new Set(['decisionCarriedOut']));
    expect(Number(some.next)).toBe(all.at(-1)?.position);
    expect((await feed({ after: some.next })).items).toEqual([]);
  });

  test('is of the own centre only, and for its software only', async () => {
    const inNamur = await world.integrate(world.persona('undivided-inheritance'), { as: 'namur-social-worker' });
    const ended = await world.call(`/integrations/${inNamur}/end`, {
      as: 'namur-social-worker',
      body: { reason: 'it is over now' },
    });
    expect(ended.status).toBe(200);
    expect(await about(inNamur)).toEqual([]);
    expect(
      await asOwnerRows(world.database.ownerUrl, `select kind from event where subject_id = '${inNamur}'`),
    ).toEqual(['integrationEnded']);
    const worker = await world.call('/events/query', { as: 'gent-social-worker', body: {} });
    expect(worker.status).toBe(403);
  });

  test.each(['-1', '1.5', 'x', '1e3', '99999999999999999999', '01'])('refuses %s as a place', async (after) => {
    expect((await world.call('/events/query', { as: 'gent-software', body: { after } })).status).toBe(400);
  });
});

describe('what is due by the calendar', () => {
  test('is noted once, when it is near and when it is over', async () => {
    const integrationId = await world.integrate(world.persona('invalidity'));
    await runJob(world.database, 'findDue', {});
    expect(kindsOf(await about(integrationId))).toEqual([]);
    aheadMs = 26 * dayMs;
    await runJob(world.database, 'findDue', {});
    await runJob(world.database, 'findDue', {});
    const near = await about(integrationId);
    expect(kindsOf(near)).toContain('deadlineNear');
    expect(near.every(({ dueOn }) => dueOn !== undefined)).toBe(true);
    expect(new Set(near.map((one) => `${one.kind.code} ${one.dueOn ?? ''}`)).size).toBe(near.length);
    aheadMs = 400 * dayMs;
    await runJob(world.database, 'findDue', {});
    expect(kindsOf(await about(integrationId))).toContain('deadlinePassed');
  });

  test('a flag of the supervisor is told of when it comes in, and once when it is not answered in time', async () => {
    const { ssin } = world.persona('invalidity');
    const months = [new Date(Date.now() - 40 * dayMs).toISOString().slice(0, 7)];
    const raised = { enterpriseNumber: '1999000150', ssin, months };
    const { flag } = await world.control<{ flag: object }>('flags', { body: raised });
    const { body } = await world.call<{ items: readonly { flagId: string }[] }>('/flags', { body: { flags: [flag] } });
    const flagId = String(body.items[0]?.flagId);
    await world.call('/flags', { body: { flags: [flag] } });
    const ofFlag = async () => (await feed({ pageSize: 500 })).items.filter((one) => one.flagId === flagId);
    expect(kindsOf(await ofFlag())).toEqual(['flagRaised']);
    aheadMs = 440 * dayMs;
    await runJob(world.database, 'findDue', {});
    await runJob(world.database, 'findDue', {});
    const events = await ofFlag();
    expect(kindsOf(events)).toEqual(['flagRaised', 'flagOverdue']);
    expect(new Set(events.map(({ dueOn }) => dueOn)).size).toBe(1);
    expect(JSON.stringify(events)).not.toContain(ssin);
  });

  test('says when it cannot go on from a place', async () => {
    const { next } = await feed({ pageSize: 500 });
    const beyond = await world.call('/events/query', {
      as: 'gent-software',
      body: { after: String(Number(next) + 1) },
    });
    expect(beyond).toMatchObject({ status: 410, body: { type: 'urn:problem-type:pcsw:socialInquiry:eventsGone' } });
    const place = Number((await feed({ pageSize: 1 })).items[0]?.position);
    aheadMs += 100 * dayMs;
    await runJob(world.database, 'findDue', {});
    const before = await world.call('/events/query', { as: 'gent-software', body: { after: String(place) } });
    expect(before.status).toBe(410);
    expect((await feed({ pageSize: 500 })).items.every(({ position }) => position > place)).toBe(true);
  });
});
