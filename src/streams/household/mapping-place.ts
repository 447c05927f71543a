import type { CodeList } from '../../values/code-list.ts';
import { codedWith, textByLanguage } from '../../stream-kit/source-texts.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { registerCodes } from '../../stream-kit/register-codes.ts';
import type { AddressInformation, Location, PlainTextAddress } from './reply.ts';
import type { HouseholdAddress, HouseholdAddressText, HouseholdPlace } from './schema.ts';

const belgium = '150';

type LegalAddress = NonNullable<AddressInformation['LegalAddress']>;
type Manager = AddressInformation['ManagerLocation'];

/**
 * A municipality, a country, or what the register writes instead. Its names come out also when it has no code.
 * @returns undefined when nothing is said
 */
export function toPlace(location: Pick<Location, 'Code' | 'Description'> | undefined): HouseholdPlace | undefined {
  const code = placeCodeOf(location);
  if (code !== undefined) return codedWith(listOf(code), code, location?.Description);
  const label = textByLanguage(location?.Description ?? []);
  return label && { label };
}

/** Codes are numbers here, without leading zeros: a country has three digits in the register. */
function placeCodeOf(location: Pick<Location, 'Code'> | undefined): string | undefined {
  const number = integerOf(location?.Code);
  return number === undefined ? textOf(location?.Code) : String(number).padStart(3, '0');
}

function listOf(code: string): CodeList | undefined {
  if (isSpecial(code)) return registerCodes.specialResidences;
  return code.length === 3 ? registerCodes.nationalities : undefined;
}

function isSpecial(code: string): boolean {
  return code === '992' || /^9999\d$/.test(code);
}

/** The address in the register: an ordinary one, or as a text at a diplomatic post. */
export function toAddress(
  { StandardAddress: standard, DiplomaticPostAddress: abroad }: LegalAddress,
  manager: Manager,
) {
  const startDate = startOf(standard ?? abroad);
  const street = integerOf(standard?.Street?.Code);
  return withoutAbsent({
    startDate,
    municipality: toPlace(standard?.Municipality),
    country: toPlace(standard?.Country ?? abroad?.Country),
    postCode: textOf(standard?.Municipality?.PostalCode),
    streetName: textByLanguage(standard?.Street?.Description ?? []),
    streetCode: street === undefined ? undefined : String(street).padStart(4, '0'),
    houseNumber: textOf(standard?.HouseNumber),
    boxNumber: textOf(standard?.Box),
    addressText: textOf(abroad?.Address),
    isAtDiplomaticPost: abroad !== undefined,
    isOutdated: isBelgian(standard) && hasLeft(manager, startDate),
  }) satisfies HouseholdAddress;
}

/** An address in one text. */
export function toAddressText(address: PlainTextAddress | undefined): HouseholdAddressText | undefined {
  const told = withoutAbsent({ country: toPlace(address?.Country), addressText: textOf(address?.Address) });
  if (Object.keys(told).length === 0) return undefined;
  return withoutAbsent({ startDate: startOf(address), ...told });
}

function isBelgian(standard: LegalAddress['StandardAddress']): boolean {
  return standard !== undefined && (placeCodeOf(standard.Country) ?? belgium) === belgium;
}

/** No Belgian municipality since then: a Belgian address from before is an old one. */
function hasLeft(manager: Manager, addressStart: string | undefined): boolean {
  const code = placeCodeOf(manager);
  if (code === undefined || code === belgium) return false;
  const isMunicipality = code.length === 5 && !isSpecial(code);
  return !isMunicipality && (addressStart ?? '') < (startOf(manager) ?? '9999-99-99');
}

/** The date from which it holds. */
export function startOf(element: { readonly attributes: { readonly modificationDate?: string } } | undefined) {
  return parseIncompleteDate(element?.attributes.modificationDate);
}
