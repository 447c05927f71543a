import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

interface Amount {
  readonly amount?: { readonly value: string; readonly currency: string };
  readonly absenceReason?: { readonly code: string; readonly label?: Readonly<Record<string, string>> };
}
interface TaxAnswer {
  readonly outcome: string;
  readonly withheldCategories: readonly string[];
  readonly data?: {
    readonly incomeYear: string;
    readonly isMostRecent: boolean;
    readonly fiscalState: { readonly code: string };
    readonly income: Readonly<Record<string, Amount>>;
    readonly dependants: Readonly<Record<string, { readonly count?: number } & Amount>>;
    readonly cadastralIncome: Amount;
    readonly relatedPerson?: { readonly ssin: string };
  };
  readonly issues?: readonly { readonly type: string; readonly name: string; readonly replacedBy?: string }[];
}

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

async function consult(tag: string, query = '', qualityCode = 1) {
  const id = await world.integrate(world.persona(tag), { qualityCode });
  return world.call<TaxAnswer>(`/integrations/${id}/streams/taxAssessment${query}`);
}

const lastYears = new Date().getFullYear() - 2;

describe('the tax assessment', () => {
  test('of somebody taxed alone', async () => {
    const { body } = await consult('taxed-alone');
    expect(body.data).toMatchObject({
      incomeYear: String(lastYears),
      isMostRecent: true,
      fiscalState: { code: 'SINGULAR' },
      income: { globallyTaxable: { amount: { value: '21874.35', currency: 'EUR' } } },
      dependants: { children: { count: 0 } },
      cadastralIncome: { amount: { value: '371.50' } },
    });
    expect(body.data?.income['separatelyTaxable']).toHaveProperty('absenceReason');
    expect(body.data).not.toHaveProperty('relatedPerson');
  });

  test('of the second of a couple names the first', async () => {
    const { body } = await consult('applicant-in-couple');
    expect(body.data?.fiscalState.code).toBe('SECONDARY');
    expect(body.data?.relatedPerson?.ssin).toBe(world.persona('self-employed-partner').ssin);
    expect(body.data?.income['globallyTaxableOfFiscalFamily']?.amount?.value).toBe('30522.77');
  });

  test('of a year, and of a year that has none', async () => {
    const before = await consult('taxed-alone', `?year=${String(lastYears - 1)}`, 7);
    expect(before.body.data).toMatchObject({ incomeYear: String(lastYears - 1), isMostRecent: false });
    const { status, body } = await consult('separately-taxed-income', '?year=1999');
    expect([status, body.outcome]).toEqual([200, 'noDataFound']);
    expect(body).not.toHaveProperty('data');
  });

  test('of a maintenance debtor is open under code 30, whole', async () => {
    const { body } = await consult('under-maintenance-threshold', '', 30);
    expect(body.withheldCategories).toEqual([]);
    expect(body.data?.income['globallyTaxable']?.amount?.value).toBe('24180.55');
    expect(body.data?.income['separatelyTaxable']?.absenceReason?.code).toBe(
      'ELEMENT_NOT_AVAILABLE_FOR_THIS_INCOME_YEAR',
    );
    expect(body.data?.income['separatelyTaxable']?.absenceReason?.label?.['nl']).toMatch(/\S/);
  });

  test('refuses a year that is none', async () => {
    const { status, body } = await consult('student', '?year=24');
    expect(status).toBe(400);
    expect(body.issues).toMatchObject([{ name: 'year' }]);
  });
});
