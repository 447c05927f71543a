import { addDays, addMonths, calendarDate, type CalendarDate } from '../../values/calendar.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { Kinship, KnownRelative, Relative } from '../../stream-kit/relative.ts';
import type { Refusal } from '../../access/access.ts';
import { refusal } from '../../access/refusal.ts';
import {
  debtorLivesIn,
  householdUnknown,
  notADebtor,
  notInHousehold,
  type PersonRule,
} from '../../access/person-rules.ts';
import { meanSamePerson } from './same-person.ts';

const adultAfterMonths = 18 * 12;

/**
 * Whether a relative may owe maintenance to the applicant: parents, adult children, the spouse and former spouses (law
 * of 26 May 2002, art. 26; royal decree of 9 May 1984). Whether anything is recovered is for the centre to decide:
 * parents only owe while the child is a minor or still gives a right to child benefit, children only for a parent in
 * care.
 * @returns undefined when it is not known: nobody says what the person is, or how old a child is
 */
export function isDebtor(
  { kinship, birthDate }: Pick<Relative, 'kinship' | 'birthDate'>,
  today: CalendarDate,
): boolean | undefined {
  switch (kinship) {
    case 'parent':
    case 'spouse':
    case 'formerSpouse':
      return true;
    case 'child':
      return isAdult(birthDate, today);
    case 'other':
      return false;
    case 'unknown':
      return undefined;
  }
}

/**
 * Parts of a date of the register may be unknown; the age is then known only when any of the days it can mean says the
 * same. A date that does not exist (31 February) says nothing.
 */
function isAdult(birthDate: IncompleteDate | undefined, today: CalendarDate): boolean | undefined {
  const days = birthDate === undefined ? undefined : daysOf(birthDate);
  if (!days) return undefined;
  const [isOldEnough, isSurelyOldEnough] = days.map((day) => addMonths(day, adultAfterMonths) <= today);
  return isOldEnough === isSurelyOldEnough ? isOldEnough : undefined;
}

/** The first and the last day that a date can mean. */
function daysOf(date: IncompleteDate): readonly [CalendarDate, CalendarDate] | undefined {
  const [year = '', month = '', day = ''] = date.split('-');
  const first = `${year}-${month === '00' ? '01' : month}-${day === '00' ? '01' : day}`;
  if (!calendarDate.safeParse(first).success) return undefined;
  if (day !== '00') return [first, first];
  return [first, addDays(addMonths(first, month === '00' ? 12 : 1), -1)];
}

/**
 * Puts together what several streams say about the same people: a person in the household lives in; once the household
 * is known, any other person does not. People without a number are told apart by name and birth date; whoever may be
 * two people stays two.
 * @param isHouseholdKnown false when no stream could name the household; it is then unknown who lives in
 */
export function mergeRelatives(relatives: readonly Relative[], isHouseholdKnown: boolean): readonly Relative[] {
  const merged: Relative[] = [];
  // Numbers are certain, so they come first; names then find them.
  const numbered = relatives.filter(({ ssin }) => ssin !== undefined);
  const unnumbered = relatives.filter(({ ssin }) => ssin === undefined);
  for (const one of [...numbered, ...unnumbered]) {
    const known = merged.flatMap((other, index) => (meanSamePerson(one, other) ? [index] : []));
    const [index] = known;
    const before = index === undefined || known.length > 1 ? undefined : merged[index];
    if (before === undefined || index === undefined) merged.push(one);
    else merged[index] = together(before, one);
  }
  // Somebody in the household of whom nothing is known can be anybody without a number.
  const isSomebodyNameless = merged.some(({ livesIn, ssin, familyName }) => {
    return livesIn === true && ssin === undefined && familyName === undefined;
  });
  return merged.map((one) => {
    const isElsewhere = isHouseholdKnown && (one.ssin !== undefined || !isSomebodyNameless);
    return { ...one, livesIn: one.livesIn ?? (isElsewhere ? false : undefined) };
  });
}

function together(before: Relative, one: Relative): Relative {
  return {
    ssin: before.ssin ?? one.ssin,
    familyName: before.familyName ?? one.familyName,
    givenName: before.givenName ?? one.givenName,
    birthDate: before.birthDate ?? one.birthDate,
    kinship: closer(before.kinship, one.kinship),
    livesIn: before.livesIn ?? one.livesIn,
    isDeceased: before.isDeceased ?? one.isDeceased,
    diedOn: before.diedOn ?? one.diedOn,
  };
}

/** What a stream is sure of counts before what it leaves open; of two that are sure, the first. */
function closer(before: Kinship, one: Kinship): Kinship {
  if (before === 'unknown') return one;
  return before === 'other' && one !== 'unknown' ? one : before;
}

/**
 * Why a person of the applicant's file may not be integrated under a code. Members of the household are integrated
 * under 1, debtors outside it under 30 (slides of the PPS Social Integration). Where it is not known whether somebody
 * outside it may owe maintenance, no rule refuses: the centre then says why it asks.
 * @param person `isDebtor` is absent when it is not known
 * @param policyVersion version of the rule book
 * @returns undefined when the person may be integrated
 */
export function refusePerson(
  person: Pick<KnownRelative, 'livesIn' | 'isDebtor'>,
  qualityCode: 1 | 30,
  policyVersion: string,
): Refusal | undefined {
  const rule = ruleAgainst(person, qualityCode);
  return rule && refusal(rule, { book: { version: policyVersion } });
}

function ruleAgainst(
  { livesIn, isDebtor: owes }: Parameters<typeof refusePerson>[0],
  qualityCode: 1 | 30,
): PersonRule | undefined {
  if (livesIn === undefined) return householdUnknown;
  if (qualityCode === 1) {
    if (livesIn) return undefined;
    return owes === true ? notInHousehold : { ...notInHousehold, remedy: () => ({ action: 'none' }) };
  }
  if (livesIn) return owes === false ? notADebtor : debtorLivesIn;
  return owes === false ? notADebtor : undefined;
}
