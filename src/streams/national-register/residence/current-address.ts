import { withoutAbsent } from '../../../values/without-absent.ts';
import { isOpen } from '../values/history.ts';
import type { CurrentAddress, RegisterAddress, Residence, ResidenceData } from './schema.ts';

/** An undated item counts as older than every dated one. */
const start = (item: { readonly startDate?: string | undefined }) => item.startDate ?? '';

/**
 * Where the person is registered now. The newest 001 decides: a municipality, a country, struck off … Only then an
 * address is looked for, since the register keeps giving an old Belgian address of somebody who left.
 * @returns undefined when no 001 is open
 */
export function toCurrentAddress(data: Omit<ResidenceData, 'currentAddress'>): CurrentAddress | undefined {
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
function currentBelgianAddress(newest: Residence, data: Omit<ResidenceData, 'currentAddress'>) {
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
function isReferenceAddress(address: RegisterAddress, data: Omit<ResidenceData, 'currentAddress'>): boolean {
  const reference = data.referenceAddresses?.[0];
  return reference !== undefined && isOpen(reference) && start(reference) >= start(address);
}
