import { ownersOf } from '../personas/parties.ts';
import { resolve, resolveMoment, type Property, type PropertyParty } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { labelIn, type Language } from './labels.ts';
import { municipalities } from './labels-places.ts';
import {
  constructions,
  incomeCharacters,
  incomeNumbers,
  natures,
  notifications,
  parcelSituations,
  purposes,
  rights,
  situations,
} from './labels-property.ts';

/** What a part of an answer is written with. */
export interface Writing {
  readonly today: string;
  readonly language: Language;
}

/** One situation of a parcel; with all its owners, or only the one who was asked about. */
export function toProperty(property: Property, asked: string, withCoOwners: boolean, writing: Writing): XmlElements {
  const parties = withCoOwners ? property.parties : property.parties.filter((party) => ownersOf(party).includes(asked));
  return {
    parcel: toParcel(property, writing),
    state: toState(property, writing),
    parties: { party: parties.map((party) => toParty(party, writing)) },
  };
}

function toParcel(property: Property, writing: Writing): XmlElements {
  const { language } = writing;
  const { division, ...identification } = property.identification;
  const nature = (code: string) => described(code, labelIn(natures, code, language));
  return {
    identification: {
      bisNumber: identification.bisNumber,
      cadastralDivision: { code: division.code, description: division.description },
      exponentLetter: identification.exponentLetter,
      exponentNumber: identification.exponentNumber,
      fractionDenominator: identification.fractionDenominator,
      partNumber: identification.partNumber,
      primaryNumber: identification.primaryNumber,
      section: identification.section,
    },
    built: property.built?.map(({ address, construction, surface, ...built }) => ({
      addressState: address && {
        zipCode: address.zipCode,
        cityCode: address.municipality,
        cityName: labelIn(municipalities, address.municipality, language),
        street: described(address.streetCode, address.street),
        number: address.number,
      },
      construction: construction && {
        type: construction.type && described(construction.type, labelIn(constructions, construction.type, language)),
        buildingBeginYear: construction.beginYear,
        buildingEndYear: construction.endYear,
      },
      description: built.description,
      denomination: built.name,
      housingUnitNumber: built.housingUnits,
      physModYear: built.modifiedYear,
      pur: { type: described('G', labelIn(purposes, 'G', language)), nature: nature(property.nature) },
      roomsDetails: built.rooms && {
        place: built.rooms.living,
        terrace: built.rooms.terraces,
        bedroom: built.rooms.bedrooms,
        bathroom: built.rooms.bathrooms,
        basement: built.rooms.basements,
        garage: built.rooms.garages,
      },
      surface: surface && { total: surface.total, built: surface.built, used: surface.used },
      renovation: built.renovation && { year: built.renovation.year, surface: built.renovation.surface },
      acteDescription: built.deed,
    })),
    informations: {
      information: property.informations.map((information, index) => toInformation(information, index + 1, writing)),
    },
    notBuilt: property.notBuilt?.map((part) => ({
      location: part.location,
      pur: { nature: nature(part.nature), type: described('T', labelIn(purposes, 'T', language), 'T.') },
    })),
    parcelNature: nature(property.nature),
    parcelStatus: property.status && toStatus(property.status, writing),
    privativeDescription: property.privativeDescription,
  };
}

function toInformation(
  { income, surface, municipality }: Property['informations'][number],
  order: number,
  { today, language }: Writing,
): XmlElements {
  return {
    cadastralIncome: income && {
      amount: income.amount,
      character: described(income.character, labelIn(incomeCharacters, income.character, language)),
      exonerationEndDate: income.exemptUntil === undefined ? undefined : resolve(income.exemptUntil, today),
      decretes: income.decrees && { decrete: income.decrees },
      motif:
        income.reason === undefined
          ? undefined
          : {
              description: income.reason,
              notification: income.notifications?.map((code, index) => ({
                $: { order: index + 1 },
                ...described(code, labelIn(notifications, code, language)),
              })),
            },
      number: described(income.number, labelIn(incomeNumbers, income.number, language)),
    },
    location: { nisCom: described(municipality, labelIn(municipalities, municipality, language)) },
    order: String(order),
    surface: surface && { notTaxable: surface.notTaxable, taxable: surface.taxable },
  };
}

/** A year goes in an element of its own. */
function toStatus(
  { id, code, since, until }: NonNullable<Property['status']>,
  { today, language }: Writing,
): XmlElements {
  const isYear = (date: string | undefined) => date?.length === 4;
  const day = (date: string | undefined) => (date === undefined || isYear(date) ? undefined : resolve(date, today));
  return {
    parcelSituationId: id,
    code,
    description: labelIn(parcelSituations, code ?? 'A', language),
    dateBegin: day(since),
    dateBeginYear: isYear(since) ? since : undefined,
    dateEnd: day(until),
    dateEndYear: isYear(until) ? until : undefined,
  };
}

function toState({ id, state }: Property, { today, language }: Writing): XmlElements {
  const day = (date: string | undefined) => (date === undefined ? undefined : resolve(date, today));
  const value = state.marketValue;
  return {
    situation: described(state.situation, labelIn(situations, state.situation, language)),
    doubtfulRight: state.doubtful,
    calculatedMarketValue: value && { date: day(value.date), min: value.min, max: value.max, average: value.average },
    fiscalDate:
      state.fiscalBegin === undefined ? undefined : { begin: day(state.fiscalBegin), end: day(state.fiscalEnd) },
    identifiers: {
      current: id,
      previous: state.previous && { id: state.previous },
      next: state.next && { id: state.next },
    },
    legalDate: { begin: day(state.legalBegin), end: day(state.legalEnd) },
    versionDate: state.versionBegin === undefined ? undefined : { begin: resolveMoment(state.versionBegin, today) },
  };
}

function toParty(party: PropertyParty, { today, language }: Writing): XmlElements {
  return {
    owners: toOwners(party.owner),
    rights: {
      right: party.rights.map(({ type, share, shareUnknown, surface, expires }) => {
        const [numerator, denominator] = (share ?? '0/0').split('/');
        return {
          type: described(type, labelIn(rights, type, language)),
          fractNum: numerator,
          fractDenom: denominator,
          part: shareUnknown,
          surface,
          expiredDate: expires === undefined ? undefined : resolve(expires, today),
        };
      }),
    },
    otherCoOwner: party.otherCoOwner,
    managedBy: party.managedBy,
  };
}

function toOwners(owner: PropertyParty['owner']): XmlElements {
  if ('community' in owner) return { community: { ssin: owner.community } };
  if ('association' in owner) return { association: { ssin: owner.association } };
  return { ...owner };
}

function described(code: string, description: string | undefined, abbreviation?: string): XmlElements {
  return { code, description, abbreviation };
}
