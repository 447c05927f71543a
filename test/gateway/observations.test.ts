import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, belgianDate } from '../../src/values/calendar.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { entriesOf } from './evidence-rows.ts';
import { created, personaPool, type ShownIntegration, type ShownProblem } from './life-cycle.ts';

let world: Constellation;
let somebody: () => ListedPersona;
beforeAll(async () => {
  world = await startConstellation();
  somebody = await personaPool(world);
});
afterAll(() => world[Symbol.asyncDispose]());

const today = belgianDate(Date.now());

interface Shown {
  readonly observationId: string;
  readonly integrationId: string;
  readonly kind: string;
  readonly date: string;
  readonly item: string;
  readonly outcome: string;
  readonly reference?: string;
  readonly withdraws?: string;
  readonly withdrawnBy?: string;
  readonly notedAt: string;
  readonly notedBy: string;
}

let files = 0;
async function apply(changes: Readonly<Record<string, unknown>> = {}): Promise<ShownIntegration> {
  const caseReference = `VISIT-${String((files += 1))}`;
  return created(
    await world.call<ShownIntegration>('/integrations', {
      body: registrationOf(somebody(), { caseReference, ...changes }),
    }),
  );
}
const visit = { kind: 'homeVisit', date: today, item: 'household', outcome: 'confirms' };
const note = (id: string, body: object, as: User = 'gent-social-worker') =>
  world.call<Shown & ShownProblem>(`/integrations/${id}/observations`, { body, as });
const list = (id: string, as: User = 'gent-social-worker') =>
  world.call<{ items: readonly Shown[] }>(`/integrations/${id}/observations`, { as });

describe('an observation', () => {
  test('is noted and listed as it is, without the document', async () => {
    const { integrationId } = await apply();
    const proof = { kind: 'proof', date: addDays(today, -3), item: 'income', outcome: 'contradicts' };
    const answer = await note(integrationId, { ...proof, reference: ' DOC-2026/0012 (p. 3) ' });
    const noted = created(answer);
    expect(noted).toEqual({
      ...proof,
      reference: 'DOC-2026/0012 (p. 3)',
      observationId: expect.any(String) as string,
      integrationId,
      notedAt: expect.any(String) as string,
      notedBy: expect.any(String) as string,
    });
    const seen = created(await note(integrationId, visit));
    expect((await list(integrationId)).body.items).toEqual([noted, seen]);
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'noteObservation', reason: 'proof', integrationId });
    expect(JSON.stringify(entry)).not.toContain('DOC-2026');
    expect(world.log.join('\n')).not.toContain('DOC-2026');
  });

  test('that is wrong is withdrawn by another, once', async () => {
    const { integrationId } = await apply();
    const wrong = created(await note(integrationId, visit));
    const right = created(
      await note(integrationId, { ...visit, outcome: 'contradicts', withdraws: wrong.observationId }),
    );
    expect(right.withdraws).toBe(wrong.observationId);
    expect((await list(integrationId)).body.items).toEqual([{ ...wrong, withdrawnBy: right.observationId }, right]);
    const again = await note(integrationId, { ...visit, withdraws: wrong.observationId });
    expect([again.status, again.body.type, again.body.withdrawnBy]).toEqual([
      409,
      'urn:problem-type:pcsw:socialInquiry:observationWithdrawn',
      right.observationId,
    ]);
    const atOnce = await Promise.all(
      Array.from({ length: 4 }, () => note(integrationId, { ...visit, withdraws: right.observationId })),
    );
    expect(atOnce.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  });

  test('withdraws only one of the same person in the same file', async () => {
    const { integrationId, caseReference } = await apply();
    const { integrationId: member } = await apply({ caseReference });
    const { integrationId: stranger } = await apply();
    const ofMember = created(await note(member, visit));
    const ofStranger = created(await note(stranger, visit));
    for (const { observationId: withdraws } of [ofMember, ofStranger]) {
      const answer = await note(integrationId, { ...visit, withdraws });
      expect(answer.status).toBe(400);
      expect(answer.body.issues).toEqual([
        expect.objectContaining({
          type: 'urn:problem-type:belgif:input-validation:referencedResourceNotFound',
          name: 'withdraws',
        }),
      ]);
    }
    created(await note(member, { ...visit, withdraws: ofMember.observationId }));
  });

  test('is kept for the file: of the applicant and of members, read from either, everybody on the record', async () => {
    const { integrationId, caseReference, ssin } = await apply();
    const { integrationId: member } = await apply({ caseReference });
    created(await note(member, { ...visit, item: 'income' }));
    created(await note(integrationId, visit));
    const answer = await list(integrationId);
    const { items } = answer.body;
    expect(items.map((one) => one.integrationId)).toEqual([member, integrationId]);
    expect((await list(member)).body.items).toEqual(items);
    expect(JSON.stringify(items)).not.toContain(ssin);
    const [entry] = await entriesOf(world.database, String(answer.headers.get('belgov-trace-id')));
    expect(entry?.opened).toMatchObject({ action: 'readObservations', integrationId });
    expect(entry?.opened['alsoAbout']).toHaveLength(1);
  });

  test.each([
    ['in the future', { date: addDays(today, 1) }],
    ['on no day', { date: '2026-02-30' }],
    ['of no kind', { kind: 'rumour' }],
    ['about nothing', { item: undefined }],
    ['with no outcome', { outcome: 'maybe' }],
    ['with the number of a person', { reference: '94641220613' }],
    ['with the number of a person, as people write it', { reference: 'loon 94.64.12-206.13 maart' }],
    ['with a reference that is long', { reference: 'a'.repeat(101) }],
    ['with a reference of several lines', { reference: 'DOC 1\nDOC 2' }],
    ['with a reference that is empty', { reference: ' ' }],
    ['with a reference that carries text with other signs', { reference: '<b>DOC</b>' }],
    ['with a document', { document: 'JVBERi0xLjQK' }],
  ])('%s is refused', async (_what, changes) => {
    const { integrationId } = await apply();
    expect((await note(integrationId, { ...visit, ...changes })).status).toBe(400);
    expect((await list(integrationId)).body.items).toEqual([]);
  });

  test('is for workers of the centre only', async () => {
    const { integrationId } = await apply();
    for (const as of ['gent-dpo', 'namur-social-worker'] as const) {
      const status = as === 'gent-dpo' ? 403 : 404;
      expect((await note(integrationId, visit, as)).status).toBe(status);
      expect((await list(integrationId, as)).status).toBe(status);
    }
  });

  test('has code lists in four languages', async () => {
    for (const name of ['observationKinds', 'observedItems', 'observationOutcomes']) {
      const { status, body } = await world.call<{ items: readonly { label: object }[] }>(`/refData/${name}`, {
        as: 'nobody',
      });
      expect(status).toBe(200);
      for (const { label } of body.items) expect(Object.keys(label)).toEqual(['nl', 'fr', 'de', 'en']);
    }
  });
});
