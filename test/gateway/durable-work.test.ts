import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate, lastDayOfMonths } from '../../src/values/calendar.ts';
import { createClient } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { asOwner } from '../postgres.ts';
import { entriesOf, readEntries, verifyLedger } from './evidence-rows.ts';
import { keptBack, listExchanges } from './exchanges.ts';
import { created, lifeOf } from './life-cycle.ts';
import { neighbourEnvironment, startNeighbour } from './neighbour.ts';
import { startProgram } from './program.ts';

let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let cleanup: AsyncDisposableStack;
beforeEach(async () => {
  cleanup = new AsyncDisposableStack();
  world = await startConstellation({ env: { JOB_FIRST_PAUSE_SECONDS: '1', KSZ_TIMEOUT_MS: '1500' } });
  cleanup.use(world);
  life = lifeOf(world);
});
afterEach(() => cleanup.disposeAsync());

const today = belgianDate(Date.now());
const period = { startDate: today, endDate: lastDayOfMonths(today, 12) };
const granted = { decidedOn: today, outcome: 'granted', aids: ['livingWage'], period };
const unavailable = 'urn:problem-type:belgif:serviceUnavailable';

const fault = (operation: string, kind: string) => world.control('faults', { body: { kind, operation } });
const noFaults = () => world.control('faults', { method: 'DELETE' });

async function operationsAtBank(): Promise<readonly string[]> {
  return (await listExchanges(world)).map(({ operation }) => operation);
}

/** Rows of the database: reading through the API needs a gateway, and evidence. */
async function select<Row extends object>(statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  const { rows } = await client.query<Row>(statement);
  await client.end();
  return rows;
}

async function statesHere(): Promise<readonly string[]> {
  const rows = await select<{ is: string }>(
    `select quality_code || ' ' || state as is from integration order by quality_code`,
  );
  return rows.map((row) => row.is);
}

async function attempts(): Promise<number> {
  const [row] = await select<{ attempts: number }>('select attempts from decision_person');
  return row?.attempts ?? 0;
}

/** The Bank has been asked to end the old code, and does not answer. */
async function endingUnderWay(): Promise<void> {
  await expect.poll(() => keptBack(world)).toBe(1);
  const entries = await readEntries(world.database);
  expect(entries.some(({ opened, closed }) => opened['action'] === 'end' && closed.length === 0)).toBe(true);
}

describe('a Bank that fails', () => {
  test('at the registration: the old code stays, the attempts are shown, and in the end it is done', async () => {
    const persona = world.persona('single-applicant');
    const id = await world.integrate(persona);
    await fault('REGISTER', 'http500');
    created(await life.decide(id, granted));
    const failing = await eventually(async () => {
      const [person] = (await life.decision(id)).persons;
      expect(person?.progress).toMatchObject({ state: 'failing', problem: unavailable });
      expect(person?.progress.attempts).toBeGreaterThan(1);
      return person;
    });
    expect(failing?.progress.nextAttemptAt).toMatch(/^\d{4}-/);
    expect(failing).not.toHaveProperty('next');
    expect(await life.read(id)).toMatchObject({ state: 'active', decision: { state: 'failing' } });
    // What the failing Bank did all the same does not count; the old code does.
    expect((await life.atBank(persona.ssin, today)).map(({ qualityCode }) => qualityCode)).toContain(1);
    await noFaults();
    const [person] = (await life.done(id)).persons;
    expect(person?.progress).toEqual({ state: 'done', attempts: expect.any(Number) as unknown });
    expect((await life.atBank(persona.ssin, today)).map(({ qualityCode }) => qualityCode)).toEqual([2]);
  });

  test('at the end of the old code: the new one is open, the old one is not', async () => {
    const persona = world.persona('single-applicant');
    const id = await world.integrate(persona);
    await fault('UNREGISTER', 'soapFault');
    created(await life.decide(id, granted));
    await eventually(async () => {
      expect((await life.decision(id)).persons[0]?.progress.state).toBe('failing');
    });
    expect(await life.read(id)).toMatchObject({ state: 'ending' });
    const running = await world.call<{ items: readonly unknown[] }>('/integrations/query', {
      body: { ssin: persona.ssin, running: true },
    });
    expect(running.body.items).toMatchObject([{ qualityCode: { code: '2' }, state: 'active' }]);
    await noFaults();
    await life.done(id);
    expect((await life.read(id)).state).toBe('ended');
    expect((await life.atBank(persona.ssin, today)).map(({ qualityCode }) => qualityCode)).toEqual([2]);
  });
});

describe('evidence', () => {
  test('what a job does is on the account of whoever decided, under the trace of the decision', async () => {
    const id = await world.integrate(world.persona('single-applicant'));
    const answer = await life.decide(id, granted);
    const next = String((await life.done(id)).persons[0]?.next)
      .split('/')
      .at(-1);
    const entries = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    const who = { userId: 'gent-social-worker', clientId: 'gent-social-worker', role: 'socialWorker' };
    expect(entries.map(({ opened }) => opened)).toMatchObject([
      { ...who, action: 'decide', integrationId: id, qualityCode: 1 },
      {
        ...who,
        action: 'register',
        integrationId: next,
        qualityCode: 2,
        reason: expect.stringMatching(/^decision /) as unknown,
      },
      { ...who, action: 'end', integrationId: id, qualityCode: 1 },
    ]);
    expect(new Set(entries.map(({ subject }) => subject)).size).toBe(1);
    for (const { closed } of entries) {
      expect(closed).toMatchObject([{ outcome: 'answered', rule: 'act:socialWorker:decide' }]);
    }
    // The decision asks who else pays.
    expect(entries.map(({ closed }) => closed[0]?.exchanges.length)).toEqual([1, 1, 1]);
    expect((await verifyLedger(world.database)).findings).toEqual([]);
  });

  test('when it cannot be written the Bank is not asked, and the work waits', async () => {
    const id = await world.integrate(world.persona('single-applicant'));
    await fault('REGISTER', 'http500');
    created(await life.decide(id, granted));
    await eventually(async () => {
      expect((await life.decision(id)).persons[0]?.progress.state).toBe('failing');
    });
    const role = new URL(world.database.runtimeUrl).username;
    await asOwner(world.database.ownerUrl, `revoke insert on ledger from ${role}`);
    // One that was on its way when the right went.
    await eventually(async () => {
      expect((await readEntries(world.database)).every(({ closed }) => closed.length === 1)).toBe(true);
    }).catch(() => undefined);
    await noFaults();
    await world.control('exchanges', { method: 'DELETE' });
    const before = await attempts();
    await eventually(async () => {
      expect(await attempts()).toBeGreaterThan(before + 1);
    });
    expect(await operationsAtBank()).toEqual([]);
    await asOwner(world.database.ownerUrl, `grant insert on ledger to ${role}`);
    await life.done(id);
    expect(await operationsAtBank()).toEqual(['UNREGISTER', 'REGISTER']);
  });
});

describe('a gateway that stops between the two steps', () => {
  test('in order: the job goes back, and another gateway finishes it', async () => {
    const persona = world.persona('single-applicant');
    const id = await world.integrate(persona);
    await fault('UNREGISTER', 'hang');
    created(await life.decide(id, granted));
    await endingUnderWay();
    await world.gateway.close();
    expect(await statesHere()).toEqual(['1 ending', '2 active']);
    await noFaults();
    cleanup.use(await startNeighbour(world));
    await eventually(async () => {
      expect(await statesHere()).toEqual(['1 ended', '2 active']);
    });
    expect((await operationsAtBank()).filter((operation) => operation === 'REGISTER')).toHaveLength(2);
    expect((await life.atBank(persona.ssin, today)).map(({ qualityCode }) => qualityCode)).toEqual([2]);
  });

  test('by kill -9: another gateway finishes it', async () => {
    await world.gateway.close();
    await using program = await startProgram(
      neighbourEnvironment(world, { KSZ_TIMEOUT_MS: '60000', TOTAL_DEADLINE_MS: '60000' }),
    );
    const client = createClient({ ...world, url: program.url });
    const persona = world.persona('single-applicant');
    const id = await client.integrate(persona);
    await fault('UNREGISTER', 'hang');
    const answer = await client.call(`/integrations/${id}/decision`, { body: granted });
    await endingUnderWay();
    program.signal('SIGKILL');
    await program.exited;
    await noFaults();
    cleanup.use(await startNeighbour(world));
    await eventually(async () => {
      expect(await statesHere()).toEqual(['1 ended', '2 active']);
    });
    expect((await life.atBank(persona.ssin, today)).map(({ qualityCode }) => qualityCode)).toEqual([2]);
    const entries = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entries.map(({ opened, closed }) => [opened['action'], closed[0]?.outcome])).toEqual([
      ['decide', 'answered'],
      ['register', 'answered'],
      ['end', 'unanswered'],
      ['end', 'answered'],
    ]);
  });
});

test('two gateways share the work', async () => {
  cleanup.use(await startNeighbour(world));
  const excluded = ['replaced-ssin', 'canceled-ssin'];
  const persons = world.personas.filter(({ tags }) => !tags.some((tag) => excluded.includes(tag))).slice(0, 16);
  const ids: string[] = [];
  for (const persona of persons) {
    const body = registrationOf(persona, { caseReference: 'SHARED' });
    ids.push(created(await world.call<{ integrationId: string }>('/integrations', { body })).integrationId);
  }
  await world.control('faults', { body: { kind: 'held' } });
  const [first = '', ...members] = ids;
  const householdMembers = members.map((integrationId) => ({ integrationId }));
  const answer = await life.decide(first, { ...granted, householdMembers });
  created(answer);
  const entriesOfAll = () => entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
  // None of them can do all of it while the Bank keeps its answers back.
  await eventually(async () => {
    const open = (await entriesOfAll()).filter(({ closed }) => closed.length === 0);
    expect(new Set(open.map(({ instance }) => instance)).size).toBe(2);
  });
  await noFaults();
  await life.done(first);
  const entries = await entriesOfAll();
  // On a busy machine the slow Bank may be too late once; then it is asked again.
  const registered = entries.filter(
    ({ opened, closed }) => opened['action'] === 'register' && closed[0]?.outcome === 'answered',
  );
  expect(registered.length).toBe(16);
  expect(new Set(registered.map(({ instance }) => instance)).size).toBe(2);
});

test('a period that begins later: the old code stays until its first day and opens nothing, then the new one takes its place', async () => {
  const persona = world.persona('single-applicant');
  const id = await world.integrate(persona);
  const startDate = addDays(today, 10);
  const later = { startDate, endDate: addMonths(startDate, 6) };
  created(await life.decide(id, { ...granted, period: later }));
  const person = await eventually(async () => {
    const [found] = (await life.decision(id)).persons;
    expect(found?.progress.nextAttemptAt).toBeDefined();
    return found;
  });
  expect((await life.read(id)).state).toBe('active');
  const refused = await world.call<{ ruleCode: string; remedy: object }>(`/integrations/${id}/streams/dimona`);
  expect(refused.status).toBe(403);
  expect(refused.body).toMatchObject({
    ruleCode: 'inquiryDecided',
    remedy: { action: 'waitUntil', until: startDate },
  });
  expect(person?.progress).toMatchObject({ state: 'pending', attempts: 0 });
  expect(belgianDate(Date.parse(String(person?.progress.nextAttemptAt)))).toBe(startDate);
  expect(belgianDate(Date.parse(String(person?.progress.nextAttemptAt)) - 1)).toBe(addDays(startDate, -1));
  expect(await life.atBank(persona.ssin, today)).toMatchObject([{ qualityCode: 1 }]);
  cleanup.use(await startNeighbour(world, { clock: () => Date.now() + 11 * 86_400_000 }));
  await life.done(id);
  expect(await life.atBank(persona.ssin, startDate)).toMatchObject([{ qualityCode: 2, ...later }]);
});
