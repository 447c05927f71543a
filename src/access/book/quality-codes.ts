import type { CalendarDate } from '../../values/calendar.ts';

/**
 * The quality codes as a lawyer reads them: what each is for, how long it lasts, who sets it, and on what ground. A
 * change of the rules is a new line with a day from which it holds; the old line gets a last day and stays, because
 * earlier decisions were taken under it.
 *
 * Sources: slides of the PPS Social Integration (codes 1–7 and 30, durations of 1, 7 and 30, who sets them); law of 15
 * January 1990 on the Crossroads Bank (registration in the reference directory); law of 26 May 2002 (living wage), law
 * of 2 April 1965 and organic law of 8 July 1976 (aid), for the recovery also the royal decrees of 9 May 1984 and 11
 * July 2002. Codes 8–40 are on the Bank's public list; their duration and what they open are not public, so they are
 * known and refused.
 */
export interface QualityCodeLine {
  readonly code: number;
  readonly validFrom: CalendarDate;
  /** Last day on which the line holds; absent while it does. */
  readonly validUntil?: CalendarDate;
  readonly setBy: 'socialWorker' | 'decision' | 'nobody';
  /**
   * Months counted from the application, or the closed period of the decision (with the most months it may have), after
   * which a review is due. `none` for codes that cannot be set here.
   */
  readonly period: { readonly months: number } | { readonly decision: { readonly mostMonths: number } } | 'none';
  /** The event for which the code is set. */
  readonly setWhen: string;
  /**
   * True when every consultation needs a written reason: the first inquiry explains itself, a later consultation does
   * not.
   */
  readonly needsReason: boolean;
  readonly legalBasis: string;
}

const bank = 'Law of 15 January 1990 (Crossroads Bank)';
const always = '2002-10-01';

/** All lines, in the order of the codes. */
export const qualityCodeLines: readonly QualityCodeLine[] = [
  {
    code: 1,
    validFrom: always,
    setBy: 'socialWorker',
    period: { months: 2 },
    setWhen: 'application for aid, on its day; for the applicant and the members of the household',
    needsReason: false,
    legalBasis: `${bank}; law of 26 May 2002, art. 19 (social inquiry); organic law of 8 July 1976, art. 60 § 1`,
  },
  {
    code: 2,
    validFrom: always,
    setBy: 'decision',
    period: { decision: { mostMonths: 12 } },
    setWhen: 'decision that grants the living wage',
    needsReason: true,
    legalBasis: `${bank}; law of 26 May 2002, art. 21 and 22 (decision, review)`,
  },
  {
    code: 3,
    validFrom: always,
    setBy: 'decision',
    period: { decision: { mostMonths: 12 } },
    setWhen: 'decision that grants aid equivalent to the living wage',
    needsReason: true,
    legalBasis: `${bank}; law of 2 April 1965; organic law of 8 July 1976, art. 57`,
  },
  {
    code: 4,
    validFrom: always,
    setBy: 'decision',
    period: { decision: { mostMonths: 12 } },
    setWhen: 'decision that grants other aid',
    needsReason: true,
    legalBasis: `${bank}; organic law of 8 July 1976, art. 57`,
  },
  {
    code: 5,
    validFrom: always,
    setBy: 'decision',
    period: { decision: { mostMonths: 12 } },
    setWhen: 'decision on the file, for a member of the household who receives no aid',
    needsReason: true,
    legalBasis: `${bank}; royal decree of 11 July 2002, art. 34 (means of cohabitants)`,
  },
  {
    code: 6,
    validFrom: always,
    setBy: 'decision',
    period: { decision: { mostMonths: 12 } },
    setWhen: 'decision to employ the person (art. 60 § 7)',
    needsReason: true,
    legalBasis: `${bank}; organic law of 8 July 1976, art. 60 § 7`,
  },
  {
    code: 7,
    validFrom: always,
    setBy: 'socialWorker',
    period: { months: 60 },
    setWhen: 'collective debt mediation or budget guidance by the centre',
    needsReason: false,
    legalBasis: `${bank}; law of 5 July 1998 (collective debt settlement)`,
  },
  ...[8, 9, 11, 12, 20, 21].map((code) => notHere(code)),
  {
    code: 30,
    validFrom: always,
    setBy: 'socialWorker',
    period: { months: 12 },
    setWhen: 'inquiry on a maintenance debtor who does not live with the beneficiary',
    needsReason: false,
    legalBasis: `${bank}; law of 26 May 2002, art. 26; organic law of 8 July 1976, art. 98; royal decree of 9 May 1984`,
  },
  notHere(40),
];

function notHere(code: number): QualityCodeLine {
  return {
    code,
    validFrom: always,
    setBy: 'nobody',
    period: 'none',
    setWhen: 'not through this gateway',
    needsReason: true,
    legalBasis: bank,
  };
}

/**
 * Version of the rules: the day of the last change of this table, the grants or the rules. Every decision carries it.
 */
export const policyVersion = '2026-11-29';

/** The line that holds for a code on a day. */
export function qualityCodeOn(
  code: number,
  day: CalendarDate,
  lines: readonly QualityCodeLine[] = qualityCodeLines,
): QualityCodeLine | undefined {
  return lines.find(
    (line) => line.code === code && line.validFrom <= day && (line.validUntil === undefined || day <= line.validUntil),
  );
}
