import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCurrentHousehold } from '../../../src/streams/national-register/groups/current-household.ts';
import { toCurrentAddress } from '../../../src/streams/national-register/groups/current-address.ts';
import { residenceKinds } from '../../../src/streams/national-register/groups/residence.ts';

const day = fc.integer({ min: 1, max: 28 }).map((value) => `2020-01-${String(value).padStart(2, '0')}`);
const dated = { startDate: day, endDate: day };

/** Newest first, as the histories come. */
function sorted<T extends { readonly startDate: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.startDate < b.startDate ? 1 : -1));
}

const residences = fc
  .array(fc.record({ startDate: day, kind: fc.constantFrom(...residenceKinds) }), { minLength: 1, maxLength: 4 })
  .map((items) =>
    sorted(items).map((item) => ({ ...item, informationType: '001' as const, residence: { code: '44021' } })),
  );
const addresses = fc
  .array(fc.record(dated, { requiredKeys: ['startDate'] }), { maxLength: 4 })
  .map((items) => sorted(items).map((item) => ({ ...item, informationType: '020' as const })));
const references = fc
  .array(fc.record(dated, { requiredKeys: ['startDate'] }), { maxLength: 2 })
  .map((items) => sorted(items).map((item) => ({ ...item, informationType: '024' as const })));

describe('current address', () => {
  test('an address is shown only in a municipality, or as a reference address after a striking-off', () => {
    fc.assert(
      fc.property(residences, addresses, references, (known, homes, marks) => {
        const current = toCurrentAddress({ residences: known, addresses: homes, referenceAddresses: marks });
        expect(current?.kind).toBe(known[0]?.kind);
        if (!current?.address) return;
        expect(current.address.endDate).toBeUndefined();
        expect(['municipality', 'struckOff']).toContain(current.kind);
        if (current.kind === 'struckOff') expect(current.isReferenceAddress).toBe(true);
      }),
    );
  });

  test('an address from before a departure is never shown', () => {
    fc.assert(
      fc.property(residences, addresses, (known, homes) => {
        const current = toCurrentAddress({ residences: known, addresses: homes });
        const departures = known.filter(({ kind }) => kind !== 'municipality' && kind !== 'unknown');
        for (const departure of departures) {
          expect((current?.address?.startDate ?? '9999') >= departure.startDate).toBe(true);
        }
      }),
    );
  });

  test('without a municipality of residence nothing is derived', () => {
    expect(toCurrentAddress({ addresses: [{ informationType: '020', startDate: '2020-01-01' }] })).toBeUndefined();
  });
});

const person = { ssin: '90641201820', familyName: 'Vanvoorbeeld' };
const rows = fc.array(
  fc.record(
    { ...dated, person: fc.constant(person), role: fc.constantFrom({ code: '02' }, { code: '03' }) },
    { requiredKeys: ['startDate', 'role'] },
  ),
  { maxLength: 4 },
);

describe('current household', () => {
  test('says what it is only when exactly one situation is open', () => {
    fc.assert(
      fc.property(rows, rows, (own, others) => {
        const members = own.map((row) => ({ ...row, informationType: '140' as const }));
        const memberships = others.map((row) => ({ ...row, informationType: '141' as const }));
        const household = toCurrentHousehold({ householdMembers: members, householdMemberships: memberships });
        const open = members.filter(({ endDate }) => endDate === undefined);
        const situations = new Set([
          ...open.map((row) => (row.person ? 'referencePerson' : 'livesAlone')),
          ...memberships.filter(({ endDate }) => endDate === undefined).map(() => 'member'),
        ]);
        if (situations.size === 0) expect(household).toBeUndefined();
        else if (situations.size > 1) expect(household?.kind).toBe('unclear');
        else if (household?.kind !== 'unclear') expect([household?.kind]).toEqual([...situations]);
      }),
    );
  });

  test('the own row of a reference person is not a member', () => {
    const own = { informationType: '140' as const, role: { code: '01' }, person, startDate: '2020-01-01' };
    const child = { informationType: '140' as const, role: { code: '03' }, person, startDate: '2021-01-01' };
    expect(toCurrentHousehold({ householdMembers: [own] })?.kind).toBe('livesAlone');
    expect(toCurrentHousehold({ householdMembers: [child, own] })).toEqual({
      kind: 'referencePerson',
      members: [child],
      derivedFrom: ['140'],
    });
  });
});
