import { compare } from '../../../values/order.ts';
import { itemsOf } from '../../items.ts';
import { told, within } from '../../known.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { wordsOf } from '../words.ts';

/** Code list `insuranceSocialStates`: invalid, or a person with a handicap. */
const invalid = '2';

/**
 * Insured as an invalid, and no indemnity of the sickness fund is declared. A disability allowance makes somebody
 * insured so too, and answers the question.
 */
export const indemnity: RightRule = {
  rule: {
    code: 'indemnity',
    legalBasis: 'Law of 14 July 1994 on health care and indemnities, art. 86 and next',
    validFrom: '1994-08-27',
    certainty: 'assumed',
  },
  words: wordsOf('indemnity'),
  look(inquiry) {
    const { applicant, declared, day } = inquiry;
    const codes = itemsOf(told(inquiry, applicant, 'insurability', 'insurabilityCodes'));
    const last = codes.items
      .filter(({ value }) => value.situation === 'right')
      .toSorted((a, b) => compare(b.value.seenTo, a.value.seenTo))[0];
    if (!last && codes.missing.length > 0) return unknown(codes.missing);
    if (last?.value.firstCode?.socialState?.code !== invalid) return clear(last ? [last.fact] : codes.looked);
    const allowances = itemsOf(told(inquiry, applicant, 'dgph', 'allowances'));
    const running = allowances.items.filter(({ value }) => value.endDate === undefined || value.endDate >= day);
    if (running.length > 0) return clear(running.map(({ fact }) => fact));
    const state = within(last.fact, 'firstCode', 'socialState');
    if (declared?.income === undefined) return unknown([{ why: 'notDeclared', path: '/income' }], [state]);
    const index = declared.income.findIndex(({ kind }) => kind === 'incapacity');
    if (index >= 0) return clear([{ origin: 'declared', path: `/income/${String(index)}` }]);
    return { ...raised([state]), missing: allowances.missing };
  },
};
