import { eurosFromCents, type EuroAmount } from '../../values/amount.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { ScaleVerdict } from '../../access/scale-verdict.ts';

/** Which row of the federal scale opened the real estate of a debtor, and what was compared. */
export interface ScaleBasis {
  /** The row, by the day from which it holds. */
  readonly scaleValidFrom: CalendarDate;
  /** `derived` rows are computed from the index and may differ by 0.02 euro from the official list. */
  readonly scaleSource: 'confirmed' | 'derived';
  readonly threshold: EuroAmount;
  /** Net taxable income, plus three times the cadastral income if that counts. */
  readonly countedIncome: EuroAmount;
}

/** The comparison in euro, as answers show it. */
export function scaleBasis({ row, threshold, counted }: ScaleVerdict): ScaleBasis {
  return {
    scaleValidFrom: row.validFrom,
    scaleSource: row.source,
    threshold: inEuro(threshold),
    countedIncome: inEuro(counted),
  };
}

function inEuro(cents: number): EuroAmount {
  return eurosFromCents(String(cents)) ?? { value: '0.00', currency: 'EUR' };
}
