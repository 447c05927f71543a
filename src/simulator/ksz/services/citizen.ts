import type { NamedPerson } from '../personas/people.ts';
import { resolve, type NationalRegister, type Persona, type PersonaDate } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { labelIn } from './labels.ts';
import { countries, municipalities } from './labels-places.ts';

interface Telling {
  readonly today: string;
  /** Names of elements of `LegalData` that the Bank takes out. */
  readonly hidden: ReadonlySet<string>;
}

interface Item {
  readonly since: PersonaDate;
  readonly until?: PersonaDate | undefined;
}

/**
 * A person as the older generation describes one.
 * @param life what the register knows; undefined for somebody who is only named in another file
 */
export function citizen(
  number: string,
  person: NamedPerson,
  life: Persona | undefined,
  { today, hidden }: Telling,
): XmlElements {
  const file = life?.nationalRegister;
  const legalData: XmlElements = {
    Name: {
      LastName: person.familyName,
      FirstName: person.givenNames[0],
      CompleteFirstName: person.givenNames.join(' '),
    },
    Gender: { male: 1, female: 2, unknown: 0 }[person.gender],
    Birth: { Date: resolve(person.birthDate, today), Location: birthLocation(life) },
    CivilState: civilState(file, today),
    Decease: death(life, today),
    AddressInformation: addresses(file, today),
    Nationality: nationality(file, today),
  };
  const register = newest(file?.registers, today);
  return {
    SocialSecurityUser: number,
    InscriptionRegister: register && { $: modified(register, today), _: register.register },
    LegalData: Object.fromEntries(Object.entries(legalData).filter(([name]) => !hidden.has(name))),
  };
}

/** The newest item that has begun and not ended; lists are newest first. */
function newest<T extends Item>(items: readonly T[] = [], today: string): T | undefined {
  const [first] = items.filter(({ since }) => resolve(since, today) <= today);
  return first && (first.until === undefined || resolve(first.until, today) > today) ? first : undefined;
}

function modified({ since }: Item, today: string): XmlElements {
  return { modificationDate: resolve(since, today) };
}

function birthLocation(life: Persona | undefined): XmlElements | undefined {
  const place = life?.birthPlace;
  if (place === undefined) return undefined;
  return 'place' in place ? location(place.place) : { CountryCode: Number(place.abroad.country) };
}

function death(life: Persona | undefined, today: string): XmlElements | undefined {
  if (life?.status.kind !== 'deceased') return undefined;
  const { date, place, abroad } = life.status;
  return {
    Date: resolve(date, today),
    Location: place === undefined ? abroad && { CountryCode: Number(abroad.country) } : location(place),
  };
}

function civilState(file: NationalRegister | undefined, today: string): XmlElements | undefined {
  const state = newest(file?.civilStates, today);
  return (
    state && {
      $: modified(state, today),
      Code: Number(state.state),
      Location: state.place === undefined ? undefined : location(state.place),
    }
  );
}

function nationality(file: NationalRegister | undefined, today: string): XmlElements | undefined {
  const item = newest(file?.nationalities, today);
  return item && { $: modified(item, today), NationalityCode: Number(item.country) };
}

function addresses(file: NationalRegister | undefined, today: string): XmlElements | undefined {
  const residence = newest(file?.residences, today);
  if (residence === undefined) return undefined;
  const manager = residence.place.length === 3 ? { CountryCode: Number(residence.place) } : location(residence.place);
  return {
    ManagerLocation: { $: modified(residence, today), ...manager },
    LegalAddress: legalAddress(file, today),
  };
}

/** The newest address of the register, also of somebody who died or was struck off; abroad the one at the post. */
function legalAddress(file: NationalRegister | undefined, today: string): XmlElements | undefined {
  const abroad = newest(file?.addressesAbroad, today);
  if (abroad?.diplomaticPost !== undefined) {
    const lines = [...(abroad.lines ?? []), labelIn(countries, abroad.country ?? '', 'fr') ?? ''];
    return {
      $: modified(abroad, today),
      DiplomaticPostAddress: {
        CountryCode: abroad.country === undefined ? undefined : Number(abroad.country),
        Post: abroad.diplomaticPost,
        AddressPlainText: lines
          .filter((line) => line !== '')
          .join(', ')
          .slice(0, 100),
      },
    };
  }
  const address = newest(file?.mainAddresses, today);
  const place = file?.residences?.find(
    ({ since, place: code }) => resolve(since, today) <= today && /^(?!99)\d{5}$/.test(code),
  );
  return (
    address && {
      $: modified(address, today),
      StandardAddress: {
        CountryCode: 150,
        ...(place && location(place.place)),
        PostalCode: address.zipCode,
        StreetCode: address.streetCode,
        Street: { $: { lang: place?.fileLanguage === '1' ? 'fr' : 'nl' }, _: address.street },
        HouseNumber: address.houseNumber,
        Box: address.box,
      },
    }
  );
}

/** A municipality by its NIS code, with its name in each language. */
function location(code: string): XmlElements {
  return {
    MunicipalityCode: Number(code),
    Municipality: (['nl', 'fr', 'de'] as const).flatMap((lang) => {
      const name = labelIn(municipalities, code, lang);
      return name === undefined ? [] : [{ $: { lang }, _: name }];
    }),
  };
}
