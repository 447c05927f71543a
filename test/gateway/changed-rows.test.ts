import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { asOwnerRows } from '../postgres.ts';
import { bring, sandboxSealer, tamper } from '../sealed-rows.ts';
import { readEntries } from './evidence-rows.ts';
import { runJob } from './run-job.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
});
afterAll(() => world[Symbol.asyncDispose]());

const changed = 'urn:problem-type:pcsw:socialInquiry:recordChanged';
const changeTo = (id: string, set: string) =>
  tamper(
    world.database.ownerUrl,
    `update integration set ${set}${set.includes('row_version') ? '' : ', row_version = row_version + 1'} where integration_id = '${id}'`,
  );
const ask = (id: string) => world.call<{ type?: string; detail?: string }>(`/integrations/${id}/streams/dimona`);
const health = async () => {
  const answer = await world.call<{ status: string; parts: Record<string, { status: string }> }>('/health', {
    as: 'nobody',
  });
  return [answer.body.status, answer.body.parts['storedRows']?.status];
};

describe('an integration that somebody changed in the database', () => {
  test.each([
    [
      'ended, and made active until 2099',
      `state = 'active', ended_by = null, ended_at = null, ended_reason_sealed = null, end_date = '2099-12-31'`,
    ],
    ['of a longer period', `end_date = '2099-12-31'`],
    ['of another code', 'quality_code = 2'],
    ['of somebody told earlier', `informed_on = '2020-01-01'`],
    ['of another case', `case_reference = 'CASE-OTHER'`],
    ['without the seal it had', 'row_seal = null'],
    ['as if from before there were seals', 'row_seal = null, row_version = 0'],
  ])('opens nothing, reads as nothing and is on the record: %s', async (_what, set) => {
    const id = await world.integrate(world.persona('sixty-employers'), { qualityCode: 1 });
    if (set.startsWith('state')) {
      const ended = await world.call(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } });
      expect(ended.status, ended.text).toBe(200);
    } else expect((await ask(id)).status).toBe(200);
    const before = (await readEntries(world.database)).length;
    await changeTo(id, set);
    const refused = await ask(id);
    expect([refused.status, refused.body.type]).toEqual([409, changed]);
    expect(refused.body.detail).toContain('beheerder');
    const [entry] = (await readEntries(world.database)).slice(before);
    expect(entry?.opened).toMatchObject({ action: 'consult', integrationId: id, stream: 'dimona' });
    expect(entry?.closed).toMatchObject([{ outcome: 'denied', rule: 'recordChanged', problem: changed }]);
    const read = await world.call<{ type: string }>(`/integrations/${id}`);
    expect([read.status, read.body.type]).toEqual([409, changed]);
    const dossier = await world.call<{ type: string }>(`/integrations/${id}/dossiers`, { body: {} });
    expect([dossier.status, dossier.body.type]).toEqual([409, changed]);
    // It cannot be made genuine by a change that the gateway makes.
    const informed = await world.call<{ type: string }>(`/integrations/${id}/end`, { body: { reason: 'anything' } });
    expect([informed.status, informed.body.type]).toEqual([409, changed]);
    await tamper(world.database.ownerUrl, `delete from integration where integration_id = '${id}'`);
  });

  test('of another centre opens nothing for that centre either', async () => {
    const id = await world.integrate(world.persona('sixty-employers'));
    const [foreign = ''] = await asOwnerRows(
      world.database.ownerUrl,
      `select centre from integration where integration_id = '${await world.integrate(world.persona('parent'), { as: 'namur-social-worker' })}'`,
    );
    await changeTo(id, `centre = '${foreign}'`);
    const theirs = await world.call<{ type: string }>(`/integrations/${id}/streams/dimona`, {
      as: 'namur-social-worker',
    });
    expect([theirs.status, theirs.body.type]).toEqual([409, changed]);
    expect((await ask(id)).status).toBe(404);
  });

  test('leaves the others in the list, which says how many it withholds', async () => {
    const ids = [];
    for (const tag of ['household-of-four', 'under-administration', 'abroad']) {
      const body = registrationOf(world.persona(tag), { caseReference: 'CASE-LIST', ownApplication: true });
      ids.push((await world.call<{ integrationId: string }>('/integrations', { body })).body.integrationId);
    }
    const list = () =>
      world.call<{ items: readonly { integrationId: string }[]; withheld?: number; next?: string }>(
        '/integrations/query',
        { body: { caseReference: 'CASE-LIST', pageSize: 2 } },
      );
    expect((await list()).body).toMatchObject({ items: [{}, {}], next: ids[1] });
    await changeTo(ids[1] ?? '', `end_date = '2099-12-31'`);
    const { body } = await list();
    expect(body.items.map(({ integrationId }) => integrationId)).toEqual([ids[2], ids[0]]);
    expect([body.withheld, body.next]).toEqual([1, undefined]);
  });

  test('shows in log, metrics and health until it is as it was; nothing of the person does', async () => {
    const persona = world.persona('single-parent');
    const id = await world.integrate(persona);
    const [end = ''] = await asOwnerRows(
      world.database.ownerUrl,
      `select end_date::text from integration where integration_id = '${id}'`,
    );
    await changeTo(id, `end_date = '2099-12-31'`);
    await runJob(world.database, 'renewSeals', { table: 'integration', after: '', depth: 'all' });
    const lines = world.log.filter((line) => line.includes(id) && line.includes('changed outside the gateway'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain(persona.ssin);
    const metrics = { text: await (await fetch(`${world.url}/metrics`)).text() };
    expect(metrics.text).toMatch(/gateway_changed_rows\{table="integration"\} [1-9]/);
    expect(metrics.text).not.toContain(persona.ssin);
    expect(await health()).toEqual(['UP', 'DEGRADED']);
    // As it was, with the seal and version that it had.
    await tamper(
      world.database.ownerUrl,
      `update integration set end_date = '${end}', row_version = row_version - 1 where integration_id = '${id}'`,
    );
    expect((await ask(id)).status).toBe(200);
  });
});

describe('what else decides', () => {
  test('a reason that was moved to another user or day is none', async () => {
    const { ownerUrl } = world.database;
    const id = await world.integrate(world.persona('no-data'));
    await bring(
      { url: ownerUrl, sealer: sandboxSealer },
      `update integration set quality_code = 2 where integration_id = '${id}'`,
    );
    const ask2 = () => world.call<{ ruleCode?: string }>(`/integrations/${id}/streams/dimona`);
    expect((await ask2()).body.ruleCode).toBe('reasonMissing');
    const noted = await world.call(`/integrations/${id}/consultationReasons`, {
      body: { reason: 'newElement', explanation: 'a letter came of a new employer today' },
    });
    expect(noted.status, noted.text).toBe(201);
    expect((await ask2()).body.ruleCode).toBeUndefined();
    await tamper(
      ownerUrl,
      `update consultation_reason set day = day - 1, row_version = row_version + 1 where integration_id = '${id}'`,
      `update consultation_reason set day = day + 1, code = 'periodicReview' where integration_id = '${id}'`,
    );
    expect((await ask2()).body.ruleCode).toBe('reasonMissing');
  });
});

describe('a text that does not open', () => {
  const today = belgianDate(Date.now());

  test.each([
    {
      table: 'step',
      column: 'text_sealed',
      path: 'steps',
      body: { step: 'notNeeded', kind: 'decision', doneOn: today, reason: 'The person asked for nothing in the end.' },
      list: (id: string) => world.call<{ steps: readonly object[] }>(`/integrations/${id}/deadlines`),
      listed: ({ body }: { body: object }) => (body as { steps: readonly object[] }).steps,
    },
    {
      table: 'observation',
      column: 'reference_sealed',
      path: 'observations',
      body: { kind: 'proof', date: today, item: 'income', outcome: 'confirms', reference: 'DOC-2026/0012' },
      list: (id: string) => world.call<{ items: readonly object[] }>(`/integrations/${id}/observations`),
      listed: ({ body }: { body: object }) => (body as { items: readonly object[] }).items,
    },
  ])('of a $table is left out of its list and reported, and comes back', async (one) => {
    const { ownerUrl } = world.database;
    const id = await world.integrate(world.persona('young'));
    const path = `/integrations/${id}/${one.path}`;
    const noted = await world.call(path, { body: one.body });
    expect(noted.status, noted.text).toBe(201);
    expect(one.listed(await one.list(id))).toHaveLength(1);

    const before = world.log.length;
    await tamper(
      ownerUrl,
      `update ${one.table} set ${one.column} = ${one.column} || '\\x00' where integration_id = '${id}'`,
    );
    const answer = await one.list(id);
    expect([answer.status, one.listed(answer)]).toEqual([200, []]);
    expect(world.log.slice(before).join('')).toContain(`"table":"${one.table}"`);

    const whole = `substring(${one.column} for length(${one.column}) - 1)`;
    await tamper(ownerUrl, `update ${one.table} set ${one.column} = ${whole} where integration_id = '${id}'`);
    expect(one.listed(await one.list(id))).toHaveLength(1);
    expect((await world.call(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } })).status).toBe(200);
  });
});
