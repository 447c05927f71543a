import type { ExemptionRow, ExemptionUseRow } from './book.ts';

/*
 * Exemption of income from work or training for whoever has a living wage: royal decree of 11 July 2002, art. 35.
 */

/**
 * Amounts follow the index; each change is a new row. `confirmed` rows come from published documents, `derived` ones are
 * the base amounts (177.76 a month, 254.75 a month for a shortage job, 2,133.12 a year for an artist) indexed by the
 * general coefficient. The exemption for a shortage job exists since 1 January 2024. Amounts of before December 2022 are
 * not known completely.
 */
export const exemptionRows: readonly ExemptionRow[] = [
  ...(['ordinary', 'student'] as const).flatMap((kind): readonly ExemptionRow[] => [
    { kind, per: 'month', validFrom: '2022-12-01', validUntil: '2023-10-31', amount: 291_63, source: 'confirmed' },
    { kind, per: 'month', validFrom: '2023-11-01', validUntil: '2024-04-30', amount: 297_46, source: 'confirmed' },
    { kind, per: 'month', validFrom: '2024-05-01', validUntil: '2025-01-31', amount: 303_42, source: 'derived' },
    { kind, per: 'month', validFrom: '2025-02-01', validUntil: '2026-02-28', amount: 309_48, source: 'confirmed' },
    { kind, per: 'month', validFrom: '2026-03-01', amount: 315_67, source: 'derived' },
  ]),
  ...shortageJob([
    { validFrom: '2024-01-01', validUntil: '2024-04-30', amount: 426_30, source: 'confirmed' },
    { validFrom: '2024-05-01', validUntil: '2025-01-31', amount: 434_83, source: 'derived' },
    { validFrom: '2025-02-01', validUntil: '2026-02-28', amount: 443_52, source: 'confirmed' },
    { validFrom: '2026-03-01', amount: 452_39, source: 'derived' },
  ]),
  ...artist([
    { validFrom: '2022-12-01', validUntil: '2023-10-31', amount: 3_499_60 },
    { validFrom: '2023-11-01', validUntil: '2024-04-30', amount: 3_569_56 },
    { validFrom: '2024-05-01', validUntil: '2025-01-31', amount: 3_641_02 },
    { validFrom: '2025-02-01', validUntil: '2026-02-28', amount: 3_713_76 },
    { validFrom: '2026-03-01', amount: 3_787_99 },
  ]),
];

/**
 * Three years of use in a window of six that begins with the first exemption, three when that one lies before 1 October
 * 2011. Public explanations of the rule say 1,095 days; software of a centre for the same source takes 1,096 (three
 * years with a leap day), so a setting may say that instead. The lower number promises nobody a day too many.
 */
export const exemptionUseRows: readonly ExemptionUseRow[] = [
  {
    validFrom: '2002-10-01',
    days: { value: 1095, setting: 'EXEMPTION_DAYS', least: 1095, most: 1096 },
    windows: [{ firstFrom: '2011-10-01', years: 6 }, { years: 3 }],
    // A student is exempt for as long as the integration project on studies runs.
    withoutCounter: ['student'],
    shortageJobMonths: 3,
    legalBasis: 'Royal decree of 11 July 2002, art. 35; royal decree of 23 November 2023 for shortage jobs',
  },
];

type Amounts = readonly Omit<ExemptionRow, 'kind' | 'per'>[];

function shortageJob(rows: Amounts): readonly ExemptionRow[] {
  return rows.map((row) => ({ kind: 'shortageJob', per: 'month', ...row }));
}

function artist(rows: readonly Omit<Amounts[number], 'source'>[]): readonly ExemptionRow[] {
  return rows.map((row) => ({ kind: 'artist', per: 'year', source: 'derived', ...row }));
}
