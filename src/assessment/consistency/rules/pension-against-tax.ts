import { centsOf, eurosOf } from '../../../values/amount.ts';
import { told, within } from '../../known.ts';
import { unsaid } from '../../items.ts';
import type { Fact, Missing } from '../../finding.ts';
import type { Inquiry, Person } from '../../inquiry.ts';
import { lookedIn, type Check, type Verdict } from '../check.ts';
import { listIn } from '../../list-in.ts';

/** An element that the assessment does not have is nothing. */
const notInAssessment = 'ELEMENT_NOT_PRESENT_IN_THE_TAX_ASSESSMENT_DATA';

/** More taxable pension was paid in a year than the assessment of that year has as income. */
export const pensionAgainstTax: Check = {
  rule: {
    code: 'pensionAgainstTax',
    legalBasis: 'Income Tax Code 1992, art. 34: pensions are taxable',
    validFrom: '1992-01-01',
    certainty: 'assumed',
  },
  streams: ['pension', 'taxAssessment'],
  judge(inquiry, person): Verdict {
    const payments = listIn(inquiry, person, 'pension', 'payments');
    const year = told(inquiry, person, 'taxAssessment', 'incomeYear');
    const paid = lookedIn(payments);
    if (year.state === 'unknown') return { ...paid, conflicts: [], missing: [...paid.missing, year.missing] };
    if (year.state === 'none')
      return { conflicts: [], looked: [...paid.looked, year.fact], missing: [...paid.missing, unsaid(year.fact)] };
    const parts = payments.items.flatMap(({ value, fact }) =>
      (value.parts ?? []).flatMap((part, index) =>
        part.month?.startsWith(`${year.value}-`) === true ? [{ part, fact: within(fact, 'parts', index) }] : [],
      ),
    );
    const looked = [...paid.looked, year.fact];
    // The pension was paid in other years: there is nothing to compare.
    if (parts.length === 0) return { conflicts: [], looked, missing: paid.missing };
    const known = parts.flatMap(({ part }) => (part.taxableAmount ? (centsOf(part.taxableAmount) ?? []) : []));
    const atLeast = known.reduce((sum, cents) => sum + cents, 0);
    const { cents, missing, facts } = assessedIncome(inquiry, person);
    if (cents === undefined)
      return { conflicts: [], looked: [...looked, ...facts], missing: [...paid.missing, ...missing] };
    const unclear = parts.flatMap(({ part, fact }) => (part.taxableAmount ? [] : [unsaid(fact, 'taxableAmount')]));
    return {
      conflicts: atLeast > cents ? [...parts.map(({ fact }) => fact), ...facts] : [],
      looked: [...looked, ...facts],
      missing: [...paid.missing, ...unclear],
      values: { year: year.value, pension: eurosOf(atLeast).value, income: eurosOf(cents).value },
    };
  },
};

/** What the assessment has as income of the person, both parts together. */
function assessedIncome(
  inquiry: Inquiry,
  person: Person,
): { readonly cents?: number; readonly missing: readonly Missing[]; readonly facts: readonly Fact[] } {
  const income = told(inquiry, person, 'taxAssessment', 'income');
  if (income.state === 'unknown') return { missing: [income.missing], facts: [] };
  if (income.state === 'none') return { missing: [unsaid(income.fact)], facts: [income.fact] };
  const parts = (['globallyTaxable', 'separatelyTaxable'] as const).map((name) => {
    const element = income.value[name];
    if (element?.amount) return { name, cents: centsOf(element.amount) };
    return { name, cents: element?.absenceReason?.code === notInAssessment ? 0 : undefined };
  });
  const missing = parts.flatMap(({ name, cents }) => (cents === undefined ? [unsaid(income.fact, name)] : []));
  if (missing.length > 0) return { missing, facts: [income.fact] };
  return { cents: parts.reduce((sum, { cents }) => sum + (cents ?? 0), 0), missing, facts: [income.fact] };
}
