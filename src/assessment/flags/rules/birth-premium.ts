import { monthOfDate } from '../../../values/partial-period.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { receives } from './child-benefit.ts';
import { bothAids, supervised } from './supervision.ts';

/** A premium for a birth or an adoption, paid to the applicant in a month of aid. The source has no amounts. */
export const birthPremium: FlagRule = {
  rule: supervised('birthPremium'),
  aids: bothAids,
  item: 'income',
  isOfHousehold: false,
  canBeExempt: false,
  words: wordsOf('birthPremium'),
  look(inquiry, person, months) {
    const { items, missing, looked } = itemsOf(told(inquiry, person, 'cadaf', 'files'));
    const bonuses = items
      .filter(({ value }) => receives(value))
      .flatMap(({ value, fact }) => [
        ...value.beneficiaries.flatMap((one, index) =>
          one.isConsultedPerson ? at(one.bonuses, fact, 'beneficiaries', index) : [],
        ),
        ...value.children.flatMap((one, index) => at(one.bonuses, fact, 'children', index)),
      ]);
    return {
      sightings: bonuses.map(({ value, fact }): Sighting => {
        const seen = { facts: [fact], kinds: ['childBenefit'] } as const;
        if (value.paymentDate === undefined) return { ...seen, months, unsure: [unsaid(fact, 'paymentDate')] };
        const month = monthOfDate(value.paymentDate);
        return { ...seen, months: months.filter((one) => one === month) };
      }),
      missing,
      looked,
    };
  },
};

function at<T>(list: readonly T[], fact: Parameters<typeof within>[0], of: string, index: number) {
  return list.map((value, bonus) => ({ value, fact: within(fact, of, index, 'bonuses', bonus) }));
}
