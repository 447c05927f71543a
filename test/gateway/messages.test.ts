import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, belgianDate, lastDayOfMonths } from '../../src/values/calendar.ts';
import { readStoredDecision, recompute } from '../../src/access/recompute.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { freePort } from '../free-port.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';
import { presentBook } from '../present-book.ts';
import { backToWork, employed, sendMessage, sender, takesMessages, type Told } from './bank-messages.ts';
import { readEntries } from './evidence-rows.ts';
import { during } from './exchanges.ts';
import { neighbourEnvironment } from './neighbour.ts';
import { startProgram, type Program } from './program.ts';
import { lifeOf } from './life-cycle.ts';
import { runJob } from './run-job.ts';

let world: Constellation;
let url: string;
let next = 1;
let aheadMs = 0;
beforeAll(async () => {
  world = await startConstellation({
    env: takesMessages,
    clock: () => Date.now() + aheadMs,
    tokenClock: Date.now,
  });
  url = world.gateway.messagesUrl() ?? '';
});
afterAll(() => world[Symbol.asyncDispose]());

const ofPersonnel = (people: readonly Told[], sequenceNumber: number, receiver?: string) =>
  sendMessage(
    url,
    'PersonnelFile',
    employed(people, { sequenceNumber, ...(receiver === undefined ? {} : { receiver }) }),
  );

interface NoticeItem {
  readonly noticeId: string;
  readonly integrationId: string;
  readonly kind: { readonly code: string };
  readonly [member: string]: unknown;
}

async function notices(as: 'gent-social-worker' | 'namur-social-worker' = 'gent-social-worker') {
  const { body } = await world.call<{ items: readonly NoticeItem[]; next?: string }>('/notices/query', {
    as,
    body: { pageSize: 50 },
  });
  return body.items;
}

/** All messages have taken effect. */
const settled = () =>
  eventually(async () => {
    const waiting = await asOwnerRows(
      world.database.ownerUrl,
      'select count(*) from bank_message where content_sealed is not null',
    );
    expect(waiting.map(Number)).toEqual([0]);
  });

describe('a message about somebody with a running integration', () => {
  test('makes a review due, says which streams to look at again, and opens nothing', async () => {
    const persona = world.persona('single-applicant');
    const integrationId = await world.integrate(persona);
    const stranger = world.personas.find(({ ssin }) => ssin !== persona.ssin);
    const sent = await ofPersonnel([{ ssin: persona.ssin }, { ssin: stranger?.ssin ?? '' }], next++);
    expect(sent).toMatchObject({ status: 200, reason: undefined });
    const [notice] = await eventually(async () => {
      const found = await notices();
      expect(found).toHaveLength(1);
      return found;
    });
    expect(notice).toMatchObject({
      integrationId,
      ssin: persona.ssin,
      kind: { code: 'employmentBegun' },
      day: '2026-03-02',
      state: 'due',
      numberStatus: 'valid',
      needsNewIntegration: false,
      streams: [
        { name: 'dimona', allowed: true, opens: 'now' },
        { name: 'wages', allowed: true, opens: 'now' },
      ],
    });
    const read = await world.call(`/integrations/${integrationId}`);
    expect(read.body['reviewsDue']).toMatchObject([{ noticeId: notice?.noticeId, kind: { code: 'employmentBegun' } }]);
    expect(await notices('namur-social-worker')).toEqual([]);
  });

  test('what was told of others is counted and nowhere kept; the evidence has both, and names nobody else', async () => {
    await settled();
    expect(
      await asOwnerRows(
        world.database.ownerUrl,
        `select noticed || ' ' || dropped || ' ' || (content_sealed is null) from bank_message`,
      ),
    ).toEqual(['1 1 true']);
    const entries = (await readEntries(world.database)).filter(({ opened }) => opened['action'] === 'receiveMessage');
    expect(
      entries.map(({ opened, closed, subject }) => [
        opened['reason'],
        closed[0]?.rule,
        closed[0]?.outcome,
        subject === null,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['notifyPersonnelFile', 'runningIntegration', 'answered', false],
        ['notifyPersonnelFile', 'noRunningIntegration', 'noData', true],
      ]),
    );
    expect(entries).toHaveLength(2);
  });
});

const kinds = async () => (await notices()).map(({ kind }) => kind.code);
const rows = (query: string) => asOwnerRows(world.database.ownerUrl, query);
const missing = async () => {
  const text = await (await fetch(`${world.url}/metrics`)).text();
  return Number(/gateway_messages\{state="missing"\} (\d+)/.exec(text)?.[1]);
};

describe('numbers', () => {
  test('what comes again is acknowledged and does nothing; with another content it is refused', async () => {
    const { ssin } = world.persona('single-applicant');
    const before = (await kinds()).length;
    const number = next++;
    expect(await ofPersonnel([{ ssin }], number)).toMatchObject({ status: 200 });
    expect(await ofPersonnel([{ ssin }], number)).toMatchObject({ status: 200 });
    const other = await ofPersonnel([{ ssin, day: '2026-03-03' }], number);
    expect(other).toMatchObject({ status: 500, reason: 'otherContent' });
    await settled();
    expect(await kinds()).toHaveLength(before + 1);
  });

  test('messages take effect in their order, also when they come in another', async () => {
    const { ssin } = world.persona('single-applicant');
    const [first, second, third] = [next++, next++, next++];
    expect(await ofPersonnel([{ ssin, day: '2026-01-03' }], third)).toMatchObject({ status: 200 });
    expect(await ofPersonnel([{ ssin, day: '2026-01-02' }], second)).toMatchObject({ status: 200 });
    expect(await rows('select count(*) from bank_message where content_sealed is not null')).toEqual(['2']);
    expect(await ofPersonnel([{ ssin, day: '2026-01-01' }], first)).toMatchObject({ status: 200 });
    await settled();
    const days = (await notices()).map(({ day }) => day).slice(0, 3);
    expect(days).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
    expect(await missing()).toBe(0);
  });

  test('one that never comes is waited for, then reported; when it comes after all it takes effect', async () => {
    const { ssin } = world.persona('single-applicant');
    const [lost, late] = [next++, next++];
    expect(await ofPersonnel([{ ssin, day: '2026-02-02' }], late)).toMatchObject({ status: 200 });
    const [seriesId = ''] = await rows('select series_id from message_series');
    aheadMs += 2 * 3_600_000;
    await runJob(world.database, 'workOffMessages', { seriesId });
    await settled();
    expect((await notices())[0]).toMatchObject({ day: '2026-02-02' });
    expect(await missing()).toBe(1);
    await eventually(async () => {
      const health = await world.call<{ parts: Record<string, unknown> }>('/health', { as: 'nobody' });
      expect(health.body.parts['bankMessages']).toEqual({ status: 'DEGRADED' });
    });
    expect(await ofPersonnel([{ ssin, day: '2026-02-01' }], lost)).toMatchObject({ status: 200 });
    await settled();
    expect((await notices())[0]).toMatchObject({ day: '2026-02-01' });
    expect(await missing()).toBe(0);
  });
});

describe('what is not taken', () => {
  const ssin = '94641220613';
  const right = () => backToWork([{ ssin }], { sequenceNumber: next });
  const path = 'JobSeekerStatusNotifications';
  const changed = (from: string | RegExp, to: string) => () => right().replace(from, to);
  test.each<readonly [string, () => string | Uint8Array<ArrayBuffer>, string]>([
    ['a text that is no XML', () => 'hello', 'invalidMessage'],
    ['a document type', changed('<s:Envelope', '<!DOCTYPE x [<!ENTITY a "b">]><s:Envelope'), 'invalidMessage'],
    ['an entity', changed('<id>1<', '<id>&a;<'), 'invalidMessage'],
    [
      'bytes that are no UTF-8',
      () => new Uint8Array([...Buffer.from(right()).subarray(0, 400), 0xff]),
      'invalidMessage',
    ],
    ['half a message', () => right().slice(0, 700), 'invalidMessage'],
    ['a message of another kind', () => employed([{ ssin }], { sequenceNumber: next }), 'invalidMessage'],
    ['a person without a number', changed(ssin, ''), 'invalidMessage'],
    ['nobody', changed(/<jobSeeker source.*<\/jobSeeker>/, ''), 'invalidMessage'],
    ['a code that the contract does not have', changed('BACK_TO_WORK', 'BACK_HOME'), 'invalidMessage'],
    ['a day that does not exist', changed('2026-03-02', '2026-02-30'), 'invalidMessage'],
    ['a number of 16 digits', () => backToWork([{ ssin }], { sequenceNumber: '1234567890123456' }), 'invalidMessage'],
    [
      'two messages in one',
      changed('</s:Body>', '<m:notifyJobSeekerStatus xmlns:m="x"/></s:Body><s:Body/>'),
      'invalidMessage',
    ],
    ['too much of it', () => right().replace('<s:Body>', `<s:Body><!--${'x'.repeat(16_000_000)}-->`), 'tooLarge'],
    [
      'a sender that nobody knows',
      () => backToWork([{ ssin }], { sequenceNumber: next, from: '0999000134' }),
      'foreignSender',
    ],
    [
      'a receiver that is not served here',
      () => backToWork([{ ssin }], { sequenceNumber: next, receiver: '0999000134' }),
      'foreignReceiver',
    ],
  ])('%s: a fault, and nothing of it is kept or logged', async (_name, make, reason) => {
    const kept = await rows('select count(*) from bank_message');
    expect(await sendMessage(url, path, make())).toMatchObject({ status: 500, reason });
    expect(await rows('select count(*) from bank_message')).toEqual(kept);
    expect(world.log.filter((line) => line.includes(ssin))).toEqual([]);
  });

  test('nobody else is at the port', async () => {
    expect((await fetch(`${url}/socialInquiry/v1/health`)).status).toBe(404);
    expect((await fetch(`${url}/${path}`)).status).toBe(405);
    expect((await fetch(`${url}/contracts/../package.json`)).status).toBe(404);
  });
});

test('a number that was replaced is told with the new one, and opens nothing', async () => {
  const persona = world.persona('student');
  const integrationId = await world.integrate(persona);
  const replacedBy = world.persona('single-applicant').ssin;
  const gent = '1999000150';
  const xml = backToWork([{ ssin: persona.ssin, replacedBy }], { sequenceNumber: 7, receiver: gent });
  expect(await sendMessage(url, 'JobSeekerStatusNotifications', xml)).toMatchObject({ status: 200 });
  await settled();
  const told = (await notices()).filter(({ kind }) => kind.code === 'backToWork');
  expect(told).toHaveLength(2);
  expect(told.find((one) => one.integrationId === integrationId)).toMatchObject({
    numberStatus: 'replaced',
    replacedBy,
    needsNewIntegration: true,
    streams: [
      { opens: 'newIntegration' },
      { opens: 'newIntegration' },
      { opens: 'newIntegration' },
      { opens: 'newIntegration' },
    ],
  });
  // Nothing is asked of the Bank under the old number, and what to do is said.
  const refused = await during(world, () => world.call(`/integrations/${integrationId}/streams/dimona`));
  expect(refused).toMatchObject({
    result: { status: 403, body: { ruleCode: 'numberChanged', remedy: { action: 'integrate' } } },
    exchanges: [],
  });
  expect(refused.result.text).not.toContain(replacedBy);
  const streams = await world.call<{ items: readonly object[] }>(`/integrations/${integrationId}/streams`);
  expect(streams.body.items).toContainEqual(
    expect.objectContaining({ name: 'dimona', allowed: false, ruleCode: 'numberChanged' }),
  );
  const [entry] = (await readEntries(world.database)).filter(({ closed }) => closed[0]?.rule === 'numberChanged');
  expect(entry?.opened['facts']).toMatchObject({ numberChanged: true });
  const again = recompute(readStoredDecision(JSON.stringify(entry?.opened)), presentBook);
  expect(again).toEqual({ allowed: false, ruleCode: 'numberChanged' });
  // Whoever has the new number is told without the old one.
  expect(told.find((one) => one.integrationId !== integrationId)).toMatchObject({ numberStatus: 'valid' });
  expect(sender).not.toBe(gent);
});

describe('a decision', () => {
  const granted = (startDate: string) => ({
    decidedOn: today,
    outcome: 'granted',
    aids: ['livingWage'],
    period: { startDate, endDate: lastDayOfMonths(startDate, 12) },
  });
  const today = belgianDate(Date.now());
  const noticesAbout = async (id: string) => (await notices()).filter(({ integrationId }) => integrationId === id);
  /** The integration under the next code, once it is there. */
  const nextOf = async (id: string) =>
    String((await lifeOf(world).done(id)).persons[0]?.next)
      .split('/')
      .at(-1) ?? '';

  test('leaves what was told of the number: nothing opens under the next code either, and the notice says why', async () => {
    const { ssin, ...persona } = world.persona('widower');
    const id = await world.integrate({ ssin, ...persona });
    const replacedBy = world.persona('single-applicant').ssin;
    await ofPersonnel([{ ssin, day: '2026-02-03' }], next++);
    await ofPersonnel([{ ssin, replacedBy, day: '2026-02-04' }], next++);
    await settled();
    expect(await noticesAbout(id)).toHaveLength(2);
    const decided = await world.call(`/integrations/${id}/decision`, { body: granted(today) });
    expect(decided.status, decided.text).toBe(201);
    const nextId = await nextOf(id);
    // What was told of the person was before the decision, and is done with it.
    const followed = await noticesAbout(nextId);
    expect(followed).toMatchObject([{ day: '2026-02-04', numberStatus: 'replaced', replacedBy }]);
    expect(await noticesAbout(id)).toEqual([]);
    const refused = await during(world, () => world.call(`/integrations/${nextId}/streams/unemployment`));
    expect(refused).toMatchObject({ result: { status: 403, body: { ruleCode: 'numberChanged' } }, exchanges: [] });
  });

  test('that refuses: nobody follows the person any more', async () => {
    const { ssin, ...persona } = world.persona('young');
    const id = await world.integrate({ ssin, ...persona });
    await ofPersonnel([{ ssin, replacedBy: world.persona('single-applicant').ssin }], next++);
    await settled();
    expect(await noticesAbout(id)).toHaveLength(1);
    const decided = await world.call(`/integrations/${id}/decision`, {
      body: { decidedOn: today, outcome: 'refused' },
    });
    expect(decided.status, decided.text).toBe(201);
    expect(await rows(`select count(*) from notice where integration_id = '${id}'`)).toEqual(['0']);
    await ofPersonnel([{ ssin }], next++);
    await settled();
    expect(await rows(`select count(*) from notice where integration_id = '${id}'`)).toEqual(['0']);
  });

  test('whose code comes later: what is told meanwhile is kept, and waits under that code', async () => {
    const { ssin, ...persona } = world.persona('invalidity');
    const id = await world.integrate({ ssin, ...persona });
    const decided = await world.call(`/integrations/${id}/decision`, { body: granted(addDays(today, 10)) });
    expect(decided.status, decided.text).toBe(201);
    await ofPersonnel([{ ssin, day: '2026-02-05' }], next++);
    await settled();
    expect(await noticesAbout(id)).toMatchObject([{ day: '2026-02-05', streams: [{ opens: 'afterRemedy' }, {}] }]);
    aheadMs += 10 * 24 * 3_600_000;
    await runJob(world.database, 'carryOutDecision', { decisionId: await decisionOf(id), integrationId: id });
    expect(await noticesAbout(await nextOf(id))).toMatchObject([{ day: '2026-02-05', state: 'due' }]);
    expect(await rows(`select count(*) from notice where integration_id = '${id}'`)).toEqual(['0']);
  });

  const decisionOf = async (id: string) =>
    (await rows(`select decision_id from decision_person where integration_id = '${id}'`))[0] ?? '';
});

test('a notice that was moved to somebody else, or changed, is not believed, and takes no list down', async () => {
  const persona = world.persona('bankrupt');
  const own = await world.integrate(persona);
  const others = await world.integrate(world.persona('couple'));
  await ofPersonnel([{ ssin: persona.ssin, replacedBy: world.persona('single-applicant').ssin }], next++);
  await settled();
  const [notice] = (await notices()).filter(({ integrationId }) => integrationId === own);
  const where = `where notice_id = '${String(notice?.noticeId)}'`;
  const about = async (id: string) => {
    const read = await world.call<{ reviewsDue?: readonly unknown[] }>(`/integrations/${id}`);
    const listed = await world.call('/integrations/query', { body: {} });
    const told = (await notices()).filter(({ noticeId }) => noticeId === notice?.noticeId);
    const { result, exchanges } = await during(world, () => world.call(`/integrations/${id}/streams/dimona`));
    return {
      read: [read.status, read.body.reviewsDue?.length ?? 0],
      list: listed.status,
      told: told.map(({ integrationId }) => integrationId),
      stream: [result.status, exchanges.length > 0],
    };
  };
  const believed = { read: [200, 1], list: 200, told: [own], stream: [403, false] };
  const passedOver = { read: [200, 0], list: 200, told: [], stream: [503, false] };
  expect(await about(own)).toEqual(believed);

  for (const [change, back, changed] of [
    [`integration_id = '${others}'`, `integration_id = '${own}'`, others],
    [
      `content_sealed = content_sealed || '\\x00'`,
      `content_sealed = substring(content_sealed for length(content_sealed) - 1)`,
      own,
    ],
  ] as const) {
    await asOwner(world.database.ownerUrl, `update notice set ${change} ${where}`);
    expect(await about(changed)).toEqual(passedOver);
    await expect
      .poll(async () => (await world.call<{ parts: object }>('/health', { as: 'nobody' })).body.parts)
      .toMatchObject({ storedRows: { status: 'DEGRADED' } });
    await asOwner(world.database.ownerUrl, `update notice set ${back} ${where}`);
    expect(await about(own)).toEqual(believed);
  }
});

test('a notice ends with its integration', async () => {
  const [notice] = (await notices()).filter(({ numberStatus }) => numberStatus === 'replaced');
  const id = notice?.integrationId ?? '';
  const ended = await world.call(`/integrations/${id}/end`, { body: { reason: 'ander rijksregisternummer' } });
  expect(ended.status).toBe(200);
  expect((await notices()).filter(({ integrationId }) => integrationId === id)).toEqual([]);
  expect(await rows(`select count(*) from notice where integration_id = '${id}'`)).toEqual(['0']);
});

/** Each in a message of its own; the reliability page says how it went with ten thousand. */
const batch = Number(process.env['MESSAGES_IN_BATCH'] ?? 60);

test(`kill -9 in the middle of ${String(batch)} messages: none is lost, and none takes effect twice`, async () => {
  const { ssin } = world.persona('no-data');
  await world.integrate(world.persona('no-data'), { as: 'namur-social-worker' });
  const others = world.personas.filter((one) => one.ssin !== ssin);
  await world.gateway.close();
  const namur = '1999000249';
  const port = await freePort();
  const env = { ...takesMessages, NOTIFICATIONS_PORT: String(port) };
  const start = () => startProgram(neighbourEnvironment(world, env));
  await using cleanup = new AsyncDisposableStack();
  let program: Program = cleanup.use(await start());
  let acknowledged = 0;
  let killed: Promise<void> | undefined;
  const killOnce = () =>
    (killed ??= (async () => {
      program.signal('SIGKILL');
      await program.exited;
      program = cleanup.use(await start());
    })());

  /** As the Bank does: what is not acknowledged is sent again. */
  async function deliver(sequenceNumber: number): Promise<void> {
    const other = others[sequenceNumber % others.length]?.ssin ?? '';
    const xml = employed([{ ssin }, { ssin: other }], { sequenceNumber, receiver: namur });
    await eventually(async () => {
      await killed;
      const { status } = await sendMessage(`http://127.0.0.1:${String(port)}`, 'PersonnelFile', xml);
      expect(status).toBe(200);
    });
    acknowledged += 1;
    if (acknowledged === Math.floor(batch / 3)) await killOnce();
  }
  const numbers = Array.from({ length: batch }, (_, index) => index + 1);
  // Several connections, so that messages overtake each other.
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let number = numbers.shift(); number !== undefined; number = numbers.shift()) await deliver(number);
    }),
  );
  await killed;
  const of = `receiver = '${namur}'`;
  await settled();
  expect(await rows(`select count(*) from bank_message join message_series using (series_id) where ${of}`)).toEqual([
    String(batch),
  ]);
  expect(
    await rows(`select count(*) || ' ' || count(distinct message_id) from notice join bank_message using (message_id) join message_series using (series_id)
      where ${of} and position = 0`),
  ).toEqual([`${String(batch)} ${String(batch)}`]);
  expect(
    await rows(
      `select sum(noticed) + sum(dropped) from bank_message join message_series using (series_id) where ${of}`,
    ),
  ).toEqual([String(2 * batch)]);
});
