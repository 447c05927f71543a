import { presenceIn } from '../../days-in-month.ts';
import { monthOfDate } from '../../../values/partial-period.ts';
import { lookedIn, type Check } from '../check.ts';
import { listIn } from '../../list-in.ts';

/** Full unemployment and guaranteed income beside part-time work, for which one must be registered (assumed). */
const mustSeek = new Set(['01', '03', '05', '44', '45', '46', '57', '58']);

/** An unemployment allowance without a registration as a job seeker. An exemption from looking for work explains it. */
export const benefitWithoutJobSeeker: Check = {
  rule: {
    code: 'benefitWithoutJobSeeker',
    legalBasis: 'Royal decree of 25 November 1991, art. 58',
    validFrom: '1992-06-01',
    certainty: 'assumed',
  },
  streams: ['unemployment', 'jobSeeker'],
  judge(inquiry, person) {
    const rights = listIn(inquiry, person, 'unemployment', 'rights');
    const exemptions = listIn(inquiry, person, 'unemployment', 'exemptions');
    const registrations = listIn(inquiry, person, 'jobSeeker', 'registrations');
    const seeking = rights.items.filter(({ value }) => mustSeek.has(value.unemploymentCode?.code ?? ''));
    const facts = seeking.map(({ fact }) => fact);
    if (rights.missing.length > 0 || facts.length === 0) return { ...lookedIn(rights), conflicts: [] };
    if (registrations.items.length > 0) return { ...lookedIn(rights), looked: facts, conflicts: [], missing: [] };
    const day = person.answers.unemployment?.data?.referenceDate ?? inquiry.day;
    const exempt = exemptions.items.filter(({ value }) => presenceIn(monthOfDate(day), value) === 'present');
    const told = lookedIn(registrations, exempt.length > 0 ? { looked: [], missing: [] } : exemptions);
    if (exempt.length > 0)
      return { conflicts: [], explained: exempt.map(({ fact }) => fact), looked: facts, missing: [] };
    return {
      ...told,
      looked: [...facts, ...told.looked],
      conflicts: told.missing.length > 0 ? [] : [...facts, ...told.looked],
    };
  },
};
