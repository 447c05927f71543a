import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { includesMonth } from '../../months.ts';
import type { FlagRule } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/** Kinds of unemployment that go with part-time work (income guarantee allowance); code list `unemploymentCodes`. */
const withWork: readonly string[] = ['05', '57', '58'];

/**
 * Activation: a right to an allowance that goes with work, in months of which Dimona shows no work. Where Dimona shows
 * it, the rule `work` asks the same.
 */
export const workWithAllowance: FlagRule = {
  rule: supervised('workWithAllowance'),
  aids: bothAids,
  item: 'work',
  isOfHousehold: true,
  canBeExempt: true,
  words: wordsOf('workWithAllowance'),
  look(inquiry, person, months) {
    const { items, missing, looked } = itemsOf(told(inquiry, person, 'unemployment', 'rights'));
    const jobs = itemsOf(told(inquiry, person, 'dimona', 'employments')).items.filter(({ value }) => !value.isCanceled);
    const without = months.filter((month) => !jobs.some(({ value }) => includesMonth(value, month)));
    return {
      sightings: items
        .filter(({ value }) => withWork.includes(value.unemploymentCode?.code ?? ''))
        .map(({ value: { startDate, theoreticalEndDate }, fact }) => ({
          months: without.filter((month) => includesMonth({ startDate, endDate: theoreticalEndDate }, month)),
          facts: [fact],
          kinds: ['wages', 'training'] as const,
        })),
      missing,
      looked,
    };
  },
};
