import type { Person } from '../people.ts';
import { entitlementsOf, type Entitlement } from '../personas/entitlements.ts';
import type { HouseholdMember } from '../personas/household.ts';
import { resolve } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';

/** What the contract has room for. */
const most = { globalRightPeriods: 12, rightPeriods: 24 };

/** The Bank's numbers are not published: these are invented. */
const organizations: Readonly<Record<string, number>> = { PCSA: 1, DGPH: 2, NPO: 3 };

/** Alone in a part that nobody has. */
const nobody = [{ nobody: '' }];

interface Period {
  readonly startDate: string;
  readonly endDate: string | undefined;
}

/**
 * What the Bank knows of a household: who has contracts, who is its head, whose right opens the tariff.
 * @param together the household, the head first
 * @param members those of the household who are personas, in the same order
 */
export function rightsPart(
  { ssin }: Person,
  together: readonly HouseholdMember[],
  members: readonly Person[],
  today: string,
): XmlElements {
  const head = together[0]?.person.ssin ?? ssin;
  const customers = members.filter(({ life }) => (life.socialTariff?.contracts ?? []).length > 0);
  const entitled = members
    .map((member) => ({ ssin: member.ssin, rights: rightsOf(member, today) }))
    .filter(({ rights }) => rights.length > 0);
  const hasRight = entitled.length > 0 && {
    globalRightPeriod: merged(entitled.flatMap(({ rights }) => rights)).slice(-most.globalRightPeriods),
    householdHead: [{ ssin: head, householdPeriod: periodOf(head, together) }],
  };
  return {
    identifier: {
      $: {
        finalCustomer: customers.some((one) => one.ssin === ssin),
        householdHead: head === ssin,
        protectedPerson: entitled.some((one) => one.ssin === ssin),
      },
      _: ssin,
    },
    finalCustomer:
      customers.length === 0
        ? nobody
        : customers.map((customer) => ({ ssin: customer.ssin, hasRight: hasRight || undefined })),
    householdHead: [
      {
        ssin: head,
        householdHeadPeriod: periodOf(head, together)?.[0],
        member: entitled.map((one) => ({ ssin: one.ssin, householdPeriod: periodOf(one.ssin, together) })),
      },
    ],
    protectedPerson:
      entitled.length === 0
        ? nobody
        : entitled.map((one) => ({
            ssin: one.ssin,
            rightPeriod: one.rights.slice(-most.rightPeriods).map(({ startDate, endDate, organization }) => ({
              $: { organization: organizations[organization] },
              startDate,
              endDate,
            })),
          })),
  };
}

/** Rights that began, the oldest first. */
function rightsOf({ life }: Person, today: string): readonly (Period & Pick<Entitlement, 'organization'>)[] {
  return entitlementsOf(life)
    .map(({ organization, since, until }) => ({
      organization,
      startDate: resolve(since, today),
      endDate: until === undefined ? undefined : resolve(until, today),
    }))
    .filter(({ startDate }) => startDate <= today)
    .sort((a, b) => a.startDate.localeCompare(b.startDate));
}

/** Periods that have a day in common become one. */
function merged(periods: readonly Period[]): readonly XmlElements[] {
  const whole: Period[] = [];
  for (const { startDate, endDate } of periods.toSorted((a, b) => a.startDate.localeCompare(b.startDate))) {
    const last = whole.at(-1);
    if (last === undefined || (last.endDate !== undefined && last.endDate < startDate)) {
      whole.push({ startDate, endDate });
    } else if (last.endDate !== undefined && (endDate === undefined || endDate > last.endDate)) {
      whole.splice(-1, 1, { startDate: last.startDate, endDate });
    }
  }
  return whole.map(({ startDate, endDate }) => ({ startDate, endDate }));
}

/** When somebody came into the household; the register has no such date for a reference person with members. */
function periodOf(ssin: string, together: readonly HouseholdMember[]): readonly XmlElements[] | undefined {
  const since = together.find(({ person }) => person.ssin === ssin)?.since;
  return since === undefined || since.includes('-00') ? undefined : [{ startDate: since }];
}
