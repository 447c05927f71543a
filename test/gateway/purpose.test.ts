import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ssinHash } from '../../src/access/relations.ts';
import { sandboxSecrets } from '../../src/config/production.ts';
import { streams } from '../../src/streams/registry.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import type { User } from '../client.ts';
import { createTemporaryCentres } from './centres-file.ts';
import { startIssuer, type Issuer } from './issuer.ts';
import { lifeOf } from './life-cycle.ts';
import { asOwnerRows } from '../postgres.ts';

interface Access {
  readonly items: readonly {
    readonly name: string;
    readonly allowed: boolean;
    readonly ruleCode: string;
    readonly legalBasis?: string;
    readonly policyVersion: string;
    readonly remedy?: { readonly action: string; readonly role?: string };
  }[];
}

const key = Buffer.from(sandboxSecrets[0] ?? '', 'base64');

describe('who may look', () => {
  let world: Constellation;
  let issuer: Issuer;
  let id: string;
  let ssin: string;
  beforeAll(async () => {
    issuer = await startIssuer();
    world = await startConstellation({ env: issuer.env });
    const persona = world.persona('single-applicant');
    ({ ssin } = persona);
    const { familyName, givenName, birthDate } = persona;
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
    const answer = await world.call<{ integrationId: string }>('/integrations', {
      as: 'nobody',
      headers: await issuer.authorization(),
      body: {
        ssin,
        qualityCode: 1,
        caseReference: 'CASE-1',
        applicationDate: today,
        informedOn: today,
        proofOfIdentity: { familyName, givenName, birthDate },
      },
    });
    expect(answer.status).toBe(201);
    id = answer.body.integrationId;
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
  });

  const as = async (claims: Readonly<Record<string, unknown>>) => ({
    as: 'nobody' as const,
    headers: await issuer.authorization(claims),
  });
  const consult = async (claims: Readonly<Record<string, unknown>>) =>
    world.call(`/integrations/${id}/streams/dimona`, await as(claims));
  const access = async (claims: Readonly<Record<string, unknown>>, body: unknown = {}) =>
    world.call<Access>(`/integrations/${id}/streams/query`, { ...(await as(claims)), body });

  test.each<[string, Record<string, unknown>, number, string]>([
    ['a social worker', {}, 200, 'grant:socialWorker:1:dimona'],
    ['the team lead', { role: 'teamLead' }, 200, 'grant:teamLead:1:dimona'],
    ['software without a person', { role: 'softwareIntegration' }, 403, 'softwareWithoutPerson'],
    ['the data protection officer', { role: 'dataProtectionOfficer' }, 403, 'roleWithoutConsultation'],
    ['the security officer', { role: 'securityOfficer' }, 403, 'roleWithoutConsultation'],
    ['an inspector of the centre', { role: 'inspector' }, 403, 'roleWithoutConsultation'],
    ['an unknown role', { role: 'mayor' }, 403, 'roleWithoutConsultation'],
    ['somebody the token does not name', { ssinHash: undefined }, 403, 'callerUnknown'],
  ])('%s', async (_who, claims, status, ruleCode) => {
    const answer = await consult(claims);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toMatchObject({ ruleCode });
    const told = await access(claims);
    expect(told.status).toBe(status);
    if (status === 403) expect(told.body).toMatchObject({ ruleCode });
    else expect(told.body.items.find(({ name }) => name === 'dimona')).toMatchObject({ allowed: true, ruleCode });
  });

  test('nobody consults himself or herself, nor the own household', async () => {
    const self = await consult({ ssinHash: ssinHash(key, ssin) });
    expect(self.status).toBe(403);
    expect(self.body).toMatchObject({ ruleCode: 'ownFile', remedy: { action: 'askColleague' } });
    const household = await consult({ householdSsinHashes: ['1'.repeat(64), ssinHash(key, ssin)] });
    expect(household.body).toMatchObject({ ruleCode: 'ownHousehold' });
    expect(self.text + household.text).not.toContain(ssin);
  });

  test.each([['nothing'], [''], ['ABC'], [123]])('a hash that is none, %s, is a bad token', async (hash) => {
    expect((await consult({ ssinHash: hash })).status).toBe(401);
  });

  test('every refusal is in the evidence, with the version of the rules', async () => {
    await consult({ ssinHash: ssinHash(key, ssin), sub: 'worker-self' });
    const dpo = await as({ role: 'dataProtectionOfficer', scope: 'scope:pcsw:socialInquiry:audit' });
    const { body } = await world.call<{ items: readonly Record<string, unknown>[] }>('/accessRecords/query', {
      ...dpo,
      body: { ssin },
    });
    expect(body.items.find(({ userId }) => userId === 'worker-self')).toMatchObject({
      action: 'consult',
      outcome: 'denied',
      ruleCode: 'ownFile',
      policyVersion: expect.stringMatching(/^\d{4}-\d{2}-\d{2}\+[0-9a-f]{12}$/) as string,
    });
  });

  test('the question what opens has one line per stream, or those asked, each with what decides', async () => {
    const all = await access({});
    expect(all.status).toBe(200);
    expect(all.body.items.map(({ name }) => name)).toEqual(streams.map(({ name }) => name));
    const two = await access({}, { streams: ['patrimonium', 'dimona'] });
    expect(two.body.items.map(({ name }) => name).sort()).toEqual(['dimona', 'patrimonium']);
    const refused = await access({ role: 'softwareIntegration' });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ remedy: { action: 'askRole', role: 'socialWorker' } });
  });

  test.each([
    { streams: [] },
    { streams: ['nothing'] },
    { streams: 'dimona' },
    { other: 1 },
    { streams: ['dimona', 7] },
  ])('a wrong question is refused: %o', async (body) => {
    const answer = await access({}, body);
    expect(answer.status).toBe(400);
    expect((answer.body as unknown as { issues: readonly unknown[] }).issues.length).toBeGreaterThan(0);
  });

  test('whoever does not see the integration is not told that it exists', async () => {
    expect((await access({ enterpriseNumber: '1999000249' })).status).toBe(404);
    expect((await world.call(`/integrations/${id}/streams/query`, { as: 'nobody', body: {} })).status).toBe(401);
  });
});

describe('colleagues', () => {
  test('where the centre says who works there, their files are for the team lead', async () => {
    await using issuer = await startIssuer();
    await using centres = await createTemporaryCentres((persona) => ssinHash(key, persona));
    await using world = await startConstellation({ env: { ...issuer.env, CENTRES_FILE: centres.file } });
    const persona = world.personas.find(({ ssin }) => ssin === centres.staffMember);
    expect(persona).toBeDefined();
    const { familyName = '', givenName = '', birthDate = '' } = persona ?? {};
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
    const { body } = await world.call<{ integrationId: string }>('/integrations', {
      as: 'nobody',
      headers: await issuer.authorization({ role: 'teamLead' }),
      body: {
        ssin: centres.staffMember,
        qualityCode: 1,
        caseReference: 'CASE-2',
        applicationDate: today,
        informedOn: today,
        proofOfIdentity: { familyName, givenName, birthDate },
      },
    });
    const consult = async (role: string) =>
      world.call(`/integrations/${body.integrationId}/streams/dimona`, {
        as: 'nobody',
        headers: await issuer.authorization({ role }),
      });
    expect((await consult('socialWorker')).body).toMatchObject({
      ruleCode: 'colleague',
      remedy: { action: 'askRole', role: 'teamLead' },
    });
    expect((await consult('teamLead')).status).toBe(200);
  });
});

describe('how often', () => {
  test('a user, then a centre, is told to wait, and nobody else is', async () => {
    await using issuer = await startIssuer();
    const limits = { CONSULTATIONS_PER_MINUTE_USER: '3', CONSULTATIONS_PER_MINUTE_CENTRE: '5' };
    await using world = await startConstellation({ env: { ...issuer.env, ...limits } });
    const unknown = '01890000-0000-7000-8000-000000000000';
    const ask = async (claims: Readonly<Record<string, unknown>>) =>
      world.call(`/integrations/${unknown}/streams/dimona`, {
        as: 'nobody',
        headers: await issuer.authorization(claims),
      });
    const minute = new Date().getMinutes();
    const first = [];
    for (let n = 0; n < 4; n += 1) first.push(await ask({ sub: 'first' }));
    const second = [];
    for (let n = 0; n < 3; n += 1) second.push(await ask({ sub: 'second' }));
    const elsewhere = await ask({ sub: 'third', enterpriseNumber: '1999000249' });
    // The minute of the database may have ended meanwhile; then nothing can be said.
    if (new Date().getMinutes() !== minute) return;
    expect(first.map(({ status }) => status)).toEqual([404, 404, 404, 429]);
    expect(first.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0']);
    expect(second.map(({ status }) => status)).toEqual([404, 404, 429]);
    expect(elsewhere.status).toBe(404);
    const refused = first[3];
    expect(refused?.body).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests', status: 429, limit: 3 });
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(second[2]?.body).toMatchObject({ limit: 5 });
  });
});

describe('why somebody looks again', () => {
  test('under aid nothing opens without a reason of the day; with one it does, and the reason is in the evidence', async () => {
    await using world = await startConstellation();
    const life = lifeOf(world);
    const inquiry = await world.integrate(world.persona('single-applicant'));
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
    const endDate = `${String(Number(today.slice(0, 4)) + 1)}-01-15`;
    const decided = await life.decide(inquiry, {
      decidedOn: today,
      outcome: 'granted',
      aids: ['livingWage'],
      period: { startDate: today, endDate },
    });
    expect(decided.status, decided.text).toBe(201);
    const id =
      String((await life.done(inquiry)).persons[0]?.next)
        .split('/')
        .at(-1) ?? '';

    const refused = await world.call(`/integrations/${id}/streams/dimona`);
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ ruleCode: 'reasonMissing', remedy: { action: 'giveReason' } });

    const explanation = 'Melding van een nieuwe werkgever & "bijkomende" inkomsten';
    const note = (body: unknown, as: User = 'gent-social-worker') =>
      world.call<Record<string, unknown>>(`/integrations/${id}/consultationReasons`, { body, as });
    const noted = await note({ reason: 'newElement', explanation });
    expect(noted.status, noted.text).toBe(201);
    expect(noted.body).toMatchObject({ integrationId: id, reason: 'newElement', validOn: today });
    expect(noted.text).not.toContain('werkgever');

    expect((await world.call(`/integrations/${id}/streams/dimona`)).status).toBe(200);
    // It is that user's reason, and nobody else's.
    const colleague = await world.call(`/integrations/${id}/streams/dimona`, { as: 'gent-social-worker-2' });
    expect(colleague.body).toMatchObject({ ruleCode: 'reasonMissing' });

    const { ssin } = world.persona('single-applicant');
    const { body } = await world.call<{ items: readonly Record<string, unknown>[] }>('/accessRecords/query', {
      as: 'gent-dpo',
      body: { ssin },
    });
    const consulted = body.items.find(
      ({ action, outcome, integrationId }) => action === 'consult' && outcome !== 'denied' && integrationId === id,
    );
    expect(consulted).toMatchObject({ reason: 'newElement', explanation, stream: 'dimona' });
    expect(world.log.join('')).not.toContain('werkgever');
    const stored = await asOwnerRows(world.database.ownerUrl, 'select content from ledger');
    expect(stored.join('')).not.toContain('werkgever');

    for (const wrong of [
      {},
      { reason: 'curiosity', explanation },
      { reason: 'newElement', explanation: 'kort' },
      { reason: 'newElement', explanation: 'twee\nregels van tekst' },
      { reason: 'newElement', explanation, ssin },
    ]) {
      expect((await note(wrong)).status).toBe(400);
    }
    // A review explains itself: its reason stands in the evidence of every look.
    const review = await world.call<{ integrationId: string }>(`/integrations/${id}/review`, {
      body: { reason: 'periodicReview', remark: 'Jaarlijkse herziening van het dossier' },
    });
    expect(review.status, review.text).toBe(201);
    expect((await world.call(`/integrations/${review.body.integrationId}/streams/dimona`)).status).toBe(200);
    const later = await world.call<{ items: readonly Record<string, unknown>[] }>('/accessRecords/query', {
      as: 'gent-dpo',
      body: { ssin },
    });
    expect(
      later.body.items.find(({ integrationId, stream }) => stream && integrationId === review.body.integrationId),
    ).toMatchObject({
      reason: 'periodicReview',
      explanation: 'Jaarlijkse herziening van het dossier',
    });
    expect((await note({ reason: 'newElement', explanation }, 'namur-social-worker')).status).toBe(404);
    expect((await note({ reason: 'newElement', explanation }, 'gent-dpo')).status).toBe(403);
  });
});
