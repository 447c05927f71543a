import { addMonths, calendarDate, type CalendarDate } from '../../values/calendar.ts';
import type { IncompleteDate } from '../../values/incomplete-date.ts';
import type { FullText } from '../../values/localized-text.ts';
import type { Relative } from '../../stream-kit/relative.ts';
import type { Refusal, Remedy } from '../../access/access.ts';
import { policyVersion } from '../../access/book/quality-codes.ts';

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

interface PersonRule {
  readonly code: string;
  readonly reason: FullText;
  readonly remedy: Remedy;
}

const householdUnknown: PersonRule = {
  code: 'householdUnknown',
  reason: {
    nl: 'Het is niet bekend of deze persoon bij de aanvrager woont. Raadpleeg het gezin opnieuw.',
    fr: 'On ne sait pas si cette personne vit avec le demandeur. Consultez à nouveau le ménage.',
    de: 'Es ist nicht bekannt, ob diese Person beim Antragsteller wohnt. Fragen Sie den Haushalt erneut ab.',
    en: 'It is not known whether this person lives with the applicant. Consult the household again.',
  },
  remedy: { action: 'consultFirst', stream: 'household' },
};
const debtorLivesIn: PersonRule = {
  code: 'debtorLivesIn',
  reason: {
    nl: 'Deze onderhoudsplichtige woont bij de aanvrager. Gebruik hoedanigheidscode 1, niet 30.',
    fr: 'Ce débiteur d’aliments vit avec le demandeur. Utilisez le code qualité 1 et non 30.',
    de: 'Dieser Unterhaltspflichtige wohnt beim Antragsteller. Verwenden Sie den Eigenschaftskode 1, nicht 30.',
    en: 'This maintenance debtor lives with the applicant. Use quality code 1, not 30.',
  },
  remedy: { action: 'integrate', qualityCode: 1 },
};
const notADebtor: PersonRule = {
  code: 'notADebtor',
  reason: {
    nl: 'Deze persoon is geen onderhoudsplichtige van de aanvrager.',
    fr: 'Cette personne n’est pas débitrice d’aliments du demandeur.',
    de: 'Diese Person ist gegenüber dem Antragsteller nicht unterhaltspflichtig.',
    en: 'This person does not owe the applicant maintenance.',
  },
  remedy: { action: 'none' },
};
const notInHousehold: PersonRule = {
  code: 'notInHousehold',
  reason: {
    nl: 'Deze persoon woont niet bij de aanvrager. Een onderhoudsplichtige buiten het gezin krijgt code 30.',
    fr: 'Cette personne ne vit pas avec le demandeur. Un débiteur d’aliments hors du ménage reçoit le code 30.',
    de: 'Diese Person wohnt nicht beim Antragsteller. Ein Unterhaltspflichtiger außerhalb des Haushalts erhält den Kode 30.',
    en: 'This person does not live with the applicant. A maintenance debtor outside the household gets code 30.',
  },
  remedy: { action: 'integrate', qualityCode: 30 },
};

/**
 * Why a person of the applicant's file may not be integrated under a code. Members of the household are integrated
 * under 1, debtors outside it under 30 (slides of the PPS Social Integration).
 * @returns undefined when the person may be integrated
 */
export function refusePerson(
  person: Pick<Relative, 'livesIn'> & { readonly isDebtor: boolean },
  qualityCode: 1 | 30,
): Refusal | undefined {
  const rule = ruleAgainst(person, qualityCode);
  if (!rule) return undefined;
  const { code, reason, remedy } = rule;
  const legalBasis =
    'Slides of the PPS Social Integration: code 30 for debtors outside the household, code 1 for those in it';
  return { allowed: false, ruleCode: code, reason, legalBasis, remedy, policyVersion };
}

function ruleAgainst(
  { livesIn, isDebtor: owes }: Parameters<typeof refusePerson>[0],
  qualityCode: 1 | 30,
): PersonRule | undefined {
  if (livesIn === undefined) return householdUnknown;
  if (qualityCode === 1)
    return livesIn ? undefined : owes ? notInHousehold : { ...notInHousehold, remedy: { action: 'none' } };
  if (livesIn) return owes ? debtorLivesIn : notADebtor;
  return owes ? undefined : notADebtor;
}
