import type { CodeRow, DecisionLimits } from './book.ts';

const bank = 'Law of 15 January 1990 (Crossroads Bank)';
const validFrom = '2002-10-01';

/**
 * The file is reviewed at least once a year (slides of the PPS Social Integration; `deadlines.ts`), so no decision lasts
 * longer. A setting can make the period shorter.
 */
const decision: DecisionLimits = {
  longestMonths: { value: 12, setting: 'DECISION_MONTHS', least: 1, most: 12 },
  effectWithinMonths: 12,
};

/** The period of a code that is set by hand: the source gives the most, an installation can only shorten it. */
const months = (code: number, value: number) => ({
  value,
  setting: `QUALITY_CODE_MONTHS.${String(code)}`,
  least: 1,
  most: value,
});

/**
 * The quality codes, in the order of their numbers.
 *
 * Sources: slides of the PPS Social Integration (codes 1–7 and 30, durations of 1, 7 and 30, who sets them; the decision
 * forms of the law of 1965 carry the same codes for the kinds of aid); law of 15 January 1990 on the Crossroads Bank
 * (registration in the reference directory); law of 26 May 2002 (living wage), law of 2 April 1965 and organic law of 8
 * July 1976 (aid), for the recovery also the royal decrees of 9 May 1984 and 11 July 2002. Codes 8–40 are on the Bank's
 * public list; their duration and what they open are not public, so they are known and refused.
 */
export const codes: readonly CodeRow[] = [
  {
    code: 1,
    validFrom,
    setBy: 'socialWorker',
    setFor: 'inquiry',
    months: months(1, 2),
    needsReason: false,
    legalBasis: `${bank}; law of 26 May 2002, art. 19 (social inquiry); organic law of 8 July 1976, art. 60 § 1`,
  },
  {
    code: 2,
    validFrom,
    setBy: 'decision',
    setFor: 'livingWage',
    decision,
    needsReason: true,
    legalBasis: `${bank}; law of 26 May 2002, art. 21 and 22 (decision, review)`,
  },
  {
    code: 3,
    validFrom,
    setBy: 'decision',
    setFor: 'equivalentLivingWage',
    decision,
    needsReason: true,
    legalBasis: `${bank}; law of 2 April 1965; organic law of 8 July 1976, art. 57`,
  },
  {
    code: 4,
    validFrom,
    setBy: 'decision',
    setFor: 'otherAid',
    decision,
    needsReason: true,
    legalBasis: `${bank}; organic law of 8 July 1976, art. 57`,
  },
  {
    code: 5,
    validFrom,
    setBy: 'decision',
    setFor: 'withoutAid',
    decision,
    needsReason: true,
    legalBasis: `${bank}; royal decree of 11 July 2002, art. 34 (means of cohabitants)`,
  },
  {
    code: 6,
    validFrom,
    setBy: 'decision',
    setFor: 'employment',
    decision,
    needsReason: true,
    legalBasis: `${bank}; organic law of 8 July 1976, art. 60 § 7`,
  },
  {
    code: 7,
    validFrom,
    setBy: 'socialWorker',
    setFor: 'debtMediation',
    months: months(7, 60),
    needsReason: true,
    reasonToRegister: true,
    reviewedWithinMonths: 12,
    legalBasis: `${bank}; law of 5 July 1998 (collective debt settlement)`,
  },
  ...[8, 9, 11, 12, 20, 21].map((code) => notHere(code)),
  {
    code: 30,
    validFrom,
    setBy: 'socialWorker',
    setFor: 'maintenanceInquiry',
    months: months(30, 12),
    needsReason: false,
    besideApplicant: true,
    legalBasis: `${bank}; law of 26 May 2002, art. 26; organic law of 8 July 1976, art. 98; royal decree of 9 May 1984`,
  },
  notHere(40),
];

function notHere(code: number): CodeRow {
  return { code, validFrom, setBy: 'nobody', setFor: 'nothing', needsReason: true, legalBasis: bank };
}
