import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, type RunnerTestCase, type TestContext } from 'vitest';
import { streams } from '../../src/streams/registry.ts';
import type { Answer, ListedPersona } from '../client.ts';
import { startConstellation, registrationOf, type Constellation } from '../constellation.ts';
import { eventually } from '../evidence/eventually.ts';
import { contractFolder, validate } from '../contracts/xsd.ts';
import { listExchanges, type Exchange } from '../gateway/exchanges.ts';
import { keepDossier } from '../gateway/kept-dossier.ts';
import type { AnyStream } from '../../src/stream-kit/stream.ts';
import { casesOf, sampleContext } from '../streams/samples.ts';
import { operations, violations } from './contract.ts';
import { officialJudge, secondEngine, type Judge } from './judges.ts';
import { messages } from './messages.ts';

/*
 * Every stream × every persona × every way to fail, over the wire: each SOAP message fits its contract, each REST answer
 * fits the committed OpenAPI document and, when it has data, the schema of its stream.
 */
let world: Constellation;
const integrated = new Map<string, string>();
beforeAll(async () => {
  world = await startConstellation({
    env: { KSZ_TIMEOUT_MS: '400', KSZ_RETRIES: '0', KSZ_CONNECTIONS: '1000', JOB_FIRST_PAUSE_SECONDS: '1' },
  });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

/** Replies that a fault breaks on purpose. */
const broken = ['hang', 'cut', 'http500', 'malformedXml', 'wrongNamespace', 'hugeAnswer', 'dtd'];
const faults = [...broken, 'slow', 'soapFault', 'noResult', 'wrongContentType', 'otherTicket'];
/** Nothing asked, everything the samples ask, and something that no stream knows. */
function queriesOf(stream: AnyStream): readonly string[] {
  const asked = casesOf(stream).map((sample) => new URLSearchParams(sampleContext(stream, sample).query).toString());
  return [...new Set(['', ...asked, 'nonsense=1'])].map((query) => (query === '' ? '' : `?${query}`));
}

/** A call of an operation. */
type Case = readonly [path: string, method: string, at: string, options?: Parameters<Constellation['call']>[1]];
const software = { as: 'gent-software' } as const;

/** At most so many at once, so that time-outs are those of the faults and not of this machine. */
async function each<T>(items: readonly T[], act: (item: T) => Promise<void>, atOnce = 12): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function consult(id: string, stream: string, query: string): Promise<readonly string[]> {
  const answer = await world.call(`/integrations/${id}/streams/${stream}${query}`);
  const wrong = violations(`/integrations/{integrationId}/streams/${stream}`, 'get', answer);
  return [...wrong, ...(answer.status === 200 ? outsideSchema(stream, answer) : [])].map(
    (one) => `${stream}${query}: ${one}`,
  );
}

/** The data fits its schema, and the schema names everything that is in it. */
function outsideSchema(stream: string, answer: Answer): readonly string[] {
  const { data } = answer.body;
  if (data === undefined) return answer.body['outcome'] === 'noDataFound' ? [] : ['no data'];
  const shape = streams.find(({ name }) => name === stream)?.data as
    | { partial(): { safeParse(value: unknown): { success: boolean; data?: unknown; error?: { message: string } } } }
    | undefined;
  const parsed = shape?.partial().safeParse(data);
  if (!parsed?.success) return [parsed?.error?.message ?? 'no such stream'];
  return JSON.stringify(sorted(parsed.data)) === JSON.stringify(sorted(data))
    ? []
    : ['data that the schema does not name'];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

async function messageErrors(
  { service, operation, status, request, reply }: Exchange,
  isReplyBroken: boolean,
): Promise<readonly string[]> {
  const folder = contractFolder(service);
  const errors = [
    ...(await validate(folder, request)).map((one) => `request: ${one}`),
    ...(isReplyBroken || status === null ? [] : (await validate(folder, reply)).map((one) => `reply: ${one}`)),
  ];
  return errors.map((one) => `${service} ${operation}: ${one}`);
}

/** Does something, then judges all messages it caused. */
async function judged(
  act: () => Promise<void>,
  options: { isReplyBroken?: boolean; isSampled?: boolean; atLeast: number },
) {
  await world.control('exchanges', { method: 'DELETE' });
  await act();
  const exchanges = await listExchanges(world);
  expect(exchanges.length).toBeGreaterThanOrEqual(options.atLeast);
  // The simulator keeps no more: a step that makes more must be cut in two, unless the last ones stand for all.
  if (!options.isSampled) expect(exchanges.length).toBeLessThan(200);
  const isReplyBroken = options.isReplyBroken ?? false;
  messages.keep(exchanges, { isReplyBroken });
  const errors = await Promise.all(exchanges.map((one) => messageErrors(one, isReplyBroken)));
  expect(errors.flat()).toEqual([]);
}

async function register(persona: ListedPersona): Promise<readonly string[]> {
  const answer = await world.call<{ integrationId?: string }>('/integrations', { body: registrationOf(persona) });
  const { integrationId } = answer.body;
  if (answer.status === 201 && integrationId !== undefined) integrated.set(persona.ssin, integrationId);
  return violations('/integrations', 'post', answer);
}

describe('what goes over the wire fits its contract', () => {
  const wrongRegistrations: string[] = [];
  // Not a test, so that everybody is registered too when one stream alone is asked for.
  beforeAll(async () => {
    const act = () =>
      each(world.personas, async (persona) => void wrongRegistrations.push(...(await register(persona))));
    await judged(act, { atLeast: world.personas.length });
  });

  test('registering every persona', () => {
    expect(wrongRegistrations).toEqual([]);
    expect(integrated.size).toBeGreaterThan(20);
  });

  test.each(streams.flatMap((stream) => queriesOf(stream).map((query) => [stream.name, query] as const)))(
    '%s%s of every persona',
    async (stream, query) => {
      await consultAll(stream, query, [...integrated.values()], { atLeast: 0 });
    },
  );

  describe.each(faults)('%s', (kind) => {
    beforeAll(async () => {
      await world.control('faults', { body: { kind, ...(kind === 'slow' ? { delayMs: 5_000 } : {}) } });
    });
    afterAll(async () => {
      await world.control('faults', { method: 'DELETE' });
    });

    test.each(streams.map(({ name }) => name))('%s of some personas', async (stream) => {
      // What a fault does to a reply does not depend on the person: a few stand for all. A huge one takes its time.
      const ids = [...integrated.values()].slice(0, kind === 'hugeAnswer' ? 2 : 12);
      await consultAll(stream, '', ids, {
        isReplyBroken: broken.includes(kind),
        // A call that is never answered in time has no end, so the simulator does not note it: all can wait together.
        ...(kind === 'slow' || kind === 'hang' ? { atLeast: 0, atOnce: ids.length, isSampled: true } : { atLeast: 1 }),
      });
    });

    test('registering', async () => {
      const wrong: string[] = [];
      const act = async () => void wrong.push(...(await registerUnderFault()));
      // A slow reply of the tests before may still arrive and be noted with these.
      const isLate = kind === 'slow' || kind === 'hang';
      await judged(act, { isReplyBroken: broken.includes(kind), isSampled: isLate, atLeast: isLate ? 0 : 1 });
      expect(wrong).toEqual([]);
    });
  });

  /** A few persons at a time, because the simulator keeps only the last exchanges and a stream may need several for one. */
  async function consultAll(
    stream: string,
    query: string,
    ids: readonly string[],
    { atOnce = 12, ...options }: { isReplyBroken?: boolean; isSampled?: boolean; atLeast: number; atOnce?: number },
  ) {
    const wrong: string[] = [];
    for (let start = 0; start < ids.length; start += atOnce) {
      const some = ids.slice(start, start + atOnce);
      const act = () => each(some, async (id) => void wrong.push(...(await consult(id, stream, query))), atOnce);
      await judged(act, options);
    }
    expect([...new Set(wrong)]).toEqual([]);
  }

  /** One that is kept, with whatever the streams say, and one that is not. */
  async function keptDossiers(id: string) {
    const answers = await Promise.all(
      streams.map(async ({ name }) => {
        const { status, body } = await world.call(`/integrations/${id}/streams/${name}`);
        return [name, status === 200 ? { answer: body } : { state: 'failed' as const, problem: body }] as const;
      }),
    );
    const kept = await keepDossier(world, id, Object.fromEntries(answers));
    const notKept = await keepDossier(world, id, {}, { isKept: false });
    return [kept, notKept].map(
      (one) =>
        ['/integrations/{integrationId}/dossiers/{dossierId}', 'get', `/integrations/${id}/dossiers/${one}`] as const,
    );
  }

  async function registerUnderFault(): Promise<readonly string[]> {
    const persona = world.persona('no-data');
    const answer = await world.call('/integrations', { body: registrationOf(persona, { qualityCode: 7 }) });
    expect(answer.status).toBeGreaterThanOrEqual(500);
    return violations('/integrations', 'post', answer);
  }

  test('answers to flags: taken, refused and under a fault', async () => {
    const [ssin = ''] = integrated.keys();
    const act = async () => {
      await answered(await importedFlag(ssin), { code: 1, comment: 'Geteld & <goed>' });
      await answered(await importedFlag(ssin, { formNumber: '1' }), { code: 2 });
      await world.control('faults', { body: { kind: 'soapFault', service: 'PcsaAlertReaction', times: 1 } });
      await answered(await importedFlag(ssin), { code: 3 });
    };
    await judged(act, { atLeast: 4 });
  });

  /** Answers a flag, and waits until the supervisor said something, or until sending it failed. */
  async function answered(flagId: string, body: object): Promise<void> {
    const path = '/flags/{flagId}/feedback';
    expect(violations(path, 'post', await world.call(`/flags/${flagId}/feedback`, { body }))).toEqual([]);
    await eventually(async () => {
      const answer = await world.call<{ feedback: { result: string } }>(`/flags/${flagId}`);
      expect(violations('/flags/{flagId}', 'get', answer)).toEqual([]);
      expect(answer.body.feedback.result).not.toBe('sending');
    });
  }

  /** A flag as the simulated supervisor raises it. */
  async function raisedFlag(ssin: string): Promise<object> {
    const body = { enterpriseNumber: '1999000150', ssin, months: ['2026-01'] };
    return (await world.control<{ flag: object }>('flags', { body })).flag;
  }

  async function importedFlag(ssin: string, changes: object = {}): Promise<string> {
    const flags = [{ ...(await raisedFlag(ssin)), ...changes }];
    const { body } = await world.call<{ items: readonly { flagId: string }[] }>('/flags', { body: { flags } });
    return String(body.items[0]?.flagId);
  }

  test('everything else that the document describes', async () => {
    const [[ssin, id] = ['', ''], [, other = ''] = []] = integrated;
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
    const explanation = 'A new employer was announced';
    const unknown = '01890000-0000-7000-8000-000000000000';
    const item = '/integrations/{integrationId}';
    type Case = readonly [path: string, method: string, at: string, options?: Parameters<Constellation['call']>[1]];
    const flagId = await importedFlag(ssin);
    const dpo = { as: 'gent-dpo' } as const;
    const citizen = { as: 'citizen-rachid' } as const;
    const inspector = { as: 'inspector' } as const;
    const mandate = {
      reference: 'INSP-1',
      enterpriseNumber: '1999000150',
      from: '2026-01-01',
      to: '2099-12-31',
      sampleSize: 1,
    };
    const months = { from: today.slice(0, 7), to: today.slice(0, 7) };
    const cases: readonly Case[] = [
      ['/integrations', 'post', '/integrations', { body: {} }],
      ['/integrations', 'post', '/integrations', { body: registrationOf(persona(ssin)) }],
      ['/integrations', 'post', '/integrations', { body: {}, as: 'nobody' }],
      ['/integrations', 'post', '/integrations', { body: {}, ...dpo }],
      ['/integrations/query', 'post', '/integrations/query', { body: { ssin } }],
      ['/integrations/query', 'post', '/integrations/query', { body: { pageSize: 1 } }],
      ['/integrations/query', 'post', '/integrations/query', { body: { pageSize: 0 } }],
      [item, 'get', `/integrations/${id}`],
      [item, 'get', `/integrations/${unknown}`],
      [item, 'get', '/integrations/x'],
      [`${item}/streams`, 'get', `/integrations/${id}/streams`],
      [`${item}/streams`, 'get', `/integrations/${unknown}/streams`],
      ['/accessRecords/query', 'post', '/accessRecords/query', { body: { ssin }, ...dpo }],
      ['/accessRecords/query', 'post', '/accessRecords/query', { body: { ssin, pageSize: 1 }, ...dpo }],
      ['/accessRecords/query', 'post', '/accessRecords/query', { body: {}, ...dpo }],
      ['/accessRecords/query', 'post', '/accessRecords/query', { body: { ssin } }],
      ['/citizen/accessRecords/query', 'post', '/citizen/accessRecords/query', { body: {}, ...citizen }],
      ['/citizen/accessRecords/query', 'post', '/citizen/accessRecords/query', { body: { pageSize: 0 }, ...citizen }],
      ['/citizen/accessRecords/query', 'post', '/citizen/accessRecords/query', { body: {} }],
      ['/citizen/accessRecords/{entryId}/proof', 'get', `/citizen/accessRecords/${unknown}/proof`, citizen],
      ['/citizen/accessRecords/{entryId}/proof', 'get', '/citizen/accessRecords/x/proof', citizen],
      ['/citizen/questions', 'post', '/citizen/questions', { body: { entryId: unknown }, ...citizen }],
      ['/citizen/questions', 'post', '/citizen/questions', { body: {}, ...citizen }],
      ['/citizen/questions/query', 'post', '/citizen/questions/query', { body: {}, ...citizen }],
      ['/citizen/questions/query', 'post', '/citizen/questions/query', { body: { pageSize: 0 }, ...citizen }],
      ['/citizen/dataTracker/findUsage', 'get', '/citizen/dataTracker/findUsage?limit=5', citizen],
      ['/citizen/dataTracker/findUsage', 'get', '/citizen/dataTracker/findUsage?limit=0', citizen],
      ['/citizen/dataTracker/usagePeriod', 'get', '/citizen/dataTracker/usagePeriod', { as: 'nobody' }],
      ['/citizen/dataTracker/heartbeat', 'get', '/citizen/dataTracker/heartbeat', { as: 'nobody' }],
      ['/citizenQuestions/query', 'post', '/citizenQuestions/query', { body: {}, ...dpo }],
      ['/citizenQuestions/query', 'post', '/citizenQuestions/query', { body: { states: ['none'] }, ...dpo }],
      ['/citizenQuestions/query', 'post', '/citizenQuestions/query', { body: {} }],
      [
        '/citizenQuestions/{questionId}/answer',
        'post',
        `/citizenQuestions/${unknown}/answer`,
        { body: { language: 'nl', text: 'U vroeg een leefloon aan.' }, ...dpo },
      ],
      ['/citizenQuestions/{questionId}/answer', 'post', `/citizenQuestions/${unknown}/answer`, { body: {}, ...dpo }],
      [
        '/citizenQuestions/{questionId}/extend',
        'post',
        `/citizenQuestions/${unknown}/extend`,
        { body: { language: 'nl', reason: 'Wij moeten veertig lijnen bekijken.' }, ...dpo },
      ],
      ['/citizenQuestions/{questionId}/extend', 'post', `/citizenQuestions/${unknown}/extend`, { body: {}, ...dpo }],
      [
        '/accessRecords/{entryId}/withholding',
        'post',
        `/accessRecords/${unknown}/withholding`,
        { body: { reason: 'The labour auditor asked.', until: '2026-12-31' }, ...dpo },
      ],
      [
        '/accessRecords/{entryId}/withholding',
        'post',
        `/accessRecords/${unknown}/withholding`,
        { body: { until: '2026-02-30' }, ...dpo },
      ],
      [
        '/accessRecords/{entryId}/withholding/lift',
        'post',
        `/accessRecords/${unknown}/withholding/lift`,
        { body: { reason: 'The inquiry is over.' }, ...dpo },
      ],
      ['/withholdings/query', 'post', '/withholdings/query', { body: {}, ...dpo }],
      ['/withholdings/query', 'post', '/withholdings/query', { body: { after: 'x' }, ...dpo }],
      ['/withholdings/query', 'post', '/withholdings/query', { body: {} }],
      ['/inspectionFigures/query', 'post', '/inspectionFigures/query', { body: months, ...inspector }],
      ['/inspectionFigures/query', 'post', '/inspectionFigures/query', { body: { from: '2026-01' }, ...inspector }],
      ['/inspectionFigures/query', 'post', '/inspectionFigures/query', { body: months, ...dpo }],
      ['/inspections', 'post', '/inspections', { body: mandate, ...inspector }],
      ['/inspections', 'post', '/inspections', { body: { ...mandate, sampleSize: 0 }, ...inspector }],
      ['/inspections', 'post', '/inspections', { body: mandate }],
      ['/inspections/query', 'post', '/inspections/query', { body: {}, ...dpo }],
      ['/inspections/query', 'post', '/inspections/query', { body: {}, ...inspector }],
      ['/inspections/own/query', 'post', '/inspections/own/query', { body: {}, ...inspector }],
      ['/inspections/own/query', 'post', '/inspections/own/query', { body: { pageSize: 0 }, ...inspector }],
      ['/inspections/{inspectionId}', 'get', `/inspections/${unknown}`, inspector],
      ['/inspections/{inspectionId}/drawing', 'get', `/inspections/${unknown}/drawing`, inspector],
      ['/inspections/{inspectionId}/files/{number}', 'get', `/inspections/${unknown}/files/1`, inspector],
      ['/inspections/{inspectionId}/files/{number}', 'get', `/inspections/${unknown}/files/0`, inspector],
      ['/accessRecords/query', 'post', '/accessRecords/query', { body: { from: '2026-01-01T00:00:00Z' }, ...dpo }],
      ['/accessRecords/query', 'post', '/accessRecords/query', { body: { outcome: 'denied' }, ...dpo }],
      ['/accessRecords/export', 'post', '/accessRecords/export', { body: { ssin, format: 'json' }, ...dpo }],
      ['/accessRecords/export', 'post', '/accessRecords/export', { body: { ssin, format: 'pdf' }, ...dpo }],
      ['/accessRecords/export', 'post', '/accessRecords/export', { body: { ssin, format: 'csv' } }],
      ['/accessRecordCounts', 'get', '/accessRecordCounts?from=2026-01&to=2026-12', dpo],
      ['/accessRecordCounts', 'get', '/accessRecordCounts?from=2026-12&to=2026-01', dpo],
      ['/accessRecordCounts', 'get', '/accessRecordCounts?from=2026-01&to=2026-02'],
      [`${item}/accessRecords/query`, 'post', `/integrations/${id}/accessRecords/query`, { body: { pageSize: 5 } }],
      [`${item}/accessRecords/query`, 'post', `/integrations/${id}/accessRecords/query`, { body: { pageSize: 0 } }],
      [`${item}/accessRecords/query`, 'post', `/integrations/${unknown}/accessRecords/query`, { body: {} }],
      ['/accessRecords/{entryId}', 'get', `/accessRecords/${unknown}`, dpo],
      ['/accessRecords/{entryId}', 'get', '/accessRecords/x', dpo],
      ['/accessRecords/{entryId}/proof', 'get', `/accessRecords/${unknown}/proof`, dpo],
      ['/accessRecords/{entryId}/proof', 'get', '/accessRecords/x/proof', dpo],
      ['/signals/query', 'post', '/signals/query', { body: {}, ...dpo }],
      ['/signals/query', 'post', '/signals/query', { body: { rules: ['none'] }, ...dpo }],
      ['/signals/query', 'post', '/signals/query', { body: {} }],
      [
        '/signals/{signalId}/assessment',
        'post',
        `/signals/${unknown}/assessment`,
        { body: { finding: 'explained', explanation: 'A family of nine moved in.' }, ...dpo },
      ],
      ['/signals/{signalId}/assessment', 'post', `/signals/${unknown}/assessment`, { body: {}, ...dpo }],
      ['/health', 'get', '/health', { as: 'nobody' }],
      ['/refData', 'get', '/refData', { as: 'nobody' }],
      ['/refData/{list}', 'get', '/refData/qualityCodes', { as: 'nobody' }],
      ['/refData/policy', 'get', '/refData/policy', { as: 'nobody' }],
      ['/refData/policy', 'get', '/refData/policy?day=2026-11-25', { as: 'nobody' }],
      ['/refData/policy', 'get', '/refData/policy?day=yesterday', { as: 'nobody' }],
      ['/refData/{list}', 'get', '/refData/none', { as: 'nobody' }],
      ['/refData/problemTypes', 'get', '/refData/problemTypes', { as: 'nobody' }],
      ['/refData/streams', 'get', '/refData/streams', { as: 'nobody' }],
      ['/refData/problemTypes/{problemType}', 'get', '/refData/problemTypes/none', { as: 'nobody' }],
      [`${item}/dossiers`, 'post', `/integrations/${id}/dossiers`, { body: {} }],
      [`${item}/dossiers`, 'post', `/integrations/${id}/dossiers`, { body: { streams: ['none'] } }],
      [`${item}/dossiers`, 'post', `/integrations/${id}/dossiers`, { body: { retry: unknown } }],
      [`${item}/dossiers`, 'post', `/integrations/${unknown}/dossiers`, { body: {} }],
      [`${item}/assessments`, 'post', `/integrations/${id}/assessments`, { body: { declared: { income: [] } } }],
      [`${item}/assessments`, 'post', `/integrations/${id}/assessments`, { body: { declared: { income: 'none' } } }],
      [`${item}/streams/query`, 'post', `/integrations/${id}/streams/query`, { body: {} }],
      [`${item}/streams/query`, 'post', `/integrations/${id}/streams/query`, { body: { streams: ['none'] } }],
      [`${item}/consultationReasons`, 'post', `/integrations/${id}/consultationReasons`, { body: {} }],
      [
        `${item}/consultationReasons`,
        'post',
        `/integrations/${id}/consultationReasons`,
        { body: { reason: 'newElement', explanation } },
      ],
      ...(await keptDossiers(id)),
      [`${item}/dossiers/{dossierId}`, 'get', `/integrations/${id}/dossiers/${unknown}`],
      [`${item}/dossiers/{dossierId}`, 'get', `/integrations/${id}/dossiers/x`],
      [`${item}/persons`, 'get', `/integrations/${id}/persons`],
      [`${item}/persons`, 'get', `/integrations/${unknown}/persons`],
      [
        `${item}/persons/{personRef}/integration`,
        'post',
        `/integrations/${id}/persons/${unknown}/integration`,
        { body: { qualityCode: 1 } },
      ],
      [`${item}/informed`, 'post', `/integrations/${id}/informed`, { body: {} }],
      [
        `${item}/informed`,
        'post',
        `/integrations/${id}/informed`,
        { body: { informedOn: today, informedWay: 'orally' } },
      ],
      [`${item}/decision`, 'get', `/integrations/${other}/decision`],
      [`${item}/decision`, 'post', `/integrations/${other}/decision`, { body: {} }],
      [
        `${item}/decision`,
        'post',
        `/integrations/${other}/decision`,
        {
          body: {
            decidedOn: today,
            outcome: 'granted',
            aids: ['livingWage'],
            period: { startDate: today, endDate: today },
          },
        },
      ],
      [`${item}/decision`, 'get', `/integrations/${other}/decision`],
      [item, 'get', `/integrations/${other}`],
      [`${item}/review`, 'post', `/integrations/${other}/review`, { body: {} }],
      ['/approvals/query', 'post', '/approvals/query', { body: {} }],
      ['/approvals/query', 'post', '/approvals/query', { body: { pageSize: 0 } }],
      ['/approvals/{approvalId}', 'get', `/approvals/${unknown}`],
      ['/approvals/{approvalId}/approve', 'post', `/approvals/${unknown}/approve`, { method: 'POST' }],
      ['/approvals/{approvalId}/decline', 'post', `/approvals/${unknown}/decline`, { body: {} }],
      ['/flags', 'post', '/flags', { body: { flags: [await raisedFlag(ssin), { alertId: '12' }, {}] } }],
      ['/flags', 'post', '/flags', { body: { flags: [] } }],
      ['/flags/query', 'post', '/flags/query', { body: {} }],
      ['/flags/query', 'post', '/flags/query', { body: { states: ['none'] } }],
      ['/flags/{flagId}', 'get', `/flags/${flagId}`],
      ['/flags/{flagId}', 'get', `/flags/${unknown}`],
      ['/flags/{flagId}/feedback', 'post', `/flags/${unknown}/feedback`, { body: { code: 1 } }],
      ['/flags/{flagId}/feedback', 'post', `/flags/${flagId}/feedback`, { body: { code: 'one' } }],
      ['/flags/{flagId}/feedback', 'post', `/flags/${flagId}/feedback`, { body: { code: 1, comment: 'Geteld' } }],
      ['/notices/query', 'post', '/notices/query', { body: {} }],
      ['/notices/query', 'post', '/notices/query', { body: { pageSize: 0 } }],
      ['/deadlines/query', 'post', '/deadlines/query', { body: {} }],
      ['/deadlines/query', 'post', '/deadlines/query', { body: { states: ['overdue', 'dueSoon', 'open'] } }],
      ['/deadlines/query', 'post', '/deadlines/query', { body: { pageSize: 0 } }],
      ['/deadlines/query', 'post', '/deadlines/query', { body: { after: `2026-02-30.decision.${unknown}` } }],
      [`${item}/deadlines`, 'get', `/integrations/${other}/deadlines`],
      [`${item}/deadlines`, 'get', `/integrations/${unknown}/deadlines`],
      [`${item}/steps`, 'post', `/integrations/${other}/steps`, { body: {} }],
      [`${item}/steps`, 'post', `/integrations/${other}/steps`, { body: { step: 'notified', doneOn: today } }],
      [`${item}/steps`, 'post', `/integrations/${other}/steps`, { body: { step: 'notified', doneOn: today } }],
      [
        `${item}/steps`,
        'post',
        `/integrations/${other}/steps`,
        { body: { step: 'homeVisitMade', doneOn: today, remark: 'the mother was at home' } },
      ],
      [`${item}/deadlines`, 'get', `/integrations/${other}/deadlines`],
      [`${item}/observations`, 'post', `/integrations/${other}/observations`, { body: {} }],
      [
        `${item}/observations`,
        'post',
        `/integrations/${other}/observations`,
        { body: { kind: 'proof', date: today, item: 'income', outcome: 'confirms', reference: 'DOC-2026/12' } },
      ],
      [
        `${item}/observations`,
        'post',
        `/integrations/${other}/observations`,
        { body: { kind: 'proof', date: today, item: 'income', outcome: 'confirms', withdraws: unknown } },
      ],
      [`${item}/observations`, 'get', `/integrations/${other}/observations`],
      [`${item}/observations`, 'get', `/integrations/${unknown}/observations`],
      ['/events/query', 'post', '/events/query', { body: {}, ...software }],
      ['/events/query', 'post', '/events/query', { body: { after: '999999' }, ...software }],
      ['/events/query', 'post', '/events/query', { body: { kinds: ['none'] }, ...software }],
      ['/events/query', 'post', '/events/query', { body: {} }],
      ...(await ownSubscription()),
      ['/reconciliations', 'post', '/reconciliations', { body: {} }],
      ['/reconciliations', 'post', '/reconciliations', { method: 'POST' }],
      ['/reconciliations/query', 'post', '/reconciliations/query', { body: {} }],
      ['/reconciliations/{reconciliationId}', 'get', `/reconciliations/${unknown}`],
      [`${item}/end`, 'post', `/integrations/${id}/end`, { body: {} }],
      [`${item}/end`, 'post', `/integrations/${id}/end`, { body: { reason: 'no longer aided' } }],
      [item, 'get', `/integrations/${id}`],
      ...streams.map(({ name }): Case => [`${item}/streams/${name}`, 'get', `/integrations/${id}/streams/${name}`]),
    ];
    for (const [path, method, at, options] of cases) {
      const answer = await world.call(at, options);
      expect(violations(path, method, answer)).toEqual([]);
      expect(answer.status).toBeLessThan(500);
    }
    const page = '/refData/problemTypes/{problemType}';
    const reached = new Set([...cases.map(([path, method]) => `${method} ${path}`), `get ${page}`]);
    expect(operations.map(({ path, method }) => `${method} ${path}`).filter((one) => !reached.has(one))).toEqual([]);
  });

  /** Everything that is done with a subscription, and with one that nobody has. */
  async function ownSubscription(): Promise<readonly Case[]> {
    const url = 'https://hooks.invalid/events';
    const made = await world.call<{ subscriptionId: string }>('/subscriptions', { body: { url }, ...software });
    const list = '/subscriptions';
    const path = `${list}/{subscriptionId}`;
    const changed = { url, kinds: ['reviewDue'], state: 'paused' };
    const of = (id: string): readonly Case[] => [
      [path, 'get', `${list}/${id}`, software],
      [path, 'put', `${list}/${id}`, { method: 'PUT', body: changed, ...software }],
      [path, 'put', `${list}/${id}`, { method: 'PUT', body: {}, ...software }],
      [`${path}/secret`, 'post', `${list}/${id}/secret`, { body: {}, ...software }],
      [`${path}/secret`, 'post', `${list}/${id}/secret`, { body: { secret: 'short' }, ...software }],
      [`${path}/tests`, 'post', `${list}/${id}/tests`, { method: 'POST', ...software }],
      [`${path}/deliveries/query`, 'post', `${list}/${id}/deliveries/query`, { body: {}, ...software }],
      [`${path}/redeliveries`, 'post', `${list}/${id}/redeliveries`, { body: {}, ...software }],
      [path, 'delete', `${list}/${id}`, { method: 'DELETE', ...software }],
    ];
    return [
      [list, 'post', list, { body: { url }, ...software }],
      [list, 'post', list, { body: { url: 'https://10.0.0.1/' }, ...software }],
      [list, 'get', list, software],
      ...of(made.body.subscriptionId),
      ...of('01890000-0000-7000-8000-000000000000'),
    ];
  }

  function persona(ssin: string): ListedPersona {
    return world.personas.find((one) => one.ssin === ssin) ?? world.persona('no-data');
  }
});

/*
 * At the end, because it is about all messages of the tests above. A filter that leaves some of them out leaves the judges
 * with what there is.
 */
describe('what went over the wire in this run is valid', () => {
  const limitMs = 300_000;

  test.skipIf(!officialJudge.isHere)(
    'by the official schemas (skipped when they or the tool, xmllint and lxml are not here)',
    { timeout: limitMs },
    (context) => {
      beContent(officialJudge, context);
    },
  );

  test.skipIf(!secondEngine.isHere)(
    'by a second engine on our contracts, of services without a public schema (skipped without the Python module xmlschema)',
    { timeout: limitMs },
    (context) => {
      beContent(secondEngine, context);
    },
  );

  function beContent(judge: Judge, { skip, task }: TestContext) {
    const isEmpty = statSync(messages.path).size === 0;
    if (isEmpty && isFiltered(task)) skip('a filter left out the tests that make messages');
    const { isContent, report } = judge.judge(messages.path);
    expect(isContent ? '' : report).toBe('');
    expect(isEmpty).toBe(false);
  }

  function isFiltered({ file }: Readonly<RunnerTestCase>): boolean {
    const [first] = file.tasks;
    return first?.type === 'suite' && first.tasks.some(({ mode }) => mode === 'skip');
  }
});
