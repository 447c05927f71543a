import { centsOf, type EuroAmount } from '../../values/amount.ts';
import type { CodedValue } from '../../values/code-list.ts';
import type { AssessedMeans, AssessedPartner } from '../../values/debtor-means.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { TaxAssessmentData } from './schema.ts';

/** An element that this assessment does not have is nothing. One that the year does not offer is unknown. */
const notInAssessment = 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA';
/** The fiscal state of somebody taxed alone. */
const alone = 'SINGULAR';

/**
 * What the assessment says about means. Every part is told on its own, and a part that the source did not give is
 * absent: it did not mention it, the year does not offer it, or its value is of another kind. An assessment that gives
 * no amount of income at all says nothing about income, whatever reason stands beside it.
 * @returns undefined without an income year: then there is nothing to compare
 */
export function meansOf(data: TaxAssessmentData): AssessedMeans | undefined {
  const { incomeYear, isMostRecent, income, dependants, cadastralIncome } = data;
  if (incomeYear === undefined) return undefined;
  const amounts = [income?.globallyTaxable, income?.separatelyTaxable, income?.globallyTaxableOfFiscalFamily];
  const isIncomeTold = amounts.some((element) => element?.amount !== undefined);
  const globallyTaxable = isIncomeTold ? cents(income?.globallyTaxable) : undefined;
  const children = count(dependants?.children);
  const others = count(dependants?.otherPersons);
  return withoutAbsent({
    incomeYear: Number(incomeYear),
    isMostRecent,
    globallyTaxable,
    separatelyTaxable: isIncomeTold ? cents(income?.separatelyTaxable) : undefined,
    cadastralIncome: cents(cadastralIncome),
    dependants: children === undefined || others === undefined ? undefined : children + others,
    partner: isTaxedAlone(data) ? undefined : partnerOf(data, globallyTaxable),
  });
}

/** What is not clear counts as taxed together: somebody of whom nothing more is known. */
function isTaxedAlone({ fiscalState, income, relatedPerson }: TaxAssessmentData): boolean {
  const family = income?.globallyTaxableOfFiscalFamily;
  if (relatedPerson !== undefined || family?.amount !== undefined) return false;
  return fiscalState === undefined ? isNotInAssessment(family) : fiscalState.code === alone;
}

/** The income of the other one is what the family has beside the person's own. */
function partnerOf({ income, relatedPerson }: TaxAssessmentData, own: number | undefined): AssessedPartner {
  const family = income?.globallyTaxableOfFiscalFamily?.amount;
  const both = family && centsOf(family);
  return withoutAbsent({
    ssin: relatedPerson?.ssin,
    globallyTaxable: both === undefined || own === undefined ? undefined : both - own,
  });
}

interface Element {
  readonly absenceReason?: CodedValue | undefined;
}

function isNotInAssessment(element: Element | undefined): boolean {
  return element?.absenceReason?.code === notInAssessment;
}

function cents(element: (Element & { readonly amount?: EuroAmount | undefined }) | undefined): number | undefined {
  if (element?.amount) return centsOf(element.amount);
  return isNotInAssessment(element) ? 0 : undefined;
}

function count(element: (Element & { readonly count?: number | undefined }) | undefined): number | undefined {
  return element?.count ?? (isNotInAssessment(element) ? 0 : undefined);
}
