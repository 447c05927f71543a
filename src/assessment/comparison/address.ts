import type { DataOf } from '../answers.ts';
import type { Declared } from '../declared.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { doorOf, isSameStreet, streetOf } from './address-parts.ts';
import { declaredFact, outcomeOf, type Compared, type ComparedReason } from './compared-item.ts';
import { likeness, wordsOf } from './similar-names.ts';
import { toleranceOn } from './tolerances.ts';

type DeclaredAddress = NonNullable<Declared['address']>;

/** Post codes where streets have a Dutch and a French name: the nineteen municipalities of Brussels. */
const bilingual = { from: 1000, to: 1210 };

/** An address as a source has it. */
interface FoundAddress {
  readonly fact: Fact;
  /** In each language that the source has. */
  readonly streetNames: readonly string[];
  readonly houseNumber?: string | undefined;
  readonly boxNumber?: string | undefined;
  readonly postCode?: string | undefined;
  readonly municipalityNames: readonly string[];
  /** Why it is not where the person lives. */
  readonly reasons: readonly ComparedReason[];
}

/** Where the applicant says to live, beside where the register has the person. */
export function compareAddress(inquiry: Inquiry): readonly Compared[] {
  const said = inquiry.declared?.address;
  if (said === undefined) return [];
  const declared = [declaredFact('address')];
  const found = addressOfRegister(inquiry);
  if ('missing' in found) {
    return [{ item: 'address', outcome: outcomeOf(found.missing), declared, found: [], missing: [found.missing] }];
  }
  if ('none' in found) return [{ item: 'address', outcome: 'notInSource', declared, found: [found.none] }];
  const { differing, unknown } = partsOf(said, found, toleranceOn(inquiry.day, 'namePercent'));
  const isKnown = found.streetNames.length > 0 || found.houseNumber !== undefined || found.postCode !== undefined;
  const reasons: readonly ComparedReason[] = [
    ...found.reasons,
    ...(differing.length > 0 && (isKnown || found.reasons.length === 0) ? (['address'] as const) : []),
    ...(differing.length === 0 && unknown ? (['oneLanguage'] as const) : []),
  ];
  const outcome = found.reasons.length > 0 || differing.length > 0 ? 'differs' : unknown ? 'notComparable' : 'same';
  const values = differing.length > 0 ? { differing: differing.join(', ') } : {};
  return [{ item: 'address', outcome, reasons, values, declared, found: [found.fact] }];
}

/** The address of the register: its file, or else what the household stream has of it. */
function addressOfRegister(inquiry: Inquiry): FoundAddress | { readonly missing: Missing } | { readonly none: Fact } {
  const file = told(inquiry, inquiry.applicant, 'nationalRegister', 'currentAddress');
  if (file.state === 'known') return fromFile(file.value, file.fact);
  const household = told(inquiry, inquiry.applicant, 'household', 'person');
  if (household.state === 'known') return fromHousehold(household.value, household.fact);
  if (file.state === 'none') return { none: file.fact };
  return household.state === 'none' ? { none: household.fact } : { missing: file.missing };
}

function fromFile(
  { kind, residence, address, isReferenceAddress }: NonNullable<DataOf<'nationalRegister'>['currentAddress']>,
  fact: Fact,
): FoundAddress {
  const isReference = isReferenceAddress === true;
  const isAway = kind !== 'municipality' && kind !== 'unknown';
  return {
    fact,
    streetNames: [
      ...textsOf(address?.street?.label),
      ...(address?.streetName === undefined ? [] : [address.streetName]),
    ],
    houseNumber: address?.houseNumber,
    boxNumber: address?.boxNumber,
    postCode: address?.postCode,
    municipalityNames: textsOf(residence.label),
    reasons: isReference ? ['referenceAddress'] : isAway ? ['abroadOrStruckOff'] : [],
  };
}

function fromHousehold(
  { address, residence }: NonNullable<DataOf<'household'>['person']>,
  fact: Fact,
): FoundAddress | { readonly none: Fact } {
  if (!address) return { none: within(fact, 'residence') };
  return {
    fact: within(fact, 'address'),
    streetNames: textsOf(address.streetName),
    houseNumber: address.houseNumber,
    boxNumber: address.boxNumber,
    postCode: address.postCode,
    municipalityNames: textsOf((address.municipality ?? residence)?.label),
    reasons: address.isOutdated
      ? ['outdatedAddress']
      : address.isAtDiplomaticPost || address.addressText !== undefined
        ? ['abroadOrStruckOff']
        : [],
  };
}

/** The parts of the address that are not the same, and whether one cannot be compared. */
function partsOf(
  said: DeclaredAddress,
  found: FoundAddress,
  percent: number,
): { readonly differing: readonly string[]; readonly unknown: boolean } {
  const door = doorOf(said.houseNumber, said.boxNumber, said.streetName);
  const known = doorOf(found.houseNumber, found.boxNumber);
  const differing: string[] = [];
  let unknown = false;
  if (said.streetName !== undefined && found.streetNames.length > 0) {
    const isSame = isSameStreet(streetOf(said.streetName), found.streetNames, percent);
    const code = Number(found.postCode);
    const mayBeOther = found.streetNames.length === 1 && code >= bilingual.from && code <= bilingual.to;
    if (!isSame && mayBeOther) unknown = true;
    else if (!isSame) differing.push('streetName');
  } else unknown ||= said.streetName !== undefined;
  if (door.houseNumber !== undefined && known.houseNumber !== undefined) {
    if (door.houseNumber !== known.houseNumber) differing.push('houseNumber');
    // Who gives a house number and no box says that there is none.
    else if (door.boxNumber !== known.boxNumber) differing.push('boxNumber');
  } else unknown ||= door.houseNumber !== undefined;
  const place = placeOf(said, found, percent);
  if (place === 'differs') differing.push('municipality');
  return { differing, unknown: unknown || place === 'unknown' };
}

/** Post codes decide; a name is only looked at without them, because a part of a municipality has a name of its own. */
function placeOf(said: DeclaredAddress, found: FoundAddress, percent: number): 'same' | 'differs' | 'unknown' {
  const [code, known] = [said.postCode, found.postCode].map((text) => text?.replaceAll(/\D/g, '') ?? '');
  if (code !== '' && known !== '') return code === known ? 'same' : 'differs';
  if (said.municipality === undefined) return code === '' ? 'same' : 'unknown';
  if (found.municipalityNames.length === 0) return 'unknown';
  const bare = (name: string) => wordsOf(name).join('');
  const named = bare(said.municipality);
  return found.municipalityNames.some((name) => likeness(named, bare(name)) >= percent) ? 'same' : 'differs';
}

function textsOf(label: Readonly<Record<string, string | undefined>> | undefined): readonly string[] {
  return [...new Set(Object.values(label ?? {}).flatMap((text) => (text === undefined ? [] : [text])))];
}
