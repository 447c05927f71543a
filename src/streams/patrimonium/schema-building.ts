import { z } from 'zod';
import { codedValue } from '../../values/code-list.ts';

/** A surface as the land registry gives it. */
export const squareMetres = (what: string) => z.int().optional().describe(`${what}, in m² (the unit is assumed).`);

const address = z
  .object({
    street: codedValue.optional().describe('Street by its code.'),
    houseNumber: z.string().optional().describe('House number.'),
    postCode: z.string().optional().describe('Postal code.'),
    municipality: codedValue.optional().describe('Municipality by its code.'),
  })
  .meta({ id: 'PropertyAddress', description: 'Address of a building as the land registry knows it.' });

const roomCount = (what: string) => z.int().optional().describe(`Number of ${what}.`);

const rooms = z
  .object({
    living: roomCount('living rooms (assumed: the land registry only says places)'),
    bedrooms: roomCount('bedrooms'),
    bathrooms: roomCount('bathrooms'),
    basements: roomCount('basements'),
    terraces: roomCount('terraces'),
    garages: roomCount('garages'),
    coveredParkingSpaces: roomCount('covered parking spaces'),
    lifts: roomCount('lifts'),
    others: roomCount('other rooms'),
  })
  .meta({ id: 'BuildingRooms', description: 'How many rooms of each kind there are.' });

/** A building on a parcel. */
export const building = z
  .object({
    address: address.optional(),
    nature: codedValue.optional().describe('Kind of building; code list `propertyNatures`, which is open.'),
    partType: codedValue.optional().describe('Type of the part of the property.'),
    name: z.string().optional().describe('Name of the building.'),
    description: z.string().optional().describe('Description of the building.'),
    deedDescription: z.string().optional().describe('Description of the building in the deed.'),
    constructionType: codedValue.optional().describe('Type of construction.'),
    constructionYear: codedValue.optional().describe('Year or period of construction.'),
    constructionStartYear: z.int().optional().describe('Year in which construction began.'),
    constructionEndYear: z.int().optional().describe('Year in which construction ended.'),
    lastAlterationYear: z.int().optional().describe('Year of the last physical change.'),
    renovationYear: z.int().optional().describe('Year of the renovation.'),
    renovatedSurfaceInSquareMetres: squareMetres('Renovated surface'),
    numberOfHousingUnits: z.int().optional().describe('Number of housing units.'),
    rooms: rooms.optional(),
    totalSurfaceInSquareMetres: squareMetres('Total surface'),
    builtSurfaceInSquareMetres: squareMetres('Built surface'),
    usedSurfaceInSquareMetres: squareMetres('Used surface'),
  })
  .meta({ id: 'Building', description: 'A building on a parcel.' });
export type Building = z.infer<typeof building>;

/** A part of a parcel without building. */
export const unbuiltPart = z
  .object({
    placeName: z.string().optional().describe('Name of the place.'),
    nature: codedValue.optional().describe('Kind of land; code list `propertyNatures`, which is open.'),
    partType: codedValue.optional().describe('Type of the part of the property.'),
  })
  .meta({ id: 'UnbuiltPart', description: 'A part of a parcel without building.' });
export type UnbuiltPart = z.infer<typeof unbuiltPart>;
