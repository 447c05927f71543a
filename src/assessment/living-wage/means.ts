import type { Inquiry } from '../inquiry.ts';
import { capitalLine } from './capital.ts';
import { combined } from './combine.ts';
import { isEqual, minus, positive } from './exact.ts';
import { declaredOf, notDeclared, type DeclaredAmount } from './income-declared.ts';
import { foundIncome } from './income-found.ts';
import type { Line, Reading, Subject } from './model.ts';
import { propertyLines } from './property.ts';
import { isExact, isNothing, sumOfRanges, type Range } from './range.ts';
import { incomeSteps, type IncomeStepCode } from './rules.ts';

/**
 * The means of a person, a year, in the order of the law: incomes, real estate, capital. What the law leaves out is in
 * the list too, marked so. A kind of income of which no stream and no declaration says anything is unknown.
 */
export function meansOf(inquiry: Inquiry, subject: Subject, reading: Reading): readonly Line[] {
  const incomes = incomeSteps.map((step): Line => {
    const { code, kinds } = step;
    const isCounted = step.counted || (code === 'childBenefit' && reading.childBenefit && !subject.isApplicant);
    const find = foundIncome[code];
    const found = find && subject.person ? find(inquiry, subject.person) : undefined;
    const declared = declaredOf(subject, kinds, inquiry.day, reading);
    const both = combined(found, declared);
    const missing =
      both.basis === 'unknown' && both.missing.length === 0 ? [notDeclared(subject, 'income')] : both.missing;
    return { code, counted: isCounted, ...both, missing, ...exemptiblePart(step, both.range, declared) };
  });
  const all = [...incomes, ...propertyLines(inquiry, subject, reading), capitalLine(subject, inquiry.day)];
  return all.map((line) => (isExact(line.range) ? { ...line, missing: [] } : line));
}

/** The part of an income that can be exempt: without what ran before the aid began, but for training. */
function exemptiblePart(
  step: { readonly code: IncomeStepCode; readonly isWork?: true; readonly mayHaveBegunBefore?: true },
  range: Range,
  declared: DeclaredAmount | undefined,
): Pick<Line, 'exemptible'> {
  if (step.isWork !== true && step.code !== 'artistFee') return {};
  const isAsDeclared =
    declared?.range.high !== undefined &&
    range.high !== undefined &&
    isEqual(declared.range.high, range.high) &&
    isEqual(declared.range.low, range.low);
  return { exemptible: isAsDeclared && step.mayHaveBegunBefore !== true ? declared.begunSince : range };
}

/** What counts of the means, before the exemption for work. */
export function countedTotal(lines: readonly Line[]): Range {
  return sumOfRanges(lines.filter(({ counted }) => counted).map(({ range }) => range));
}

/** What is left of a range when a part of it is taken out. */
export function without(whole: Range, part: Range): Range {
  return {
    low: positive(minus(whole.low, part.low)),
    ...(whole.high && part.high ? { high: positive(minus(whole.high, part.high)) } : {}),
  };
}

/** Whether a line is worth showing: something counts, or may, or is left out. */
export function isShown({ counted, range, basis, alternative }: Line): boolean {
  if (alternative) return true;
  if (!counted) return basis !== 'unknown' && !isNothing(range);
  return true;
}
