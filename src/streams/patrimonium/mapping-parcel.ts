import { euros } from '../../domain/amount.ts';
import { dateOf, integerOf, textOf } from '../../domain/lexical.ts';
import { present } from '../../domain/present.ts';
import { cadastralIncomeCharacters, cadastralIncomeNumbers, propertyNatures } from './codes.ts';
import type { Label } from './mapping.ts';
import type { PatrimonyBuilt, PatrimonyIdentification, PatrimonyInformation, PatrimonyProperty } from './reply.ts';
import type { Building, CadastralParcel, ParcelPart, UnbuiltPart } from './schema-parcel.ts';

/** How the land registry identifies the property. */
export function toParcel(
  identification: PatrimonyIdentification,
  privatePart: string | undefined,
  label: Label,
): CadastralParcel {
  return present({
    capakey: capakeyOf(identification),
    cadastralDivision: label(undefined, identification.cadastralDivision),
    section: textOf(identification.section),
    primaryNumber: integerOf(identification.primaryNumber),
    bisNumber: integerOf(identification.bisNumber),
    exponentLetter: textOf(identification.exponentLetter),
    exponentNumber: integerOf(identification.exponentNumber),
    partNumber: textOf(identification.partNumber),
    commonPartsDenominator: integerOf(identification.fractionDenominator),
    precadastralCode: textOf(identification.precad)?.toUpperCase(),
    privatePart: textOf(privatePart),
  });
}

/** `ddddd S nnnn / bb E ppp`: absent parts are zero, an absent exponent letter is an underscore. */
function capakeyOf(identification: PatrimonyIdentification): string | undefined {
  const digits = (value: string | undefined, width: number) => (textOf(value) ?? '0').padStart(width, '0');
  const { cadastralDivision, section, primaryNumber } = identification;
  if (!cadastralDivision?.code || !section || !primaryNumber) return undefined;
  const plan = `${digits(cadastralDivision.code, 5)}${section.toUpperCase()}${digits(primaryNumber, 4)}`;
  const letter = textOf(identification.exponentLetter)?.toUpperCase() ?? '_';
  const key = `${plan}/${digits(identification.bisNumber, 2)}${letter}${digits(identification.exponentNumber, 3)}`;
  return /^\d{5}[A-Z]\d{4}\/\d{2}[A-Z_]\d{3}$/.test(key) ? key : undefined;
}

/** A part with its own cadastral income and surface. */
export function toParcelPart(information: PatrimonyInformation, label: Label): ParcelPart {
  const { cadastralIncome: income, location, order, surface } = information;
  const amount = euros(income?.amount);
  return present({
    order: textOf(order),
    municipality: label(undefined, location?.nisCom),
    cadastralIncome:
      amount &&
      present({
        amount,
        character: label(cadastralIncomeCharacters, income?.character),
        number: label(cadastralIncomeNumbers, income?.number),
        exonerationEndDate: dateOf(income?.exonerationEndDate),
        reason: textOf(income?.motif?.description),
      }),
    taxableSurfaceInSquareMetres: integerOf(surface?.taxable),
    nonTaxableSurfaceInSquareMetres: integerOf(surface?.notTaxable),
  });
}

/** A building. */
export function toBuilding(built: PatrimonyBuilt, label: Label): Building {
  const { addressState: address, construction, surface } = built;
  return present({
    address:
      address &&
      present({
        street: label(undefined, address.street),
        houseNumber: textOf(address.number),
        postCode: textOf(address.zipCode),
        municipality: label(undefined, present({ code: address.cityCode, description: address.cityName })),
      }),
    nature: label(propertyNatures, built.pur?.nature),
    partType: label(undefined, built.pur?.type),
    name: textOf(built.denomination),
    description: textOf(built.description),
    constructionType: label(undefined, construction?.type),
    constructionYear: label(undefined, construction?.year),
    constructionStartYear: integerOf(construction?.buildingBeginYear?.slice(0, 4)),
    constructionEndYear: integerOf(construction?.buildingEndYear?.slice(0, 4)),
    lastAlterationYear: integerOf(built.physModYear),
    numberOfHousingUnits: integerOf(built.housingUnitNumber),
    totalSurfaceInSquareMetres: integerOf(surface?.total),
    builtSurfaceInSquareMetres: integerOf(surface?.built),
    usedSurfaceInSquareMetres: integerOf(surface?.used),
  });
}

/** A part without building. */
export function toUnbuiltPart(
  { location, pur }: PatrimonyProperty['parcel']['notBuilt'][number],
  label: Label,
): UnbuiltPart {
  return present({
    placeName: textOf(location),
    nature: label(propertyNatures, pur?.nature),
    partType: label(undefined, pur?.type),
  });
}
