import { coded, type CodedValue } from '../../domain/code-list.ts';
import { codedWith, textByLanguage } from '../../domain/described.ts';
import { registerNumberOf } from '../../domain/fictitious-number.ts';
import { parseIncompleteDate } from '../../domain/incomplete-date.ts';
import { textOf } from '../../domain/lexical.ts';
import { present } from '../../domain/present.ts';
import { civilStates, genders, nationalities, specialResidences } from '../../domain/register-codes.ts';
import type { Citizen, LegalAddress, LegalData } from './reply.ts';
import type { HouseholdAddress, HouseholdPerson } from './schema.ts';

type Location = NonNullable<NonNullable<LegalData['AddressInformation']>['ManagerLocation']>;

/** Identity and address of a citizen. */
export function toPerson({ SocialSecurityUser: number, LegalData: data }: Citizen): HouseholdPerson {
  const manager = data?.AddressInformation?.ManagerLocation;
  const birthDate = parseIncompleteDate(data?.Birth?.Date);
  const deceaseDate = parseIncompleteDate(data?.Decease?.Date);
  const residence = manager && toResidence(manager);
  const residenceStartDate = dateOf(manager);
  return present({
    ...registerNumberOf(number),
    familyName: textOf(data?.Name?.LastName),
    givenName: textOf(data?.Name?.FirstName),
    givenNames: textOf(data?.Name?.CompleteFirstName),
    birthDate,
    gender: codedWith(genders, data?.Gender?.content),
    civilState: codedWith(civilStates, data?.CivilState?.Code),
    civilStateStartDate: dateOf(data?.CivilState),
    nationality: codedWith(nationalities, data?.Nationality?.NationalityCode),
    // A death without a readable date is a death.
    isDeceased: data?.Decease !== undefined,
    deceaseDate,
    residence,
    residenceStartDate,
    address: data?.AddressInformation?.LegalAddress && toAddress(data.AddressInformation.LegalAddress, manager),
  });
}

/** Numbers lose their leading zeros on the way: a municipality has five digits, a country three. */
function toResidence({ MunicipalityCode: municipality, CountryCode: country, Municipality: names }: Location) {
  const code = textOf(municipality)?.padStart(5, '0');
  if (code === undefined) return codedWith(nationalities, textOf(country)?.padStart(3, '0'));
  return isSpecial(code) ? coded(specialResidences, code) : codedWith(undefined, code, names);
}

function isSpecial(code: string): boolean {
  return code === '00992' || code.startsWith('9999');
}

function toAddress(address: LegalAddress, manager: Location | undefined): HouseholdAddress {
  const { StandardAddress: standard, DiplomaticPostAddress: abroad } = address;
  const startDate = dateOf(address);
  return present({
    startDate,
    municipality: codedWith(undefined, textOf(standard?.MunicipalityCode)?.padStart(5, '0'), standard?.Municipality),
    country: toCountry(standard?.CountryCode ?? abroad?.CountryCode),
    postCode: textOf(standard?.PostalCode),
    streetName: standard && textByLanguage(standard.Street),
    streetCode: textOf(standard?.StreetCode),
    houseNumber: textOf(standard?.HouseNumber),
    boxNumber: textOf(standard?.Box),
    diplomaticPost: textOf(abroad?.Post),
    addressText: textOf(abroad?.AddressPlainText),
    isOutdated: standard !== undefined && hasLeft(manager, startDate),
  });
}

/** A special code or a country instead of a municipality since then: a Belgian address from before is an old one. */
function hasLeft(manager: Location | undefined, addressStart: string | undefined): boolean {
  if (manager === undefined) return false;
  const code = textOf(manager.MunicipalityCode)?.padStart(5, '0');
  const isElsewhere = code === undefined ? textOf(manager.CountryCode) !== undefined : isSpecial(code);
  return isElsewhere && (addressStart ?? '') < (dateOf(manager) ?? '9999-99-99');
}

function toCountry(code: string | undefined): CodedValue | undefined {
  return codedWith(nationalities, textOf(code)?.padStart(3, '0'));
}

function dateOf(element: { readonly attributes: { readonly modificationDate?: string } } | undefined) {
  return parseIncompleteDate(element?.attributes.modificationDate);
}
