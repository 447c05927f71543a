import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation();
});
afterAll(() => world[Symbol.asyncDispose]());

const today = belgianDate(Date.now());
interface Integration {
  readonly href: string;
  readonly integrationId: string;
  readonly ssin: string;
  readonly state: string;
  readonly period: { readonly startDate: string; readonly endDate: string };
  readonly qualityCode: { readonly code: string; readonly label: Readonly<Record<string, string>> };
  readonly registeredElsewhere: readonly {
    readonly qualityCode: { readonly code: string };
    readonly centre: unknown;
  }[];
  readonly ticketCbss?: string;
  readonly ended?: { readonly by: string; readonly reason: string };
}
interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly issues: readonly {
    readonly type: string;
    readonly in: string;
    readonly name: string;
    readonly replacedBy?: string;
  }[];
  readonly [member: string]: unknown;
}

const register = (body: unknown, as: Parameters<Constellation['integrate']>[1] = {}) =>
  world.call<Integration & ProblemBody>('/integrations', { body, as: as.as ?? 'gent-social-worker' });

describe('registering', () => {
  test('integrates a person here and at the Bank, for the period of the code', async () => {
    const persona = world.persona('single-applicant');
    const answer = await register(registrationOf(persona));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      ssin: persona.ssin,
      state: 'active',
      qualityCode: { code: '1', label: { nl: 'Dossier in onderzoek' } },
      period: { startDate: today, endDate: addMonths(today, 2) },
      proofOfIdentity: 'personData',
      registeredBy: 'gent-social-worker',
    });
    expect(answer.headers.get('location')).toBe(answer.body.href);
    expect(answer.body.ticketCbss).toMatch(/\S/);
    const { items } = await world.control<{ items: readonly Record<string, unknown>[] }>('registrations');
    expect(items.some((item) => item['ssin'] === persona.ssin && item['qualityCode'] === 1)).toBe(true);
    const read = await world.call<Integration>(new URL(answer.body.href).pathname);
    expect(read.body).toMatchObject({ integrationId: answer.body.integrationId, state: 'active' });
    expect(read.text).not.toContain('birthDate');
  });

  test('names who else has the person registered', async () => {
    const answer = await register(registrationOf(world.persona('other-centre')));
    expect(answer.status).toBe(201);
    expect(answer.body.registeredElsewhere.length).toBeGreaterThan(0);
    expect(answer.body.registeredElsewhere[0]).toMatchObject({
      qualityCode: { code: '2', label: { fr: 'Revenu d’intégration' } },
      centre: { nisCode: '12025', name: { nl: 'OCMW Mechelen' } },
    });
  });

  test.each([
    [1, 2],
    [7, 60],
    [30, 12],
  ])('code %i lasts %i months, by identity card too', async (qualityCode, months) => {
    const persona = world.personas.find(({ tags }) => tags.includes('couple')) ?? world.persona('no-data');
    const applicationDate = addDays(today, -3);
    const beside = qualityCode === 30 ? await world.applicantFor(persona, 'gent-social-worker') : {};
    const answer = await register(
      registrationOf(persona, {
        qualityCode,
        applicationDate,
        ...beside,
        ...(persona.identityCardNumber === undefined
          ? {}
          : { proofOfIdentity: { identityCardNumber: persona.identityCardNumber } }),
      }),
    );
    expect(answer.status).toBe(201);
    expect(answer.body.period).toEqual({ startDate: applicationDate, endDate: addMonths(applicationDate, months) });
  });

  test('a running integration of the same centre, person and code is a conflict that names it', async () => {
    const persona = world.persona('deceased');
    const first = await register(registrationOf(persona));
    const second = await register(registrationOf(persona, { caseReference: 'OTHER' }));
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      type: 'urn:problem-type:pcsw:socialInquiry:integrationRunning',
      integrationId: first.body.integrationId,
    });
    expect((await register(registrationOf(persona), { as: 'namur-social-worker' })).status).toBe(201);
    expect((await register(registrationOf(persona, { qualityCode: 7 }))).status).toBe(201);
  });

  test('of many at once exactly one wins', async () => {
    const persona = world.persona('no-data');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => register(registrationOf(persona), { as: 'eupen-social-worker' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  });

  test('a proof that the Bank does not accept registers nobody', async () => {
    const persona = world.persona('no-data');
    const wrong = { ...persona, familyName: 'Somebodyelse' };
    const answer = await register(registrationOf(wrong), { as: 'namur-social-worker' });
    expect(answer.status).toBe(403);
    expect(answer.body.type).toBe('urn:problem-type:pcsw:socialInquiry:identityNotProven');
    expect((await register(registrationOf(persona), { as: 'namur-social-worker' })).status).toBe(201);
  });

  test('a replaced number is refused and the new one named', async () => {
    const persona = world.persona('replaced-ssin');
    const answer = await register(registrationOf(persona));
    expect(answer.status).toBe(400);
    expect(answer.body.issues).toMatchObject([
      { type: 'urn:problem-type:cbss:input-validation:replacedSsin', in: 'body', name: 'ssin' },
    ]);
    const { replacedBy } = answer.body.issues[0] ?? {};
    expect(world.personas.some(({ ssin }) => ssin === replacedBy)).toBe(true);
  });

  test('a canceled number is refused', async () => {
    const answer = await register(registrationOf(world.persona('canceled-ssin')));
    expect(answer.status).toBe(400);
    expect(answer.body.issues).toMatchObject([{ type: 'urn:problem-type:cbss:input-validation:canceledSsin' }]);
  });

  test('a number that nobody has is refused', async () => {
    const base = 806101234;
    const ssin = `${String(base)}${String(97 - (base % 97)).padStart(2, '0')}`;
    const answer = await register(registrationOf({ ...world.persona('no-data'), ssin }));
    expect(answer.status).toBe(400);
    expect(answer.body.issues).toMatchObject([
      { type: 'urn:problem-type:belgif:input-validation:referencedResourceNotFound', name: 'ssin' },
    ]);
  });

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    ['wrong check digits', { ssin: '80611000161' }, ['ssin']],
    ['letters for a number', { ssin: 'abc' }, ['ssin']],
    ['a number instead of a text', { ssin: 80611000160 }, ['ssin']],
    ['a code that follows from a decision', { qualityCode: 2 }, ['qualityCode']],
    ['a code as text', { qualityCode: '1' }, ['qualityCode']],
    ['an application in the future', { applicationDate: addDays(today, 1) }, ['applicationDate']],
    ['an application whose period is over', { applicationDate: addMonths(today, -3) }, ['applicationDate']],
    ['a day that does not exist', { applicationDate: '2026-02-30' }, ['applicationDate']],
    ['a year that does not exist', { informedOn: '0000-01-01' }, ['informedOn']],
    ['information in the future', { informedOn: addDays(today, 2) }, ['informedOn']],
    ['no proof', { proofOfIdentity: {} }, ['proofOfIdentity']],
    ['half a proof', { proofOfIdentity: { familyName: 'A' } }, ['proofOfIdentity']],
    [
      'a wrong card',
      { proofOfIdentity: { identityCardNumber: '590000000111' } },
      ['proofOfIdentity.identityCardNumber'],
    ],
    ['an unknown field', { extra: 1 }, ['extra']],
    [
      'an unknown field deeper',
      { proofOfIdentity: { identityCardNumber: '590000000111', sis: '1' } },
      ['proofOfIdentity.sis'],
    ],
    ['an empty case', { caseReference: ' ' }, ['caseReference']],
    ['control characters', { caseReference: 'A\u0000B' }, ['caseReference']],
    ['several things', { ssin: '1', qualityCode: 0, informedOn: 'today' }, ['ssin', 'qualityCode', 'informedOn']],
  ])('refuses %s and names the input', async (_what, change, names) => {
    const answer = await register({ ...registrationOf(world.persona('no-data')), ...change });
    expect(answer.status).toBe(400);
    expect(answer.body.type).toBe('urn:problem-type:belgif:badRequest');
    expect(answer.body.issues.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
    expect(answer.body.issues.every((found) => found.in === 'body')).toBe(true);
  });
});

describe('reading', () => {
  test('another centre does not see it', async () => {
    const id = await world.integrate(world.persona('unknown-birth-day'));
    for (const path of [`/integrations/${id}`, `/integrations/${id}/streams`, `/integrations/${id}/streams/dimona`]) {
      expect((await world.call(path, { as: 'namur-social-worker' })).status).toBe(404);
    }
    const end = await world.call(`/integrations/${id}/end`, {
      as: 'namur-social-worker',
      body: { reason: 'not ours' },
    });
    expect(end.status).toBe(404);
    expect((await world.call(`/integrations/${id}`, { as: 'gent-social-worker-2' })).status).toBe(200);
  });

  test('the query finds by person, code and case, newest first, page by page, of the own centre only', async () => {
    const persona = world.persona('sixty-employers');
    const ids: string[] = [];
    for (const qualityCode of [1, 7, 30]) ids.unshift(await world.integrate(persona, { qualityCode }));
    await world.integrate(persona, { as: 'eupen-social-worker' });
    interface Page {
      readonly items: readonly Integration[];
      readonly next?: string;
    }
    const query = (body: unknown) => world.call<Page>('/integrations/query', { body });
    const all = await query({ ssin: persona.ssin });
    expect(all.body.items.map(({ integrationId }) => integrationId)).toEqual(ids);
    const first = await query({ ssin: persona.ssin, pageSize: 2 });
    expect(first.body.items).toHaveLength(2);
    const second = await query({ ssin: persona.ssin, pageSize: 2, after: first.body.next });
    expect(second.body.items.map(({ integrationId }) => integrationId)).toEqual(ids.slice(2));
    expect(second.body.next).toBeUndefined();
    expect((await query({ ssin: persona.ssin, qualityCode: 7 })).body.items).toHaveLength(1);
    expect((await query({ caseReference: 'NONE' })).body.items).toEqual([]);
    expect((await query({ unknown: 1 })).status).toBe(400);
  });
});

describe('ending', () => {
  test('closes here and at the Bank, and nothing opens from then on', async () => {
    const persona = world.persona('anonymous-co-owners');
    const id = await world.integrate(persona);
    expect((await world.call(`/integrations/${id}/streams/patrimonium`)).status).toBe(200);
    const ended = await world.call<Integration>(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } });
    expect(ended.status).toBe(200);
    expect(ended.body).toMatchObject({
      state: 'ended',
      ended: { by: 'gent-social-worker', reason: 'no longer aided' },
    });
    const refused = await world.call<ProblemBody>(`/integrations/${id}/streams/patrimonium`);
    expect(refused.status).toBe(403);
    expect(refused.body['ruleCode']).toBe('integrationEnded');
    const again = await world.call<Integration>(`/integrations/${id}/end`, { body: { reason: 'twice' } });
    expect(again.body.ended?.reason).toBe('no longer aided');
    expect((await register(registrationOf(persona))).status).toBe(201);
  });

  test('closes here even when the Bank cannot be reached, and asks the Bank again on the next call', async () => {
    const id = await world.integrate(world.persona('under-administration'));
    await world.control('faults', { body: { kind: 'http500', service: 'OCMWCPASManageAccess', times: 1 } });
    const failed = await world.call<ProblemBody>(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } });
    expect(failed.status).toBeGreaterThanOrEqual(502);
    expect(failed.body['detail']).toContain('closed here');
    const state = await world.call<Integration>(`/integrations/${id}`);
    expect(state.body.state).toBe('ending');
    expect((await world.call(`/integrations/${id}/streams/nationalRegister`)).status).toBe(403);
    const done = await world.call<Integration>(`/integrations/${id}/end`, { body: { reason: 'again' } });
    expect(done.body).toMatchObject({ state: 'ended', ended: { reason: 'no longer aided' } });
  });
});
