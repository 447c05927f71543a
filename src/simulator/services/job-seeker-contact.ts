import { resolve, resolveMoment, type JobSeekerContact, type NationalRegister } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { labelIn } from './labels.ts';
import { countries, municipalities } from './labels-places.ts';

/** How a service reaches the person; undefined when it was noted after the day of the clock, or without an address. */
export function toContact(
  { phones, email, updated }: JobSeekerContact,
  register: NationalRegister | undefined,
  today: string,
): XmlElements | undefined {
  const moment = resolveMoment(updated, today);
  if (moment.slice(0, 10) > today) return undefined;
  const address = toAddress(register, moment.slice(0, 10), today);
  // Without an address the service can give no contact data at all.
  if (address === undefined) return undefined;
  return {
    ...address,
    phoneNumber: phones.map(({ number, fixed }) => ({ $: { fix: fixed }, _: number })),
    emailAddress: email,
    updateTimestamp: moment,
  };
}

/** The address that the National Register had on a day: the service was told then, and not necessarily since. */
function toAddress({ residences, mainAddresses, addressesAbroad }: NationalRegister = {}, day: string, today: string) {
  const held = <T extends { readonly since: string }>(items: readonly T[] = []): T | undefined =>
    items.find(({ since }) => resolve(since, today) <= day);
  const place = held(residences)?.place ?? '';
  const abroad = held(addressesAbroad);
  // A country has three digits, a municipality five.
  if (place.length === 3 && abroad) {
    const country = abroad.country ?? place;
    const lines = [...(abroad.lines ?? []), labelIn(countries, country, 'fr')];
    return { foreignAddress: lines.filter((line) => line !== undefined).join(', ') };
  }
  const address = held(mainAddresses);
  if (!address) return undefined;
  const municipalityName = labelIn(municipalities, place, languageOf(place));
  return {
    belgianAddress: {
      postalCode: address.zipCode,
      cityName: municipalityName ?? '',
      cityCode: municipalityName === undefined ? undefined : place,
      streetName: address.street,
      streetCode: address.streetCode,
      houseNumber: address.houseNumber,
      boxNumber: address.box,
    },
  };
}

/** The language of a municipality, by its province: Walloon Brabant, Hainaut, Liège, Luxembourg and Namur in French. */
function languageOf(nisCode: string): 'nl' | 'fr' | 'de' {
  if (/^63(001|012|013|023|040|048|061|067|087)/.test(nisCode)) return 'de';
  return /^(25|[5689])/.test(nisCode) ? 'fr' : 'nl';
}
