import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, ListedPersona } from '../client.ts';
import { registrationOf, startConstellation, type Constellation } from '../constellation.ts';

let world: Constellation;
/** Integrations of everybody who can be registered, by number. */
const integrated = new Map<string, string>();
beforeAll(async () => {
  world = await startConstellation({ env: { KSZ_RETRIES: '0' } });
  for (const persona of world.personas) {
    const answer = await world.call<{ integrationId: string }>('/integrations', { body: registrationOf(persona) });
    if (answer.status === 201) integrated.set(persona.ssin, answer.body.integrationId);
  }
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

interface Coded {
  readonly code: string;
}
interface Member {
  readonly ssin?: string;
  readonly fictitiousNumber?: string;
  readonly relation: Coded;
  readonly startDate?: string;
  readonly isReferencePerson: boolean;
  readonly isConsultedPerson: boolean;
}
interface Person {
  readonly ssin?: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly middleName?: string;
  readonly birthDate: string;
  readonly gender: Coded;
  readonly civilState?: Coded;
  readonly isDeceased: boolean;
  readonly residence?: Coded;
  readonly address?: { readonly isOutdated: boolean; readonly houseNumber?: string; readonly startDate?: string };
}
interface HouseholdAnswer {
  readonly outcome: string;
  readonly data?: {
    readonly kind?: string;
    readonly members?: readonly Member[];
    readonly person?: Person;
    readonly partner?: { readonly ssin?: string };
    readonly otherMembers: readonly Person[];
  };
}
interface RelatedPerson {
  readonly ssin?: string;
  readonly familyName?: string;
}
interface RegisterAnswer {
  readonly outcome: string;
  readonly data?: {
    readonly identity: { readonly birthDate: string };
    readonly names: readonly { readonly familyName: string }[];
    readonly civilStates?: readonly { readonly civilState: Coded }[];
    readonly deaths?: readonly unknown[];
    readonly currentAddress?: {
      readonly residence: Coded;
      readonly address?: { readonly houseNumber: string; readonly startDate: string };
    };
    readonly household?: {
      readonly kind: string;
      readonly startDate?: string;
      readonly role?: Coded;
      readonly referencePerson?: RelatedPerson;
      readonly members?: readonly { role: Coded; startDate?: string; person?: RelatedPerson }[];
    };
  };
}

/** A file of somebody who has died asks for a reason. */
async function householdOf(id: string): Promise<Answer<HouseholdAnswer>> {
  const ask = () =>
    world.call<HouseholdAnswer & { readonly ruleCode?: string }>(`/integrations/${id}/streams/household`);
  const answer = await ask();
  if (answer.body.ruleCode !== 'personDied') return answer;
  await world.giveReason(id);
  return ask();
}
const registerOf = (id: string) => world.call<RegisterAnswer>(`/integrations/${id}/streams/nationalRegister`);
const idOf = (persona: ListedPersona) => integrated.get(persona.ssin) ?? '';

describe('household and nationalRegister agree', () => {
  test('about everybody: kind, members, relation, date, head, identity and address', async () => {
    let compared = 0;
    for (const [ssin, id] of integrated) {
      const [household, register] = await Promise.all([householdOf(id), registerOf(id)]);
      expect(household.status, ssin).toBe(register.status);
      if (household.status !== 200) continue;
      expect(household.body.outcome, ssin).toBe(register.body.outcome);
      const { data } = household.body;
      const file = register.body.data;
      if (!data || !file) continue;
      compareHousehold(ssin, data, file);
      comparePerson(ssin, data.person, file);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(20);
  });

  test('in every household, whoever of it is asked about', async () => {
    for (const [ssin, id] of integrated) {
      const { members = [] } = (await householdOf(id)).body.data ?? {};
      for (const other of members) {
        const otherId = other.ssin === undefined ? undefined : integrated.get(other.ssin);
        if (otherId === undefined || other.isConsultedPerson) continue;
        const theirs = (await householdOf(otherId)).body.data?.members ?? [];
        expect(theirs.map(withoutConsulted), ssin).toEqual(members.map(withoutConsulted));
      }
    }
  });
});

function withoutConsulted(member: Member): Omit<Member, 'isConsultedPerson'> {
  return { ...member, isConsultedPerson: undefined } as Omit<Member, 'isConsultedPerson'>;
}

type Data = NonNullable<HouseholdAnswer['data']>;
type File = NonNullable<RegisterAnswer['data']>;

function compareHousehold(ssin: string, { kind, members = [], otherMembers }: Data, { household }: File): void {
  expect(kind, ssin).toBe(household?.kind);
  const others = members.filter(({ isConsultedPerson }) => !isConsultedPerson);
  const self = members.find(({ isConsultedPerson }) => isConsultedPerson);
  switch (household?.kind) {
    case undefined:
      expect(members, ssin).toEqual([]);
      break;
    case 'livesAlone':
      expect(others, ssin).toEqual([]);
      expect(self, ssin).toMatchObject({ relation: { code: '01' } });
      expect(self?.startDate, ssin).toBe(dayOf(household.startDate));
      break;
    case 'member':
      expect(self, ssin).toMatchObject({ relation: { code: household.role?.code } });
      expect(self?.startDate, ssin).toBe(dayOf(household.startDate));
      expect(members.find(({ isReferencePerson }) => isReferencePerson)?.ssin, ssin).toBe(
        household.referencePerson?.ssin,
      );
      break;
    default: {
      expect(self?.isReferencePerson, ssin).toBe(true);
      const rows = household?.members ?? [];
      const told = rows.map(({ role, startDate, person }) => [person?.ssin, role.code, dayOf(startDate)].join(' '));
      expect(others.map((one) => [one.ssin, one.relation.code, one.startDate].join(' ')).sort(), ssin).toEqual(
        told.sort(),
      );
      expect(otherMembers.map(({ familyName }) => familyName).sort(), ssin).toEqual(
        rows.map(({ person }) => person?.familyName).sort(),
      );
    }
  }
}

/** The composition has room for a day only: a date with an unknown part is left out there. */
function dayOf(date: string | undefined): string | undefined {
  return date?.endsWith('-00') ? undefined : date;
}

function comparePerson(ssin: string, person: Person | undefined, file: File): void {
  expect(person, ssin).toMatchObject({
    ssin,
    familyName: file.names[0]?.familyName,
    birthDate: file.identity.birthDate,
    isDeceased: file.deaths !== undefined,
  });
  expect(person?.civilState?.code, ssin).toBe(file.civilStates?.[0]?.civilState.code);
  const { currentAddress } = file;
  expect(person?.residence?.code, ssin).toBe(currentAddress?.residence.code);
  const address = person?.address;
  const present = address?.houseNumber === undefined || address.isOutdated ? undefined : address;
  expect(present?.houseNumber, ssin).toBe(currentAddress?.address?.houseNumber);
  expect(present?.startDate, ssin).toBe(currentAddress?.address?.startDate);
}

describe('household', () => {
  test('a family of four: the reference person first, each with identity and address', async () => {
    const { body } = await householdOf(idOf(world.persona('reference-person')));
    expect(body.data?.kind).toBe('referencePerson');
    expect(body.data?.members?.map(({ relation, isReferencePerson }) => [relation.code, isReferencePerson])).toEqual([
      ['01', true],
      ['02', false],
      ['03', false],
      ['03', false],
    ]);
    expect(body.data?.otherMembers).toMatchObject([
      { familyName: 'Lambert', civilState: { code: '20' }, address: { houseNumber: '27' }, isDeceased: false },
      { givenName: 'Inès', middleName: 'Fatima', birthDate: '2014-05-17' },
      { gender: { code: '1' } },
    ]);
  });

  test('somebody without a number has a filler, and is told by name', async () => {
    const { body } = await householdOf(idOf(world.persona('unknown-birth-day')));
    expect(body.data?.members?.[1]).toMatchObject({ fictitiousNumber: '57010000000', relation: { code: '02' } });
    expect(body.data?.members?.[1]).not.toHaveProperty('ssin');
    expect(body.data?.otherMembers).toMatchObject([{ familyName: 'Kaya', birthDate: '1957-01-00' }]);
  });

  test('the spouse is told once more with the civil state, with the place of the act', async () => {
    const { body } = await householdOf(idOf(world.persona('reference-person')));
    const { person, partner, otherMembers } = body.data ?? {};
    expect(partner).toMatchObject({ ssin: otherMembers?.[0]?.ssin, familyName: 'Lambert', givenName: 'Amélie' });
    expect(person).toMatchObject({
      civilStatePlace: { code: '92094', label: { fr: 'Namur' } },
      birthPlace: { code: '354' },
      address: { streetName: { fr: 'Rue des Ardoisiers' }, streetCode: '0812', postCode: '5100' },
    });
  });

  test('somebody at a diplomatic post has the address as a text, and where mail goes', async () => {
    const { body } = await householdOf(idOf(world.persona('abroad')));
    expect(body.data?.person).toMatchObject({
      address: { isAtDiplomaticPost: true, addressText: '14 RUE DES ORFÈVRES PERDUS, 59000 LILLE' },
      postAddressAbroad: { country: { code: '111' }, addressText: 'BOÎTE POSTALE 212, 59000 LILLE' },
    });
  });

  test('a declared temporary address stands beside the one in the register', async () => {
    const { body } = await householdOf(idOf(world.persona('unknown-birth-day')));
    expect(body.data?.person).toMatchObject({
      // A street that the register has as a text only comes without a language.
      address: { streetName: { und: 'Kolenkaai' }, houseNumber: '116' },
      temporaryAddress: { country: { code: '262' }, addressText: 'ÇEŞME SOKAK 14, 03600 EMİRDAĞ' },
    });
  });

  test('a maintenance debtor: code 30 opens the household, but not a spouse elsewhere', async () => {
    const id = await world.integrate(world.persona('parent'), { qualityCode: 30 });
    const answer = await world.call<HouseholdAnswer & { withheldCategories: readonly string[] }>(
      `/integrations/${id}/streams/household`,
    );
    expect(answer.status).toBe(200);
    expect(answer.body.withheldCategories).toEqual(['partner']);
    expect(answer.body.data).not.toHaveProperty('partner');
    expect(answer.body.data?.members).toHaveLength(2);
  });
});
