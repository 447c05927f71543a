import { addMonths, calendarDate, type CalendarDate } from '../../values/calendar.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { Relative } from '../../stream-kit/relative.ts';
import type { Refusal } from '../../access/access.ts';
import {
  debtorLivesIn,
  householdUnknown,
  notADebtor,
  notInHousehold,
  type PersonRule,
} from '../../access/person-rules.ts';

const adultAfterMonths = 18 * 12;

/**
 * Whether a relative may owe maintenance to the applicant: parents, adult children, the spouse and former spouses (law
 * of 26 May 2002, art. 26; royal decree of 9 May 1984). Whether anything is recovered is for the centre to decide:
 * parents only owe while the child is a minor or still gives a right to child benefit, children only for a parent in
 * care. A child whose age is not known does not count as an adult.
 */
export function isDebtor(
  { kinship, birthDate }: Pick<Relative, 'kinship' | 'birthDate'>,
  today: CalendarDate,
): boolean {
  switch (kinship) {
    case 'parent':
    case 'spouse':
    case 'formerSpouse':
      return true;
    case 'child':
      return isAdult(birthDate, today);
    default:
      return false;
  }
}

/**
 * Dates of the register may be incomplete, and those of other sources may not exist (31 February); the age is then
 * unknown.
 */
function isAdult(birthDate: IncompleteDate | undefined, today: CalendarDate): boolean {
  const { success, data } = calendarDate.safeParse(birthDate);
  return success && addMonths(data, adultAfterMonths) <= today;
}

/**
 * Puts together what several streams say about the same people: a person in the household lives in; once the household
 * is known, any other person does not.
 * @param isHouseholdKnown false when no stream could name the household; it is then unknown who lives in
 */
export function mergeRelatives(relatives: readonly Relative[], isHouseholdKnown: boolean): readonly Relative[] {
  const merged = new Map<string, Relative>();
  for (const one of relatives) {
    const before = merged.get(one.ssin);
    merged.set(one.ssin, {
      ssin: one.ssin,
      familyName: before?.familyName ?? one.familyName,
      givenName: before?.givenName ?? one.givenName,
      birthDate: before?.birthDate ?? one.birthDate,
      kinship: before === undefined || before.kinship === 'other' ? one.kinship : before.kinship,
      livesIn: before?.livesIn ?? one.livesIn,
    });
  }
  return [...merged.values()].map((one) => ({
    ...one,
    livesIn: one.livesIn ?? (isHouseholdKnown ? false : undefined),
  }));
}

/**
 * Why a person of the applicant's file may not be integrated under a code. Members of the household are integrated
 * under 1, debtors outside it under 30 (slides of the PPS Social Integration).
 * @param policyVersion version of the rule book
 * @returns undefined when the person may be integrated
 */
export function refusePerson(
  person: Pick<Relative, 'livesIn'> & { readonly isDebtor: boolean },
  qualityCode: 1 | 30,
  policyVersion: string,
): Refusal | undefined {
  const rule = ruleAgainst(person, qualityCode);
  return rule && refusalOf(rule, policyVersion);
}

/** The refusal by a rule about a person in the file of an applicant. */
export function refusalOf(rule: PersonRule, policyVersion: string): Refusal {
  const { code, reason, legalBasis } = rule;
  return { allowed: false, ruleCode: code, reason, legalBasis, remedy: rule.remedy(), policyVersion };
}

function ruleAgainst(
  { livesIn, isDebtor: owes }: Parameters<typeof refusePerson>[0],
  qualityCode: 1 | 30,
): PersonRule | undefined {
  if (livesIn === undefined) return householdUnknown;
  if (qualityCode === 1) {
    if (livesIn) return undefined;
    return owes ? notInHousehold : { ...notInHousehold, remedy: () => ({ action: 'none' }) };
  }
  if (livesIn) return owes ? debtorLivesIn : notADebtor;
  return owes ? undefined : notADebtor;
}
