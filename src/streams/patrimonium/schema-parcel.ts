import { z } from 'zod';
import { euroAmount } from '../../values/amount.ts';
import { calendarDate } from '../../values/calendar.ts';
import { codedValue } from '../../values/code-list.ts';
import { incompleteDate } from '../../values/incomplete-date.ts';
import { localizedText } from '../../values/localized-text.ts';
import { building, squareMetres, unbuiltPart } from './schema-building.ts';

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

/** In which situation the parcel is. */
export const parcelStatus = z
  .object({
    situation: codedValue.optional().describe('Situation of the parcel.'),
    description: localizedText
      .optional()
      .describe('What the land registry says of the situation when it gives no code.'),
    situationId: z.string().optional().describe('Identifier of the situation of the parcel.'),
    startDate: incompleteDate.optional().describe('Since when; only the year may be known.'),
    endDate: incompleteDate.optional().describe('Until when; only the year may be known.'),
  })
  .meta({ id: 'CadastralParcelStatus', description: 'The situation of a parcel, and how long it lasts.' });
export type ParcelStatus = z.infer<typeof parcelStatus>;

const cadastralIncome = z
  .object({
    amount: euroAmount
      .optional()
      .describe('Non-indexed cadastral income of the whole parcel part, not of a share (whole euros are assumed).'),
    character: codedValue.optional().describe('Taxable or not; code list `cadastralIncomeCharacters`.'),
    number: codedValue.optional().describe('What it was set for; code list `cadastralIncomeNumbers`.'),
    exonerationEndDate: calendarDate.optional().describe('Until when it is exempt.'),
    decrees: z.array(z.string()).optional().describe('Decrees on which it rests.'),
    reason: z.string().optional().describe('Why it has this amount.'),
    notifications: z
      .array(codedValue)
      .optional()
      .describe('What the land registry notes with the reason, in its order.'),
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

/** What there is on a parcel and what it is worth to the tax administration. */
export const parcelParts = {
  parts: z.array(parcelPart).optional().describe('Cadastral incomes and surfaces.'),
  buildings: z.array(building).optional().describe('Buildings.'),
  unbuiltParts: z.array(unbuiltPart).optional().describe('Parts without building.'),
};
