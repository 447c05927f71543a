import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
});
afterAll(() => world[Symbol.asyncDispose]());

interface Contract {
  readonly ean: string;
  readonly isEanValid: boolean;
  readonly product: { readonly code: string };
  readonly supplierName: string;
  readonly customerNumber: string;
  readonly tariffStatus: string;
  readonly tariffStartDate?: string;
  readonly customer: { readonly isConsultedPerson: boolean };
}
interface Period {
  readonly startDate: string;
  readonly endDate?: string;
}
interface SocialTariffAnswer {
  readonly status?: number;
  readonly outcome: string;
  readonly unknownProperties: readonly string[];
  readonly data: {
    readonly customerCategory: unknown;
    readonly finalCustomers: readonly {
      readonly ssin: string;
      readonly hasRight: boolean;
      readonly rightPeriods?: readonly Period[];
      readonly householdHeads?: readonly { readonly ssin: string; readonly periods: readonly Period[] }[];
    }[];
    readonly householdHeads: readonly {
      readonly ssin: string;
      readonly members: readonly { readonly ssin: string; readonly periods: readonly Period[] }[];
    }[];
    readonly protectedPersons: readonly {
      readonly isConsultedPerson: boolean;
      readonly rights: readonly (Period & { readonly organization?: { readonly code: string } })[];
    }[];
    readonly household?: { readonly members: readonly unknown[] };
    readonly energyContracts?: readonly Contract[];
    readonly economy: { readonly outcome: string; readonly status?: { readonly code: string } };
  };
}

const integrations = new Map<string, Promise<string>>();
async function consult(tag: string, query = '') {
  const id = integrations.get(tag) ?? world.integrate(world.persona(tag));
  integrations.set(tag, id);
  return world.call<SocialTariffAnswer>(`/integrations/${await id}/streams/socialTariff${query}`);
}

describe('socialTariff', () => {
  test('applied for both energies: supplier, number, EAN, and since when', async () => {
    const { body } = await consult('social-tariff-applied');
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [] });
    expect(body.data.customerCategory).toEqual({
      isFinalCustomer: true,
      isHouseholdHead: true,
      isProtectedPerson: true,
    });
    const contracts = body.data.energyContracts ?? [];
    expect(contracts.map(({ product }) => product.code)).toEqual(['E', 'G', 'G']);
    for (const contract of contracts) {
      expect(contract).toMatchObject({
        tariffStatus: 'applied',
        isEanValid: true,
        customer: { isConsultedPerson: true },
      });
      expect(contract.tariffStartDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(contract.supplierName).not.toBe('');
      expect(contract.customerNumber).not.toBe('');
    }
  });

  test('a right that no supplier gives yet, and a contract that is not decided', async () => {
    const notApplied = (await consult('social-tariff-not-applied')).body.data;
    expect(notApplied.finalCustomers.map(({ hasRight }) => hasRight)).toEqual([true]);
    expect(notApplied.energyContracts?.map(({ tariffStatus }) => tariffStatus)).toEqual(['notApplied', 'notApplied']);
    const { data } = (await consult('social-tariff-not-yet-known')).body;
    expect(data.energyContracts?.map(({ tariffStatus }) => tariffStatus)).toEqual(['notYetKnown']);
  });

  test('nobody with a right is said, not left to be guessed, and nobody is no person', async () => {
    const { data } = (await consult('social-tariff-nobody')).body;
    expect(data.finalCustomers).toMatchObject([{ hasRight: false }]);
    expect(data.finalCustomers[0]).not.toHaveProperty('rightPeriods');
    expect(data.protectedPersons).toEqual([]);
  });

  test('a right without a contract in the household: nobody is the customer, and that is no person', async () => {
    const { body } = await consult('social-tariff-without-contract');
    expect(body).toMatchObject({ outcome: 'dataFound', unknownProperties: [] });
    expect(body.data.finalCustomers).toEqual([]);
    expect(body.data.protectedPersons).toMatchObject([
      { isConsultedPerson: true, rights: [{ organization: { code: '1' } }] },
    ]);
  });

  test('rights are periods of days, with the organization by its number', async () => {
    const { data } = (await consult('social-tariff-through-household')).body;
    const day = /^\d{4}-\d{2}-\d{2}$/;
    const [customer] = data.finalCustomers;
    expect(customer?.rightPeriods).toEqual([{ startDate: expect.stringMatching(day) as string }]);
    expect(customer?.householdHeads).toMatchObject([{ ssin: customer?.ssin }]);
    const [head] = data.householdHeads;
    expect(head?.members).toMatchObject([{ periods: [{ startDate: expect.stringMatching(day) as string }] }]);
    expect(data.protectedPersons).toMatchObject([
      {
        isConsultedPerson: false,
        rights: [{ startDate: customer?.rightPeriods?.[0]?.startDate, organization: { code: '2' } }],
      },
    ]);
  });

  test('the partner sees the contracts of the household and the child through whom there is a right', async () => {
    const { data } = (await consult('applicant-in-couple')).body;
    expect(data.customerCategory).toMatchObject({ isFinalCustomer: false, isProtectedPerson: false });
    expect(data.protectedPersons.map(({ isConsultedPerson }) => isConsultedPerson)).toEqual([false]);
    expect(data.energyContracts?.map(({ customer }) => customer.isConsultedPerson)).toEqual([false, false]);
    expect(data.household?.members).toHaveLength(4);
  });

  test('a quarter limits the rights to those with a day in it; two quarters are refused', async () => {
    const [right, earlier] = (await consult('social-tariff-applied')).body.data.protectedPersons[0]?.rights ?? [];
    expect(right).not.toHaveProperty('endDate');
    expect(earlier?.endDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const begin = right?.startDate ?? '';
    const within = (await consult('social-tariff-applied', `?from=${begin}&to=${begin}`)).body.data;
    expect(within.protectedPersons[0]?.rights).toEqual([right]);
    expect(within.finalCustomers[0]).toMatchObject({ hasRight: true, rightPeriods: [{ startDate: begin }] });
    const yearBefore = `${String(Number(begin.slice(0, 4)) - 1)}-01-01`;
    const before = (await consult('social-tariff-applied', `?from=${yearBefore}&to=${yearBefore}`)).body.data;
    expect(before.protectedPersons[0]?.rights).toEqual([]);
    expect(before.finalCustomers[0]).toMatchObject({ hasRight: false, rightPeriods: [] });
    expect((await consult('social-tariff-applied', '?from=2026-03-31&to=2026-04-01')).status).toBe(400);
    expect((await consult('social-tariff-applied', '?from=2026-03-31')).status).toBe(400);
  });

  test('the FPS Economy out of reach: contracts are unknown, rights are not', async () => {
    const { body } = await consult('social-tariff-economy-unavailable');
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: ['household', 'energyContracts'] });
    expect(body.data.economy).toMatchObject({ outcome: 'unknown', status: { code: 'SERVICE_UNAVAILABLE' } });
    expect(body.data).not.toHaveProperty('energyContracts');
    expect(body.data.finalCustomers).toMatchObject([{ hasRight: false }]);
  });
});
