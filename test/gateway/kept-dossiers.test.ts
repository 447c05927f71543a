import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, belgianDate } from '../../src/values/calendar.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { asOwnerRows } from '../postgres.ts';
import { entriesOf } from './evidence-rows.ts';
import { during } from './exchanges.ts';
import { keepDossier, type KeptStream } from './kept-dossier.ts';
import { created, lifeOf, personaPool, type ShownIntegration } from './life-cycle.ts';
import { runJob } from './run-job.ts';

const dayMs = 86_400_000;
const today = belgianDate(Date.now());
let offset = 0;
let world: Constellation;
let life: ReturnType<typeof lifeOf>;
let somebody: () => ListedPersona;
beforeAll(async () => {
  world = await startConstellation({ clock: () => Date.now() + offset, tokenClock: Date.now });
  life = lifeOf(world);
  somebody = await personaPool(world, ['died-in-household', 'spouse-died', 'applicant-in-couple']);
});
afterAll(() => world[Symbol.asyncDispose]());

interface Read {
  readonly type?: string;
  readonly ruleCode?: string;
  readonly streams: readonly {
    readonly name: string;
    readonly state: string;
    readonly problem?: Readonly<Record<string, unknown>>;
  }[];
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
const read = (integrationId: string, dossierId: string, as: User = 'gent-social-worker') =>
  world.call<Read>(`/integrations/${integrationId}/dossiers/${dossierId}`, { as });
const consult = async (integrationId: string, stream: string): Promise<KeptStream> => {
  const { status, body, text } = await world.call(`/integrations/${integrationId}/streams/${stream}`);
  expect(status, text).toBe(200);
  return { answer: body };
};
const integrate = async (persona = somebody(), changes: Readonly<Record<string, unknown>> = {}) => {
  const body = registrationOf(persona, { caseReference: persona.ssin.slice(3), ...changes });
  return created(await world.call<ShownIntegration>('/integrations', { body })).integrationId;
};
const keysOf = (id: string) =>
  asOwnerRows(world.database.ownerUrl, `select 1 from dossier_key where integration_id = '${id}'`);
const contentsOf = (id: string) =>
  asOwnerRows(
    world.database.ownerUrl,
    `select 1 from dossier where integration_id = '${id}' and content_sealed is not null`,
  );
const traceOf = ({ headers }: { readonly headers: Headers }) => headers.get('belgov-trace-id') ?? '';

describe('a kept dossier', () => {
  test('is read as it was given, without asking the Bank, each answer with its own evidence', async () => {
    const id = await integrate();
    const problem = {
      type: 'urn:problem-type:belgif:serviceUnavailable',
      title: 'No',
      status: 503,
      instance: 'urn:uuid:1',
    };
    const kept = {
      pension: await consult(id, 'pension'),
      dimona: await consult(id, 'dimona'),
      cadaf: { state: 'failed' as const, problem },
    };
    const dossierId = await keepDossier(world, id, kept);
    const { result, exchanges } = await during(world, () => read(id, dossierId, 'gent-team-lead'));
    expect(result.status, result.text).toBe(200);
    expect(exchanges).toEqual([]);
    expect(result.body).toMatchObject({
      dossierId,
      integrationId: id,
      isComplete: false,
      askAgain: ['cadaf'],
      streams: [
        { name: 'pension', state: 'answered', shouldAskAgain: false },
        { name: 'dimona', state: 'answered', shouldAskAgain: false },
        { name: 'cadaf', state: 'failed', shouldAskAgain: true, problem },
      ],
    });
    expect(result.body.answers).toEqual({ pension: kept.pension.answer, dimona: kept.dimona.answer });

    const entries = await entriesOf(world.database, traceOf(result));
    expect(
      new Set(
        entries.map(({ opened, closed: [closing] }) => [opened['action'], opened['stream'], closing?.rule].join(' ')),
      ),
    ).toEqual(
      new Set([
        'readDossier dimona grant:teamLead:1:dimona',
        'readDossier pension grant:teamLead:1:pension',
        'readDossier  act:teamLead:readDossier',
      ]),
    );
    expect(entries).toHaveLength(3);
    for (const { opened, closed } of entries) {
      expect(opened).toMatchObject({ userId: 'gent-team-lead', integrationId: id });
      expect(closed).toHaveLength(1);
      if (opened['stream'] !== undefined) expect(closed[0]?.categories?.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify(entries) + world.log.join('\n')).not.toContain(JSON.stringify(kept.dimona.answer?.['data']));
  });

  test('is there for its integration and its centre only', async () => {
    const [id, other] = [await integrate(), await integrate()];
    const dossierId = await keepDossier(world, id, { pension: await consult(id, 'pension') });
    const nobodys = '01890000-0000-7000-8000-000000000000';
    const answers = [
      await read(id, nobodys),
      await read(other, dossierId),
      await read(id, dossierId, 'namur-social-worker'),
      await read(nobodys, dossierId),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body.type).toBe('urn:problem-type:belgif:resourceNotFound');
    }
    expect((await read(id, 'no-uuid')).status).toBe(400);
    const { status, body } = await read(id, dossierId, 'gent-dpo');
    expect([status, body.type]).toEqual([403, 'urn:problem-type:belgif:missingScope']);
  });

  test('that was not kept, or is over, is gone', async () => {
    const id = await integrate();
    const pension = await consult(id, 'pension');
    const notKept = await keepDossier(world, id, { pension }, { isKept: false });
    const over = await keepDossier(
      world,
      id,
      { pension },
      { at: Date.now() - 2 * dayMs, keptUntil: Date.now() - dayMs },
    );
    for (const dossierId of [notKept, over]) {
      const { status, body } = await read(id, dossierId);
      expect([status, body.type]).toEqual([410, 'urn:problem-type:pcsw:socialInquiry:dossierNotKept']);
    }
    expect(await contentsOf(id)).toHaveLength(1);
    await runJob(world.database, 'housekeeping', {});
    expect(await contentsOf(id)).toEqual([]);
    expect((await read(id, over)).status).toBe(410);
  });
});

describe('what is open now decides', () => {
  test('a stream that is not open any more is left out and says why, and a category is withheld', async () => {
    const [id, debtor] = [await integrate(), await world.integrate(somebody(), { qualityCode: 30 })];
    const [register, pension] = [await consult(id, 'nationalRegister'), await consult(id, 'pension')];
    // What an inquiry was told, kept under a code that opens less.
    const dossierId = await keepDossier(world, debtor, { nationalRegister: register, pension });
    const { status, body, text } = await read(debtor, dossierId);
    expect(status, text).toBe(200);
    expect(Object.keys(body.answers)).toEqual(['nationalRegister']);
    expect(body.streams).toMatchObject([
      { name: 'nationalRegister', state: 'answered' },
      {
        name: 'pension',
        state: 'refused',
        shouldAskAgain: false,
        problem: { type: 'urn:problem-type:belgif:missingPermission', status: 403, ruleCode: 'noGrant' },
      },
    ]);
    const shown = await world.call(`/integrations/${debtor}/streams/nationalRegister`);
    const [data, whole] = [body.answers['nationalRegister']?.['data'], register.answer?.['data']] as [object, object];
    expect(body.answers['nationalRegister']?.['withheldCategories']).toEqual(shown.body['withheldCategories']);
    expect(Object.keys(data).length).toBeLessThan(Object.keys(whole).length);
    expect(whole).toMatchObject(data);
  });

  test('when nothing is open, the first refusal is the answer', async () => {
    const [id, debtor] = [await integrate(), await world.integrate(somebody(), { qualityCode: 30 })];
    const dossierId = await keepDossier(world, debtor, { pension: await consult(id, 'pension') });
    const { status, headers, body } = await read(debtor, dossierId);
    expect([status, body.ruleCode]).toEqual([403, 'noGrant']);
    const [entry, ...more] = await entriesOf(world.database, traceOf({ headers }));
    expect(more).toEqual([]);
    expect(entry?.opened).toMatchObject({ action: 'readDossier', stream: 'pension' });
    expect(entry?.closed).toMatchObject([{ outcome: 'denied', rule: 'noGrant' }]);
  });
});

describe('whatever ends the integration takes the dossier with it', () => {
  const granted = (changes: object = {}) => ({
    decidedOn: today,
    outcome: 'granted',
    aids: ['livingWage'],
    period: { startDate: today, endDate: addDays(today, 300) },
    ...changes,
  });
  const kept = async (id: string) => {
    const dossierId = await keepDossier(world, id, { pension: {}, dimona: {} });
    expect(await keysOf(id)).toHaveLength(1);
    return dossierId;
  };
  /** Nothing is read, no key is left, and the housekeeping leaves no answer. */
  async function isGone(id: string, dossierId: string, rule: string) {
    const { status, body } = await read(id, dossierId);
    expect([status, body.ruleCode]).toEqual([403, rule]);
    expect(await keysOf(id)).toEqual([]);
    await runJob(world.database, 'housekeeping', {});
    expect(await contentsOf(id)).toEqual([]);
  }

  test('by hand, and members of the household with the applicant', async () => {
    const id = await world.integrate(world.persona('applicant-in-couple'));
    const { body } = await world.call<{ items: readonly { personRef: string; qualityCode?: number }[] }>(
      `/integrations/${id}/persons`,
    );
    const member = body.items.find(({ qualityCode }) => qualityCode === 1);
    const path = `/integrations/${id}/persons/${member?.personRef ?? ''}/integration`;
    const { integrationId } = created(
      await world.call<ShownIntegration>(path, { body: { qualityCode: 1, informedOn: today } }),
    );
    const [own, ofMember] = [await kept(id), await kept(integrationId)];
    expect((await world.call(`/integrations/${id}/end`, { body: { reason: 'no longer aided' } })).status).toBe(200);
    await isGone(id, own, 'integrationEnded');
    await isGone(integrationId, ofMember, 'integrationEnded');
  });

  test('by a decision, by one whose code begins later, and by a decision after a review', async () => {
    const id = await integrate();
    const dossierId = await kept(id);
    created(await life.decide(id, granted()));
    const aid = (await life.done(id)).persons[0]?.next?.split('/').at(-1) ?? '';
    await isGone(id, dossierId, 'integrationEnded');

    const later = await integrate();
    const waiting = await kept(later);
    created(
      await life.decide(later, granted({ period: { startDate: addDays(today, 20), endDate: addDays(today, 200) } })),
    );
    await isGone(later, waiting, 'inquiryDecided');

    const reason = { reason: 'newElement', explanation: 'A message of a new employment' };
    created(await world.call(`/integrations/${aid}/consultationReasons`, { body: reason }));
    const review = created(
      await world.call<ShownIntegration>(`/integrations/${aid}/review`, {
        body: { reason: 'newElement', remark: 'works since Monday' },
      }),
    ).integrationId;
    const [ofAid, ofReview] = [await kept(aid), await kept(review)];
    created(await life.decide(review, { decidedOn: today, outcome: 'withdrawn' }));
    await life.done(review);
    await isGone(review, ofReview, 'integrationEnded');
    await eventually(async () => {
      expect((await life.read(aid)).state).toBe('ended');
    });
    await isGone(aid, ofAid, 'integrationEnded');
  });

  test('by a death that a stream shows', async () => {
    const dead = world.persona('died-in-household');
    const inquiry = await integrate(dead);
    created(await life.decide(inquiry, granted({ aids: ['otherAid'], householdMembers: [] })));
    const aid = (await life.done(inquiry)).persons[0]?.next?.split('/').at(-1) ?? '';
    const dossierId = await kept(aid);
    const debts = await integrate(dead, { qualityCode: 7, reason: 'Asked for help with debts' });
    await world.giveReason(debts);
    await consult(debts, 'nationalRegister');
    await eventually(async () => {
      expect((await life.read(aid)).state).toBe('ended');
    });
    await isGone(aid, dossierId, 'integrationEnded');
  });

  test('by its period: refused from the first moment after it, gone with the next housekeeping', async () => {
    const id = await integrate();
    const dossierId = await kept(id);
    const { period } = await life.read(id);
    offset = Date.parse(`${addDays(period.endDate, 1)}T12:00:00Z`) - Date.now();
    try {
      const { status, body } = await read(id, dossierId);
      expect([status, body.ruleCode]).toEqual([403, 'periodOver']);
      expect(await keysOf(id)).toHaveLength(1);
      await runJob(world.database, 'housekeeping', {});
      await isGone(id, dossierId, 'integrationEnded');
    } finally {
      offset = 0;
    }
  });
});
