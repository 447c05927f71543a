import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import type { Answer, ListedPersona } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { asOwner, asOwnerRows } from '../postgres.ts';
import { tamper } from '../sealed-rows.ts';
import { entriesOf, personsIn, readEntries, verifyLedger } from './evidence-rows.ts';
import { keepDossier } from './kept-dossier.ts';
import { startIssuer, type Issuer } from './issuer.ts';
import { lookForSignals } from './look-for-signals.ts';

interface Signal {
  readonly signalId: string;
  readonly rule: { readonly code: string; readonly label: Readonly<Record<string, string>> };
  readonly state: string;
  readonly userIds: readonly string[];
  readonly period: { readonly from: string; readonly until: string };
  readonly caseReference?: string;
  readonly count: number;
  readonly threshold: number;
  readonly foundAt: string;
  readonly updatedAt: string;
  readonly entries: readonly { readonly href: string; readonly entryId: string; readonly at: string }[];
  readonly entryCount: number;
  readonly assessments: readonly { readonly finding: { readonly code: string }; readonly explanation: string }[];
}

const namur = '1999000249';
const mechelen = '1999000447';
/** A Tuesday morning. The clock of the gateway is the test's own. */
let now = Date.parse('2027-03-02T10:00:00+01:00');
const day = 86_400_000;
let world: Constellation;
let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
  world = await startConstellation({
    env: {
      ...issuer.env,
      SIGNAL_REGISTRATIONS: '5',
      SIGNAL_CASE_APPLICANTS: '3',
      SIGNAL_CASE_PERSONS: '6',
      SIGNAL_UNUSED_REGISTRATIONS: '2',
      SIGNAL_UNDECIDED_INQUIRIES: '2',
      SIGNAL_OUTSIDE_HOURS: '2',
      SIGNAL_OUTSIDE_TERRITORY: '2',
      SIGNAL_FAILED_PROOFS: '3',
    },
    clock: () => now,
    tokenClock: Date.now,
  });
  await moveTo(now);
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await issuer[Symbol.asyncDispose]();
});

async function moveTo(moment: number): Promise<void> {
  now = moment;
  await world.control('clock', { method: 'PUT', body: { now: new Date(moment).toISOString() } });
}

interface Asked {
  readonly body?: unknown;
  readonly claims?: Readonly<Record<string, unknown>>;
}
async function ask<T = Readonly<Record<string, unknown>>>(
  sub: string,
  path: string,
  { body, claims = {} }: Asked = {},
): Promise<Answer<T>> {
  const headers = await issuer.authorization({ sub, ...claims });
  return world.call<T>(path, { as: 'nobody', headers, ...(body === undefined ? {} : { body }) });
}
const officer = { role: 'dataProtectionOfficer' };

/** People whom the Bank registers, and whose sources answer. */
const people = () => {
  const excluded = ['replaced-ssin', 'canceled-ssin', 'source-timeout', 'source-fault', 'source-no-result'];
  return world.personas.filter(({ tags }) => !excluded.some((tag) => tags.includes(tag)));
};

function named(familyName: string): ListedPersona {
  const found = world.personas.find((one) => one.familyName === familyName);
  if (!found) throw new Error(`nobody is called ${familyName}`);
  return found;
}

async function register(
  sub: string,
  person: ListedPersona | undefined,
  changes: Readonly<Record<string, unknown>> = {},
  claims: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const today = belgianDate(now);
  const dates = { applicationDate: today, informedOn: today };
  const body = registrationOf(person as ListedPersona, { caseReference: sub, qualityCode: 7, ...dates, ...changes });
  const answer = await ask<{ integrationId: string }>(sub, '/integrations', { body, claims });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.integrationId;
}

async function end(sub: string, integrationId: string): Promise<void> {
  const answer = await ask(sub, `/integrations/${integrationId}/end`, { body: { reason: 'registered by mistake' } });
  expect(answer.status, answer.text).toBe(200);
}

const reasons = new Set<string>();

/** Notes why the user looks into a file again that day, which some codes ask for. */
async function giveReason(sub: string, integrationId: string): Promise<void> {
  const key = [sub, integrationId, belgianDate(now)].join(' ');
  if (reasons.has(key)) return;
  reasons.add(key);
  const body = { reason: 'newElement', explanation: `Nieuw schuldenoverzicht ${String(reasons.size)}` };
  const answer = await ask(sub, `/integrations/${integrationId}/consultationReasons`, { body });
  expect(answer.status, answer.text).toBe(201);
}

async function consult(sub: string, integrationId: string, stream: string): Promise<Answer> {
  await giveReason(sub, integrationId);
  const answer = await ask(sub, `/integrations/${integrationId}/streams/${stream}`);
  expect(answer.status, answer.text).toBe(200);
  return answer;
}

async function signals(filter: object = {}, sub = 'officer', claims: object = officer): Promise<readonly Signal[]> {
  const answer = await ask<{ items: readonly Signal[] }>(sub, '/signals/query', {
    body: { pageSize: 100, ...filter },
    claims: claims as Record<string, unknown>,
  });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.items;
}
const ofUser = async (userId: string, depth?: 'recent' | 'thorough') => {
  await lookForSignals(world.database, depth);
  return signals({ userId });
};
const rulesOf = (found: readonly Signal[]) => found.map(({ rule }) => rule.code).toSorted();

const traceOf = (answer: Answer<unknown>) => String(answer.headers.get('belgov-trace-id'));

describe('what is found', () => {
  test('a worker who gathers persons under one case: in the same hour, with the entries behind it', async () => {
    const some = people().slice(0, 5);
    for (const person of some) await register('collector', person);
    const found = await ofUser('collector', 'recent');
    expect(rulesOf(found)).toEqual(['manyRegistrations', 'unrelatedPersonsInCase']);
    const many = found.find(({ rule }) => rule.code === 'manyRegistrations');
    expect(many).toMatchObject({
      rule: { label: { nl: 'Veel personen geregistreerd in korte tijd' } },
      state: 'new',
      userIds: ['collector'],
      count: 5,
      threshold: 5,
      entryCount: 5,
      assessments: [],
    });
    const gathered = found.find(({ rule }) => rule.code === 'unrelatedPersonsInCase');
    expect(gathered).toMatchObject({ caseReference: 'collector', count: 5, threshold: 3 });
    // The entries are those of the registrations, and each can be read.
    const entryIds = await asOwnerRows(
      world.database.ownerUrl,
      `select entry_id from ledger where kind = 'opened' and content like '{"action":"register"%"userId":"collector"%' order by seq`,
    );
    expect(many?.entries.map(({ entryId }) => entryId).toSorted()).toEqual(entryIds.toSorted());
    const [first] = many?.entries ?? [];
    const record = await ask('officer', new URL(first?.href ?? '').pathname, { claims: officer });
    expect(record.body).toMatchObject({ entryId: first?.entryId, action: 'register', userId: 'collector' });
    // No number of a person, and no name, is in a signal.
    const text = JSON.stringify(found);
    for (const { ssin, familyName } of some) {
      expect(text).not.toContain(ssin);
      expect(text).not.toContain(familyName);
    }
  });

  test('the same facts give the same signals; more of them let it grow', async () => {
    const before = await ofUser('collector');
    now += 60_000;
    expect(await ofUser('collector')).toEqual(before);
    expect(await ofUser('collector', 'recent')).toEqual(before);
    await register('collector', people()[5]);
    const after = await ofUser('collector');
    expect(after.map(({ signalId }) => signalId)).toEqual(
      expect.arrayContaining(before.map(({ signalId }) => signalId)),
    );
    expect(rulesOf(after)).toEqual(['manyPersonsInCase', 'manyRegistrations', 'unrelatedPersonsInCase']);
    const many = after.find(({ rule }) => rule.code === 'manyRegistrations');
    expect(many).toMatchObject({ count: 6, entryCount: 6, state: 'new' });
    expect(many?.foundAt).toBe(before.find(({ rule }) => rule.code === 'manyRegistrations')?.foundAt);
    expect(Date.parse(many?.updatedAt ?? '')).toBe(now);
  });

  test('a household that the streams of the applicant name is no gathering', async () => {
    const applicant = people().find(({ tags }) => tags.includes('couple'));
    const integrationId = await register('mother', applicant, { qualityCode: 1 }, { enterpriseNumber: namur });
    const claims = { enterpriseNumber: namur };
    const path = `/integrations/${integrationId}/persons`;
    const { body } = await ask<{ items: readonly { personRef: string; qualityCode?: number }[] }>('mother', path, {
      claims,
    });
    const named = body.items.filter(({ qualityCode }) => qualityCode !== undefined);
    expect(named.length).toBeGreaterThanOrEqual(2);
    for (const { personRef, qualityCode } of named) {
      const answer = await ask('mother', `${path}/${personRef}/integration`, { body: { qualityCode }, claims });
      expect(answer.status, answer.text).toBe(201);
    }
    await lookForSignals(world.database);
    expect(await signals({}, 'officer-of-namur', { ...officer, enterpriseNumber: namur })).toEqual([]);
  });

  test('registrations that end unused, or consulted without a decision', async () => {
    const [a, b, c, d, e] = people().slice(6);
    for (const person of [a, b]) await end('idler', await register('idler', person, { caseReference: 'IDLE' }));
    for (const person of [c, d]) {
      const id = await register('peeper', person, {
        caseReference: `PEEP-${String(person?.ssin.slice(0, 4))}`,
        qualityCode: 1,
      });
      await consult('peeper', id, 'dimona');
      await end('peeper', id);
    }
    // One that was decided on is neither.
    const decided = await register('decider', e, { qualityCode: 1 });
    const answer = await ask('decider', `/integrations/${decided}/decision`, {
      body: { decidedOn: belgianDate(now), outcome: 'refused' },
    });
    expect(answer.status, answer.text).toBe(201);
    await end('decider', await register('decider', e, { caseReference: 'DECIDER-2' }));
    expect(await ofUser('idler')).toMatchObject([{ rule: { code: 'unusedRegistrations' }, count: 2, entryCount: 2 }]);
    // Two registrations and two consultations are behind it.
    expect(await ofUser('peeper')).toMatchObject([{ rule: { code: 'undecidedInquiries' }, count: 2, entryCount: 4 }]);
    expect(await ofUser('decider')).toEqual([]);
  });

  test('consultations about persons of other municipalities', async () => {
    const claims = { enterpriseNumber: mechelen };
    const facts = new Map<string, boolean | undefined>();
    for (const person of people()) {
      const { ssin } = person;
      const id = await register('traveller', person, { caseReference: ssin, qualityCode: 1 }, claims);
      const answer = await ask('traveller', `/integrations/${id}/streams/nationalRegister`, { claims });
      const closing = (await entriesOf(world.database, traceOf(answer)))[0]?.closed[0];
      facts.set(ssin, closing?.livesInTerritory);
      // Whether, not where.
      expect(JSON.stringify(closing)).not.toMatch(/"\d{5}"/);
    }
    const fact = (familyName: string) => facts.get(named(familyName).ssin);
    expect(fact('Van Hecke')).toBe(true);
    expect(fact('Koolhaeve')).toBe(false);
    // Somebody of whom no municipality is known.
    expect(fact('Van Daele')).toBeUndefined();
    await lookForSignals(world.database, 'recent');
    const found = await signals({ rules: ['outsideTerritory'] }, 'officer-of-mechelen', { ...officer, ...claims });
    const elsewhere = [...facts.values()].filter((isHere) => isHere === false).length;
    expect(elsewhere).toBeGreaterThanOrEqual(4);
    expect(found).toMatchObject([{ userIds: ['traveller'], count: elsewhere, entryCount: elsewhere, threshold: 2 }]);
  });

  test('aid of the centre explains persons of other municipalities', async () => {
    const [one, other] = world.personas.filter(({ familyName }) => familyName === 'Koolhaeve');
    const id = await register('guide', one, { qualityCode: 1 });
    await consult('guide', id, 'household');
    const path = `/integrations/${id}/decision`;
    const period = { startDate: belgianDate(now), endDate: belgianDate(now + 90 * day) };
    const body = { decidedOn: belgianDate(now), outcome: 'granted', aids: ['otherAid'], period };
    const granted = await ask('guide', path, { body });
    expect(granted.status, granted.text).toBe(201);
    await expect
      .poll(async () => {
        const { persons } = (await ask<{ persons: readonly { progress: { state: string } }[] }>('guide', path)).body;
        return persons.map(({ progress }) => progress.state);
      })
      .toEqual(['done']);
    const second = await register('guide', other, { qualityCode: 1, caseReference: 'GUIDE-2' });
    await consult('guide', second, 'household');
    expect(await ofUser('guide')).toEqual([]);
    const third = await register('guide', named('Vandermotte'), { qualityCode: 1, caseReference: 'GUIDE-3' });
    await consult('guide', third, 'household');
    expect(await ofUser('guide')).toMatchObject([{ rule: { code: 'outsideTerritory' }, count: 2 }]);
  });

  test('and so does a maintenance inquiry beside an applicant', async () => {
    const claims = { enterpriseNumber: '1999000348' };
    const applicant = await register('creditor', world.persona('single-applicant'), { qualityCode: 1 }, claims);
    const path = `/integrations/${applicant}/persons`;
    const { body } = await ask<{ items: readonly { personRef: string; qualityCode?: number }[] }>('creditor', path, {
      claims,
    });
    const debtors = body.items.filter(({ qualityCode }) => qualityCode === 30);
    expect(debtors.length).toBeGreaterThanOrEqual(2);
    for (const { personRef } of debtors) {
      const made = await ask<{ integrationId: string }>('creditor', `${path}/${personRef}/integration`, {
        body: { qualityCode: 30 },
        claims,
      });
      expect(made.status, made.text).toBe(201);
      const answer = await ask('creditor', `/integrations/${made.body.integrationId}/streams/household`, { claims });
      expect((await entriesOf(world.database, traceOf(answer)))[0]?.closed[0]?.livesInTerritory).toBe(false);
    }
    await lookForSignals(world.database);
    expect(await signals({}, 'officer-of-eupen', { ...officer, ...claims })).toEqual([]);
  });

  test('proofs of identity that fail', async () => {
    const wrong = { ...world.persona('no-data'), familyName: 'Somebodyelse' };
    const today = belgianDate(now);
    const body = registrationOf(wrong, { qualityCode: 1, applicationDate: today, informedOn: today });
    for (let tries = 1; tries <= 3; tries += 1) {
      expect((await ask('guesser', '/integrations', { body })).status).toBe(403);
    }
    expect(await ofUser('guesser')).toMatchObject([{ rule: { code: 'failedProofs' }, count: 3, entryCount: 3 }]);
  });

  test('consultations at unusual hours: at night only, and by the user’s own weeks', async () => {
    const start = now;
    const id = await register('owl', people()[14], { caseReference: 'OWL' });
    const other = await register('lark', people()[15], { caseReference: 'LARK' });
    // The owl works at ten in the evening for five weeks, and the lark in the morning.
    for (let week = 0; week < 5; week += 1) {
      await moveTo(start + week * 7 * day);
      await consult('lark', other, 'household');
      await moveTo(start + week * 7 * day + 12 * 3_600_000);
      await consult('owl', id, 'household');
      await consult('owl', id, 'household');
      await lookForSignals(world.database, 'recent');
    }
    // The hours need more than a look at the last two days.
    expect(await signals({ rules: ['outsideHours'] })).toEqual([]);
    // On 23 March three weeks of the owl were known, which is too little; on the 30th there were four.
    const daysOf = async (userId: string) => {
      const seen = await signals({ rules: ['outsideHours'], userId });
      return seen.flatMap(({ entries }) => entries.map((entry) => belgianDate(Date.parse(entry.at)))).toSorted();
    };
    await lookForSignals(world.database);
    expect(await daysOf('owl')).toEqual(['2027-03-23', '2027-03-23']);
    expect(await daysOf('lark')).toEqual([]);
    await moveTo(start + 35 * day + 12 * 3_600_000);
    for (const [user, file] of [
      ['owl', id],
      ['lark', other],
    ] as const) {
      await consult(user, file, 'household');
      await consult(user, file, 'household');
    }
    await lookForSignals(world.database);
    expect(await daysOf('owl')).toEqual(['2027-03-23', '2027-03-23']);
    expect(await daysOf('lark')).toEqual(['2027-04-06', '2027-04-06']);
    // Somebody of whom nothing is known goes by the settings: 07–19 on working days.
    const third = await register('newcomer', people()[16], { caseReference: 'NEW' });
    await consult('newcomer', third, 'household');
    const { body: answer } = await consult('newcomer', third, 'household');
    expect(rulesOf(await ofUser('newcomer'))).toEqual(['outsideHours']);
    // Reading what was kept is looking too.
    const dossierId = await keepDossier(world, third, { household: { answer } }, { at: now });
    await giveReason('reader', third);
    const read = await ask('reader', `/integrations/${third}/dossiers/${dossierId}`);
    expect(read.status).toBe(200);
    expect(rulesOf(await ofUser('reader'))).toEqual(['outsideHours']);
  });
});

describe('what becomes of it', () => {
  const assess = (signalId: string, body: object, sub = 'officer', claims: object = officer) =>
    ask<Signal>(sub, `/signals/${signalId}/assessment`, { body, claims: claims as Record<string, unknown> });

  test('the officer says what it was; the words are sealed, the last finding counts, and growth wakes it', async () => {
    const [signal] = await signals({ userId: 'collector', rules: ['unrelatedPersonsInCase'] });
    const id = signal?.signalId ?? '';
    const explanation = 'Budget guidance for a whole street after the flood.';
    const answer = await assess(id, { finding: 'explained', explanation });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({
      signalId: id,
      state: 'explained',
      assessments: [{ finding: { code: 'explained', label: { fr: 'Expliqué' } }, explanation, assessedBy: 'officer' }],
    });
    const [kept] = await asOwnerRows(
      world.database.ownerUrl,
      `select row_to_json(signal_assessment)::text || encode(explanation_sealed, 'escape') from signal_assessment`,
    );
    expect(kept).not.toContain('flood');
    const [entry] = await entriesOf(world.database, traceOf(answer));
    expect(entry).toMatchObject({
      opened: { action: 'assessSignal', userId: 'officer', reason: 'explained' },
      closed: [{ outcome: 'answered', rule: 'act:dataProtectionOfficer:assessSignal' }],
    });
    expect(JSON.stringify(entry)).not.toContain('flood');
    expect(await signals({ userId: 'collector', states: ['explained'] })).toHaveLength(1);
    await register('collector', people()[20]);
    await lookForSignals(world.database, 'recent');
    expect(await signals({ userId: 'collector', states: ['grown'] })).toMatchObject([{ signalId: id, state: 'grown' }]);
    expect(
      (await assess(id, { finding: 'misuse', explanation: 'The street has no such inhabitants.' })).body,
    ).toMatchObject({
      state: 'misuse',
      assessments: [{ finding: { code: 'explained' } }, { finding: { code: 'misuse' } }],
    });

    // One that was changed in the database is left out; the signals of the centre are still listed.
    const where = `where signal_id = '${id}' and finding = 'misuse'`;
    const sealed = 'explanation_sealed';
    await tamper(world.database.ownerUrl, `update signal_assessment set ${sealed} = ${sealed} || '\\x00' ${where}`);
    expect(await signals({ userId: 'collector' })).toContainEqual(
      expect.objectContaining({ signalId: id, assessments: [expect.objectContaining({ assessedBy: 'officer' })] }),
    );
    const whole = `substring(${sealed} for length(${sealed}) - 1)`;
    await tamper(world.database.ownerUrl, `update signal_assessment set ${sealed} = ${whole} ${where}`);
  });

  test.each([
    ['explains nothing', { finding: 'explained', explanation: '..........' }],
    ['says no known finding', { finding: 'fine', explanation: 'A family of nine moved in.' }],
    ['says nothing', {}],
  ])('an assessment that %s is refused', async (_what, body) => {
    const [signal] = await signals({ userId: 'collector' });
    expect((await assess(signal?.signalId ?? '', body)).status).toBe(400);
  });

  test('the security officer reads and does not assess; a worker does neither', async () => {
    const security = { role: 'securityOfficer' };
    expect((await signals({ userId: 'collector' }, 'guard', security)).length).toBeGreaterThan(0);
    const [signal] = await signals({ userId: 'collector' });
    const body = { finding: 'misuse', explanation: 'This was certainly not needed.' };
    expect((await assess(signal?.signalId ?? '', body, 'guard', security)).status).toBe(403);
    for (const role of ['socialWorker', 'teamLead', 'inspector', 'softwareIntegration']) {
      expect((await ask('collector', '/signals/query', { body: {}, claims: { role } })).status).toBe(403);
    }
  });

  test('another centre sees nothing of it, and a signal of another centre is like none', async () => {
    const claims = { ...officer, enterpriseNumber: namur };
    expect(await signals({ userId: 'collector' }, 'officer', claims)).toEqual([]);
    const [signal] = await signals({ userId: 'collector' });
    const body = { finding: 'misuse', explanation: 'This was certainly not needed.' };
    const foreign = await assess(signal?.signalId ?? '', body, 'officer', claims);
    const missing = await assess('01890000-0000-7000-8000-000000000000', body, 'officer', claims);
    expect([foreign.status, missing.status]).toEqual([404, 404]);
    expect(foreign.body['detail' as never]).toBe(missing.body['detail' as never]);
    expect((await entriesOf(world.database, traceOf(foreign)))[0]?.closed[0]?.rule).toBe('foreignCentre');
    const [entry] = signal?.entries ?? [];
    const record = await ask('officer', `/accessRecords/${String(entry?.entryId)}`, { claims });
    expect(record.status).toBe(404);
  });

  test('an officer who works in the centre sees nothing about the own work, and cannot explain it away', async () => {
    const [signal] = await signals({ userId: 'collector' });
    expect(await signals({ userId: 'collector' }, 'collector')).toEqual([]);
    expect((await signals({}, 'collector')).flatMap(({ userIds }) => userIds)).not.toContain('collector');
    const answer = await assess(
      signal?.signalId ?? '',
      { finding: 'explained', explanation: 'All of this was needed, I think.' },
      'collector',
    );
    expect(answer.status).toBe(404);
    expect((await entriesOf(world.database, traceOf(answer)))[0]?.closed[0]).toMatchObject({
      outcome: 'denied',
      rule: 'ownSignal',
    });
  });

  test('pages are full and whole', async () => {
    const all = await signals();
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const body = { pageSize: 2, ...(after === undefined ? {} : { after }) };
      const answer = await ask<{ items: readonly Signal[]; next?: string }>('officer', '/signals/query', {
        body,
        claims: officer,
      });
      seen.push(...answer.body.items.map(({ signalId }) => signalId));
      after = answer.body.next;
      if (after === undefined) break;
    }
    expect(seen).toEqual(all.map(({ signalId }) => signalId));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('reading a record is on the record of the person, and refused for the own file', async () => {
    const [signal] = await signals({ userId: 'guesser' });
    const path = `/accessRecords/${String(signal?.entries[0]?.entryId)}`;
    const answer = await ask('officer', path, { claims: officer });
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({ ruleCode: 'identityNotProven', outcome: 'denied' });
    const [entry] = await entriesOf(world.database, traceOf(answer));
    expect(entry).toMatchObject({ opened: { action: 'readAccessRecord' }, closed: [{ outcome: 'answered' }] });
    const about = (await readEntries(world.database)).find(({ entryId }) => entryId === signal?.entries[0]?.entryId);
    const { numberOf } = await personsIn(world.database);
    expect(about && numberOf(about)).toMatch(/^\d{11}$/);
    expect(entry && numberOf(entry)).toBe(about && numberOf(about));
  });

  test('metrics count what is new by rule, and name nobody', async () => {
    const metrics = await (await fetch(`${world.url}/metrics`)).text();
    expect(metrics).toMatch(/gateway_new_signals_total\{rule="manyRegistrations"\} [1-9]/);
    expect(metrics).not.toContain('collector');
    expect(world.log.some((line) => line.includes('looked for signals'))).toBe(true);
    expect(world.log.join('\n')).not.toContain('collector');
  });

  test('the gateway can neither delete a signal nor change what an officer found', async () => {
    const statements = [
      'delete from signal',
      'delete from signal_entry',
      'update signal_assessment set finding = finding',
    ];
    for (const statement of statements) {
      await expect(asOwner(world.database.runtimeUrl, statement)).rejects.toThrow(/permission denied/);
    }
    expect((await verifyLedger(world.database)).findings).toEqual([]);
  });
});
