import { Temporal } from 'temporal-polyfill';
import type { Person } from '../people.ts';
import { entitlementsOf } from '../personas/entitlements.ts';
import { resolve } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';

/** Quarters back from today that are exchanged, as many as the contract has room for. */
const mostQuarters = 12;

/**
 * What the Bank knows of a household: who has contracts, who is its head, whose right opens the tariff.
 * @param members those of the household who are personas, the head first
 */
export function rightsPart({ ssin }: Person, head: string, members: readonly Person[], today: string): XmlElements {
  const customers = members.filter(({ life }) => (life.socialTariff?.contracts ?? []).length > 0);
  const rights = members.map((member) => ({ ssin: member.ssin, quarters: rightsOf(member, today) }));
  const entitled = rights.filter(({ quarters }) => quarters.length > 0);
  const quarters = [...new Set(entitled.flatMap((one) => one.quarters.map(({ quarter }) => quarter)))].sort();
  return {
    identifier: {
      $: {
        finalCustomer: customers.some((one) => one.ssin === ssin),
        householdHead: head === ssin,
        protectedPerson: entitled.some((one) => one.ssin === ssin),
      },
      _: ssin,
    },
    finalCustomer: customers.map((customer) => ({
      ssin: customer.ssin,
      ...(entitled.length > 0
        ? { hasRight: { globalRightPeriod: quarters.slice(-mostQuarters), householdHead: head } }
        : { nobody: true }),
    })),
    householdHead: [{ ssin: head, member: members.map((member) => member.ssin), period: quarterOf(today) }],
    protectedPerson: entitled.map((one) => ({
      ssin: one.ssin,
      rightPeriod: one.quarters.map(({ quarter, organization }) => ({ $: { organization }, _: quarter })),
    })),
  };
}

interface Right {
  readonly quarter: string;
  readonly organization: string;
}

/** Every quarter of the last three years in which a right of the person held on some day. */
function rightsOf({ life }: Person, today: string): readonly Right[] {
  return lastQuarters(today).flatMap(({ quarter, first, last }) =>
    entitlementsOf(life)
      .filter(({ since, until }) => {
        const end = until === undefined ? '9999-12-31' : resolve(until, today);
        return resolve(since, today) <= last && end >= first;
      })
      .map(({ organization }) => ({ quarter, organization })),
  );
}

function lastQuarters(today: string): readonly { quarter: string; first: string; last: string }[] {
  const day = Temporal.PlainDate.from(today);
  const current = day.with({ month: Math.floor((day.month - 1) / 3) * 3 + 1, day: 1 });
  return Array.from({ length: mostQuarters }, (_, index) => {
    const first = current.subtract({ months: 3 * (mostQuarters - 1 - index) });
    const last = first.add({ months: 3 }).subtract({ days: 1 }).toString();
    return { quarter: quarterOf(first.toString()), first: first.toString(), last };
  });
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
}
