import { eurosFromCents, type EuroAmount } from '../values/amount.ts';
import type { CalendarDate } from '../values/calendar.ts';
import type { Fraction } from '../values/fraction.ts';
import type { FullText } from '../values/localized-text.ts';
import { readTexts } from '../values/text-file.ts';
import { withoutAbsent } from '../values/without-absent.ts';
import { unknownParts, type ScaleVerdict, type UnknownPart } from './scale-verdict.ts';

/** The comparison of a debtor's means with the federal scale, as callers see it. Amounts are euro a year. */
export interface ScaleFigures {
  readonly verdict: ScaleVerdict['kind'];
  /** The year of the income, `yyyy`. */
  readonly incomeYear?: string;
  /** The row, by the day from which it holds. */
  readonly scaleValidFrom?: CalendarDate;
  /** `derived` rows are computed from the index and may differ by 0.02 euro from the official list. */
  readonly scaleSource?: 'confirmed' | 'derived';
  readonly base?: EuroAmount;
  readonly perDependant?: EuroAmount;
  readonly dependants?: number;
  readonly threshold?: EuroAmount;
  readonly ownIncome?: EuroAmount;
  readonly isPartnerCounted?: boolean;
  readonly partnerIncome?: EuroAmount;
  readonly isOtherParentCounted?: boolean;
  readonly otherParentIncome?: EuroAmount;
  readonly cadastralIncome?: EuroAmount;
  readonly countedCadastralIncome?: EuroAmount;
  readonly countedIncome?: EuroAmount;
  readonly unknownParts: readonly { readonly code: UnknownPart; readonly label: FullText }[];
  readonly debtorsOfEqualRank?: number;
  /** The largest part of the aid that may be asked of this debtor. */
  readonly largestShare?: Fraction;
}

const texts = readTexts(new URL('scale-texts.yaml', import.meta.url), unknownParts);

/** A comparison in euro, for the caller to whom the debtor's means are open. */
export function scaleFigures(verdict: ScaleVerdict): ScaleFigures {
  const { row, equalRank } = verdict;
  return withoutAbsent({
    verdict: verdict.kind,
    incomeYear: verdict.incomeYear === undefined ? undefined : String(verdict.incomeYear),
    scaleValidFrom: row?.validFrom,
    scaleSource: row?.source,
    base: inEuro(row?.base),
    perDependant: inEuro(row?.perDependant),
    dependants: verdict.dependants,
    threshold: inEuro(verdict.threshold),
    ownIncome: inEuro(verdict.own),
    isPartnerCounted: verdict.isPartnerCounted,
    partnerIncome: inEuro(verdict.partner),
    isOtherParentCounted: verdict.isOtherParentCounted,
    otherParentIncome: inEuro(verdict.otherParent),
    cadastralIncome: inEuro(verdict.cadastral),
    countedCadastralIncome: inEuro(verdict.countedCadastral),
    countedIncome: inEuro(verdict.counted),
    unknownParts: verdict.unknown.map((code) => ({ code, label: texts[code] })),
    debtorsOfEqualRank: equalRank,
    largestShare: equalRank === undefined ? undefined : { numerator: 1, denominator: equalRank },
  });
}

function inEuro(cents: number | undefined): EuroAmount | undefined {
  return cents === undefined ? undefined : eurosFromCents(String(cents));
}
