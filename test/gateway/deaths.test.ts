import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, belgianDate } from '../../src/values/calendar.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { asOwnerRows } from '../postgres.ts';
import { eventually } from '../evidence/eventually.ts';
import { readEntries } from './evidence-rows.ts';
import { created, lifeOf, type ShownIntegration, type ShownProblem } from './life-cycle.ts';

interface Shown extends ShownIntegration {
  readonly diedOn?: string;
}
interface Person {
  readonly personRef?: string;
  readonly ssin?: string;
  readonly isDeceased?: true;
  readonly diedOn?: string;
}

const today = belgianDate(Date.now());
/** As the lives of the sandbox say it. */
const diedOn = addDays(today, -9);

describe('a person who has died', () => {
  let world: Constellation;
  let life: ReturnType<typeof lifeOf>;
  let dead: ListedPersona;
  let widow: ListedPersona;
  beforeEach(async () => {
    world = await startConstellation();
    life = lifeOf(world);
    dead = world.persona('died-in-household');
    widow = world.persona('spouse-died');
  });
  afterEach(() => world[Symbol.asyncDispose]());

  const register = (persona: ListedPersona, change: Readonly<Record<string, unknown>> = {}, as?: User) =>
    world.call<Shown & ShownProblem>('/integrations', {
      // A case of their own: in one case somebody registered later is a member of the first one's household.
      body: registrationOf(persona, { caseReference: persona.familyName, ...change }),
      ...(as === undefined ? {} : { as }),
    });
  const registerDebtor = async () =>
    register(dead, { qualityCode: 30, ...(await world.applicantFor(dead, 'gent-social-worker')) });
  const consult = (id: string, stream: string) => world.call(`/integrations/${id}/streams/${stream}`);
  const giveReason = async (id: string) => {
    const body = { reason: 'debtsOfEstate', explanation: 'Bills of the hospital that are still open' };
    created(await world.call(`/integrations/${id}/consultationReasons`, { body }));
  };
  const read = async (id: string) => (await life.read(id)) as Shown;
  const closings = async (action: string) =>
    (await readEntries(world.database))
      .filter(({ opened }) => opened['action'] === action)
      .map(({ opened, closed }) => ({ opened, closed: closed[0] as unknown as Record<string, unknown> }));

  test('is a warning everywhere once a stream shows it, and opens streams only with a reason of the day', async () => {
    const { integrationId: id, warnings } = created(await register(dead));
    expect(warnings).toEqual([]);
    expect((await consult(id, 'nationalRegister')).status).toBe(200);

    expect(await read(id)).toMatchObject({ warnings: ['died'], diedOn, state: 'active' });
    const listed = await world.call<{ items: readonly Shown[] }>('/integrations/query', { body: { ssin: dead.ssin } });
    expect(listed.body.items).toMatchObject([{ warnings: ['died'], diedOn }]);

    const refused = await consult(id, 'dimona');
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ ruleCode: 'personDied', remedy: { action: 'giveReason' } });
    const { body } = await world.call<{ items: readonly { name: string; ruleCode: string }[] }>(
      `/integrations/${id}/streams`,
    );
    expect(new Set(body.items.map(({ ruleCode }) => ruleCode))).toEqual(new Set(['personDied']));
    await giveReason(id);
    expect((await consult(id, 'dimona')).status).toBe(200);

    const [first, second] = await closings('consult');
    expect(first?.closed).toMatchObject({ outcome: 'answered', noticed: ['personDied'] });
    expect(second?.closed).toMatchObject({ outcome: 'denied', rule: 'personDied' });
    expect(second?.opened['facts']).toMatchObject({ personDied: true, reasonGiven: false });
    const records = await world.call<{ items: readonly Readonly<Record<string, unknown>>[] }>('/accessRecords/query', {
      body: { ssin: dead.ssin },
      as: 'gent-dpo',
    });
    expect(records.body.items).toContainEqual(
      expect.objectContaining({ stream: 'nationalRegister', noticed: ['personDied'] }),
    );
  });

  test('is registered again only with a reason, without being told, and only this centre knows', async () => {
    const { integrationId: id } = created(await register(dead));
    await consult(id, 'household');
    await world.call(`/integrations/${id}/end`, { body: { reason: 'The person has died' } });
    const without = await register(dead);
    expect(without.status).toBe(400);
    expect(without.body.issues?.map(({ name }) => name)).toEqual(['reason']);
    expect(without.text).not.toContain(diedOn);
    const reason = 'The estate still owes the bills of the hospital';
    const again = created(await register(dead, { reason, informedOn: undefined }));
    expect(again).toMatchObject({ warnings: ['died'], diedOn });
    // Nobody can tell the dead anything: the reason of the day opens what the information would.
    await giveReason(again.integrationId);
    expect((await consult(again.integrationId, 'pension')).status).toBe(200);

    const elsewhere = created(await register(dead, {}, 'namur-social-worker'));
    expect(elsewhere.warnings).toEqual(['registeredElsewhere']);
    expect(elsewhere).not.toHaveProperty('diedOn');
  });

  test('gets no more aid: it ends here and at the Bank; the inquiry, debt mediation and the debtor’s stay', async () => {
    const { integrationId: inquiry } = created(await register(dead));
    const granted = {
      decidedOn: today,
      outcome: 'granted',
      aids: ['otherAid'],
      period: { startDate: today, endDate: addDays(today, 90) },
      householdMembers: [],
    };
    expect((await life.decide(inquiry, granted)).status).toBe(201);
    const aid = (await life.done(inquiry)).persons[0]?.next ?? '';
    const { integrationId: debts } = created(await register(dead, { qualityCode: 7 }));
    const { integrationId: debtor } = created(await registerDebtor());
    expect((await life.atBank(dead.ssin, today)).map(({ qualityCode }) => qualityCode).sort()).toEqual([30, 4, 7]);

    await giveReason(debts);
    expect((await consult(debts, 'nationalRegister')).status).toBe(200);
    const ended = await eventually(async () => {
      const found = (await life.read(aid)) as Shown;
      expect(found.state).toBe('ended');
      return found;
    });
    expect(ended).toMatchObject({ warnings: ['died'], ended: { by: 'gateway', reason: 'died' } });
    for (const id of [debts, debtor]) expect(await read(id)).toMatchObject({ state: 'active', warnings: ['died'] });
    expect((await life.atBank(dead.ssin, today)).map(({ qualityCode }) => qualityCode).sort()).toEqual([30, 7]);
    const ends = await closings('end');
    expect(ends.at(-1)?.opened).toMatchObject({
      userId: 'gateway',
      integrationId: ended.integrationId,
      reason: 'died',
    });
    expect(ends.at(-1)?.closed).toMatchObject({ outcome: 'answered', rule: 'personDied' });
  });

  test('aid that the Bank does not end opens nothing here, and ends there when it answers again', async () => {
    const { integrationId: inquiry } = created(await register(dead));
    const period = { startDate: today, endDate: addDays(today, 90) };
    const granted = { decidedOn: today, outcome: 'granted', aids: ['otherAid'], period, householdMembers: [] };
    await life.decide(inquiry, granted);
    const aid = (await life.done(inquiry)).persons[0]?.next ?? '';
    const { integrationId: debts } = created(await register(dead, { qualityCode: 7 }));
    await world.control('faults', { body: { kind: 'soapFault', operation: 'UNREGISTER' } });
    await giveReason(debts);
    await consult(debts, 'household');
    await eventually(async () => {
      expect((await life.read(aid)).state).toBe('ending');
    });
    expect((await life.atBank(dead.ssin, today)).map(({ qualityCode }) => qualityCode).sort()).toEqual([4, 7]);
    await world.control('faults', { method: 'DELETE' });
    const end = await world.call(new URL(aid).pathname + '/end', { body: { reason: 'The person has died' } });
    expect(end.body).toMatchObject({ state: 'ended' });
    expect((await life.atBank(dead.ssin, today)).map(({ qualityCode }) => qualityCode)).toEqual([7]);
  });

  test('is seen by the household: the file of the widow, the person’s own, and the list of persons say so', async () => {
    const { integrationId: own } = created(await register(dead));
    const { integrationId: applicant } = created(await register(widow));
    const { body } = await world.call<{ items: readonly Person[] }>(`/integrations/${applicant}/persons`);
    const person = body.items.find(({ ssin }) => ssin === dead.ssin);
    expect(person).toMatchObject({ kinship: 'spouse', livesIn: true, isDeceased: true, diedOn });
    expect(await read(applicant)).toMatchObject({ warnings: ['householdMemberDied'] });
    expect(await read(own)).toMatchObject({ warnings: ['died'], diedOn });
    expect((await closings('consult')).map(({ closed }) => closed['noticed'])).toContainEqual(['otherPersonDied']);

    await world.call(`/integrations/${own}/end`, { body: { reason: 'The person has died' } });
    const integrate = (change: object) =>
      world.call<Shown & ShownProblem>(`/integrations/${applicant}/persons/${person?.personRef ?? ''}/integration`, {
        body: { qualityCode: 1, ...change },
      });
    expect((await integrate({})).body.issues?.map(({ name }) => name)).toEqual(['reason']);
    const beside = created(await integrate({ reason: 'His income of this year still counts for hers' }));
    expect(beside).toMatchObject({ warnings: ['died'], diedOn });
  });

  test('a stream that is not open says nothing: under code 30 the register shows no death', async () => {
    const { integrationId: id } = created(await registerDebtor());
    expect((await consult(id, 'nationalRegister')).body['withheldCategories']).toContain('death');
    expect((await read(id)).warnings).toEqual([]);
    // Identity and household are open, also under 30, and the source of the household says it.
    await consult(id, 'household');
    expect(await read(id)).toMatchObject({ warnings: ['died'], diedOn });
  });

  test('no number and no day of death is readable where it is kept', async () => {
    const { integrationId: id } = created(await register(dead));
    await consult(id, 'nationalRegister');
    const kept = (await asOwnerRows(world.database.ownerUrl, 'select to_json(d)::text from person_death d')).join('');
    expect(kept).toContain('nationalRegister');
    const marked = await asOwnerRows(world.database.ownerUrl, 'select to_json(i)::text from integration i');
    for (const text of [kept, ...marked]) {
      for (const secret of [dead.ssin, diedOn]) expect(text).not.toContain(secret);
    }
  });
});
