import { z } from 'zod';
import { codedValue } from '../../../values/code-list.ts';
import { withoutAbsent } from '../../../values/without-absent.ts';
import { isOpen } from '../values/history.ts';
import { derived, type ItemOf, type ToldBy } from '../values/part.ts';
import { someDate, someText } from '../values/schema.ts';
import { residenceGroups, residenceKind } from './residence.ts';

type Registered = ToldBy<typeof residenceGroups>;
type Item<N extends keyof Registered> = ItemOf<Registered, N>;

const currentAddress = z
  .object({
    kind: residenceKind,
    startDate: someDate('From when the person is registered there (001).'),
    residence: codedValue.describe('The newest 001: municipality, country or special code.'),
    address: residenceGroups.shows.addresses
      .unwrap()
      .element.optional()
      .describe(
        'Main address in Belgium. Absent when the newest one is from before the person left or was struck off.',
      ),
    isReferenceAddress: z
      .boolean()
      .optional()
      .describe('True when the person does not live at the address; says nothing without an address.'),
    addressAbroad: residenceGroups.shows.residencesAbroad.unwrap().element.optional(),
    declaredChange: someText('A change of address is declared and not verified yet (019): the new address.'),
    derivedFrom: z.array(z.string()).describe('Information types it was derived from.'),
  })
  .meta({
    id: 'CurrentAddress',
    description:
      'Where the person is registered now. Derived by the gateway from the newest 001 first, because the newest address alone can be an old one.',
  });

/** An undated item counts as older than every dated one. */
const start = (item: { readonly startDate?: string | undefined }) => item.startDate ?? '';

/**
 * Where the person is registered now. The newest 001 decides: a municipality, a country, struck off … Only then an
 * address is looked for, since the register keeps giving an old Belgian address of somebody who left.
 * @returns undefined when no 001 is open
 */
export function toCurrentAddress(data: Registered): z.infer<typeof currentAddress> | undefined {
  const newest = data.residences?.[0];
  if (newest?.residence === undefined || !isOpen(newest)) return undefined;
  const { kind, residence, startDate } = newest;
  const address = currentBelgianAddress(newest, data);
  const abroad = kind === 'abroad' || kind === 'struckOffToAbroad' ? data.residencesAbroad?.[0] : undefined;
  const addressAbroad = abroad && isOpen(abroad) ? abroad : undefined;
  const change = data.addressChangeDeclaration;
  const declaredChange = change && isOpen(change) ? change.text : undefined;
  const isReference = address && isReferenceAddress(address, data);
  return withoutAbsent({
    kind,
    startDate,
    residence,
    address,
    isReferenceAddress: isReference,
    addressAbroad,
    declaredChange,
    derivedFrom: [
      '001',
      ...(address ? ['020'] : []),
      ...(isReference === true ? ['024'] : []),
      ...(addressAbroad ? ['022'] : []),
      ...(declaredChange === undefined ? [] : ['019']),
    ],
  });
}

/**
 * The newest open 020, unless the person left Belgium or was struck off after it began. Somebody struck off has an address
 * again only as a reference address that came after the striking-off.
 */
function currentBelgianAddress(newest: Item<'residences'>, data: Registered) {
  const address = data.addresses?.[0];
  if (!address || !isOpen(address)) return undefined;
  if (newest.kind === 'struckOff') {
    return start(address) >= start(newest) && isReferenceAddress(address, data) ? address : undefined;
  }
  if (newest.kind !== 'municipality') return undefined;
  const isOutdated = data.residences?.some(
    (residence) =>
      residence.kind !== 'municipality' && residence.kind !== 'unknown' && start(residence) > start(address),
  );
  return isOutdated === true ? undefined : address;
}

/** A 024 that is open and did not begin before the address marks it as a reference address. */
function isReferenceAddress(address: Item<'addresses'>, data: Registered): boolean {
  const reference = data.referenceAddresses?.[0];
  return reference !== undefined && isOpen(reference) && start(reference) >= start(address);
}

/** Where the person is registered: groups 001, 003, 018, 019, 020, 022 and 024, and the current address. */
export const residence = derived('currentAddress', currentAddress.optional(), residenceGroups, toCurrentAddress);
