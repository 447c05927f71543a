import { itemsOf } from '../../items.ts';
import { told } from '../../known.ts';
import { includesMonth } from '../../months.ts';
import type { FlagRule } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { supervised } from './supervision.ts';

/**
 * Equivalent aid (law of 2 April 1965) in months in which the person is insured: then costs of care are for the sickness
 * fund, not for the State. Declared insurance explains it: the centre knows. The condition is assumed.
 */
export const insurability: FlagRule = {
  rule: supervised('insurability', 'assumed'),
  aids: ['equivalentAid'],
  item: 'insurance',
  isOfHousehold: false,
  canBeExempt: false,
  words: wordsOf('insurability'),
  look(inquiry, person, months) {
    const { items, missing, looked } = itemsOf(told(inquiry, person, 'insurability', 'reimbursementRights'));
    const known = inquiry.declared?.isInsured === true;
    const untold = items.filter(({ value }) => value.situation === 'unknown' || value.situation === 'notGiven');
    return {
      sightings: items
        .filter(({ value }) => value.situation === 'right')
        .map(({ value, fact }) => ({
          months: months.filter((month) => includesMonth({ startDate: value.seenFrom, endDate: value.seenTo }, month)),
          facts: [fact],
          kinds: [],
          ...(known && {
            explained: { reason: 'declared', facts: [{ origin: 'declared', path: '/isInsured' }] } as const,
          }),
        })),
      missing: [
        ...missing,
        ...untold.map(({ fact }) => ({ why: 'sourceSilent' as const, stream: 'insurability', path: fact.path })),
      ],
      looked,
    };
  },
};
