import type { CalendarDate } from '../../values/calendar.ts';
import type { EuroAmount } from '../../values/amount.ts';
import type { Rule } from '../finding.ts';
import {
  capitalRows,
  incapacityWithholdingRows,
  propertyRows,
  rowOn,
  unemploymentWithholdingRows,
  type DatedRow,
} from './amounts.ts';
import type { Calculation } from './calculate.ts';
import { cents, euroOf, isLess, zero } from './exact.ts';
import type { WorkExemption } from './exemption.ts';
import { isShown } from './means.ts';
import type { Line } from './model.ts';
import { isExact, isNothing, type Range } from './range.ts';
import { cohabitantsRule, incomeSteps, workExemptionRule } from './rules.ts';
import { texts } from './texts.ts';
import type { LivingWageStep } from './view.ts';

/** An amount that is known exactly, or its limits. */
export function limitsOf(range: Range): {
  readonly perYear?: EuroAmount;
  readonly atLeast?: EuroAmount;
  readonly atMost?: EuroAmount;
} {
  if (isExact(range)) return { perYear: euroOf(range.low) };
  return { atLeast: euroOf(range.low), ...(range.high ? { atMost: euroOf(range.high) } : {}) };
}

/** A rule from a dated row. */
export function ruleOfRow(code: string, { legalBasis, validFrom, certainty }: DatedRow): Rule {
  return { code, legalBasis, validFrom, certainty };
}

/** Of what sources give gross: how much can be withheld. */
const grossRows: Readonly<Record<string, readonly DatedRow[]>> = {
  unemployment: unemploymentWithholdingRows,
  incapacity: incapacityWithholdingRows,
};

function ruleOf({ code, basis, range }: Line, day: CalendarDate): Rule {
  const income = incomeSteps.find((step) => step.code === code);
  if (income) {
    const row = rowOn(grossRows[code] ?? [], day);
    return basis === 'found' && row && !isNothing(range) ? ruleOfRow(code, row) : income.rule;
  }
  const row = code === 'capital' ? rowOn(capitalRows, day) : rowOn(propertyRows, day);
  return row ? ruleOfRow(code, row) : { ...cohabitantsRule, code };
}

/** Lines of means as they are shown. */
export function stepsOf(lines: readonly Line[], day: CalendarDate): readonly LivingWageStep[] {
  return lines.filter(isShown).map((line) => ({
    code: line.code,
    title: texts[line.code],
    ...limitsOf(line.range),
    counted: line.counted,
    basis: line.basis,
    rule: ruleOf(line, day),
    facts: [...line.facts],
    missing: line.counted ? [...line.missing] : [],
    ...(line.alternative ? { alternative: euroOf(line.alternative) } : {}),
  }));
}

/** The rule of an exemption for work, with the certainty of its amount. */
export function exemptionRule({ amount }: WorkExemption): Rule {
  if (!amount) return workExemptionRule;
  return { ...workExemptionRule, certainty: amount.source, validFrom: amount.validFrom };
}

/** Steps after which the exemption for work comes. */
const work = new Set(['wages', 'selfEmployment', 'training', 'artistFee']);

/** All steps of the applicant: the means, the exemption after the income from work, and what cohabitants add. */
export function allSteps(
  { lines, exemption, exempt, cohabitants, excess }: Calculation,
  day: CalendarDate,
): readonly LivingWageStep[] {
  const own = stepsOf(lines, day);
  const deduction: readonly LivingWageStep[] =
    exemption && (exempt.high === undefined || isLess(zero, exempt.high))
      ? [
          {
            code: 'workExemption',
            title: texts.workExemption,
            ...limitsOf(exempt),
            counted: true,
            isDeduction: true,
            basis: exemption.kind === undefined ? 'unknown' : 'declared',
            rule: exemptionRule(exemption),
            facts: [...exemption.facts],
            missing: isExact(exempt) ? [] : missingOf(exemption, lines),
          },
        ]
      : [];
  const looked = cohabitants.filter(({ state }) => state !== 'notCounted');
  const others: readonly LivingWageStep[] =
    looked.length > 0
      ? [
          {
            code: 'cohabitants',
            title: texts.cohabitants,
            ...limitsOf(excess),
            counted: true,
            basis: looked.some(({ lines: means }) => means.some(({ basis }) => basis === 'found'))
              ? 'found'
              : 'declared',
            rule: cohabitantsRule,
            facts: looked.flatMap(({ facts }) => facts),
            missing: isExact(excess) ? [] : looked.flatMap(({ missing }) => missing),
          },
        ]
      : [];
  return [
    ...own.filter(({ code }) => work.has(code)),
    ...deduction,
    ...own.filter(({ code }) => !work.has(code)),
    ...others,
  ];
}

/** What an exemption waits for: what the centre settles, or the incomes that it is for. */
function missingOf({ missing }: WorkExemption, lines: readonly Line[]): LivingWageStep['missing'] {
  return missing.length > 0 ? [...missing] : lines.filter(({ code }) => work.has(code)).flatMap((line) => line.missing);
}

/** The amount of an exemption as it is shown. */
export function amountOfExemption({ amount }: WorkExemption): {
  readonly amount?: EuroAmount;
  readonly per?: 'month' | 'year';
} {
  return amount ? { amount: euroOf(cents(amount.amount)), per: amount.per } : {};
}
