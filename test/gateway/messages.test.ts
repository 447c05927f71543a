import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { asOwnerRows } from '../postgres.ts';
import { employed, sendMessage, takesMessages, type Told } from './bank-messages.ts';
import { readEntries } from './evidence-rows.ts';

let world: Constellation;
let url: string;
let next = 1;
beforeAll(async () => {
  world = await startConstellation({ env: takesMessages });
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
