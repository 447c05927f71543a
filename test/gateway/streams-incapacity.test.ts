import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import { daysOfQuarter, quarterOfDate } from '../../src/values/partial-period.ts';
import type { IncapacityData } from '../../src/streams/incapacity/schema.ts';
import { consulting } from './consulting.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { during, withFault } from './exchanges.ts';

/** The lives move along with it. */
const today = belgianDate(Date.now());
const months = (count: number) => addMonths(today, count);
const running = quarterOfDate(today);
/** The last day of the month before. */
const lastOfMonth = addDays(`${today.slice(0, 7)}-01`, -1);
/** The quarters that are asked without a period, the last one first. */
const quarters = [0, -3, -6, -9, -12].map((back) => quarterOfDate(months(back)));
let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterEach(async () => {
  await world.control('faults', { method: 'DELETE' });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Answer {
  readonly outcome: string;
  readonly withheldCategories: readonly string[];
  readonly unknownProperties: readonly string[];
  readonly data?: IncapacityData;
  readonly issues?: readonly { readonly name: string }[];
}

const { consult, integrationOf } = consulting<Answer>(() => world, 'incapacity');

describe('incapacity', () => {
  test('a benefit that is paid now: quarters, payments with days and amounts, the risk', async () => {
    const { body } = await consult('primary-incapacity');
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [], withheldCategories: [] });
    const { data } = body;
    expect(data?.quarters.map(({ quarter }) => quarter)).toEqual(quarters);
    const october = data?.payments?.find(({ endDate }) => endDate === lastOfMonth);
    expect(october).toMatchObject({
      quarter: quarterOfDate(lastOfMonth),
      isProvisional: quarterOfDate(lastOfMonth) === running,
      isCanceled: false,
      startDate: `${lastOfMonth.slice(0, 7)}-01`,
      amountBasis: 'gross',
      benefit: { code: 'C21', label: { nl: 'Primaire arbeidsongeschiktheid, werknemers' } },
      familySituation: { code: '04' },
    });
    // Exactly as many times the benefit of a day.
    expect(october?.paidAmount?.value).toBe((Number(october?.days) * 66.4).toFixed(2));
    expect(data?.risks?.[0]).toMatchObject({
      category: { code: 'GeneralIncapacityForWorkAllowance' },
      initialStartDate: months(-5),
      exit: { code: '0' },
      isProvisional: true,
    });
    expect(data?.indemnityPeriods?.[0]).not.toHaveProperty('endDate');
    expect(data?.attestations?.[0]).toEqual({
      quarter: running,
      isProvisional: true,
      isCanceled: false,
      creationDate: today,
    });
  });

  test('both operations tell of the same payments, and each is shown once', async () => {
    const { body } = await consult('invalidity');
    const days = body.data?.payments?.map(({ startDate }) => startDate) ?? [];
    expect(days.length).toBeGreaterThanOrEqual(12);
    expect(new Set(days).size).toBe(days.length);
    expect(body.data?.attestations).toHaveLength(5);
  });

  test('the days that are paid are not days of work nor of unemployment', async () => {
    const id = await integrationOf('primary-incapacity', 1);
    const { body } = await consult('primary-incapacity');
    const firstPaid = body.data?.payments?.at(-1)?.startDate ?? '';
    const dimona = await world.call<{
      readonly data: { readonly employments: readonly { readonly endDate?: string }[] };
    }>(`/integrations/${id}/streams/dimona`);
    const lastWorked = dimona.body.data.employments[0]?.endDate ?? '9999-12-31';
    expect(lastWorked < firstPaid).toBe(true);
    const unemployment = await world.call<Answer>(`/integrations/${id}/streams/unemployment`);
    expect(unemployment.body.outcome).toBe('noDataFound');
  });

  test('who is paid is known at the mutualities in that quality too', async () => {
    const id = await integrationOf('primary-incapacity', 1);
    interface Sectors {
      readonly sectors: readonly {
        readonly sector: { readonly code: string };
        readonly registrations: readonly { readonly qualityCode: { readonly code: string } }[];
      }[];
    }
    const { body } = await world.call<{ readonly data: Sectors }>(`/integrations/${id}/streams/integrationHistory`);
    const mutualities = body.data.sectors.find(({ sector }) => sector.code === '11');
    expect(mutualities?.registrations.map(({ qualityCode }) => qualityCode.code)).toEqual(['1', '2']);
  });

  test.each([
    [
      'invalidity',
      { category: { code: 'GeneralIncapacityForWorkAllowance' }, invalidityStartDate: '2022-06-14' },
      'PI0',
    ],
    [
      'incapacity-ended',
      { category: { code: 'IndependentIncapacityForWorkAllowance' }, exit: { code: '1' }, endDate: months(-7) },
      'C421',
    ],
    [
      'maternity-rest',
      { category: { code: 'GeneralPregnancy' }, deliveryDate: addDays(today, -42), exit: { code: '0' } },
      'C23',
    ],
  ])('%s', async (tag, risk, benefit) => {
    const { body } = await consult(tag);
    expect(body.data?.risks?.[0]).toMatchObject(risk);
    expect(body.data?.payments?.[0]?.benefit?.code).toBe(benefit);
  });

  test('no fund ever paid', async () => {
    const { body } = await consult('known-nowhere');
    expect(body.outcome).toBe('noDataFound');
    expect(body).not.toHaveProperty('data');
  });

  test.each([
    ['consultAttest', ['risks']],
    ['consultIndemnityPeriods', ['attestations', 'indemnityPeriods', 'payments']],
  ])('%s fails by itself', async (operation, unknown) => {
    const fault = { kind: 'noResult', service: 'HdiIndemnityAllowanceService', operation };
    const { body } = await withFault(world, fault, () => consult('invalidity'));
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: unknown });
    const outcomes = body.data?.quarters.map(({ paymentsOutcome, risksOutcome }) =>
      operation === 'consultAttest' ? risksOutcome : paymentsOutcome,
    );
    expect(outcomes).toEqual(quarters.map(() => 'unknown'));
    expect(body.data).not.toHaveProperty(operation === 'consultAttest' ? 'risks' : 'indemnityPeriods');
    // What the other operation told of payments is shown all the same.
    expect(body.data?.payments?.length).toBeGreaterThan(0);
  });

  test('one quarter that fails leaves the list incomplete, and the answer says which', async () => {
    const fault = {
      kind: 'noResult',
      service: 'HdiIndemnityAllowanceService',
      operation: 'consultIndemnityPeriods',
      times: 1,
    };
    const { body } = await withFault(world, fault, () => consult('invalidity'));
    expect(body.outcome).toBe('incomplete');
    expect(body.unknownProperties).toContain('payments');
    const unknown = body.data?.quarters.filter(({ paymentsOutcome }) => paymentsOutcome === 'unknown');
    expect(unknown).toHaveLength(1);
    expect(body.data?.indemnityPeriods).toHaveLength(4);
  });

  test('when nothing answers it is no answer', async () => {
    const fault = { kind: 'noResult', service: 'HdiIndemnityAllowanceService' };
    const { status } = await withFault(world, fault, () => consult('invalidity'));
    expect(status).toBe(503);
  });

  test('under code 7 no risks, and they are not even asked', async () => {
    const { result, exchanges } = await during(world, () => consult('maternity-rest', '', 7));
    expect(result.body.withheldCategories).toEqual(['risks']);
    expect(result.body.data).not.toHaveProperty('risks');
    expect(result.text).not.toContain(addDays(today, -42));
    expect(result.body.data?.payments?.length).toBeGreaterThan(0);
    for (const one of result.body.data?.quarters ?? []) expect(one).not.toHaveProperty('risksOutcome');
    const operations = new Set(
      exchanges.filter(({ service }) => service === 'HdiIndemnityAllowanceService').map(({ operation }) => operation),
    );
    expect([...operations]).toEqual(['consultIndemnityPeriods']);
  });

  test('a period is asked by its quarters, whole', async () => {
    const { endDate } = daysOfQuarter('2022Q2');
    const { body } = await consult('invalidity', `?from=${endDate}&to=2022-07-01`);
    expect(body.data?.quarters.map(({ quarter }) => quarter)).toEqual(['2022Q3', '2022Q2']);
    expect(body.data?.payments?.map(({ benefit }) => benefit?.code)).toEqual([
      'PI0',
      'PI0',
      'PI0',
      'PI0',
      'C21',
      'C21',
      'C21',
    ]);
  });

  test('more than eight quarters are refused before the Bank is asked', async () => {
    await integrationOf('invalidity', 1);
    const { result, exchanges } = await during(world, () => consult('invalidity', '?from=2024-03-31&to=2026-03-31'));
    expect(result.status).toBe(400);
    expect(result.body.issues?.[0]?.name).toBe('to');
    expect(result.text).toContain('8 quarters');
    expect(exchanges).toEqual([]);
  });
});
