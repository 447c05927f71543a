import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';
import { registrationOf, type User } from '../client.ts';
import { startBendingProxy, type Bend, type BendingProxy } from './bending-proxy.ts';
import { entriesOf, readEntries, verifyLedger, type ClosedRow } from './evidence-rows.ts';

/*
 * The same question of the same caller twice at the same moment: one message to the Bank and two entries. The Bank holds
 * its replies until a test lets them go. One connection, so that a message can be made to wait.
 */
let proxy: BendingProxy;
let world: Constellation;
let nele: string;
let couple: string;
beforeAll(async () => {
  proxy = await startBendingProxy();
  world = await startConstellation({
    env: { ...proxy.env, KSZ_TIMEOUT_MS: '600000', TOTAL_DEADLINE_MS: '600000', KSZ_CONNECTIONS: '1' },
  });
  proxy.passTo(world.simulatorUrl);
  nele = await world.integrate(world.persona('single-applicant'));
  couple = await world.integrate(world.persona('applicant-in-couple'));
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await proxy[Symbol.asyncDispose]();
});

const held: (() => void)[] = [];
const hold: Bend = ({ status, contentType, reply }, response) => {
  held.push(() => response.writeHead(status, { 'content-type': contentType }).end(reply));
};
const cut: Bend = (_passed, response) => {
  held.push(() => response.destroy());
};
const release = () => {
  held.splice(0).forEach((letGo) => {
    letGo();
  });
};

interface Question {
  readonly traceId: Promise<string>;
  readonly answer: Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> } | 'left'>;
  leave(): void;
}

/** Asks, and waits until its entry is open, so that it is on its way. */
async function ask(file: string, stream: string, as: User = 'gent-social-worker'): Promise<Question> {
  const before = (await readEntries(world.database)).length;
  const leaving = new AbortController();
  const path = `${world.url}/socialInquiry/v1/integrations/${file}/streams/${stream}`;
  const headers = { authorization: `Bearer ${await world.token(as)}` };
  const traceId = Promise.withResolvers<string>();
  const answer = fetch(path, { headers, signal: leaving.signal }).then(
    async (response) => {
      traceId.resolve(String(response.headers.get('belgov-trace-id')));
      return { status: response.status, body: (await response.json()) as Readonly<Record<string, unknown>> };
    },
    () => 'left' as const,
  );
  const opened = async () => (await readEntries(world.database)).slice(before);
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [entry] = await opened();
  traceId.resolve(String(entry?.opened['traceId']));
  return {
    traceId: traceId.promise,
    answer,
    leave: () => {
      leaving.abort();
    },
  };
}

async function closingOf({ traceId }: Question): Promise<ClosedRow> {
  const id = await traceId;
  await expect.poll(async () => (await entriesOf(world.database, id))[0]?.closed.length).toBe(1);
  const [closed] = (await entriesOf(world.database, id))[0]?.closed ?? [];
  if (!closed) throw new Error('no entry');
  return closed;
}

/** Holds the replies while something is done, and counts the messages that arrive. */
async function holding(act: () => Promise<void>, bend: Bend = hold): Promise<number> {
  const before = proxy.arrived.length;
  await proxy.bending(bend, async () => {
    try {
      await act();
    } finally {
      release();
    }
  });
  return proxy.arrived.length - before;
}

const arrives = (count: number) => expect.poll(() => held.length).toBe(count);

describe('the same question of the same caller', () => {
  test('is one message with two answers and two entries, which say whose message it was', async () => {
    const sent = await holding(async () => {
      const first = await ask(nele, 'patrimonium');
      await arrives(1);
      const second = await ask(nele, 'patrimonium');
      release();
      const [one, two] = await Promise.all([first.answer, second.answer]);
      if (one === 'left' || two === 'left') throw new Error('left');
      expect([one.status, two.status]).toEqual([200, 200]);
      expect(two.body['data']).toEqual(one.body['data']);
      expect(two.body['sources']).toEqual(one.body['sources']);

      const [own, shared] = [await closingOf(first), await closingOf(second)];
      expect(own.outcome).toBe('answered');
      expect(shared).toEqual({ ...own, exchanges: own.exchanges.map((each) => ({ ...each, shared: true })) });
      expect(own.exchanges).toHaveLength(1);
      expect(own.exchanges[0]).not.toHaveProperty('shared');
    });
    expect(sent).toBe(1);
  });

  test('the one who began leaves: the other is answered, and the evidence says to whom the message was left', async () => {
    const sent = await holding(async () => {
      const first = await ask(nele, 'patrimonium');
      await arrives(1);
      const second = await ask(nele, 'patrimonium');
      first.leave();
      expect(await first.answer).toBe('left');
      const own = await closingOf(first);
      release();
      expect(await second.answer).toMatchObject({ status: 200, body: { outcome: 'dataFound' } });
      const shared = await closingOf(second);
      const [message] = shared.exchanges;
      expect(message).toMatchObject({ shared: true, ticketCbss: expect.any(String) as string });
      expect(own).toMatchObject({
        outcome: 'failed',
        problem: 'urn:problem-type:pcsw:socialInquiry:callerGone',
        exchanges: [{ ticket: message?.ticket, status: 'leftToOther' }],
      });
      expect(own.exchanges[0]).not.toHaveProperty('shared');
    });
    expect(sent).toBe(1);
  });

  test('the other one leaves: the first is answered', async () => {
    const sent = await holding(async () => {
      const first = await ask(nele, 'patrimonium');
      await arrives(1);
      const second = await ask(nele, 'patrimonium');
      second.leave();
      expect((await closingOf(second)).exchanges).toMatchObject([{ status: 'leftToOther', shared: true }]);
      release();
      expect(await first.answer).toMatchObject({ status: 200 });
      expect((await closingOf(first)).outcome).toBe('answered');
    });
    expect(sent).toBe(1);
  });

  test('both leave while the message waits: it is never sent', async () => {
    const sent = await holding(async () => {
      const other = await ask(couple, 'taxAssessment');
      await arrives(1);
      const first = await ask(nele, 'patrimonium');
      const second = await ask(nele, 'patrimonium');
      first.leave();
      expect((await closingOf(first)).exchanges).toMatchObject([{ status: 'leftToOther' }]);
      second.leave();
      expect((await closingOf(second)).exchanges).toMatchObject([{ status: 'notSent', shared: true }]);
      release();
      expect(await other.answer).toMatchObject({ status: 200 });
    });
    expect(sent).toBe(1);
  });

  test('a failure is shared too, and its one repetition', async () => {
    const sent = await holding(async () => {
      const first = await ask(nele, 'patrimonium');
      await arrives(1);
      const second = await ask(nele, 'patrimonium');
      release();
      await arrives(1);
      release();
      expect(await first.answer).toMatchObject({ status: 503 });
      expect(await second.answer).toMatchObject({ status: 503 });
      const [own, shared] = [await closingOf(first), await closingOf(second)];
      expect(own.exchanges).toHaveLength(2);
      expect(shared.exchanges).toEqual(own.exchanges.map((each) => ({ ...each, shared: true })));
    }, cut);
    expect(sent).toBe(2);
  });

  test('once answered, it is asked anew', async () => {
    const before = proxy.arrived.length;
    for (let one = 0; one < 2; one++)
      expect((await world.call(`/integrations/${nele}/streams/dimona`)).status).toBe(200);
    expect(proxy.arrived.length - before).toBe(2);
  });
});

describe('what is never shared', () => {
  test.each([
    ['another user', () => ask(nele, 'dimona', 'gent-social-worker-2')],
    ['another person', () => ask(couple, 'dimona')],
    ['another stream', () => ask(nele, 'patrimonium')],
  ])('%s', async (_, other) => {
    const sent = await holding(async () => {
      const first = await ask(nele, 'dimona');
      await arrives(1);
      const second = await other();
      // There is one connection: the second message leaves when the first was answered.
      release();
      await arrives(1);
      release();
      expect(await first.answer).toMatchObject({ status: 200 });
      expect(await second.answer).toMatchObject({ status: 200 });
      for (const { exchanges } of [await closingOf(first), await closingOf(second)]) {
        expect(exchanges.filter((each) => 'shared' in each)).toEqual([]);
      }
    });
    expect(sent).toBe(2);
  });

  test('the same person under another purpose', async () => {
    const debts = await world.integrate(world.persona('single-applicant'), { qualityCode: 7 });
    const sent = await holding(async () => {
      const first = await ask(nele, 'nationalRegister');
      await arrives(1);
      const second = await ask(debts, 'nationalRegister');
      release();
      await arrives(1);
      release();
      expect(await first.answer).toMatchObject({ status: 200 });
      expect(await second.answer).toMatchObject({ status: 200 });
    });
    expect(sent).toBe(2);
  });

  test('what registers', async () => {
    const sent = await holding(async () => {
      const body = registrationOf(world.persona('student'), { qualityCode: 1 });
      const register = () => world.call('/integrations', { body });
      const first = register();
      await arrives(1);
      const second = await register();
      // The gateway itself knows that one is under way: it does not wait for it, and gives nothing of it.
      expect(second.status).toBe(409);
      release();
      expect((await first).status).toBe(201);
    });
    expect(sent).toBe(1);
  });
});

test('every message that was sent is in exactly one entry without the mark, and the record shows the mark', async () => {
  const entries = await readEntries(world.database);
  const exchanges = entries.flatMap(({ closed }) => closed.flatMap((each) => each.exchanges));
  const own = exchanges.filter((each) => !('shared' in each)).map(({ ticket }) => ticket);
  expect(new Set(own).size).toBe(own.length);
  const shared = exchanges.filter((each) => 'shared' in each);
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.filter(({ ticket }) => !own.includes(ticket))).toEqual([]);
  expect((await verifyLedger(world.database)).findings).toEqual([]);

  const { body } = await world.call<{ items: readonly { sources: readonly { shared?: boolean; ticket: string }[] }[] }>(
    '/accessRecords/query',
    { as: 'gent-dpo', body: { ssin: world.persona('single-applicant').ssin, pageSize: 100 } },
  );
  const shown = body.items.flatMap(({ sources }) => sources).filter((each) => each.shared === true);
  expect(shown.map(({ ticket }) => ticket).sort()).toEqual(shared.map(({ ticket }) => ticket).sort());
});
