import { unsaid } from '../../items.ts';
import { type Check } from '../check.ts';
import { listIn } from '../../list-in.ts';

/** Qualities in which a centre examines or gives aid to the person: inquiry, living wage, equivalent, other aid, living in, article 60. */
const aided = new Set(['1', '2', '3', '4', '5', '6']);

/** Another centre has the person in an inquiry or gives aid on the day. In another quality that says nothing. */
export const registeredAtTwoCentres: Check = {
  rule: {
    code: 'registeredAtTwoCentres',
    legalBasis: 'Law of 2 April 1965, art. 1 and 2: one centre is competent',
    validFrom: '1965-05-16',
    certainty: 'derived',
  },
  streams: ['integrationHistory'],
  judge(inquiry, person) {
    const { items, looked, missing } = listIn(inquiry, person, 'integrationHistory', 'otherCentres');
    const open = items.filter(({ value: { endDate } }) => endDate === undefined || endDate >= inquiry.day);
    const running = open.filter(({ value: { startDate } }) => startDate !== undefined && startDate <= inquiry.day);
    const aid = running.filter(({ value }) => aided.has(value.qualityCode.code));
    const undated = open.filter(({ value: { startDate } }) => startDate === undefined);
    return {
      conflicts: aid.map(({ fact }) => fact),
      explained: running.map(({ fact }) => fact),
      looked,
      missing: [...missing, ...undated.map(({ fact }) => unsaid(fact, 'startDate'))],
      values: { count: String(aid.length) },
    };
  },
};
