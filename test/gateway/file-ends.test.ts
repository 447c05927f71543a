import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/values/calendar.ts';
import type { Answer } from '../client.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { bring, sandboxSealer } from '../sealed-rows.ts';
import { eventually } from '../evidence/eventually.ts';
import { runJob } from './run-job.ts';
import { created, lifeOf, type ShownIntegration, type ShownProblem } from './life-cycle.ts';

interface Concerned {
  readonly integrationId: string;
  readonly href: string;
  readonly ssin: string;
  readonly qualityCode: { readonly code: string };
  readonly effect: string;
}
type Ended = ShownIntegration & ShownProblem & { readonly alsoEnded: readonly Concerned[] };

const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });

describe('what ends with the integration of an applicant', () => {
  let world: Constellation;
  let life: ReturnType<typeof lifeOf>;
  beforeAll(async () => {
    world = await startConstellation();
    life = lifeOf(world);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  /** Integrates the persons whom the streams of an applicant name, each under the code that is proposed. */
  async function integrateAround(id: string): Promise<readonly ShownIntegration[]> {
    const { body } = await world.call<{
      items: readonly { personRef: string; ssin: string; qualityCode?: number }[];
    }>(`/integrations/${id}/persons`);
    const made: ShownIntegration[] = [];
    for (const { personRef, qualityCode } of body.items) {
      if (qualityCode === undefined) continue;
      const path = `/integrations/${id}/persons/${personRef}/integration`;
      made.push(created(await world.call<ShownIntegration>(path, { body: { qualityCode, informedOn: today } })));
    }
    return made;
  }
  const end = (id: string, body: object = {}): Promise<Answer<Ended>> =>
    world.call<Ended>(`/integrations/${id}/end`, { body: { reason: 'geen hulp meer', ...body } });

  /** Kind of each deadline of the person in this case, and of which integration. */
  const deadlinesOf = async (id: string) => {
    const answer = await world.call<{
      items: readonly { kind: string; integration: { integrationId: string } }[];
    }>(`/integrations/${id}/deadlines`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body.items.map(({ kind, integration }) => [kind, integration.integrationId]);
  };

  const recordsOf = async (ssin: string) => {
    const answer = await world.call<{ items: readonly Record<string, unknown>[] }>('/accessRecords/query', {
      as: 'gent-dpo',
      body: { ssin },
    });
    return answer.body.items;
  };

  test('the household: closed here at once, then at the Bank, each with its evidence; who is left out goes on alone', async () => {
    const id = await world.integrate(world.persona('applicant-in-couple'));
    const members = await integrateAround(id);
    expect(members.map(({ qualityCode: { code } }) => code)).toEqual(['1', '1', '1']);
    const [stays, ...leave] = members;
    const answer = await end(id, { leftOut: [stays?.integrationId] });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body.alsoEnded.map(({ integrationId, effect, ssin }) => [integrationId, effect, ssin])).toEqual(
      members.map(({ integrationId, ssin }) => [
        integrationId,
        integrationId === stays?.integrationId ? 'leftOut' : 'ended',
        ssin,
      ]),
    );
    for (const { integrationId, ssin } of leave) {
      expect((await world.call(`/integrations/${integrationId}/streams/household`)).body).toMatchObject({
        ruleCode: 'integrationEnded',
      });
      await eventually(async () => {
        expect(await life.read(integrationId)).toMatchObject({ state: 'ended', ended: { reason: 'geen hulp meer' } });
      });
      expect(await life.atBank(ssin, today)).toEqual([]);
      const records = await recordsOf(ssin);
      const own = records.filter((one) => one['integrationId'] === integrationId && one['action'] === 'end');
      // Closed in the name of the worker, ended at the Bank by the gateway.
      expect(own.map(({ clientId, outcome }) => [clientId, outcome])).toEqual([
        ['gateway', 'answered'],
        [records.find(({ action }) => action === 'integratePerson')?.['clientId'], 'answered'],
      ]);
    }
    expect((await life.read(stays?.integrationId ?? '')).state).toBe('active');
    expect(await life.atBank(stays?.ssin ?? '', today)).toHaveLength(1);
    // It is nobody's member any more, so it ends by itself and takes nobody along.
    expect((await end(stays?.integrationId ?? '')).body.alsoEnded).toEqual([]);
    // Said again, it changes nothing and tells the same of those who ended.
    const again = await end(id);
    expect(again.body.alsoEnded.map(({ integrationId, effect }) => [integrationId, effect])).toEqual(
      leave.map(({ integrationId }) => [integrationId, 'ended']),
    );
  });

  test('maintenance debtors always end with it, and nobody else can be named', async () => {
    const id = await world.integrate(world.persona('single-applicant'));
    const debtors = await integrateAround(id);
    expect(debtors.map(({ qualityCode: { code } }) => code)).toEqual(['30', '30']);
    const other = await world.integrate(world.persona('no-data'));
    for (const leftOut of [[debtors[0]?.integrationId], [other], ['01890000-0000-7000-8000-000000000000']]) {
      const refused = await end(id, { leftOut });
      expect(refused.status).toBe(400);
      expect(refused.body.issues).toMatchObject([{ name: 'leftOut' }]);
    }
    expect((await life.read(id)).state).toBe('active');
    const answer = await end(id);
    expect(answer.body.alsoEnded.map(({ effect }) => effect)).toEqual(['ended', 'ended']);
    for (const { integrationId } of debtors) {
      await eventually(async () => {
        expect((await life.read(integrationId)).state).toBe('ended');
      });
    }
    expect((await life.read(other)).state).toBe('active');
  });

  test('a member who receives aid of his own goes on', async () => {
    const id = await world.integrate(world.persona('reference-person'));
    const [member] = await integrateAround(id);
    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `update integration set quality_code = 4 where integration_id = '${member?.integrationId ?? ''}'`,
    );
    const answer = await end(id);
    expect(answer.body.alsoEnded[0]).toMatchObject({ integrationId: member?.integrationId, effect: 'ownAid' });
    expect((await life.read(member?.integrationId ?? '')).state).toBe('active');
  });

  test('when the Bank is away everything is closed here, and the Bank is told later', async () => {
    const id = await world.integrate(world.persona('student'));
    const debtors = await integrateAround(id);
    expect(debtors.length).toBeGreaterThan(0);
    await world.control('faults', { body: { kind: 'noResult', service: 'OCMWCPASManageAccess' } });
    try {
      expect((await end(id)).status).toBeGreaterThanOrEqual(500);
      for (const { integrationId } of debtors) expect((await life.read(integrationId)).state).toBe('ending');
    } finally {
      await world.control('faults', { method: 'DELETE' });
    }
    const again = await end(id);
    expect(again.status, again.text).toBe(200);
    expect(again.body.alsoEnded.map(({ effect }) => effect)).toEqual(debtors.map(() => 'ended'));
    for (const { integrationId, ssin } of debtors) {
      await eventually(async () => {
        expect((await life.read(integrationId)).state).toBe('ended');
      });
      expect(await life.atBank(ssin, today)).toEqual([]);
    }
  });

  test('the housekeeping lets everybody be whose applicant runs, here and at the Bank', async () => {
    for (const [tag, codes] of [
      ['applicant-in-couple', ['1', '1', '1']],
      ['single-applicant', ['30', '30']],
    ] as const) {
      const id = await world.integrate(world.persona(tag));
      const linked = await integrateAround(id);
      expect(linked.map(({ qualityCode: { code } }) => code)).toEqual(codes);
      await runJob(world.database, 'housekeeping', {});
      for (const { integrationId, ssin } of linked) {
        expect((await life.read(integrationId)).state).toBe('active');
        expect(await life.atBank(ssin, today)).toHaveLength(1);
      }
      expect((await end(id)).status).toBe(200);
      for (const { integrationId } of linked) {
        await eventually(async () => {
          expect((await life.read(integrationId)).state).toBe('ended');
        });
      }
    }
  });

  test('the housekeeping ends who is left when the applicant’s is over, and nobody else', async () => {
    const [id, other] = [
      await world.integrate(world.persona('single-applicant')),
      await world.integrate(world.persona('student')),
    ];
    const debtors = await integrateAround(id);
    const others = await integrateAround(other);
    expect([debtors.length, others.length]).not.toContain(0);
    // It came to its end yesterday, and nobody decided.
    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `update integration set start_date = current_date - 60, end_date = current_date - 2 where integration_id = '${id}'`,
    );
    await runJob(world.database, 'housekeeping', {});
    for (const { integrationId } of debtors) {
      await eventually(async () => {
        expect(await life.read(integrationId)).toMatchObject({ state: 'ended', ended: { reason: 'applicantEnded' } });
      });
    }
    for (const { integrationId } of [{ integrationId: other }, ...others]) {
      expect((await life.read(integrationId)).state).toBe('active');
    }
  });

  test('aid that a member got with the applicant goes on alone when the applicant’s is over', async () => {
    const id = await world.integrate(world.persona('applicant-in-couple'));
    const [spouse] = await integrateAround(id);
    const granted = {
      decidedOn: today,
      outcome: 'granted',
      aids: ['livingWage'],
      period: { startDate: today, endDate: addDays(today, 180) },
      householdMembers: [{ integrationId: spouse?.integrationId, aids: ['livingWage'] }],
    };
    const answer = await life.decide(id, granted);
    expect(answer.status, answer.text).toBe(201);
    const { persons } = await life.done(id);
    const nextOf = async (of: string) =>
      life.read(persons.find(({ integrationId }) => integrationId === of)?.next ?? '');
    const first = await nextOf(id);
    const own = await nextOf(spouse?.integrationId ?? '');
    expect([first, own].map(({ qualityCode: { code } }) => code)).toEqual(['2', '2']);
    await bring(
      { url: world.database.ownerUrl, sealer: sandboxSealer },
      `update integration set start_date = current_date - 60, end_date = current_date - 2
       where integration_id = '${first.integrationId}'`,
    );

    // Nobody has looked yet: her review opens what it opens for an applicant.
    const review = created(
      await world.call<ShownIntegration>(`/integrations/${own.integrationId}/review`, {
        body: { reason: 'periodicReview' },
      }),
    );
    await runJob(world.database, 'housekeeping', {});
    await eventually(async () => {
      expect((await life.read(first.integrationId)).state).toBe('ended');
      const kinds = await deadlinesOf(own.integrationId);
      // Home visits are due once for a person, whatever other aid an earlier test left.
      expect(kinds.map(([kind]) => kind)).toContain('homeVisit');
      expect(kinds).toContainEqual(['decision', review.integrationId]);
    });
    await world.giveReason(own.integrationId);
    for (const { integrationId } of [own, review]) {
      expect((await life.read(integrationId)).state).toBe('active');
      const opened = await world.call(`/integrations/${integrationId}/streams/household`);
      expect(opened.status, opened.text).toBe(200);
    }
  });
});
