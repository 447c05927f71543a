import type { CalendarDate } from '../../values/calendar.ts';
import type { Rule } from '../finding.ts';

/*
 * The amounts of the law, dated. All are eurocents. A change of the law or of the index is a new row; nothing is
 * computed from the index here.
 */

export type Certainty = Rule['certainty'];
export const categories = ['1', '2', '3'] as const;
/** 1: lives with others. 2: single. 3: with a family to support, in which there is an unmarried minor child. */
export type Category = (typeof categories)[number];

/** A row of law that holds from one day to another, both included; without an end it still holds. */
export interface DatedRow {
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly certainty: Certainty;
  /** The law, and where the figure was seen. */
  readonly legalBasis: string;
}

/** The row of a day. */
export function rowOn<Row extends DatedRow>(rows: readonly Row[], day: CalendarDate): Row | undefined {
  return rows.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil === undefined || day <= validUntil));
}

/** The living wage by category: law of 26 May 2002, art. 14. */
export interface CategoryRow extends DatedRow {
  readonly year: Readonly<Record<Category, number>>;
  /** As it is published; it is what the means of cohabitants are compared with. */
  readonly month: Readonly<Record<Category, number>>;
}

const ofCategories = (one: number, two: number, three: number) => ({ '1': one, '2': two, '3': three });
const article14 = 'Law of 26 May 2002, art. 14';

/** Newest first. Amounts of before December 2022 are not known completely. Derived years can be off by a few cents. */
export const categoryRows: readonly CategoryRow[] = [
  {
    validFrom: '2026-03-01',
    year: ofCategories(10_723_75, 16_085_62, 21_738_90),
    month: ofCategories(893_65, 1_340_47, 1_811_57),
    certainty: 'derived',
    legalBasis: `${article14}; amounts computed from the index of March 2026`,
  },
  {
    validFrom: '2025-02-01',
    validUntil: '2026-02-28',
    year: ofCategories(10_513_60, 15_770_40, 21_312_89),
    month: ofCategories(876_13, 1_314_20, 1_776_07),
    certainty: 'confirmed',
    legalBasis: `${article14}; month amounts published by centres`,
  },
  {
    validFrom: '2024-05-01',
    validUntil: '2025-01-31',
    year: ofCategories(10_307_68, 15_461_51, 20_895_44),
    month: ofCategories(858_97, 1_288_46, 1_741_29),
    certainty: 'confirmed',
    legalBasis: `${article14}; month amounts published by centres`,
  },
  {
    validFrom: '2023-11-01',
    validUntil: '2024-04-30',
    year: ofCategories(10_105_39, 15_158_06, 20_485_34),
    month: ofCategories(842_12, 1_263_17, 1_707_11),
    certainty: 'confirmed',
    legalBasis: `${article14}; month amounts published by centres`,
  },
  {
    validFrom: '2023-07-01',
    validUntil: '2023-10-31',
    year: ofCategories(9_907_30, 14_860_95, 20_083_82),
    month: ofCategories(825_61, 1_238_41, 1_673_65),
    certainty: 'derived',
    legalBasis: `${article14}; amounts of November 2023 without its index`,
  },
  {
    validFrom: '2023-01-01',
    validUntil: '2023-06-30',
    year: ofCategories(9_713_04, 14_569_56, 19_690_01),
    month: ofCategories(809_42, 1_214_13, 1_640_83),
    certainty: 'confirmed',
    legalBasis: `${article14}; month amounts published by a payroll office`,
  },
  {
    validFrom: '2022-12-01',
    validUntil: '2022-12-31',
    year: ofCategories(9_471_50, 14_207_26, 19_200_37),
    month: ofCategories(789_29, 1_183_94, 1_600_03),
    certainty: 'derived',
    legalBasis: `${article14}; amounts of May 2022 with the index of December 2022`,
  },
];

/** The general exemption, a year: royal decree of 11 July 2002, art. 22, par. 2. */
export interface GeneralExemptionRow extends DatedRow {
  readonly year: Readonly<Record<Category, number>>;
}

export const generalExemptionRows: readonly GeneralExemptionRow[] = [
  {
    validFrom: '2002-10-01',
    year: ofCategories(155_00, 250_00, 310_00),
    certainty: 'confirmed',
    legalBasis: 'Royal decree of 11 July 2002, art. 22, par. 2',
  },
];

/** Real estate: royal decree of 11 July 2002, art. 25. Cadastral income, a year, not indexed. */
export interface PropertyRow extends DatedRow {
  readonly builtExemption: number;
  readonly perChild: number;
  readonly unbuiltExemption: number;
  /** By what the rest is multiplied. */
  readonly multiplier: number;
}

export const propertyRows: readonly PropertyRow[] = [
  {
    validFrom: '2002-10-01',
    builtExemption: 750_00,
    perChild: 125_00,
    unbuiltExemption: 30_00,
    multiplier: 3,
    certainty: 'assumed',
    legalBasis: 'Royal decree of 11 July 2002, art. 25 and 26; unbuilt land, shares and rent are assumed',
  },
];

/** Movable capital: royal decree of 11 July 2002, art. 27. Above `from`, so many percent a year. */
export interface CapitalRow extends DatedRow {
  readonly brackets: readonly { readonly from: number; readonly percent: number }[];
}

export const capitalRows: readonly CapitalRow[] = [
  {
    validFrom: '2002-10-01',
    brackets: [
      { from: 6_200_00, percent: 6 },
      { from: 12_500_00, percent: 10 },
    ],
    certainty: 'confirmed',
    legalBasis: 'Royal decree of 11 July 2002, art. 27',
  },
];

/** How much can be withheld at most of an allowance that the source gives gross. */
export interface WithholdingRow extends DatedRow {
  /** In hundredths of a percent. */
  readonly most: number;
}

const netResources = 'Royal decree of 11 July 2002, art. 22: net resources; withholding tax of at most';

/** The withholding tax on unemployment allowances; whether it is withheld depends on the family situation. */
export const unemploymentWithholdingRows: readonly WithholdingRow[] = [
  { validFrom: '2002-10-01', most: 10_09, certainty: 'assumed', legalBasis: `${netResources} 10.09 % is assumed` },
];

/** The withholding tax on benefits of the sickness funds. */
export const incapacityWithholdingRows: readonly WithholdingRow[] = [
  { validFrom: '2002-10-01', most: 11_11, certainty: 'assumed', legalBasis: `${netResources} 11.11 % is assumed` },
];
