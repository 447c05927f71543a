import { euros } from '../../values/amount.ts';
import { compare } from '../../values/order.ts';
import { dateOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent, someOf, type WithoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type { Labels } from './labels.ts';
import type { PatrimonyIdentification, PatrimonyInformation, PatrimonyParcelStatus } from './reply-parcel.ts';
import type { CadastralParcel, ParcelPart, ParcelStatus } from './schema-parcel.ts';
import { yearOrDate } from './year-or-date.ts';

/** How the land registry identifies the property. */
export function toParcel(
  identification: PatrimonyIdentification,
  privatePart: string | undefined,
  labels: Labels,
): CadastralParcel {
  return withoutAbsent({
    capakey: capakeyOf(identification),
    cadastralDivision: labels.code(undefined, identification.cadastralDivision),
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

/** In which situation the parcel is; undefined when nothing is said. */
export function toParcelStatus(status: PatrimonyParcelStatus | undefined, labels: Labels): ParcelStatus | undefined {
  const situation = labels.code(undefined, status);
  return sayingSomething({
    situation,
    description: situation ? undefined : labels.text(status?.description),
    situationId: textOf(status?.parcelSituationId),
    startDate: dateOf(status?.dateBegin) ?? yearOrDate(status?.dateBeginYear),
    endDate: dateOf(status?.dateEnd) ?? yearOrDate(status?.dateEndYear),
  });
}

/** A part with its own cadastral income and surface. */
export function toParcelPart(information: PatrimonyInformation, labels: Labels): ParcelPart {
  const { cadastralIncome, location, order, surface } = information;
  return withoutAbsent({
    order: textOf(order),
    municipality: labels.code(undefined, location?.nisCom),
    cadastralIncome: toCadastralIncome(cadastralIncome, labels),
    taxableSurfaceInSquareMetres: integerOf(surface?.taxable),
    nonTaxableSurfaceInSquareMetres: integerOf(surface?.notTaxable),
  });
}

function toCadastralIncome(
  income: PatrimonyInformation['cadastralIncome'],
  labels: Labels,
): ParcelPart['cadastralIncome'] {
  const { motif } = income ?? {};
  return sayingSomething({
    amount: euros(income?.amount),
    character: labels.code(codeLists.cadastralIncomeCharacters, income?.character),
    number: labels.code(codeLists.cadastralIncomeNumbers, income?.number),
    exonerationEndDate: dateOf(income?.exonerationEndDate),
    decrees: someOf((income?.decretes?.decrete ?? []).filter((decree) => decree !== '')),
    reason: textOf(motif?.description),
    notifications: someOf(
      inOrder(motif?.notification ?? []).flatMap((notification) => labels.code(undefined, notification) ?? []),
    ),
  });
}

/** The land registry numbers them; those without a number come last, as they stand. */
function inOrder<T extends { readonly attributes: { readonly order?: string } }>(items: readonly T[]): readonly T[] {
  const placeOf = ({ attributes }: T) => integerOf(attributes.order) ?? Infinity;
  return items.toSorted((one, other) => compare(placeOf(one), placeOf(other)));
}

/** A group of which nothing is known is absent. */
function sayingSomething<const T extends object>(value: T): WithoutAbsent<T> | undefined {
  const told = withoutAbsent(value);
  return Object.keys(told).length > 0 ? told : undefined;
}
