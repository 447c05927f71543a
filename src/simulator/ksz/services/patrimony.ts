import { flagAt, textAt, type Arguments } from '../arguments.ts';
import { dataFound, noDataFound } from '../outcome.ts';
import type { Person } from '../people.ts';
import { ownersOf } from '../personas/parties.ts';
import { resolve, resolveMoment, type Property, type PropertyParty } from '../personas/schema.ts';
import { cbssFault, soaOperation, type SourceAnswer } from '../soa.ts';
import type { SoapService } from '../soap-service.ts';
import type { XmlElements } from '../xml.ts';
import { labelIn, toLanguage, type Language } from './labels.ts';
import { municipalities } from './labels-places.ts';
import { constructions, incomeCharacters, incomeNumbers, natures, rights, situations } from './labels-property.ts';

const namespace = 'http://kszbcss.fgov.be/intf/PatrimonyService/v1';

/** Real estate from the land registry. */
export const patrimony: SoapService = {
  name: 'PatrimonyService',
  wsdl: 'PatrimonyService/PatrimonyServiceV1.wsdl',
  path: '/SOA4520/PatrimonyService/pull',
  faultDetail: cbssFault(namespace, 'consultImmovablePropertiesFault'),
  operations: {
    consultImmovableProperties: soaOperation({
      service: 'PatrimonyService',
      operation: 'consultImmovableProperties',
      namespace,
      response: 'consultImmovablePropertiesResponse',
      legalContext: 'SOCIAL_INVESTIGATION_OF_PCSA',
      context: 'legalContext',
      criteria: 'searchCriteria',
      hasSsin: true,
      source: 'patrimony',
      repeat(criteria) {
        const beginDate = textAt(criteria, 'period', 'beginDate');
        return {
          ssin: textAt(criteria, 'ssin'),
          withCoOwners: textAt(criteria, 'withCoOwners'),
          fullHistory: textAt(criteria, 'fullHistory'),
          period: beginDate === undefined ? undefined : { beginDate, endDate: textAt(criteria, 'period', 'endDate') },
          language: textAt(criteria, 'language'),
        };
      },
      answer: (criteria, person, { clock }) => consult(criteria, person, clock.today()),
    }),
  },
};

/** What a part of an answer is written with. */
interface Writing {
  readonly today: string;
  readonly language: Language;
}

function consult(criteria: Arguments, person: Person, today: string): SourceAnswer {
  const writing: Writing = { today, language: toLanguage(textAt(criteria, 'language')) };
  const filters = person.life.dataFilters.patrimony;
  const hidden = new Set(filters);
  const property = person.life.properties
    .filter((item) => isAsked(item, criteria, today))
    .map((item) => without(toProperty(item, person.ssin, flagAt(criteria, 'withCoOwners'), writing), hidden));
  if (property.length === 0) return { status: noDataFound };
  return {
    status: dataFound,
    elements: { dataFilters: filters && { filteredElement: filters }, properties: { property } },
  };
}

/** The present situation, every situation that touches the period, or with the full history every one. */
function isAsked({ state }: Property, criteria: Arguments, today: string): boolean {
  if (flagAt(criteria, 'fullHistory')) return resolve(state.legalBegin, today) <= today;
  const from = textAt(criteria, 'period', 'beginDate')?.slice(0, 10) ?? today;
  const to = textAt(criteria, 'period', 'endDate')?.slice(0, 10) ?? today;
  const begin = resolve(state.legalBegin, today);
  const end = state.legalEnd === undefined ? '9999-12-31' : resolve(state.legalEnd, today);
  // A situation ends on the day when the next one begins.
  return begin <= to && end > from;
}

function toProperty(property: Property, asked: string, withCoOwners: boolean, writing: Writing): XmlElements {
  const parties = withCoOwners ? property.parties : property.parties.filter((party) => ownersOf(party).includes(asked));
  return {
    parcel: toParcel(property, writing),
    state: toState(property, writing),
    parties: parties.length === 0 ? undefined : { party: parties.map((party) => toParty(party, writing)) },
  };
}

function toParcel(property: Property, { today, language }: Writing): XmlElements {
  const { division, ...identification } = property.identification;
  const place = (nisCode: string) => described(nisCode, labelIn(municipalities, nisCode, language));
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
      pur: { nature: nature(property.nature) },
      surface: surface && { total: surface.total, built: surface.built, used: surface.used },
    })),
    informations: {
      information: property.informations.map(({ income, surface, municipality }, index) => ({
        cadastralIncome: income && {
          amount: income.amount,
          character: described(income.character, labelIn(incomeCharacters, income.character, language)),
          exonerationEndDate: income.exemptUntil === undefined ? undefined : resolve(income.exemptUntil, today),
          motif: income.reason === undefined ? undefined : { description: income.reason },
          number: described(income.number, labelIn(incomeNumbers, income.number, language)),
        },
        location: { nisCom: place(municipality) },
        order: String(index + 1),
        surface: surface && { notTaxable: surface.notTaxable, taxable: surface.taxable },
      })),
    },
    notBuilt: property.notBuilt?.map((part) => ({ location: part.location, pur: { nature: nature(part.nature) } })),
    parcelNature: nature(property.nature),
    privativeDescription: property.privativeDescription,
  };
}

function toState({ id, state }: Property, { today, language }: Writing): XmlElements {
  const day = (date: string | undefined) => (date === undefined ? undefined : resolve(date, today));
  const value = state.marketValue;
  return {
    situation: described(state.situation, labelIn(situations, state.situation, language)),
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
        const [numerator, denominator] = share?.split('/') ?? [];
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

function described(code: string | undefined, description: string | undefined): XmlElements {
  return { code, description };
}

/** Takes out the named elements, wherever they are. */
function without(elements: XmlElements, hidden: ReadonlySet<string>): XmlElements {
  if (hidden.size === 0) return elements;
  const shown = Object.entries(elements).filter(([name]) => !hidden.has(name));
  return Object.fromEntries(
    shown.map(([name, content]) => {
      if (Array.isArray(content)) {
        return [name, content.map((item: unknown) => (isElements(item) ? without(item, hidden) : item))];
      }
      return [name, isElements(content) ? without(content, hidden) : content];
    }),
  ) as XmlElements;
}

function isElements(content: unknown): content is XmlElements {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
