import type { ProofOfIdentity } from '../../bank/bank.ts';
import { addDays, type CalendarDate } from '../../values/calendar.ts';
import type { InformedWay } from './integration.ts';
import { issue, type InputIssue } from '../../values/problem.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import { periodOf } from '../../access/book/durations.ts';
import { codesSetBy, findCode } from '../../access/book/look-up.ts';
import { Ssin } from '../../values/ssin.ts';

/** A registration as a centre asks for it, its structure already checked. */
export interface RegistrationInput {
  readonly ssin: string;
  readonly qualityCode: number;
  /** May be absent beside an applicant: it is then the applicant's. */
  readonly caseReference?: string | undefined;
  readonly applicationDate: CalendarDate;
  /** Absent while the person has not been informed. */
  readonly informedOn?: CalendarDate | undefined;
  readonly informedWay?: InformedWay | undefined;
  readonly proofOfIdentity: ProofOfIdentity;
  /** Of the applicant whose file it belongs to; absent for an applicant. */
  readonly applicantIntegrationId?: string | undefined;
  /** True: somebody in a case that has an application already applies too, and is no member of that household. */
  readonly ownApplication?: boolean | undefined;
  /** Why it is made, in the centre's words, where the code or the day asks for it. */
  readonly reason?: string | undefined;
}

export interface CheckedRegistration {
  /** Absent when the number cannot exist. */
  readonly ssin: Ssin | undefined;
  /** Absent when the code is not set by hand. */
  readonly period: { readonly startDate: CalendarDate; readonly endDate: CalendarDate } | undefined;
  /** Everything that is wrong with it. */
  readonly issues: readonly InputIssue[];
}

const inBody = (name: string) => ({ in: 'body' as const, name });

/** Checks what a schema cannot: check digits, codes that are set by hand, plausible dates. Pure. */
export function checkRegistration(
  input: RegistrationInput,
  settings: { readonly today: CalendarDate; readonly book: BookOfDay; readonly fictiveSsins: boolean },
): CheckedRegistration {
  const { today, book, fictiveSsins } = settings;
  const issues: InputIssue[] = [];

  const ssin = Ssin.parse(input.ssin, { fictive: fictiveSsins, today });
  if (!ssin)
    issues.push(issue('invalidInput', inBody('ssin'), { detail: 'This number cannot exist: check its digits.' }));

  const period = periodOf(book, input.qualityCode, input.applicationDate);
  if (!period) {
    const codes = codesSetBy(book, 'socialWorker').join(', ');
    const detail = `Only the codes ${codes} are set by hand; the others follow from a decision.`;
    issues.push(issue('invalidInput', inBody('qualityCode'), { detail }));
  }
  if (input.applicationDate > today) {
    issues.push(issue('invalidInput', inBody('applicationDate'), { detail: 'The application lies in the future.' }));
  } else if (period && period.endDate < today) {
    const detail = `The period of this code, counted from the application, ended on ${period.endDate}.`;
    issues.push(issue('invalidInput', inBody('applicationDate'), { detail }));
  }
  if (input.informedOn !== undefined) issues.push(...informingIssues(input.informedOn, input.applicationDate, book));
  issues.push(...termsIssues(input, book));
  const proof = input.proofOfIdentity;
  if (proof.kind === 'identityCardNumber' && !isIdentityCardNumber(proof.identityCardNumber)) {
    const detail = 'This identity card number cannot exist: check its digits.';
    issues.push(issue('invalidInput', inBody('proofOfIdentity.identityCardNumber'), { detail }));
  }
  return { ssin, period, issues };
}

/** What is wrong with the day on which a person was told, beside an application. Pure. */
export function informingIssues(
  informedOn: CalendarDate,
  applicationDate: CalendarDate,
  { day: today, registering }: BookOfDay,
): readonly InputIssue[] {
  if (informedOn > today) {
    const detail = 'The person must have been informed before data are processed; this day lies in the future.';
    return [issue('invalidInput', inBody('informedOn'), { detail })];
  }
  const days = registering[0]?.informedBeforeDays.value;
  if (days === undefined || informedOn >= addDays(applicationDate, -days)) return [];
  const detail = `This day lies more than ${String(days)} days before the application, so it was about something else.`;
  return [issue('outOfRange', inBody('informedOn'), { detail })];
}

/** What the code asks for beside its period. */
function termsIssues(input: RegistrationInput, book: BookOfDay): readonly InputIssue[] {
  const { qualityCode, applicantIntegrationId, ownApplication, reason } = input;
  const terms = findCode(book, qualityCode);
  const issues: InputIssue[] = [];
  if (terms?.reasonToRegister && reason === undefined) {
    const detail = 'This code needs a reason in words: who asked for it, and why.';
    issues.push(issue('invalidInput', inBody('reason'), { detail }));
  }
  if (terms?.besideApplicant && applicantIntegrationId === undefined) {
    const detail = 'A maintenance debtor is registered in the file of an applicant: give the applicant’s integration.';
    issues.push(issue('invalidInput', inBody('applicantIntegrationId'), { detail }));
  }
  if (terms && !terms.besideApplicant && terms.setFor !== 'inquiry' && applicantIntegrationId !== undefined) {
    const detail = 'This code stands alone: it belongs to no applicant’s file.';
    issues.push(issue('invalidInput', inBody('applicantIntegrationId'), { detail }));
  }
  if (ownApplication === true && applicantIntegrationId !== undefined) {
    const detail = 'Either the application is the person’s own, or the person belongs to the file of an applicant.';
    issues.push(issue('invalidInput', inBody('ownApplication'), { detail }));
  }
  return issues;
}

/**
 * Somebody is registered on the day of the application, or soon after; later only with a reason. A member of the household
 * shares the application of the applicant. Pure.
 * @param applicant of the file, if the person is somebody beside
 */
export function windowIssues(
  { qualityCode, applicationDate, reason }: RegistrationInput,
  applicant: { readonly applicationDate: CalendarDate } | undefined,
  book: BookOfDay,
  today: CalendarDate = book.day,
): readonly InputIssue[] {
  const days = book.registering[0]?.applicationWithinDays.value;
  const isShared = !findCode(book, qualityCode)?.besideApplicant && applicationDate === applicant?.applicationDate;
  if (reason !== undefined || isShared || days === undefined || applicationDate >= addDays(today, -days)) return [];
  const detail = `The application lies more than ${String(days)} days back: say in words why the person is registered only now.`;
  return [issue('invalidInput', inBody('reason'), { detail })];
}

/** Twelve digits, the last two being the first ten modulo 97 (0 becomes 97). */
function isIdentityCardNumber(value: string): boolean {
  return /^\d{12}$/.test(value) && (Number(value.slice(0, 10)) % 97 || 97) === Number(value.slice(10));
}
