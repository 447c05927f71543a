import { codedWith } from '../../stream-kit/source-texts.ts';
import { ssinTextOf } from '../../values/ssin.ts';
import { dateOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import { isEnergyConnectionNumber } from './ean.ts';
import type { SocialRateMatch, SocialRateMember } from './reply.ts';
import type { EnergyContract, SocialTariffAddress } from './schema-contract.ts';

/**
 * Who somebody is; who has no number may be the person consulted or not.
 * @param consulted number of the person consulted
 */
export function personOf(
  value: string | undefined,
  consulted: string,
): { readonly ssin?: string; readonly isConsultedPerson?: boolean } {
  const ssin = ssinTextOf(value);
  return ssin === undefined ? {} : { ssin, isConsultedPerson: ssin === consulted };
}

/** Who has a number: the name too, for a member of the household of whom the FPS Economy tells it. */
export type Who = (ssin: string | undefined) => ReturnType<typeof personOf> & {
  readonly familyName?: string;
  readonly givenNames?: string;
};

/** @param consulted number of the person consulted */
export function whoIs(members: readonly SocialRateMember[], consulted: string): Who {
  const names = new Map(
    members.map(({ ssin, name, firstNames }) => [
      ssin,
      withoutAbsent({ familyName: textOf(name), givenNames: textOf(firstNames) }),
    ]),
  );
  return (value) => {
    const somebody = personOf(value, consulted);
    return { ...somebody, ...(somebody.ssin === undefined ? {} : names.get(somebody.ssin)) };
  };
}

/** The parts of an address, however the FPS Economy calls what holds them; undefined when nothing is said. */
export function addressOf(
  parts: Pick<SocialRateMatch, 'streetName' | 'houseNu' | 'boxNu' | 'postalCode' | 'cityName'>,
): SocialTariffAddress | undefined {
  const address = withoutAbsent({
    streetName: textOf(parts.streetName),
    houseNumber: textOf(parts.houseNu),
    boxNumber: textOf(parts.boxNu),
    postCode: textOf(parts.postalCode),
    municipalityName: textOf(parts.cityName),
  });
  return Object.keys(address).length > 0 ? address : undefined;
}

/** @param ssin of the person consulted */
export function toEnergyContract(match: SocialRateMatch, ssin: string): EnergyContract {
  const ean = textOf(match.eanId);
  const eligibility = textOf(match.eligibility);
  return withoutAbsent({
    supplierName: textOf(match.supplierName),
    customerNumber: textOf(match.custId),
    customer: withoutAbsent({
      ...personOf(match.ssin, ssin),
      familyName: textOf(match.name),
      givenNames: textOf(match.firstNames),
    }),
    ean,
    isEanValid: ean === undefined ? undefined : isEnergyConnectionNumber(ean),
    product: codedWith(codeLists.energyProducts, match.product),
    deliveryAddress: addressOf(match),
    tariffStatus: tariffStatusOf(eligibility),
    eligibility: codedWith(codeLists.socialTariffEligibilities, eligibility),
    tariffStartDate: dateOf(match.startDate),
    tariffEndDate: dateOf(match.endDate),
    supplierInformedOn: dateOf(match.updateDate),
    contractStartDate: dateOf(match.supplierStart),
    contractEndDate: dateOf(match.supplierEnd),
  });
}

/** Without an eligibility the FPS Economy has not decided yet; that is not "no". */
function tariffStatusOf(eligibility: string | undefined): EnergyContract['tariffStatus'] {
  if (eligibility === undefined) return 'notYetKnown';
  return eligibility === '1' ? 'applied' : eligibility === '0' ? 'notApplied' : undefined;
}
