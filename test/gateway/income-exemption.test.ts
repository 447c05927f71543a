import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';
import { livesFolder } from '../scenarios/cast.ts';
import type { ListedPersona } from '../client.ts';
import { during } from './exchanges.ts';

/*
 * Exemption of income (art. 35) over HTTP: the days of a month follow the contracts in Dimona, which is consulted with
 * the attestations, with evidence of its own. T2.x: the vectors of the project's facts on welfare.
 */

let now = Date.parse('2025-03-12T10:00:00+01:00');
let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({
    env: { KSZ_RETRIES: '0' },
    clock: () => now,
    tokenClock: Date.now,
    lives: livesFolder,
  });
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Coded {
  readonly code: string;
}
interface Month {
  readonly month: string;
  readonly days?: number;
  readonly contractDays?: number;
  readonly exemptDays?: number;
  readonly remainingDays?: number;
  readonly unknownBecause?: Coded;
}
interface Answer {
  readonly integrationId: string;
  readonly outcome: string;
  readonly unknownProperties: readonly string[];
  readonly alsoConsulted?: readonly { readonly stream: string; readonly outcome: string }[];
  readonly data?: {
    readonly incomeExemption?: {
      readonly hasExemption: boolean;
      readonly windowEndDate?: string;
      readonly usedDays?: number;
      readonly remainingDays?: number;
      readonly monthsToCount?: readonly Month[];
      readonly alerts?: readonly Coded[];
      readonly kinds?: readonly {
        readonly kind: Coded;
        readonly amount: { readonly value: string };
        readonly per: string;
        readonly countsDays: boolean;
        readonly months?: number;
      }[];
    };
  };
}

const integrations = new Map<string, Promise<string>>();

async function register(find: (persona: ListedPersona) => boolean, day: string): Promise<string> {
  const persona = world.personas.find(find);
  if (!persona) throw new Error('no such persona');
  const body = registrationOf(persona, { applicationDate: day, informedOn: day });
  const answer = await world.call<{ integrationId: string }>('/integrations', { body });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.integrationId;
}

/** Consults on a day; the person is registered the first time. */
async function consultWho(name: string, find: (persona: ListedPersona) => boolean, day: string) {
  now = Date.parse(`${day}T10:00:00Z`);
  await world.control('clock', { method: 'PUT', body: { now: new Date(now).toISOString() } });
  const integration = integrations.get(name) ?? register(find, day);
  integrations.set(name, integration);
  return world.call<Answer>(`/integrations/${await integration}/streams/attestations`);
}

const consult = (familyName: string, day: string) =>
  consultWho(familyName, (one) => one.familyName === familyName, day);

describe('the days to count follow the contracts in Dimona', () => {
  test('T2.7: 400 days used, a contract from 10 to 31 March: 22 days, 673 left', async () => {
    const { result, exchanges } = await during(world, () => consult('Deprez', '2025-03-12'));
    const { body } = result;
    expect(body.outcome).toBe('dataFound');
    expect(body.data?.incomeExemption).toMatchObject({
      usedDays: 400,
      remainingDays: 695,
      monthsToCount: [{ month: '2025-03', days: 22, exemptDays: 22, remainingDays: 673 }],
      alerts: [],
    });
    expect(body.alsoConsulted).toEqual([{ stream: 'dimona', outcome: 'dataFound' }]);
    // Asked for the month that is still to be counted, and for nothing else.
    const asked = exchanges.filter(({ service }) => service === 'Dolsis2011Service');
    expect(asked.length).toBeGreaterThan(0);
    for (const { request } of asked) {
      expect(request).toMatch(/beginDate>2025-03-01<.*endDate>2025-03-31</s);
    }
  });

  test('T2.8: 1,090 days used, the whole of April: 30 days, 5 exempt, nothing left, and a warning', async () => {
    const { body } = await consult('Opsomer', '2025-04-08');
    expect(body.data?.incomeExemption).toMatchObject({
      remainingDays: 5,
      monthsToCount: [{ month: '2025-04', days: 30, exemptDays: 5, remainingDays: 0 }],
      alerts: [{ code: 'runsOut' }],
    });
  });

  test('work through an agency: the days worked are unknown, never every calendar day', async () => {
    const { body } = await consult('Maesfranckx', '2025-03-12');
    const { incomeExemption } = body.data ?? {};
    // Six years from a leap day end on the last of February.
    expect(incomeExemption?.windowEndDate).toBe('2030-02-28');
    expect(incomeExemption?.monthsToCount).toEqual([
      {
        month: '2025-03',
        contractDays: 6,
        unknownBecause: expect.objectContaining({ code: 'daysWorkedNotDeclared' }) as unknown,
      },
    ]);
    expect(incomeExemption?.alerts).toMatchObject([{ code: 'daysUnknown' }]);
  });

  test('a student contract: the kind of exemption decides whether days count', async () => {
    const { body } = await consult('Storme', '2025-03-12');
    expect(body.data?.incomeExemption?.monthsToCount).toMatchObject([
      { contractDays: 31, unknownBecause: { code: 'studentContract' } },
    ]);
    const kinds = body.data?.incomeExemption?.kinds ?? [];
    expect(
      kinds.map(({ kind, amount, per, countsDays, months }) => [kind.code, amount.value, per, countsDays, months]),
    ).toEqual([
      ['ordinary', '309.48', 'month', true, undefined],
      ['student', '309.48', 'month', false, undefined],
      ['shortageJob', '443.52', 'month', true, 3],
      ['artist', '3713.76', 'year', true, undefined],
    ]);
  });

  test('Dimona does not answer: the days are unknown, and the rest stands', async () => {
    await world.control('faults', { body: { kind: 'noResult', service: 'Dolsis2011Service' } });
    const { status, body } = await consult('Deprez', '2025-03-12');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      outcome: 'incomplete',
      unknownProperties: ['incomeExemption'],
      alsoConsulted: [{ stream: 'dimona', outcome: 'unknown' }],
    });
    expect(body.data?.incomeExemption).toMatchObject({ remainingDays: 695, alerts: [{ code: 'daysUnknown' }] });
    const [month] = body.data?.incomeExemption?.monthsToCount ?? [];
    expect(month).toMatchObject({ month: '2025-03', unknownBecause: { code: 'workUnknown' } });
    for (const figure of ['days', 'contractDays', 'exemptDays', 'remainingDays'])
      expect(month).not.toHaveProperty(figure);
  });
});

describe('Dimona is consulted like any other stream', () => {
  test('with evidence of its own, under the same trace', async () => {
    const { headers } = await consult('Deprez', '2025-03-12');
    const persona = world.personas.find(({ familyName }) => familyName === 'Deprez');
    const { body: records } = await world.call<{
      items: readonly { stream?: string; action: string; integrationId: string; traceId: string; outcome: string }[];
    }>('/accessRecords/query', { as: 'gent-dpo', body: { ssin: persona?.ssin } });
    const own = records.items.filter(({ traceId }) => traceId === headers.get('belgov-trace-id'));
    expect(own.map(({ stream, outcome }) => [stream, outcome]).sort()).toEqual([
      ['attestations', 'answered'],
      ['dimona', 'answered'],
    ]);
  });

  test('not for somebody without an exemption, nor for one whose days are used', async () => {
    for (const tag of ['equivalent-living-wage', 'exhausted-exemption']) {
      const { result, exchanges } = await during(world, () =>
        consultWho(tag, ({ tags }) => tags.includes(tag), '2025-03-12'),
      );
      expect(result.body).not.toHaveProperty('alsoConsulted');
      expect(exchanges.map(({ service }) => service)).not.toContain('Dolsis2011Service');
    }
  });
});
