import type { Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { categoryRows, generalExemptionRows, rowOn } from './amounts.ts';
import type { Calculation, Given } from './calculate.ts';
import { categoryOf, type CategoryOf } from './category.ts';
import type { Cohabitant } from './cohabitants.ts';
import { cents, euroOf, isEqual, isLess, times, zero } from './exact.ts';
import type { WorkExemption } from './exemption.ts';
import { householdOf } from './household.ts';
import { countedTotal } from './means.ts';
import { isExact } from './range.ts';
import { categoryRule, cohabitantsRule } from './rules.ts';
import { allSteps, amountOfExemption, exemptionRule, limitsOf, ruleOfRow, stepsOf } from './steps.ts';
import { texts } from './texts.ts';
import { shownOf, variantsOf } from './variants.ts';
import type { LivingWage, LivingWageCohabitant, LivingWageExemption } from './view.ts';
import { wageOf, type ReadLaw, type Wage } from './wage.ts';

/**
 * The living wage of an applicant by what is found, declared and chosen (law of 26 May 2002, royal decree of 11 July
 * 2002), step by step. What is not known never counts as nothing: the result is then the most that the living wage can
 * be, and says what is missing. Points of law that are not settled are read as most sources do; other readings are beside
 * it. Pure; it decides nothing.
 */
export function livingWage(inquiry: Inquiry): LivingWage {
  const category = categoryOf(inquiry);
  const amounts = rowOn(categoryRows, inquiry.day);
  const given: Given = { inquiry, household: householdOf(inquiry), category: category.category, amounts };
  const law: ReadLaw = {
    propertyShare: 'undivided',
    generalExemption: true,
    childBenefit: false,
    monthBasis: 'calendarDays',
    dayCount: inquiry.exemption.dayCount,
  };
  const { calculation, wage } = wageOf(given, law);
  const { cohabitants, resources, generalExemption, deducted, exemption, livingWage: limits } = calculation;
  const general = rowOn(generalExemptionRows, inquiry.day);
  // In a month with some days of work something is left on the other days, even when a year of it leaves nothing.
  const isMonthKnown = wage?.partMonth === undefined || isExact(resources);
  const isKnown = limits !== undefined && isEqual(limits.low, limits.high) && isMonthKnown;
  const noAmounts: readonly Missing[] = amounts ? [] : [{ why: 'notInSource', path: '/day' }];
  return {
    state: wage === undefined ? 'unknown' : isKnown ? 'known' : 'atMost',
    basis: basisOf(calculation),
    category: viewOfCategory(category),
    ...(amounts && category.category
      ? {
          amountOfCategory: {
            perYear: euroOf(cents(amounts.year[category.category])),
            perMonth: euroOf(cents(amounts.month[category.category])),
            rule: ruleOfRow('categoryAmount', amounts),
          },
        }
      : {}),
    steps: [...allSteps(calculation, inquiry.day)],
    cohabitants: cohabitants.map((cohabitant) => viewOfCohabitant(cohabitant, inquiry.day)),
    resources: limitsOf(resources),
    ...(general && category.category
      ? { generalExemption: { ...limitsOf(generalExemption), rule: ruleOfRow('generalExemption', general) } }
      : {}),
    deducted: {
      ...limitsOf(deducted),
      ...(isExact(deducted) ? { perMonth: euroOf(times(deducted.low, 1, 12)) } : {}),
    },
    ...(wage ? { livingWage: viewOfWage(wage, given) } : {}),
    variants: wage ? [...variantsOf(given, wage, law)] : [],
    ...(exemption ? { exemption: viewOfExemption(exemption) } : {}),
    missing: isKnown ? [] : distinct([...category.missing, ...noAmounts, ...calculation.missing]),
  };
}

function viewOfWage(wage: Wage, { category, amounts }: Given): NonNullable<LivingWage['livingWage']> {
  const limits = wage.calculation.livingWage;
  const full = cents(category && amounts ? amounts.year[category] : 0);
  return {
    ...shownOf(wage),
    ...(limits?.isLeastKnown && !isEqual(limits.low, limits.high)
      ? { atLeastPerMonth: euroOf(times(limits.low, 1, 12)) }
      : {}),
    isComplementary: isLess(zero, wage.perYear) && isLess(wage.perYear, full),
  };
}

function viewOfCategory({
  category,
  proposed,
  chosen,
  facts,
  missing,
  wouldChange,
}: CategoryOf): LivingWage['category'] {
  return {
    ...(category === undefined ? {} : { category, title: texts[`category${category}`] }),
    ...(proposed === undefined ? {} : { proposed }),
    isChosen: chosen !== undefined,
    rule: categoryRule,
    facts: [...facts],
    missing: [...missing],
    wouldChange: wouldChange.map(({ code, category: other, date, facts: rests }) => ({
      code,
      ...(other === undefined ? {} : { category: other }),
      ...(date === undefined ? {} : { date }),
      text: texts[code],
      facts: [...rests],
    })),
  };
}

function viewOfCohabitant(cohabitant: Cohabitant, day: string): LivingWageCohabitant {
  const { member, state, reason, row, lines, facts, missing } = cohabitant;
  return {
    ...(member.index === undefined ? {} : { member: member.index }),
    ...(member.integrationId === undefined ? {} : { integrationId: member.integrationId }),
    ...(member.relation === undefined ? {} : { relation: member.relation }),
    state,
    reason,
    text: texts[reason],
    ...(state === 'notCounted' ? {} : limitsOf(countedTotal(lines))),
    steps: [...stepsOf(lines, day)],
    rule: row ? ruleOfRow('cohabitant', row) : { ...cohabitantsRule, code: 'cohabitant' },
    facts: [...facts],
    missing: distinct(missing),
  };
}

function viewOfExemption(exemption: WorkExemption): LivingWageExemption {
  const { kind, days, facts, missing } = exemption;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...amountOfExemption(exemption),
    countsDays: days !== undefined,
    ...(days?.window ? { startDate: days.window.startDate, endDate: days.window.endDate } : {}),
    ...(days?.remainingBefore === undefined ? {} : { remainingBefore: days.remainingBefore }),
    ...(days?.monthDays === undefined ? {} : { monthDays: days.monthDays }),
    ...(days?.exemptDays === undefined ? {} : { exemptDays: days.exemptDays }),
    ...(days?.remainingAfter === undefined ? {} : { remainingDays: days.remainingAfter }),
    alerts: (days?.alerts ?? []).map((code) => ({ code, text: texts[code] })),
    rule: exemptionRule(exemption),
    facts: [...facts],
    missing: distinct([...missing, ...(days?.missing ?? [])]),
  };
}

/** What the known means of the applicant and of those who count rest on. */
function basisOf({ lines, cohabitants }: Calculation): LivingWage['basis'] {
  const all = [...lines, ...cohabitants.flatMap((cohabitant) => cohabitant.lines)].filter(({ counted }) => counted);
  const isFound = all.some(({ basis }) => basis === 'found');
  const isDeclared = all.some(({ basis }) => basis === 'declared');
  return isFound && isDeclared ? 'mixed' : isFound ? 'found' : 'declared';
}

/** Each thing once, in the order in which it came up first. */
function distinct(missing: readonly Missing[]): Missing[] {
  return [...new Map(missing.map((one) => [JSON.stringify(one), one])).values()];
}
