import { addMonths } from '../../../values/calendar.ts';
import { monthOfDate } from '../../../values/partial-period.ts';
import { newest } from '../../dated.ts';
import { firstDayOf, lastDayOf } from '../../days-in-month.ts';
import { told } from '../../known.ts';
import { lastSeen } from '../last-seen.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { coverOf } from '../cover.ts';
import { supportOf } from '../../support.ts';
import { wordsOf } from '../words.ts';

/** Full calendar months of aid without interruption; that they are calendar months is assumed. */
const fullMonths = [{ validFrom: '2014-01-01', months: 3 }];

/** Aid for three full months opens the increased intervention of the health insurance. */
export const increasedIntervention: RightRule = {
  rule: {
    code: 'increasedIntervention',
    legalBasis:
      'Royal decree of 15 January 2014 on the increased intervention: automatic after three full months of aid',
    validFrom: '2014-01-01',
    certainty: 'confirmed',
  },
  words: wordsOf('increasedIntervention'),
  look(inquiry) {
    const { day, applicant } = inquiry;
    const seen = lastSeen(told(inquiry, applicant, 'insurability', 'increasedInterventions'));
    if (seen.state === 'right') return clear(seen.facts);
    const { months } = newest(fullMonths, day);
    const thisMonth = firstDayOf(monthOfDate(day));
    const first = addMonths(thisMonth, -months);
    const support = supportOf(inquiry, inquiry.applicant);
    const ground = coverOf(support, first, lastDayOf(monthOfDate(addMonths(thisMonth, -1))));
    if (!ground) return support.missing.length > 0 ? unknown(support.missing, seen.facts) : clear(support.looked);
    if (seen.state === 'unknown') return unknown(seen.missing, ground);
    return raised([...ground, ...seen.facts], { since: thisMonth });
  },
};
