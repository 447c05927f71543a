import type { IncomeKind } from '../../declared.ts';
import { itemsOf } from '../../items.ts';
import { told, within } from '../../known.ts';
import { includesMonth } from '../../months.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/** Code list `insuranceSocialStates`: states that go with a benefit, and as what that would be declared. */
const states: Readonly<Record<string, readonly IncomeKind[]>> = {
  '2': ['incapacity', 'disabilityIncomeReplacement', 'integrationAllowance'],
  '3': ['pension', 'incomeGuaranteeElderly'],
  '4': ['pension', 'incomeGuaranteeElderly'],
};

/**
 * Insured as an invalid, a pensioner or a widowed person in months of aid: such a state goes with a benefit. That the
 * supervisor reads it so is assumed.
 */
export const insuredStatus: FlagRule = {
  rule: supervised('insuredStatus', 'assumed'),
  aids: bothAids,
  item: 'income',
  isOfHousehold: false,
  canBeExempt: false,
  words: wordsOf('insuredStatus'),
  look(inquiry, person, months) {
    const { items, missing, looked } = itemsOf(told(inquiry, person, 'insurability', 'insurabilityCodes'));
    return {
      sightings: items.flatMap(({ value, fact }): Sighting[] => {
        const kinds = states[value.firstCode?.socialState?.code ?? ''];
        if (value.situation !== 'right' || !kinds) return [];
        const seen = { startDate: value.seenFrom, endDate: value.seenTo };
        return [
          {
            months: months.filter((month) => includesMonth(seen, month)),
            facts: [within(fact, 'firstCode', 'socialState')],
            kinds,
          },
        ];
      }),
      missing,
      looked,
    };
  },
};
