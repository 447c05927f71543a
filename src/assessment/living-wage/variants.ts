import { isDeepStrictEqual } from 'node:util';
import type { Rule } from '../finding.ts';
import type { Given } from './calculate.ts';
import { euroOf } from './exact.ts';
import { partOfMonthRule } from './rules.ts';
import { texts } from './texts.ts';
import type { VariantCode } from './variant-codes.ts';
import type { LivingWageVariant } from './view.ts';
import { wageOf, type ReadLaw, type Wage } from './wage.ts';

/** Another reading of a point that is not settled. */
interface OtherReading {
  readonly code: VariantCode;
  readonly rule: Omit<Rule, 'code'>;
  /** How the law is read then; undefined when it is read so anyway, or the point does not arise. */
  readonly change: (given: Given, wage: Wage, law: ReadLaw) => Partial<ReadLaw> | undefined;
}

const decree = 'Royal decree of 11 July 2002';
const start = '2002-10-01';

const otherReadings: readonly OtherReading[] = [
  {
    code: 'propertyShareScaled',
    rule: { legalBasis: `${decree}, art. 25: undivided property`, validFrom: start, certainty: 'assumed' },
    change: () => ({ propertyShare: 'scaled' }),
  },
  {
    code: 'withoutGeneralExemption',
    rule: {
      legalBasis: `${decree}, art. 22, par. 2: published examples with cohabitants or a shortage job leave it out`,
      validFrom: start,
      certainty: 'assumed',
    },
    change: ({ inquiry: { choices } }, { calculation }) =>
      choices.exemption?.kind === 'shortageJob' || calculation.cohabitants.some(({ state }) => state !== 'notCounted')
        ? { generalExemption: false }
        : undefined,
  },
  {
    code: 'contractDays',
    rule: { legalBasis: `${decree}, art. 35: days of use`, validFrom: start, certainty: 'assumed' },
    change: ({ inquiry: { choices } }, _, { dayCount }) =>
      dayCount === 'contractDays' || choices.exemption?.contractFrom === undefined
        ? undefined
        : { dayCount: 'contractDays' },
  },
  {
    code: 'workedDays',
    rule: { legalBasis: `${decree}, art. 35: days of use`, validFrom: start, certainty: 'assumed' },
    change: ({ inquiry: { declared } }, _, { dayCount }) =>
      dayCount === 'workedDays' || !declared?.income?.some(({ daysWorked }) => daysWorked !== undefined)
        ? undefined
        : { dayCount: 'workedDays' },
  },
  {
    code: 'childBenefitCounted',
    rule: {
      legalBasis: `${decree}, art. 22 and 34, as changed by the royal decree of 7 January 2026`,
      validFrom: '2026-03-01',
      certainty: 'assumed',
    },
    change: ({ inquiry: { day } }) => (day < '2026-03-01' ? undefined : { childBenefit: true }),
  },
  {
    code: 'thirtieths',
    rule: partOfMonthRule,
    change: () => ({ monthBasis: 'thirtieths' }),
  },
];

/** The results of other readings that differ from the one that is shown first. */
export function variantsOf(given: Given, wage: Wage, law: ReadLaw): readonly LivingWageVariant[] {
  const first = shownOf(wage);
  return otherReadings.flatMap(({ code, rule, change }): readonly LivingWageVariant[] => {
    const changed = change(given, wage, law);
    const other = changed && wageOf(given, { ...law, ...changed }).wage;
    if (!other || isDeepStrictEqual(shownOf(other), first)) return [];
    return [{ code, title: texts[code], rule: { ...rule, code }, ...shownOf(other) }];
  });
}

/** The amounts of a result as they are shown. */
export function shownOf({
  perYear,
  perMonth,
  firstMonth,
  lastMonth,
  partMonth,
}: Wage): Omit<LivingWageVariant, 'code' | 'title' | 'rule'> {
  return {
    perYear: euroOf(perYear),
    perMonth: euroOf(perMonth),
    ...(firstMonth ? { firstMonth } : {}),
    ...(lastMonth ? { lastMonth } : {}),
    ...(partMonth ? { partMonth } : {}),
  };
}
