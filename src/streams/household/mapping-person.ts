import { codedWith } from '../../stream-kit/source-texts.ts';
import { registerNumberOf } from '../../values/fictitious-number.ts';
import { parseIncompleteDate } from '../../values/incomplete-date.ts';
import { booleanOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { registerCodes } from '../../stream-kit/register-codes.ts';
import { codeLists } from './codes.ts';
import { startOf, toAddress, toAddressText, toPlace } from './mapping-place.ts';
import type { Citizen, LegalData, Name } from './reply.ts';
import type { HouseholdPartner, HouseholdPerson } from './schema.ts';

/** Identity and addresses of a citizen. */
export function toPerson(citizen: Citizen): HouseholdPerson {
  const { SocialSecurityUser: number, InscriptionRegister: register, LegalData: data, attributes } = citizen;
  const { ManagerLocation: manager, LegalAddress: address, ...elsewhere } = data?.AddressInformation ?? {};
  const deceasePlace = toPlace(data?.Decease?.Location);
  return withoutAbsent({
    ...registerNumberOf(number),
    origin: codedWith(codeLists.householdOrigins, textOf(attributes.origin)),
    register: codedWith(undefined, register?.content),
    registerStartDate: startOf(register),
    ...toName(data?.Name),
    birthDate: parseIncompleteDate(data?.Birth?.Date),
    birthPlace: toPlace(data?.Birth?.Location),
    gender: codedWith(registerCodes.genders, data?.Gender),
    civilState: codedWith(registerCodes.civilStates, data?.CivilState?.Code),
    civilStateStartDate: startOf(data?.CivilState),
    civilStatePlace: toPlace(data?.CivilState?.Location),
    nationality: toPlace(data?.Nationality),
    nationalityStartDate: startOf(data?.Nationality),
    // A death without a readable date is a death; an element in which nothing stands is none.
    isDeceased: textOf(data?.Decease?.Date) !== undefined || deceasePlace !== undefined,
    deceaseDate: parseIncompleteDate(data?.Decease?.Date),
    deceasePlace,
    residence: toPlace(manager),
    residenceStartDate: startOf(manager),
    address: address && toAddress(address, manager),
    temporaryAddress: toAddressText(elsewhere.TemporaryAddress),
    postAddressAbroad: toAddressText(elsewhere.PostAddressAbroad),
  });
}

/** The spouse, or the former one, as the civil state names him or her. */
export function toPartner(state: LegalData['CivilState']): HouseholdPartner | undefined {
  const { Partner: partner } = state ?? {};
  const told = withoutAbsent({
    ...registerNumberOf(partner?.SocialSecurityUser),
    ...toName(partner?.Name),
    birthDate: parseIncompleteDate(partner?.BirthDate),
    gender: codedWith(registerCodes.genders, partner?.Gender),
  });
  return Object.keys(told).length === 0 ? undefined : told;
}

function toName(name: Name | undefined) {
  return withoutAbsent({
    familyName: textOf(name?.LastName),
    givenName: textOf(name?.FirstName),
    middleName: textOf(name?.MiddleName),
    isGivenNameComplete: booleanOf(name?.CompleteFirstName),
  });
}
