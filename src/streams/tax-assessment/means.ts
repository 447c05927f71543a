import { centsOf, type EuroAmount } from '../../values/amount.ts';
import type { CodedValue } from '../../values/code-list.ts';
import type { DebtorMeans } from '../../values/debtor-means.ts';
import type { TaxAssessmentData } from './schema.ts';

/** An element that the assessment does not have is nothing; one that the year does not offer is unknown. */
const notInAssessment = 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA';

/**
 * What the assessment says about means. The income of both partners counts when they are taxed together. What is taxed
 * separately counts too where it is known (assumed: the decrees speak of net taxable income without telling them apart).
 * @returns undefined when a part that counts is unknown: then nothing may be concluded
 */
export function meansOf({
  incomeYear,
  income,
  dependants,
  cadastralIncome,
}: TaxAssessmentData): DebtorMeans | undefined {
  // An assessment without a fiscal family is that of somebody taxed alone, not of a family without income.
  const family = income?.globallyTaxableOfFiscalFamily?.amount;
  const globally = family ? centsOf(family) : cents(income?.globallyTaxable);
  const separately = cents(income?.separatelyTaxable) ?? 0;
  const property = cents(cadastralIncome);
  const children = count(dependants?.children);
  const others = count(dependants?.otherPersons);
  if (incomeYear === undefined || globally === undefined || property === undefined) {
    return undefined;
  }
  return {
    incomeYear: Number(incomeYear),
    netTaxableIncome: globally + separately,
    cadastralIncome: property,
    // A dependant that is not known makes the threshold lower, and never opens anything.
    dependants: (children ?? 0) + (others ?? 0),
  };
}

interface Element {
  readonly absenceReason?: CodedValue | undefined;
}

function cents(element: (Element & { readonly amount?: EuroAmount | undefined }) | undefined): number | undefined {
  if (element?.amount) return centsOf(element.amount);
  return element?.absenceReason?.code === notInAssessment ? 0 : undefined;
}

function count(element: (Element & { readonly count?: number | undefined }) | undefined): number | undefined {
  return element?.count;
}
