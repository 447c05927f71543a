import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { created, lifeOf, personaPool, type ShownProblem } from './life-cycle.ts';
import { entriesOf } from './evidence-rows.ts';
import { registrationOf } from '../constellation.ts';

interface ShownApproval extends ShownProblem {
  readonly href: string;
  readonly approvalId: string;
  readonly state: string;
  readonly act: string;
  readonly ssin: string;
  readonly decision?: { readonly outcome: string };
  readonly registration?: { readonly qualityCode: { readonly code: string } };
  readonly askedBy: string;
  readonly closedBy?: string;
  readonly result?: string;
  readonly ruleCode?: string;
}

const today = belgianDate(Date.now());
const first = 'gent-social-worker' as const;
const second = 'gent-team-lead' as const;
const decision = {
  decidedOn: today,
  outcome: 'granted',
  aids: ['otherAid'],
  period: { startDate: today, endDate: addDays(addMonths(today, 6), -1) },
};

describe('a gateway that asks a second person for decisions', () => {
  let world: Constellation;
  let life: ReturnType<typeof lifeOf>;
  let somebody: Awaited<ReturnType<typeof personaPool>>;
  beforeAll(async () => {
    world = await startConstellation({ env: { SECOND_PERSON_FOR: 'decision,maintenanceInquiry' } });
    life = lifeOf(world);
    somebody = await personaPool(world);
  });
  afterAll(() => world[Symbol.asyncDispose]());

  async function apply(): Promise<{ id: string; ssin: string }> {
    const persona = somebody();
    const body = registrationOf(persona, { caseReference: `SECOND-${persona.ssin.slice(4)}` });
    return {
      id: created(await world.call<{ integrationId: string }>('/integrations', { body })).integrationId,
      ssin: persona.ssin,
    };
  }
  const ask = (id: string, body: unknown = decision) =>
    world.call<ShownApproval>(`/integrations/${id}/decision`, { body, as: first });
  const pathOf = (href: string) => new URL(href).pathname;
  const approve = (href: string, as: Parameters<typeof world.call>[1] = { as: second }) =>
    world.call<ShownApproval>(`${pathOf(href)}/approve`, { method: 'POST', ...as });

  test('the decision waits, and is done when a colleague approves it', async () => {
    const { id, ssin } = await apply();
    const asked = await ask(id);
    expect(asked.status, asked.text).toBe(202);
    expect(asked.headers.get('location')).toBe(asked.body.href);
    expect(asked.body).toMatchObject({ state: 'waiting', act: 'decide', ssin, askedBy: first, decision });
    // Nothing is done yet.
    expect((await world.call(`/integrations/${id}/decision`)).status).toBe(404);
    expect((await life.read(id)).state).toBe('active');

    const list = await world.call<{ items: readonly ShownApproval[] }>('/approvals/query', {
      body: { state: 'waiting' },
      as: second,
    });
    expect(list.body.items.map(({ approvalId }) => approvalId)).toContain(asked.body.approvalId);

    const approved = await approve(asked.body.href);
    expect(approved.status, approved.text).toBe(200);
    expect(approved.body).toMatchObject({ state: 'approved', askedBy: first, closedBy: second });
    expect(approved.body.result).toMatch(new RegExp(`/integrations/${id}/decision$`));
    expect((await life.done(id)).decidedBy).toBe(second);
    // The evidence of each step names the approval and who asked.
    const named = `approval ${asked.body.approvalId}, asked by ${first}`;
    const entries = await entriesOf(world.database, String(approved.headers.get('belgov-trace-id')));
    const reasons = entries.map(({ opened }) => [opened['action'], opened['reason']]);
    expect(reasons).toContainEqual(['approve', named]);
    expect(reasons).toContainEqual(['decide', named]);
    // The same decision again changes nothing, and does not wait.
    expect((await ask(id)).status).toBe(201);
    const decline = await world.call(`${pathOf(asked.body.href)}/decline`, {
      body: { reason: 'asked for by mistake' },
      as: first,
    });
    expect(decline.status).toBe(409);
  });

  test('whoever asked cannot approve; the evidence says so, and it goes on waiting', async () => {
    const { id } = await apply();
    const asked = await ask(id);
    const refused = await approve(asked.body.href, { as: first });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ ruleCode: 'secondPersonIsFirst', remedy: { action: 'askColleague' } });
    const [entry] = await entriesOf(world.database, String(refused.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'approve' });
    const read = await world.call<ShownApproval>(pathOf(asked.body.href), { as: second });
    expect(read.body.state).toBe('waiting');
  });

  test('what would be refused is refused to the first person, and nothing waits', async () => {
    const { id } = await apply();
    const answer = await ask(id, { ...decision, decidedOn: addDays(today, 1) });
    expect(answer.status).toBe(400);
    expect((await ask(id)).status).toBe(202);
  });

  test('the same is asked once, and a declined one can be asked again', async () => {
    const { id } = await apply();
    const asked = await ask(id);
    const again = await ask(id);
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      type: 'urn:problem-type:pcsw:socialInquiry:approvalWaiting',
      approvalId: asked.body.approvalId,
    });
    const decline = (reason: string) =>
      world.call<ShownApproval>(`${pathOf(asked.body.href)}/decline`, { body: { reason }, as: second });
    expect((await decline('xxxxxxxxxxxx')).status).toBe(400);
    const declined = await decline('The report on the home visit is missing.');
    expect(declined.body).toMatchObject({ state: 'declined', closedBy: second });
    expect((await approve(asked.body.href)).body.type).toBe('urn:problem-type:pcsw:socialInquiry:approvalClosed');
    expect((await ask(id)).status).toBe(202);
  });

  test('what is refused when it is done goes on waiting', async () => {
    const { id } = await apply();
    const asked = await ask(id);
    await world.call(`/integrations/${id}/end`, { body: { reason: 'no longer asks for aid' }, as: first });
    const refused = await approve(asked.body.href);
    expect(refused.status).toBe(409);
    const read = await world.call<ShownApproval>(pathOf(asked.body.href), { as: second });
    expect(read.body.state).toBe('waiting');
  });

  test('two colleagues who approve at the same moment make one decision', async () => {
    const { id } = await apply();
    const asked = await ask(id);
    const answers = await Promise.all([1, 2].map(() => approve(asked.body.href)));
    expect(answers.map(({ status }) => status).sort()).toSatisfy(
      ([one, other]: number[]) => one === 200 && (other === 200 || other === 409),
    );
    expect((await life.done(id)).persons).toHaveLength(1);
  });

  test('another centre has no such approval', async () => {
    const { id } = await apply();
    const asked = await ask(id);
    expect((await approve(asked.body.href, { as: 'namur-social-worker' })).status).toBe(404);
  });
});

test('a gateway that asks for nobody does it at once', async () => {
  await using world = await startConstellation();
  const persona = world.personas[0];
  if (!persona) throw new Error('no persona');
  const registered = created(
    await world.call<{ integrationId: string }>('/integrations', { body: registrationOf(persona) }),
  );
  const decided = await world.call(`/integrations/${registered.integrationId}/decision`, { body: decision });
  expect(decided.status, decided.text).toBe(201);
});
