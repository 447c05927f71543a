import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMessageReader } from '../../src/bank/messages/reader.ts';
import { messageServices } from '../../src/bank/messages/services.ts';
import { eventKinds, kinds } from '../../src/simulator/messages/kinds.ts';
import { senderNumber, writeMessage } from '../../src/simulator/messages/write.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { officialJudge } from '../conformance/judges.ts';
import { validate } from '../contracts/xsd.ts';
import { startHttpServer, type HttpServer } from '../http-server.ts';
import { livesFolder } from '../scenarios/cast.ts';

const ghent = '1999000150';
const ssins = ['80610112310', '91651260147'] as const;

const messages = eventKinds.map((kind, index) => {
  const [first, second] = ssins.map((ssin) => ({ kind, ssin, date: '2026-03-02', replacedBy: ssins[1] }));
  const xml = writeMessage(
    { receiver: ghent, sequenceNumber: index + 1, events: [first!, second!] },
    '2026-03-02T09:00:00.000Z',
  );
  return { kind, service: kinds[kind].service, operation: kinds[kind].element, request: xml };
});

describe('what the simulated Bank sends', () => {
  test.each(messages.map((one) => [one.kind, one] as const))(
    '%s is valid by its contract, and the gateway reads it',
    async (_kind, { service, operation, request }) => {
      expect(await validate(service, request)).toEqual([]);
      const found = messageServices.find(({ name }) => name === service);
      const document = createMessageReader(found?.kinds ?? []).start(100_000);
      document.write(Buffer.from(request));
      expect(document.end()).toMatchObject({
        kind: operation,
        sender: senderNumber,
        receiver: ghent,
        facts: ssins.map((ssin) => ({ ssin, day: '2026-03-02', replacedBy: ssins[1] })),
      });
    },
  );

  test.skipIf(!officialJudge.isHere)('is valid by the official schemas (skipped when they are not here)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'messages-'));
    const path = join(folder, 'messages.jsonl');
    // No number of the official schema can have a month 60–72.
    const lines = messages.map((one) => ({
      ...one,
      request: one.request.replaceAll(/80610112310|91651260147/g, '80010112361'),
    }));
    writeFileSync(path, lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const judged = officialJudge.judge(path);
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(
      broken,
      `${JSON.stringify({ ...lines[0], request: lines[0]?.request.replace('<id>', '<other/><id>') })}\n`,
    );
    const refused = officialJudge.judge(broken);
    rmSync(folder, { recursive: true });
    expect(judged.isContent, judged.report).toBe(true);
    expect(judged.report).toContain('notifyJobSeekerStatus');
    expect(judged.report).toContain('notifyHdiIndemnityAllowancePeriod');
    expect(refused.isContent).toBe(false);
  });
});

describe('when it sends', () => {
  let simulator: Simulator;
  let url: string;
  let taker: HttpServer;
  let isTaking = true;
  let taken: { readonly path: string; readonly number: string; readonly type: string; readonly date: string }[] = [];
  beforeAll(async () => {
    taker = await startHttpServer((request, response) => {
      let xml = '';
      request.setEncoding('utf8').on('data', (text: string) => (xml += text));
      request.on('end', () => {
        const part = (name: string) => new RegExp(`<${name}>([^<]*)<`).exec(xml)?.[1] ?? '';
        if (isTaking)
          taken.push({
            path: request.url ?? '',
            number: part('sequenceNumber'),
            type: part('type'),
            date: part('date'),
          });
        response.writeHead(isTaking ? 200 : 503).end();
      });
    });
    simulator = await createSimulator({ lives: livesFolder });
    ({ url } = await simulator.listen(0));
  });
  afterAll(async () => {
    await simulator.close();
    await taker[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    taken = [];
    isTaking = true;
  });
  async function control(path: string, method: string, body: unknown) {
    const response = await fetch(`${url}/control/${path}`, { method, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  const clock = (now: string) => control('clock', 'PUT', { now: `${now}T10:00:00+01:00` });
  const deprez = '91651260147';

  test('nobody takes messages: it says so', async () => {
    const body = { kind: 'employmentBegun', ssins: [deprez], receiver: ghent };
    expect((await control('notifications', 'POST', body)).status).toBe(409);
    await control('receiver', 'PUT', { url: taker.url });
    expect((await control('notifications', 'POST', { ...body, receiver: '0999000134' })).status).toBe(400);
    expect((await control('notifications', 'POST', { ...body, kind: 'other' })).status).toBe(400);
    expect(taken).toEqual([]);
  });

  test('by its clock, of whoever is registered then; what is not taken goes first the next time', async () => {
    await clock('2025-03-01');
    const registration = { ssin: deprez, enterpriseNumber: ghent, qualityCode: 2, startDate: '2025-01-01' };
    await control('registrations', 'POST', registration);
    isTaking = false;
    await clock('2025-03-15');
    expect(taken).toEqual([]);
    isTaking = true;
    await clock('2025-04-15');
    const path = '/PersonnelFile';
    expect(taken).toEqual([
      { path, number: '1', type: 'BEGIN', date: '2025-03-10' },
      { path, number: '2', type: 'END', date: '2025-04-01' },
    ]);
    // Back and forth: what was told is told again only when its day comes again.
    await clock('2025-04-20');
    expect(taken).toHaveLength(2);
  });

  test('when a tester says so, with a number of the tester’s own or the next one', async () => {
    const body = { kind: 'addressChanged', ssins: [deprez], receiver: ghent, date: '2025-04-02' };
    const sent = await control('notifications', 'POST', { ...body, sequenceNumber: 2 });
    expect(sent.body['items']).toMatchObject([{ service: 'MutationsSender', sequenceNumber: 2, status: 200 }]);
    await control('notifications', 'POST', body);
    expect(taken).toMatchObject([{ number: '2', type: 'ADDRESS' }, { number: '3' }]);
    expect(simulator.exchanges.list()[0]).toMatchObject({ service: 'MutationsSender', operation: 'notifyMutations' });
  });
});
