import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { startIssuer, type Issuer } from './issuer.ts';

/** A refused caller must not choose whom the evidence is about. */
describe('the number of somebody else in a body', () => {
  let world: Constellation;
  let issuer: Issuer;
  let file: string;
  let own: string | null | undefined;
  let victim: string;
  beforeAll(async () => {
    issuer = await startIssuer();
    world = await startConstellation({ env: issuer.env });
    const registered = await world.call<{ integrationId: string }>('/integrations', {
      as: 'nobody',
      headers: await issuer.authorization(),
      body: registration(world.persona('single-applicant')),
    });
    file = registered.body.integrationId;
    own = (await entry(registered.headers)).subject;
    victim = world.persona('no-data').ssin;
  });
  afterAll(async () => {
    await world[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
  });

  function registration({ ssin, familyName, givenName, birthDate }: Constellation['personas'][number]) {
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
    const proofOfIdentity = { familyName, givenName, birthDate };
    return {
      ssin,
      qualityCode: 1,
      caseReference: 'CASE-1',
      applicationDate: today,
      informedOn: today,
      proofOfIdentity,
    };
  }

  async function entry(headers: Headers) {
    const entries = await entriesOf(world.database, String(headers.get('belgov-trace-id')));
    expect(entries).toHaveLength(1);
    return entries[0] ?? { subject: undefined, opened: {} };
  }

  const ask = async (path: string, claims: Readonly<Record<string, unknown>>) =>
    world.call(path, { as: 'nobody', headers: await issuer.authorization(claims), body: { ssin: victim } });

  test.each(['end', 'informed', 'decision', 'review', 'consultationReasons', 'streams/query', 'steps'])(
    'does not name that person in a refused request to …/%s',
    async (act) => {
      const answer = await ask(`/integrations/${file}/${act}`, { role: 'inspector' });
      expect(answer.status).toBe(403);
      const { subject, opened } = await entry(answer.headers);
      expect(subject).toBe(own);
      expect(opened).toMatchObject({ integrationId: file });
    },
  );

  test.each(['/deadlines/query', '/reconciliations/query', '/reconciliations'])(
    'names nobody in a refused request to %s',
    async (path) => {
      const answer = await ask(path, { role: 'inspector' });
      expect(answer.status).toBe(403);
      expect((await entry(answer.headers)).subject).toBeNull();
    },
  );

  test('names that person where the operation asks for a number', async () => {
    const answer = await ask('/accessRecords/query', { scope: 'scope:pcsw:socialInquiry:consult' });
    expect(answer.status).toBe(403);
    const { subject } = await entry(answer.headers);
    expect(subject).not.toBeNull();
    expect(subject).not.toBe(own);
  });

  test.each(['client_id', 'role', 'sub'])(
    'a control character in %s of a token is refused before anything',
    async (claim) => {
      const answer = await ask('/integrations/query', { [claim]: 'x\u0000y' });
      expect(answer.status).toBe(401);
    },
  );
});
