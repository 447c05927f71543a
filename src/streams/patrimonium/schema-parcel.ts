import { z } from 'zod';
import { euroAmount } from '../../domain/amount.ts';
import { calendarDate } from '../../domain/calendar.ts';
import { codedValue } from '../../domain/code-list.ts';

const squareMetres = (what: string) => z.int().optional().describe(`${what}, in m² (the unit is assumed).`);

/** Identification of a parcel. */
export const parcelData = z
  .object({
    capakey: z
      .string()
      .regex(/^\d{5}[A-Z]\d{4}\/\d{2}[A-Z_]\d{3}$/)
      .optional()
      .describe('Key of the parcel on the cadastral plan, composed from the parts below when they are complete.'),
    cadastralDivision: codedValue.optional().describe('Cadastral division; not the same as a municipality.'),
    section: z.string().optional().describe('Section, one letter.'),
    primaryNumber: z.int().optional().describe('Number of the parcel.'),
    bisNumber: z.int().optional().describe('Bis number.'),
    exponentLetter: z.string().optional().describe('Exponent, letter.'),
    exponentNumber: z.int().optional().describe('Exponent, number.'),
    partNumber: z.string().optional().describe('Part of the plan parcel, P0000 to P9999; ownership is attached to it.'),
    commonPartsDenominator: z.int().optional().describe('Denominator of the shares in the common parts.'),
    precadastralCode: z.string().optional().describe('R or S when the parcel is not on the plan yet.'),
    privatePart: z.string().optional().describe('Description of the private part in a building.'),
  })
  .meta({ id: 'CadastralParcel', description: 'How the land registry identifies a property.' });
export type CadastralParcel = z.infer<typeof parcelData>;

const cadastralIncome = z
  .object({
    amount: euroAmount.describe(
      'Non-indexed cadastral income of the whole parcel part, not of a share (whole euros are assumed).',
    ),
    character: codedValue.optional().describe('Taxable or not; code list `cadastralIncomeCharacters`.'),
    number: codedValue.optional().describe('What it was set for; code list `cadastralIncomeNumbers`.'),
    exonerationEndDate: calendarDate.optional().describe('Until when it is exempt.'),
    reason: z.string().optional().describe('Why it has this amount.'),
  })
  .meta({
    id: 'CadastralIncome',
    description: 'Presumed yearly net income of a property, as the land registry set it.',
  });

const parcelPart = z
  .object({
    order: z.string().optional().describe('Order of the part.'),
    municipality: codedValue.optional().describe('Municipality by its NIS code.'),
    cadastralIncome: cadastralIncome.optional(),
    taxableSurfaceInSquareMetres: squareMetres('Taxable surface'),
    nonTaxableSurfaceInSquareMetres: squareMetres('Surface that is not taxed'),
  })
  .meta({ id: 'ParcelPart', description: 'A part of a parcel with its own cadastral income and surface.' });
export type ParcelPart = z.infer<typeof parcelPart>;

const address = z
  .object({
    street: codedValue.optional().describe('Street by its code.'),
    houseNumber: z.string().optional().describe('House number.'),
    postCode: z.string().optional().describe('Postal code.'),
    municipality: codedValue.optional().describe('Municipality by its code.'),
  })
  .meta({ id: 'PropertyAddress', description: 'Address of a building as the land registry knows it.' });

const building = z
  .object({
    address: address.optional(),
    nature: codedValue.optional().describe('Kind of building; code list `propertyNatures`, which is open.'),
    partType: codedValue.optional().describe('Type of the part of the property.'),
    name: z.string().optional().describe('Name of the building.'),
    description: z.string().optional().describe('Description of the building.'),
    constructionType: codedValue.optional().describe('Type of construction.'),
    constructionYear: codedValue.optional().describe('Year or period of construction.'),
    constructionStartYear: z.int().optional().describe('Year in which construction began.'),
    constructionEndYear: z.int().optional().describe('Year in which construction ended.'),
    lastAlterationYear: z.int().optional().describe('Year of the last physical change.'),
    numberOfHousingUnits: z.int().optional().describe('Number of housing units.'),
    totalSurfaceInSquareMetres: squareMetres('Total surface'),
    builtSurfaceInSquareMetres: squareMetres('Built surface'),
    usedSurfaceInSquareMetres: squareMetres('Used surface'),
  })
  .meta({ id: 'Building', description: 'A building on a parcel.' });
export type Building = z.infer<typeof building>;

const unbuiltPart = z
  .object({
    placeName: z.string().optional().describe('Name of the place.'),
    nature: codedValue.optional().describe('Kind of land; code list `propertyNatures`, which is open.'),
    partType: codedValue.optional().describe('Type of the part of the property.'),
  })
  .meta({ id: 'UnbuiltPart', description: 'A part of a parcel without building.' });
export type UnbuiltPart = z.infer<typeof unbuiltPart>;

/** What there is on a parcel and what it is worth to the tax administration. */
export const parcelParts = {
  parts: z.array(parcelPart).optional().describe('Cadastral incomes and surfaces.'),
  buildings: z.array(building).optional().describe('Buildings.'),
  unbuiltParts: z.array(unbuiltPart).optional().describe('Parts without building.'),
};
