import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { belgianDate } from '../../src/values/calendar.ts';
import type { ListedPersona, User } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { created, lifeOf, type ShownIntegration } from './life-cycle.ts';

interface Shown extends ShownIntegration {
  readonly elsewhereSeenOn?: string;
  readonly registeredElsewhere: readonly {
    readonly centre: { readonly nisCode: string };
    readonly qualityCode: { readonly code: string };
    readonly registers: readonly string[];
  }[];
}

const today = belgianDate(Date.now());
const namur = '92094';

describe('two centres with one person', () => {
  let world: Constellation;
  let life: ReturnType<typeof lifeOf>;
  let person: ListedPersona;
  beforeEach(async () => {
    world = await startConstellation();
    life = lifeOf(world);
    person = world.persona('no-data');
  });
  afterEach(() => world[Symbol.asyncDispose]());

  const register = async (as: User, qualityCode = 1) =>
    created(await world.call<Shown>('/integrations', { as, body: registrationOf(person, { qualityCode }) }));
  const read = async (id: string) => (await life.read(id)) as Shown;
  async function reconcile(): Promise<readonly unknown[]> {
    const { href } = created(await world.call<{ href: string }>('/reconciliations', { method: 'POST' }));
    return eventually(async () => {
      const { body } = await world.call<{ finishedAt?: string; findings: unknown[] }>(new URL(href).pathname);
      expect(body.finishedAt).toBeDefined();
      return body.findings;
    });
  }

  test('one registration in both directories is told once, with the directories', async () => {
    await register('namur-social-worker', 7);
    const second = await register('gent-social-worker');
    expect(second.registeredElsewhere).toHaveLength(1);
    expect(second).toMatchObject({
      warnings: ['registeredElsewhere'],
      elsewhereSeenOn: today,
      registeredElsewhere: [
        { centre: { nisCode: namur }, qualityCode: { code: '7' }, registers: ['PRIMARY', 'SECONDARY'] },
      ],
    });
  });

  test('the first learns of the second at the comparison, whatever the code, and of its end', async () => {
    const first = await register('gent-social-worker');
    expect(first).toMatchObject({ warnings: [], registeredElsewhere: [] });
    expect(first).not.toHaveProperty('elsewhereSeenOn');
    const { integrationId: second } = await register('namur-social-worker', 7);
    expect((await read(first.integrationId)).warnings).toEqual([]);

    expect(await reconcile()).toEqual([]);
    const told = await read(first.integrationId);
    expect(told).toMatchObject({
      warnings: ['registeredElsewhere'],
      elsewhereSeenOn: today,
      registeredElsewhere: [{ centre: { nisCode: namur }, qualityCode: { code: '7' } }],
    });
    const listed = await world.call<{ items: readonly Shown[] }>('/integrations/query', {
      body: { ssin: person.ssin },
    });
    expect(listed.body.items).toEqual([told]);

    await world.call(`/integrations/${second}/end`, { body: { reason: 'moved away' }, as: 'namur-social-worker' });
    await reconcile();
    const after = await read(first.integrationId);
    // The Bank lists what has ended too, up to its last day, when that is in the period.
    expect(after.registeredElsewhere).toEqual([]);
    expect(after.warnings).toEqual([]);
  });

  test('the first learns of the second at its own next registration of the person', async () => {
    const { integrationId: first } = await register('gent-social-worker');
    await register('namur-social-worker');
    const { integrationId: next } = await register('gent-social-worker', 7);
    for (const id of [first, next]) {
      expect(await read(id)).toMatchObject({
        warnings: ['registeredElsewhere'],
        elsewhereSeenOn: today,
        registeredElsewhere: [{ centre: { nisCode: namur }, qualityCode: { code: '1' } }],
      });
    }
  });
});
