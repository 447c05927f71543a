import type { NamedPerson } from '../personas/people.ts';
import {
  resolve,
  type NationalRegister,
  type Persona,
  type PersonaDate,
  type PersonReference,
} from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { labelIn } from './labels.ts';
import { residences } from './labels-places.ts';

interface Telling {
  readonly today: string;
  /** Names of elements of `LegalData` that the Bank takes out. */
  readonly hidden: ReadonlySet<string>;
  readonly whoIs: (reference: PersonReference) => NamedPerson | undefined;
}

interface Item {
  readonly since: PersonaDate;
  readonly until?: PersonaDate | undefined;
}

/**
 * A person as the older generation describes one.
 * @param life what the register knows; undefined for somebody who is only named in another file
 * @param whoIs the person behind a reference
 */
export function citizen(
  number: string,
  person: NamedPerson,
  life: Persona | undefined,
  { today, hidden, whoIs }: Telling,
): XmlElements {
  const file = life?.nationalRegister;
  const legalData: XmlElements = {
    Name: name(person, life !== undefined),
    Gender: genderCodes[person.gender],
    Birth: { Date: resolve(person.birthDate, today), Location: place(life?.birthPlace) },
    CivilState: civilState(file, today, whoIs),
    Decease: death(life, today),
    AddressInformation: addresses(file, today),
    Nationality: nationality(file, today),
  };
  const register = newest(file?.registers, today);
  return {
    $: { origin: originOf(number) },
    SocialSecurityUser: number,
    InscriptionRegister: register && { $: modified(register, today), _: register.register },
    LegalData: Object.fromEntries(Object.entries(legalData).filter(([element]) => !hidden.has(element))),
  };
}

/** Numbers with a raised month are the Bank's own. */
export function originOf(ssin: string): 'BCSS_KSZ' | 'RN_RR' {
  return /^..[2-5]/.test(ssin) ? 'BCSS_KSZ' : 'RN_RR';
}

const genderCodes = { male: 1, female: 2, unknown: 0 } as const;

/** @param isComplete whether the first name is known in full; left out when nobody can say */
function name({ familyName, givenNames }: NamedPerson, isComplete: boolean): XmlElements {
  const [first, ...others] = givenNames;
  return {
    LastName: familyName,
    MiddleName: others.length === 0 ? undefined : others.join(' '),
    FirstName: first,
    CompleteFirstName: isComplete || undefined,
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

function place(where: Persona['birthPlace']): XmlElements | undefined {
  if (where === undefined) return undefined;
  return location('place' in where ? where.place : where.abroad.country);
}

function death(life: Persona | undefined, today: string): XmlElements | undefined {
  if (life?.status.kind !== 'deceased') return undefined;
  const { date, correctedOn, place: at, abroad } = life.status;
  const isOver = correctedOn !== undefined && resolve(correctedOn, today) <= today;
  if (resolve(date, today) > today || isOver) return undefined;
  const code = at ?? abroad?.country;
  return { Date: resolve(date, today), Location: code === undefined ? undefined : location(code) };
}

function civilState(
  file: NationalRegister | undefined,
  today: string,
  whoIs: Telling['whoIs'],
): XmlElements | undefined {
  const state = newest(file?.civilStates, today);
  if (state === undefined) return undefined;
  const code = state.place ?? state.abroad?.country;
  const spouse = state.spouse && whoIs(state.spouse);
  return {
    $: modified(state, today),
    Code: Number(state.state),
    Location: code === undefined ? undefined : location(code),
    Partner: spouse && {
      SocialSecurityUser: spouse.ssin,
      Name: name(spouse, false),
      BirthDate: resolve(spouse.birthDate, today),
      Gender: genderCodes[spouse.gender],
    },
  };
}

function nationality(file: NationalRegister | undefined, today: string): XmlElements | undefined {
  const item = newest(file?.nationalities, today);
  return item && { $: modified(item, today), ...location(item.country) };
}

function addresses(file: NationalRegister | undefined, today: string): XmlElements | undefined {
  const residence = newest(file?.residences, today);
  if (residence === undefined) return undefined;
  return {
    ManagerLocation: {
      $: modified(residence, today),
      ...location(residence.place),
      LinguisticRegime: residence.fileLanguage,
    },
    LegalAddress: legalAddress(file, today),
    TemporaryAddress: plainText(file?.temporaryAddress, today),
    PostAddressAbroad: plainText(file?.postAddressAbroad, today),
  };
}

function plainText(address: NationalRegister['temporaryAddress'], today: string): XmlElements | undefined {
  if (address === undefined || resolve(address.since, today) > today) return undefined;
  return {
    $: modified(address, today),
    Country: address.country === undefined ? undefined : location(address.country),
    Address: address.text,
  };
}

/** The newest address of the register, also of somebody who died or was struck off; abroad the one at the post. */
function legalAddress(file: NationalRegister | undefined, today: string): XmlElements | undefined {
  const abroad = newest(file?.addressesAbroad, today);
  if (abroad?.diplomaticPost !== undefined) {
    return {
      DiplomaticPostAddress: {
        $: modified(abroad, today),
        Country: abroad.country === undefined ? undefined : location(abroad.country),
        Address: (abroad.lines ?? []).join(', ').slice(0, 100),
      },
    };
  }
  const address = newest(file?.mainAddresses, today);
  const home = file?.residences?.find(
    ({ since, place: code }) => resolve(since, today) <= today && /^(?!99)\d{5}$/.test(code),
  );
  return (
    address && {
      StandardAddress: {
        $: modified(address, today),
        Country: location('150'),
        Municipality: home && { ...location(home.place), PostalCode: address.zipCode },
        Street: {
          Code: address.streetCode === undefined ? undefined : Number(address.streetCode),
          // A street that the register has as a text only has no language either.
          Description: { $: { lang: address.streetCode && languageOf(home) }, _: address.street },
        },
        HouseNumber: address.houseNumber,
        Box: address.box,
      },
    }
  );
}

/** The language of a street is that of the file; a file without one does not say it. */
function languageOf(home: { readonly place: string; readonly fileLanguage?: string | undefined } | undefined) {
  if (home?.fileLanguage === undefined) return undefined;
  if (home.fileLanguage === '1') return 'fr';
  // The German-speaking municipalities.
  return home.place.startsWith('63') ? 'de' : 'nl';
}

/** A municipality, a country or what stands for one, with its name in each language. */
function location(code: string): XmlElements {
  return {
    Code: Number(code),
    Description: (['nl', 'fr', 'de'] as const).flatMap((lang) => {
      const label = labelIn(residences, code, lang);
      return label === undefined ? [] : [{ $: { lang }, _: label }];
    }),
  };
}
