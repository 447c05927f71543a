import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays, addMonths, belgianDate } from '../../src/values/calendar.ts';
import type { UnemploymentData } from '../../src/streams/unemployment/schema.ts';
import { consulting } from './consulting.ts';
import { startConstellation, type Constellation } from '../constellation.ts';
import { during } from './exchanges.ts';

/** The lives move along with it. */
const today = belgianDate(Date.now());
const months = (count: number) => addMonths(today, count);
/** The last month that is over, and so can have been paid. */
const lastMonth = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
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
  readonly data?: UnemploymentData;
  readonly issues?: readonly { readonly name: string }[];
}

const { consult, integrationOf } = consulting<Answer>(() => world, 'unemployment');

describe('unemployment', () => {
  test('full unemployment with dependants: right, sums, exemption for studies', async () => {
    const { body } = await consult('unemployed-householder');
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [], withheldCategories: [] });
    const { data } = body;
    expect(data?.referenceDate).toBe(today);
    expect(data?.rights).toHaveLength(1);
    expect(data?.rights?.[0]).toMatchObject({
      startDate: addDays(months(-7), 1),
      theoreticalEndDate: months(17),
      dailyAmount: { value: '70.86', currency: 'EUR' },
      unemploymentCode: { code: '01' },
      familyState: { code: 'HOUSEHOLDER', label: { nl: 'Samenwonend met gezinslast' } },
      regime: '12',
      allowanceKind: { code: 'UNEMPLOYMENT_ALLOCATION' },
    });
    expect(data?.paidSums?.[0]).toEqual({
      month: lastMonth,
      paidAmount: { value: '1842.36', currency: 'EUR' },
      amountBasis: 'gross',
      fileStatus: expect.objectContaining({ code: 'NOT_STARTED' }) as unknown,
      numberOfAllowances: '26',
    });
    expect(data?.lastPayment).toMatchObject({ month: lastMonth, numberOfAllowances: '26' });
    expect(data?.exemptions).toEqual([
      {
        reason: {
          code: 'E10',
          label: expect.objectContaining({ nl: expect.stringContaining('Studies') as unknown }) as unknown,
        },
        region: expect.objectContaining({ code: 'R1' }) as unknown,
        startDate: months(-3),
        endDate: months(6),
        isForShortageOccupation: true,
        occupation: 'Elektrotechnicus',
        decision: { office: '44', decisionNumber: '44-26-07741' },
      },
    ]);
  });

  test('part-time with income guarantee, beside the employment that Dimona shows', async () => {
    const { body } = await consult('income-guarantee');
    expect(body.data?.rights?.[0]?.unemploymentCode?.code).toBe('05');
    expect(body.data?.paidSums?.map(({ numberOfAllowances }) => numberOfAllowances)).toContain('10.5');
    const id = await integrationOf('part-time', 1);
    const dimona = await world.call<{
      readonly data: { readonly employments: readonly { readonly endDate?: string; readonly isCanceled: boolean }[] };
    }>(`/integrations/${id}/streams/dimona`);
    expect(dimona.body.data.employments.some((one) => one.endDate === undefined && !one.isCanceled)).toBe(true);
  });

  test.each([
    [
      'unemployment-sanction',
      {
        reason: 'sanction',
        startDate: months(-1),
        // Thirteen weeks are 91 days, the first one included.
        endDate: addDays(months(-1), 90),
        isEndDateDerived: true,
        numberOfWeeks: 13,
        triggerDate: months(-3),
      },
    ],
    ['unemployment-exclusion', { reason: 'exclusion', startDate: months(-20) }],
    ['unemployment-ended', { reason: 'endOfRights', startDate: months(-11) }],
  ])('%s: that there is no right is said, with its reason', async (tag, noRight) => {
    const { body } = await consult(tag);
    expect(body.data?.rights).toEqual([]);
    expect(body.data?.noRight).toMatchObject(noRight);
  });

  test('a payment that no right explains is unknown, not nothing', async () => {
    const { body } = await consult('unemployment-exclusion');
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: ['lastPayment'] });
    expect(body.data).not.toHaveProperty('lastPayment');
  });

  test('a right on an earlier day', async () => {
    const { body } = await consult('unemployment-ended', `?referenceDate=${months(-12)}`);
    expect(body.data?.rights?.[0]?.startDate).toBe(addDays(months(-13), 1));
    expect(body.data).not.toHaveProperty('noRight');
  });

  test.each([
    ['insertion-allowance', '01', 'INSERTION_ALLOCATION'],
    ['temporary-unemployment', '02', 'UNEMPLOYMENT_ALLOCATION'],
  ])('%s', async (tag, code, kind) => {
    const { body } = await consult(tag);
    expect(body.data?.rights?.[0]).toMatchObject({ unemploymentCode: { code }, allowanceKind: { code: kind } });
    expect(body.data?.paidSums?.length).toBeGreaterThan(3);
  });

  test('known at the office and not paid: an answer, with nothing unknown', async () => {
    const { body } = await consult('unemployed-not-paid');
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [], data: { paidSums: [] } });
    expect(body.data?.rights).toHaveLength(1);
    expect(body.data).not.toHaveProperty('lastPayment');
  });

  test('not known at the office', async () => {
    const { body } = await consult('unknown-at-unemployment-office');
    expect(body.outcome).toBe('noDataFound');
    expect(body).not.toHaveProperty('data');
  });

  test.each([
    ['consultRights', ['referenceDate', 'rights', 'noRight']],
    ['consultPaidSums', ['paidSums']],
    ['consultPayments', ['lastPayment']],
    ['consultSanctionHistory', ['warnings', 'sanctions']],
    ['consultExemptionHistory', ['exemptions']],
  ])('%s fails by itself', async (operation, unknown) => {
    await world.control('faults', { body: { kind: 'noResult', service: 'UnemploymentDataService', operation } });
    const { body } = await consult('unemployed-householder');
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: unknown });
    for (const property of unknown) expect(body.data).not.toHaveProperty(property);
  });

  test('under code 7 right and payments only, and only those are asked', async () => {
    const { result, exchanges } = await during(world, () => consult('unemployed-householder', '', 7));
    expect(result.body.withheldCategories).toEqual(['sanctions', 'exemptions']);
    expect(result.body.data).not.toHaveProperty('exemptions');
    const operations = exchanges.map(({ operation }) => operation).filter((one) => one.startsWith('consult'));
    expect(operations.sort()).toEqual(['consultPaidSums', 'consultPayments', 'consultRights']);
  });

  test('more than 48 calendar months are refused before the Bank is asked', async () => {
    const { result, exchanges } = await during(world, () =>
      consult('unemployed-householder', '?from=2022-01-15&to=2026-01-14'),
    );
    expect(result.status).toBe(400);
    expect(result.body.issues?.[0]?.name).toBe('to');
    expect(result.text).toContain('48 calendar months');
    expect(exchanges).toEqual([]);
  });
});
