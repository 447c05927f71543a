import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startConstellation, type Constellation } from '../constellation.ts';

let world: Constellation;
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_TIMEOUT_MS: '700', KSZ_RETRIES: '0' } });
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
interface SocialTariffAnswer {
  readonly status?: number;
  readonly outcome: string;
  readonly unknownProperties: readonly string[];
  readonly data: {
    readonly customerCategory: unknown;
    readonly finalCustomers: readonly { hasNobodyEntitled: boolean; rightQuarters?: readonly string[] }[];
    readonly protectedPersons: readonly { isConsultedPerson: boolean; rights: readonly { quarter: string }[] }[];
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
    expect(notApplied.finalCustomers.map(({ hasNobodyEntitled }) => hasNobodyEntitled)).toEqual([false]);
    expect(notApplied.energyContracts?.map(({ tariffStatus }) => tariffStatus)).toEqual(['notApplied', 'notApplied']);
    const { data } = (await consult('social-tariff-not-yet-known')).body;
    expect(data.energyContracts?.map(({ tariffStatus }) => tariffStatus)).toEqual(['notYetKnown']);
  });

  test('nobody with a right is said, not left to be guessed', async () => {
    const { data } = (await consult('social-tariff-nobody')).body;
    expect(data.finalCustomers).toMatchObject([{ hasNobodyEntitled: true }]);
    expect(data.finalCustomers[0]).not.toHaveProperty('rightQuarters');
    expect(data.protectedPersons).toEqual([]);
  });

  test('the partner sees the contracts of the household and the child through whom there is a right', async () => {
    const { data } = (await consult('applicant-in-couple')).body;
    expect(data.customerCategory).toMatchObject({ isFinalCustomer: false, isProtectedPerson: false });
    expect(data.protectedPersons.map(({ isConsultedPerson }) => isConsultedPerson)).toEqual([false]);
    expect(data.energyContracts?.map(({ customer }) => customer.isConsultedPerson)).toEqual([false, false]);
    expect(data.household?.members).toHaveLength(4);
  });

  test('a quarter limits the rights; two quarters are refused', async () => {
    const all = (await consult('social-tariff-applied')).body.data.protectedPersons[0]?.rights ?? [];
    const { quarter = '' } = all[1] ?? {};
    const month = String(Number(quarter.slice(5)) * 3).padStart(2, '0');
    const day = `${quarter.slice(0, 4)}-${month}-01`;
    const one = (await consult('social-tariff-applied', `?from=${day}&to=${day}`)).body.data;
    expect(one.protectedPersons[0]?.rights.map((right) => right.quarter)).toEqual([quarter]);
    expect(one.finalCustomers[0]?.rightQuarters).toEqual([quarter]);
    expect((await consult('social-tariff-applied', '?from=2026-03-31&to=2026-04-01')).status).toBe(400);
    expect((await consult('social-tariff-applied', '?from=2026-03-31')).status).toBe(400);
  });

  test('the FPS Economy out of reach: contracts are unknown, rights are not', async () => {
    const { body } = await consult('social-tariff-economy-unavailable');
    expect(body).toMatchObject({ outcome: 'incomplete', unknownProperties: ['household', 'energyContracts'] });
    expect(body.data.economy).toMatchObject({ outcome: 'unknown', status: { code: 'SERVICE_UNAVAILABLE' } });
    expect(body.data).not.toHaveProperty('energyContracts');
    expect(body.data.finalCustomers).toMatchObject([{ hasNobodyEntitled: true }]);
  });
});
