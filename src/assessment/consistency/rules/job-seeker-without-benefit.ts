import { lookedIn, type Check } from '../check.ts';
import { listIn } from '../../list-in.ts';

/** Federal group of job seekers who asked for an allowance; the meaning comes from public statistics. */
const askedForAllowance = '050';

/** An employment service has the person among those who asked for an allowance, and the employment office knows no right. */
export const jobSeekerWithoutBenefit: Check = {
  rule: {
    code: 'jobSeekerWithoutBenefit',
    legalBasis: 'Law of 26 May 2002, art. 3, 6°: rights to other benefits come first',
    validFrom: '2002-10-01',
    certainty: 'assumed',
  },
  streams: ['unemployment', 'jobSeeker'],
  judge(inquiry, person) {
    const rights = listIn(inquiry, person, 'unemployment', 'rights');
    const registrations = listIn(inquiry, person, 'jobSeeker', 'registrations');
    const asked = registrations.items
      .filter(({ value }) => value.isLatest !== false)
      .filter(({ value }) => value.federalCategories.some(({ code }) => code === askedForAllowance))
      .map(({ fact }) => fact);
    if (asked.length === 0) return { ...lookedIn(registrations), conflicts: [] };
    const isWithout = rights.items.length === 0 && rights.missing.length === 0;
    return {
      looked: [...asked, ...rights.looked],
      missing: rights.items.length > 0 ? [] : rights.missing,
      conflicts: isWithout ? [...asked, ...rights.looked] : [],
    };
  },
};
