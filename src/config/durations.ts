import type { z } from 'zod';
import { adjustables, overrideProblems, type Overrides } from '../access/book/overrides.ts';
import { presentRows } from '../access/book/present.ts';
import { matching, setting, wholeNumber, type Kind } from './setting.ts';

/*
 * Numbers of the rule book that an installation may replace. Their presets and bounds are those of the book's rows.
 */

const QUALITY_CODE_MONTHS = 'QUALITY_CODE_MONTHS';
const named = adjustables(presentRows);
const ofCodes = named.filter(({ setting: name }) => name.startsWith(`${QUALITY_CODE_MONTHS}.`));
const codeOf = (name: string) => name.slice(QUALITY_CODE_MONTHS.length + 1);

const months = matching(
  /^\d+=\d{1,3}(,\d+=\d{1,3})*$/,
  `code=months for any of the codes: ${ofCodes
    .map(({ setting: name, least, most }) => `${codeOf(name)} from ${String(least)} to ${String(most)}`)
    .join(', ')}`,
);

/** Months of the codes that are set by hand, by the names that the book gives them. */
const qualityCodeMonths: Kind<z.ZodType<Overrides>> = {
  write: months.write,
  shape: months.shape.transform((text, context): Overrides => {
    const given = text.split(',').map((pair) => pair.split('='));
    const overrides = Object.fromEntries(
      given.map(([code = '', number]) => [`${QUALITY_CODE_MONTHS}.${code}`, Number(number)]),
    );
    for (const problem of overrideProblems(presentRows, overrides)) context.addIssue(problem);
    return overrides;
  }),
};

function ofBook(name: string, meaning: string) {
  const rows = named.filter((one) => one.setting === name);
  const least = Math.max(...rows.map((row) => row.least));
  const most = Math.min(...rows.map((row) => row.most));
  return setting(name, wholeNumber(least, most), { preset: String(rows[0]?.value), meaning });
}

/** How long codes and decisions last, and when a person must have been informed. */
export const durationSettings = {
  durations: setting(QUALITY_CODE_MONTHS, qualityCodeMonths, {
    preset: ofCodes.map(({ setting: name, value }) => `${codeOf(name)}=${String(value)}`).join(','),
    meaning:
      'months of the codes that are set by hand; a code left out keeps its preset, others follow from a decision',
  }),
  decisionMonths: ofBook(
    'DECISION_MONTHS',
    'longest duration of a decision (codes 2–6) in months; then the file is reviewed',
  ),
  reviewAfterMonths: ofBook(
    'REVIEW_AFTER_MONTHS',
    'what is due every year (review, home visit) is shown as due soon this many months after it was last done',
  ),
  informWithinWorkingDays: ofBook(
    'INFORM_WITHIN_WORKING_DAYS',
    'working days that an inquiry may run before it must be recorded that the person was informed of it',
  ),
  applicationDateDays: ofBook(
    'APPLICATION_DATE_DAYS',
    'days that an application may lie back when it is registered; further back needs a reason',
  ),
  informedBeforeDays: ofBook(
    'INFORMED_BEFORE_DAYS',
    'days before the application on which the person may have been informed of the processing',
  ),
  flagHandleDays: ofBook('FLAG_HANDLE_DAYS', 'days within which a flag of the supervisor is to be handled'),
  flagKeepMonths: ofBook(
    'FLAG_KEEP_MONTHS',
    'months after which what a flag says is removed, counted from the day on which it was raised',
  ),
  exemptionDays: ofBook(
    'EXEMPTION_DAYS',
    'days for which one person’s income from work can be exempt (royal decree of 11 July 2002, art. 35)',
  ),
};
