import type { NationalRegister } from '../../personas/schema.ts';
import type { XmlElements } from '../../xml.ts';
import { countries, municipalities } from '../labels-places.ts';
import { cardTypes, nationalityReasons } from '../labels-person.ts';
import { initiatives, limosaReasons, receptionCentres, refugeeTypes, registers } from '../labels-stay.ts';
import { situation } from './situation.ts';
import { coded, container, items, numberBehind, optionalCode, optionalDate, type Writing } from './values.ts';

/** Groups 006, 031, 032, 195, 198, 200, 202, 205, 206, 207 and 210: nationality, documents and stay. */
export function migrationGroups(file: NationalRegister, writing: Writing): XmlElements {
  return {
    CountriesOfOrigin: container(
      'CountryOfOrigin',
      items(file.origins, writing, { type: '006', current: 'notEnded' }, ({ country, text }) => ({
        Country: coded(countries, country, writing),
        Graphic: text,
      })),
    ),
    Nationalities: container(
      'Nationality',
      items(file.nationalities, writing, { type: '031', current: 'newest' }, ({ country, reason }) => ({
        Nationality: coded(countries, country, writing),
        Reason: reason && nationalityReason(reason, writing),
      })),
    ),
    MultipleNationalities: container(
      'MultipleNationality',
      items(file.otherNationalities, writing, { type: '032', current: 'notEnded' }, ({ country, text }) => ({
        Nationality: coded(countries, country, writing),
        Graphic: text,
      })),
    ),
    ...documents(file, writing),
    PublicSecurityNumbers: container(
      'PublicSecurityNumber',
      items(file.immigrationNumbers, writing, { type: '200', current: 'notEnded' }, ({ number }) => ({
        PublicSecurityNumber: number,
      })),
    ),
    SpecialInfos: container(
      'SpecialInfo',
      items(file.specialInformation, writing, { type: '202', current: 'notEnded' }, ({ texts, limosa }) => ({
        Graphic1: texts?.[0],
        Graphic2: texts?.[1],
        Limosa: limosa && {
          Reason1: coded(limosaReasons, limosa.reason1, writing),
          Reason2: optionalCode(limosaReasons, limosa.reason2, writing),
          NationalNumber: numberBehind(limosa.ssin, writing),
        },
      })),
    ),
    RefugeeTypes: container(
      'RefugeeType',
      items(file.refugeeTypes, writing, { type: '205', current: 'newest' }, ({ code }) =>
        coded(refugeeTypes, code, writing),
      ),
    ),
    StatusOfRefugee: container(
      'StatusOfRefugee',
      items(file.administrativeSituations, writing, { type: '206', current: 'newest' }, (item) =>
        situation(item, writing),
      ),
    ),
    OrganizationsInCharge: inCharge(file, writing),
    RegistrationRegisters: container(
      'RegistrationRegister',
      items(file.registers, writing, { type: '210', current: 'newest' }, ({ register }) => ({
        RegistrationRegister: coded(registers, register, writing),
      })),
    ),
  };
}

type NationalityReason = NonNullable<NonNullable<NationalRegister['nationalities']>[number]['reason']>;

/** A text alone, or a justification with where it happened. */
function nationalityReason({ justification, place, country, text }: NationalityReason, writing: Writing): XmlElements {
  return {
    Justification: optionalCode(nationalityReasons, justification, writing),
    Place: justification === undefined ? undefined : optionalCode(municipalities, place, writing),
    Graphic: text,
    Country: text === undefined ? optionalCode(countries, country, writing) : undefined,
  };
}

function documents(file: NationalRegister, writing: Writing): XmlElements {
  return {
    IdentityCards: container(
      'IdentityCard',
      items(file.identityCards, writing, { type: '195', current: 'newest', structure: cardStructure }, (card) => ({
        TypeOfCard: coded(cardTypes, card.type, writing),
        Duplicate: card.duplicate,
        CardNumber: card.number,
        Delivery: delivery(card.deliveredIn, writing),
        ExpiryDate: expiry(card, writing),
      })),
    ),
    WorkPermits: container(
      'WorkPermit',
      items(file.workPermits, writing, { type: '198', current: 'notEnded' }, (permit) => ({
        PermitNumber: permit.number,
        ExpiryDate: expiry(permit, writing),
      })),
    ),
  };
}

type Card = NonNullable<NationalRegister['identityCards']>[number];

function cardStructure({ deliveredIn, expires, expiryText }: Card): string {
  if (deliveredIn?.length === 3) return 'A3';
  if (deliveredIn === undefined) return 'A2';
  return expires === undefined && expiryText === undefined ? 'A1' : 'F1';
}

function delivery(place: string | undefined, writing: Writing): XmlElements | undefined {
  if (place === undefined) return undefined;
  return place.length === 3
    ? { Country: coded(countries, place, writing) }
    : { Place: coded(municipalities, place, writing) };
}

function expiry(
  { expires, expiryText }: Pick<Card, 'expires' | 'expiryText'>,
  writing: Writing,
): XmlElements | undefined {
  if (expires === undefined && expiryText === undefined) return undefined;
  return { ...optionalDate(expires, writing), Graphic: expiryText };
}

function inCharge({ organizationsInCharge }: NationalRegister, writing: Writing): XmlElements | undefined {
  const list = items(organizationsInCharge, writing, { type: '207', current: 'newest' }, (organization) =>
    'centreOf' in organization
      ? {
          SocialWelfare: {
            Place: coded(municipalities, organization.centreOf, writing),
            Initiative: optionalCode(initiatives, organization.initiative, writing),
          },
        }
      : { RefugeeCentre: coded(receptionCentres, organization.receptionCentre, writing) },
  );
  return container('OrganizationInCharge', list);
}
