import { integerOf, textOf } from '../../values/xsd-values.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type { Labels } from './labels.ts';
import type { PatrimonyProperty } from './reply.ts';
import type { PatrimonyBuilt } from './reply-parcel.ts';
import type { Building, UnbuiltPart } from './schema-building.ts';

/** A building. */
export function toBuilding(built: PatrimonyBuilt, labels: Labels): Building {
  const { addressState: address, construction, renovation, surface } = built;
  return withoutAbsent({
    address:
      address &&
      withoutAbsent({
        street: labels.code(undefined, address.street),
        houseNumber: textOf(address.number),
        postCode: textOf(address.zipCode),
        municipality: labels.code(undefined, withoutAbsent({ code: address.cityCode, description: address.cityName })),
      }),
    nature: labels.code(codeLists.propertyNatures, built.pur?.nature),
    partType: labels.code(undefined, built.pur?.type),
    name: textOf(built.denomination),
    description: textOf(built.description),
    deedDescription: textOf(built.acteDescription),
    constructionType: labels.code(undefined, construction?.type),
    constructionYear: labels.code(undefined, construction?.year),
    constructionStartYear: integerOf(construction?.buildingBeginYear?.slice(0, 4)),
    constructionEndYear: integerOf(construction?.buildingEndYear?.slice(0, 4)),
    lastAlterationYear: integerOf(built.physModYear?.slice(0, 4)),
    renovationYear: integerOf(renovation?.year?.slice(0, 4)),
    renovatedSurfaceInSquareMetres: integerOf(renovation?.surface),
    numberOfHousingUnits: integerOf(built.housingUnitNumber),
    rooms: built.roomsDetails && toRooms(built.roomsDetails),
    totalSurfaceInSquareMetres: integerOf(surface?.total),
    builtSurfaceInSquareMetres: integerOf(surface?.built),
    usedSurfaceInSquareMetres: integerOf(surface?.used),
  });
}

function toRooms(rooms: NonNullable<PatrimonyBuilt['roomsDetails']>): Building['rooms'] {
  return withoutAbsent({
    living: integerOf(rooms.place),
    bedrooms: integerOf(rooms.bedroom),
    bathrooms: integerOf(rooms.bathroom),
    basements: integerOf(rooms.basement),
    terraces: integerOf(rooms.terrace),
    garages: integerOf(rooms.garage),
    coveredParkingSpaces: integerOf(rooms.coveredParkingLot),
    lifts: integerOf(rooms.lift),
    others: integerOf(rooms.other),
  });
}

/** A part without building. */
export function toUnbuiltPart(
  { location, pur }: PatrimonyProperty['parcel']['notBuilt'][number],
  labels: Labels,
): UnbuiltPart {
  return withoutAbsent({
    placeName: textOf(location),
    nature: labels.code(codeLists.propertyNatures, pur?.nature),
    partType: labels.code(undefined, pur?.type),
  });
}
