import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

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

interface Coded {
  readonly code: string;
}
interface Amount {
  readonly value: string;
}
interface Right {
  readonly payingInstitution: { readonly name?: string; readonly enterpriseNumber?: string };
  readonly advantage: Coded;
  readonly pillar: Coded;
  readonly origin: Coded;
  readonly periodicity: Coded;
  readonly type?: Coded;
  readonly hasPayments?: boolean;
  readonly rightEndDate?: string;
  readonly anomalies?: readonly Coded[];
}
interface Payment {
  readonly fileNumber: string;
  readonly advantage: Coded;
  readonly isHolidayPay: boolean;
  readonly grossAmount: Amount;
  readonly referencePeriod: { readonly startMonth: string; readonly endMonth: string };
  readonly parts: readonly { readonly month: string }[];
}
interface Fiscal {
  readonly fiscalSituation?: { readonly dependentSpouse?: Coded };
}
interface PensionAnswer {
  readonly outcome: string;
  readonly sources: readonly { readonly service: string; readonly outcome: string }[];
  readonly data?: {
    readonly rights: readonly Right[];
    readonly payments: readonly Payment[];
    readonly demands: readonly { readonly isRefused: boolean; readonly refusalDate?: string }[];
  };
}

const known = new Map<string, Promise<string>>();
async function consult<T = PensionAnswer>(tag: string, query = '') {
  const persona = world.persona(tag);
  const integration = known.get(tag) ?? world.integrate(persona);
  known.set(tag, integration);
  return world.call<T>(`/integrations/${await integration}/streams/pension${query}`);
}

const sumOfMonth = (payments: readonly Payment[], month: string) =>
  payments
    .filter(({ parts }) => parts.some((part) => part.month === month))
    .map(({ grossAmount }) => grossAmount.value);

describe('pension', () => {
  test('a retired employee: twelve months, holiday pay, a correction, coal, and a pension from abroad', async () => {
    const { body } = await consult('retired-employee');
    const { rights = [], payments = [] } = body.data ?? {};
    expect(rights.map(({ advantage, origin }) => [advantage.code, origin.code])).toEqual([
      ['51', 'Foreign'],
      ['01', 'National'],
      ['36', 'National'],
    ]);
    const monthly = payments.filter(({ advantage, isHolidayPay }) => advantage.code === '01' && !isHolidayPay);
    expect(monthly.length).toBeGreaterThanOrEqual(12);
    expect(monthly.length).toBeLessThanOrEqual(13);
    expect(monthly.filter(({ parts }) => parts.length === 2)).toHaveLength(1);
    // In May two of them can lie within twelve months.
    expect(payments.some(({ isHolidayPay }) => isHolidayPay)).toBe(true);
    const ends = payments.map(({ referencePeriod }) => referencePeriod.endMonth);
    expect(ends).toEqual([...ends].sort().reverse());
    const [newest] = monthly;
    expect(sumOfMonth(payments, newest?.referencePeriod.endMonth ?? '')).toContain('1918.40');
  });

  test('a survivor, a closed pension, a capital', async () => {
    const survivor = (await consult('survivor-pension')).body.data?.rights;
    expect(survivor).toMatchObject([{ advantage: { code: '11' }, type: { code: '2' }, hasPayments: true }]);
    const closed = (await consult('closed-pension')).body.data?.rights[0];
    expect(closed?.rightEndDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { rights = [], payments = [] } = (await consult('second-pillar-capital')).body.data ?? {};
    expect(rights.map(({ pillar }) => pillar.code).sort()).toEqual(['First', 'Second']);
    expect(payments.filter(({ advantage }) => advantage.code === '00')).toMatchObject([
      { grossAmount: { value: '38250.00' }, referencePeriod: {} },
    ]);
  });

  test('the income guarantee beside a supranational pension, and a demand that was refused', async () => {
    const { data } = (await consult('elderly-income-guarantee')).body;
    expect(data?.rights.map(({ advantage }) => advantage.code).sort()).toEqual(['30', '51']);
    const supranational = data?.rights.find(({ origin }) => origin.code === 'SupraNational');
    expect(supranational?.payingInstitution).not.toHaveProperty('enterpriseNumber');
    expect(supranational?.anomalies?.map(({ code }) => code)).toEqual(['A12', 'A31']);
    expect(data?.demands).toMatchObject([{ isRefused: true }]);
  });

  test('an open demand and a right without payments are answers', async () => {
    expect((await consult('open-pension-demand')).body.data?.demands).toMatchObject([{ isRefused: false }]);
    expect((await consult('pension-without-payments')).body.data).toMatchObject({
      rights: [{ hasPayments: false, pillar: { code: 'Second' } }],
      payments: [],
    });
  });

  test('no pension is an answer too', async () => {
    const { status, body } = await consult('living-wage-elsewhere');
    expect(status).toBe(200);
    expect(body).toMatchObject({ outcome: 'noDataFound', sources: [{ outcome: 'noDataFound' }] });
    expect(body).not.toHaveProperty('data');
  });

  test('the form without a summary is read like the other, and its codes too', async () => {
    const { body } = await consult<PensionAnswer & { readonly unknownProperties: readonly string[] }>(
      'survivor-pension',
    );
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [] });
    const spouses = (body.data?.payments ?? []).map(
      (payment) => (payment as Fiscal).fiscalSituation?.dependentSpouse?.code,
    );
    expect(new Set(spouses)).toEqual(new Set(['0']));
  });

  test('who is not surely identified never has "no pension", and perhaps more than is told', async () => {
    const nothing = await consult('not-identified-by-pension-register');
    expect(nothing.status).toBe(502);
    expect(nothing.text).not.toContain('noDataFound');
    const { status, body } = await consult('elderly-income-guarantee');
    expect([status, body.outcome]).toEqual([200, 'incomplete']);
    expect(body).toMatchObject({ unknownProperties: ['rights', 'payments', 'demands'] });
    expect(body.data?.rights).toHaveLength(2);
  });

  test('a period of the past has its own payments', async () => {
    const { body } = await consult('retired-employee', '?from=2019-03-01&to=2019-04-30');
    const months = body.data?.payments.map(({ referencePeriod }) => referencePeriod.endMonth) ?? [];
    expect([...new Set(months)].sort()).toEqual(['2019-03', '2019-04']);
  });

  test('a period that is too long is refused with a reason, before the Bank is asked', async () => {
    interface Refused {
      readonly status: number;
      readonly issues?: readonly { readonly name: string; readonly detail?: string }[];
    }
    const { status, text, body } = await consult<Refused>('retired-employee', '?from=2010-01-01&to=2026-01-01');
    expect(status).toBe(400);
    expect(body.issues?.[0]?.name).toBe('to');
    expect(text).toContain('120 months');
  });

  test.each(['noResult', 'soapFault', 'malformedXml'])('%s is never "no pension"', async (kind) => {
    await world.control('faults', { body: { kind, service: 'OCMWCPASPensionRegisterConsult' } });
    const { status, text } = await consult('retired-employee');
    expect(status).toBeGreaterThanOrEqual(500);
    expect(text).not.toContain('noDataFound');
  });
});
