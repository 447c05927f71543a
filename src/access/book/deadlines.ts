import { aids, type DeadlineRow } from './book.ts';

const validFrom = '2002-10-01';
const livingWageLaw = 'Law of 26 May 2002';
const slides = 'slides of the PPS Social Integration';

/** What is due every year is shown as due soon from this many months after it was last done. */
const soonAfterMonths = { value: 11, setting: 'REVIEW_AFTER_MONTHS', least: 1, most: 12 };

/**
 * By when a centre has to do what, in the order of a file. Days are calendar days: the sources that were found say
 * nothing of working days, so that is assumed, and stricter. A row is `assumed` where only its article is known and the
 * number is general knowledge; a lawyer should confirm these first.
 *
 * Sources: law of 26 May 2002 on the right to social integration (art. 11 project, 18 § 4 competent centre, 21 decision
 * and notification, 22 review, 23 payment), royal decree of 11 July 2002, royal decrees of 1 December 2013 (minimum of a
 * social inquiry: home visit at the opening, whenever needed and at least once a year), the slides of the PPS Social
 * Integration (durations of codes 1, 7 and 30, review at least once a year), and the Bank's instructions for the
 * multifunctional attestation A036.
 */
export const deadlines: readonly DeadlineRow[] = [
  {
    kind: 'forwarding',
    validFrom,
    concerns: ['inquiry'],
    from: 'application',
    days: 5,
    source: 'assumed',
    legalBasis: `${livingWageLaw}, art. 18 § 4`,
  },
  {
    kind: 'decision',
    validFrom,
    concerns: ['inquiry'],
    from: 'application',
    days: 30,
    source: 'confirmed',
    legalBasis: `${livingWageLaw}, art. 21 § 1`,
  },
  {
    kind: 'inquiryEnd',
    validFrom,
    concerns: ['inquiry'],
    from: 'lastDay',
    source: 'confirmed',
    legalBasis: `Law of 15 January 1990 (Crossroads Bank); ${slides}: code 1 lasts two months`,
  },
  {
    kind: 'notification',
    validFrom,
    concerns: ['inquiry', ...aids],
    from: 'decision',
    days: 8,
    source: 'assumed',
    legalBasis: `${livingWageLaw}, art. 21`,
  },
  {
    kind: 'a036',
    validFrom,
    concerns: ['livingWage', 'equivalentLivingWage'],
    from: 'decision',
    days: 7,
    source: 'confirmed',
    legalBasis: 'Instructions of the Crossroads Bank for the multifunctional attestation A036',
  },
  {
    kind: 'payment',
    validFrom,
    concerns: ['livingWage', 'equivalentLivingWage', 'otherAid'],
    from: 'decision',
    days: 15,
    source: 'assumed',
    legalBasis: `${livingWageLaw}, art. 21 and 23`,
  },
  {
    kind: 'individualProject',
    validFrom: '2016-11-01',
    concerns: ['livingWage'],
    from: 'decision',
    months: 3,
    newAfterMonths: 3,
    source: 'confirmed',
    legalBasis: `${livingWageLaw}, art. 11 and 13; royal decree of 11 July 2002, art. 10–21`,
  },
  {
    kind: 'homeVisit',
    validFrom: '2014-03-24',
    concerns: aids,
    from: 'homeVisit',
    months: 12,
    soonAfterMonths,
    source: 'confirmed',
    legalBasis: 'Royal decrees of 1 December 2013 (minimum of the social inquiry)',
  },
  {
    kind: 'review',
    validFrom,
    concerns: [...aids, 'withoutAid'],
    from: 'begin',
    months: 12,
    soonAfterMonths,
    source: 'confirmed',
    legalBasis: `${livingWageLaw}, art. 22; royal decrees of 1 December 2013; ${slides}: at least once a year`,
  },
  {
    kind: 'debtMediationReview',
    validFrom,
    concerns: ['debtMediation'],
    from: 'begin',
    months: 12,
    soonAfterMonths,
    source: 'assumed',
    legalBasis: `Law of 5 July 1998 (collective debt settlement); ${slides}: a file is reviewed at least once a year`,
  },
  {
    kind: 'periodEnd',
    validFrom,
    concerns: ['debtMediation'],
    from: 'lastDay',
    source: 'confirmed',
    legalBasis: `Law of 5 July 1998 (collective debt settlement); ${slides}: code 7 lasts five years`,
  },
  {
    kind: 'maintenanceInquiryEnd',
    validFrom,
    concerns: ['maintenanceInquiry'],
    from: 'lastDay',
    source: 'confirmed',
    legalBasis: `${livingWageLaw}, art. 26; royal decree of 9 May 1984; ${slides}: code 30 lasts one year`,
  },
];
