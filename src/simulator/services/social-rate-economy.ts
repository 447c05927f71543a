import type { Person } from '../people.ts';
import type { NamedPerson } from '../personas/people.ts';
import { resolve } from '../personas/schema.ts';
import type { EnergyContract } from '../personas/schema-social-tariff.ts';
import { toXml, type XmlElements } from '../xml.ts';
import { labelIn } from './labels.ts';
import { municipalities } from './labels-places.ts';

const entity = 'http://economie.fgov.be/soctar/entity/v2/';
const failures = {
  'ssin-not-found': 'SSIN_NOT_FOUND',
  failure: 'SERVICE_FAILURE',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const;
const descriptions = {
  'ssin-not-found': 'Person not known',
  failure: 'Internal error',
  unavailable: 'Service not available',
} as const;

/** What the FPS Economy tells; every kind of item of it in a namespace of its own. */
export function economyPart(
  person: Person,
  named: readonly NamedPerson[],
  members: readonly Person[],
  today: string,
): XmlElements {
  const economy = person.life.socialTariff?.economy ?? 'answers';
  const content = economy === 'answers' ? householdAndContracts(named, members, today) : '';
  const reference = firstOfQuarter(today);
  const dates = toXml(
    {
      rnReferenceDate: reference,
      // Suppliers are told what became of the contracts that were found.
      supplierReferenceDate: economy === 'answers' ? reference : undefined,
      bcssReferenceDate: reference,
    },
    'cs:',
  );
  const failed =
    economy === 'answers'
      ? ''
      : written('Status', 'Status', { value: failures[economy], description: descriptions[economy] });
  return {
    $xml: `<cs:CitizenCompleteStatus xmlns:cs="${entity}CitizenCompleteStatus">${content}${dates}${failed}</cs:CitizenCompleteStatus>`,
  };
}

function householdAndContracts(named: readonly NamedPerson[], members: readonly Person[], today: string): string {
  const [head] = members;
  const household = head === undefined ? undefined : addressOf(head);
  // Contracts are compared by number: who has none is not there.
  const people = named.flatMap(({ ssin, familyName, givenNames }) => {
    if (ssin === undefined) return [];
    const member = { ssin, name: familyName, firstNames: givenNames.join(' ') };
    return [written('HouseHoldMember', 'HouseHoldMember', member)];
  });
  const matches = members.flatMap((member) =>
    (member.life.socialTariff?.contracts ?? [])
      .filter(({ since }) => resolve(since, today) <= today)
      .map((contract) => written('Match', 'Match', toMatch(member, contract, today))),
  );
  return [
    household === undefined ? '' : written('HouseholdData', 'HouseHoldData', household),
    `<cs:HouseholdMembers>${people.join('')}</cs:HouseholdMembers>`,
    `<cs:MatchList>${matches.join('')}</cs:MatchList>`,
  ].join('');
}

/** An element of the status whose own elements are in the namespace of its kind. */
function written(name: string, kind: string, elements: XmlElements): string {
  return `<cs:${name} xmlns:e="${entity}${kind}">${toXml(elements, 'e:')}</cs:${name}>`;
}

function toMatch(person: Person, contract: EnergyContract, today: string): XmlElements {
  const day = (date: string | undefined) => (date === undefined ? undefined : resolve(date, today));
  return {
    ssin: person.ssin,
    supplierName: contract.supplier,
    custId: contract.customerNumber,
    name: person.familyName,
    firstNames: person.givenNames.join(' '),
    ...(addressOf(person) ?? { streetName: '', postalCode: '', cityName: '' }),
    eanId: contract.ean,
    product: contract.product === 'gas' ? 'G' : 'E',
    eligibility: contract.tariff === 'not-yet-known' ? undefined : contract.tariff === 'applied' ? '1' : '0',
    startDate: day(contract.tariffSince),
    updateDate: day(contract.supplierInformed),
    endDate: day(contract.tariffUntil),
    supplierStart: day(contract.since),
    supplierEnd: day(contract.until),
  };
}

/** The main address by the National Register, the municipality in the first language of its file. */
function addressOf({ life }: Person): XmlElements | undefined {
  const [address] = life.nationalRegister?.mainAddresses ?? [];
  const residence = life.nationalRegister?.residences?.[0];
  if (address === undefined) return undefined;
  const language = residence?.fileLanguage === '1' ? 'fr' : 'nl';
  return {
    streetName: address.street,
    houseNu: address.houseNumber,
    boxNu: address.box,
    postalCode: address.zipCode,
    cityName: labelIn(municipalities, residence?.place ?? '', language) ?? '',
  };
}

/** Rights and addresses are exchanged at the beginning of a quarter. */
function firstOfQuarter(today: string): string {
  const month = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${today.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}
