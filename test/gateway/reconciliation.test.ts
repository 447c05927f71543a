import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import { createClient, type ListedPersona } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { readEntries } from './evidence-rows.ts';
import { listExchanges } from './exchanges.ts';
import { created, gent, lifeOf } from './life-cycle.ts';
import { neighbourEnvironment, startNeighbour } from './neighbour.ts';
import { startProgram } from './program.ts';

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let cleanup: AsyncDisposableStack;
beforeEach(async () => {
  cleanup = new AsyncDisposableStack();
  // What nobody confirmed is settled after three times the deadline.
  world = cleanup.use(await startConstellation({ env: { KSZ_TIMEOUT_MS: '1000', TOTAL_DEADLINE_MS: '2000' } }));
  life = lifeOf(world);
});
afterEach(() => cleanup.disposeAsync());

const today = belgianDate(Date.now());
const anHour = 3_600_000;

interface Reconciliation {
  readonly href: string;
  readonly startedBy: string;
  readonly finishedAt?: string;
  readonly compared: number;
  readonly agreed: number;
  readonly findings: readonly {
    readonly integrationId: string;
    readonly difference?: string;
    readonly repaired: boolean;
    readonly problem?: string;
  }[];
}

function persons(): readonly [ListedPersona, ListedPersona, ListedPersona, ListedPersona] {
  const excluded = ['replaced-ssin', 'canceled-ssin', 'other-centre'];
  const [one, two, three, four] = world.personas.filter(({ tags }) => !tags.some((tag) => excluded.includes(tag)));
  if (!one || !two || !three || !four) throw new Error('the simulator has too few personas');
  return [one, two, three, four];
}

async function reconcile(): Promise<Reconciliation> {
  const answer = await world.call<Reconciliation>('/reconciliations', { method: 'POST' });
  const { href } = created(answer);
  expect(answer.headers.get('location')).toBe(href);
  return eventually(async () => {
    const { body } = await world.call<Reconciliation>(new URL(href).pathname);
    expect(body.finishedAt).toBeDefined();
    return body;
  });
}

const register = (registration: Readonly<Record<string, unknown>>) =>
  world.control('registrations', { body: { enterpriseNumber: gent, qualityCode: 1, ...registration } });
const fault = (operation: string, kind: string) => world.control('faults', { body: { kind, operation } });
const noFaults = () => world.control('faults', { method: 'DELETE' });

describe('a reconciliation', () => {
  test('finds and repairs each kind of difference, reports it without a person, and agrees afterwards', async () => {
    const [missing, differing, still, fine] = persons();
    const ids = {
      missing: await world.integrate(missing),
      differing: await world.integrate(differing),
      still: await world.integrate(still),
    };
    await world.call(`/integrations/${ids.still}/end`, { body: { reason: 'moved away' } });
    await world.control('registrations', { method: 'DELETE' });
    await register({ ssin: differing.ssin, startDate: today, endDate: addDays(today, 5) });
    await register({ ssin: still.ssin, startDate: addDays(today, -9), endDate: addDays(today, 9) });
    await world.integrate(fine);
    // Somebody else's registration is none of ours.
    await register({ enterpriseNumber: '1999000249', ssin: still.ssin, startDate: today });

    const found = await reconcile();
    expect(found).toMatchObject({ startedBy: 'gent-social-worker', compared: 4, agreed: 1 });
    expect(
      found.findings.map(({ integrationId, difference, repaired }) => [integrationId, difference, repaired]),
    ).toEqual([
      [ids.missing, 'missingAtBank', true],
      [ids.differing, 'periodDiffers', true],
      [ids.still, 'stillAtBank', true],
    ]);
    const period = { startDate: today, endDate: addMonths(today, 2) };
    const ours = ({ ssin }: ListedPersona) => life.atBank(ssin, today);
    expect(await ours(missing)).toMatchObject([{ qualityCode: 1, ...period }]);
    expect(await ours(differing)).toMatchObject([{ qualityCode: 1, ...period }]);
    expect(await ours(still)).toEqual([]);

    const metrics = await (await fetch(`${world.url}/metrics`)).text();
    for (const result of ['missingAtBank', 'periodDiffers', 'stillAtBank', 'agrees']) {
      expect(metrics).toContain(`gateway_reconciled_integrations_total{result="${result}"} 1`);
    }
    const lines = world.log.filter((line) => line.includes('reconciliation finished'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ compared: 4, agreed: 1 });
    for (const { ssin } of persons()) expect(world.log.join('')).not.toContain(ssin);

    const entries = (await readEntries(world.database)).filter(({ opened }) => opened['action'] === 'reconcile');
    const about = entries.filter(({ opened }) => opened['integrationId'] !== undefined);
    expect(about.map(({ opened, closed }) => [opened['integrationId'], closed[0]?.exchanges.length])).toEqual([
      [ids.missing, 2],
      [ids.differing, 3],
      [ids.still, 2],
      [expect.any(String), 1],
    ]);
    expect(about.every(({ opened }) => opened['userId'] === 'gent-social-worker')).toBe(true);

    expect(await reconcile()).toMatchObject({ compared: 4, agreed: 4, findings: [] });
    const listed = await world.call<{ items: readonly Reconciliation[]; next?: string }>('/reconciliations/query', {
      body: { pageSize: 1 },
    });
    expect(listed.body.items).toMatchObject([{ findings: [] }]);
    const before = await world.call<{ items: readonly Reconciliation[] }>('/reconciliations/query', {
      body: { pageSize: 5, after: listed.body.next },
    });
    expect(before.body.items).toEqual([found]);
    const path = new URL(found.href).pathname;
    expect((await world.call(path, { as: 'namur-social-worker' })).status).toBe(404);
    expect((await world.call(path, { as: 'gent-dpo' })).status).toBe(403);
  });

  test('says what it could not compare, changes nothing there, and what it could not repair', async () => {
    const [one, two] = persons();
    const [first, second] = [await world.integrate(one), await world.integrate(two)];
    await world.control('registrations', { method: 'DELETE' });
    await world.control('faults', { body: { kind: 'soapFault', operation: 'LIST', ssin: one.ssin } });
    await world.control('faults', { body: { kind: 'soapFault', operation: 'REGISTER', ssin: two.ssin } });
    const found = await reconcile();
    const problem = 'urn:problem-type:belgif:badGateway';
    expect(found.findings).toMatchObject([
      { integrationId: first, repaired: false, problem },
      { integrationId: second, difference: 'missingAtBank', repaired: false, problem },
    ]);
    expect(found.findings[0]).not.toHaveProperty('difference');
    expect((await life.read(first)).state).toBe('active');
    await noFaults();
    expect((await reconcile()).findings.every(({ repaired }) => repaired)).toBe(true);
  });

  test('goes through more than a page', async () => {
    const excluded = ['replaced-ssin', 'canceled-ssin'];
    const many = world.personas.filter(({ tags }) => !tags.some((tag) => excluded.includes(tag))).slice(0, 12);
    for (const persona of many) {
      for (const qualityCode of [1, 7]) await world.integrate(persona, { qualityCode });
    }
    await world.control('registrations', { method: 'DELETE' });
    const found = await reconcile();
    expect(found.compared).toBe(2 * many.length);
    expect(found.findings.filter(({ difference }) => difference === 'missingAtBank')).toHaveLength(2 * many.length);
  });
});

describe('what the Bank did not confirm', () => {
  test('a registration that timed out does not stay behind at the Bank', async () => {
    const [persona] = persons();
    await fault('REGISTER', 'hang');
    const answer = await world.call('/integrations', { body: registrationOf(persona) });
    expect(answer.status).toBe(504);
    expect(await life.atBank(persona.ssin, today)).toHaveLength(1);
    await noFaults();
    await eventually(async () => {
      expect(await life.atBank(persona.ssin, today)).toEqual([]);
    });
    await world.integrate(persona);
  });

  test('nor does it take away what was registered meanwhile', async () => {
    const [persona] = persons();
    await fault('REGISTER', 'hang');
    await world.call('/integrations', { body: registrationOf(persona) });
    await noFaults();
    await world.integrate(persona);
    await eventually(async () => {
      expect((await listExchanges(world)).map(({ operation }) => operation)).toContain('LIST');
    });
    await eventually(async () => {
      const entries = (await readEntries(world.database)).filter(({ opened }) => opened['action'] === 'reconcile');
      expect(entries.map(({ closed }) => closed[0]?.outcome)).toEqual(['answered']);
    });
    expect(await life.atBank(persona.ssin, today)).toHaveLength(1);
  });

  test('an ending is asked for again, also when nobody repeats the request', async () => {
    const [persona] = persons();
    const id = await world.integrate(persona);
    await world.control('faults', { body: { kind: 'malformedXml', operation: 'UNREGISTER', times: 1 } });
    expect((await world.call(`/integrations/${id}/end`, { body: { reason: 'moved away' } })).status).toBe(502);
    expect((await life.read(id)).state).toBe('ending');
    await eventually(async () => {
      expect((await life.read(id)).state).toBe('ended');
    });
    expect(await life.atBank(persona.ssin, today)).toEqual([]);
  });

  test('what a killed gateway left on its way is settled by the next one', async () => {
    await world.gateway.close();
    const settings = neighbourEnvironment(world, { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000' });
    const program = cleanup.use(await startProgram(settings));
    const client = createClient({ ...world, url: program.url });
    const [persona] = persons();
    await fault('REGISTER', 'hang');
    const lost = client.call('/integrations', { body: registrationOf(persona) }).catch(() => undefined);
    await expect.poll(() => life.atBank(persona.ssin, today)).toHaveLength(1);
    program.signal('SIGKILL');
    await program.exited;
    await lost;
    await noFaults();
    cleanup.use(await startNeighbour(world, { clock: () => Date.now() + anHour }));
    await eventually(async () => {
      expect(await life.atBank(persona.ssin, today)).toEqual([]);
    });
  });
});

test('an integration whose last day is over ends by itself, with evidence, and the Bank need not be asked', async () => {
  const [persona] = persons();
  const id = await world.integrate(persona);
  await world.control('exchanges', { method: 'DELETE' });
  cleanup.use(await startNeighbour(world, { clock: () => Date.now() + 70 * 24 * anHour }));
  expect(await life.read(id)).toMatchObject({ state: 'ended', ended: { by: 'gateway', reason: 'periodOver' } });
  expect(await listExchanges(world)).toEqual([]);
  const entries = (await readEntries(world.database)).filter(({ opened }) => opened['action'] === 'end');
  expect(entries).toMatchObject([
    {
      opened: { userId: 'gateway', role: 'gateway', integrationId: id },
      closed: [{ outcome: 'answered', rule: 'periodOver', exchanges: [] }],
    },
  ]);
  const refused = await world.call<{ ruleCode: string }>(`/integrations/${id}/streams/dimona`);
  expect([refused.status, refused.body.ruleCode]).toEqual([403, 'integrationEnded']);
});
