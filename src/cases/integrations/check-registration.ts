import type { ProofOfIdentity } from '../../bank/bank.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import type { InformedWay } from './integration.ts';
import { issue, type InputIssue } from '../../values/problem.ts';
import type { BookOfDay } from '../../access/book/book.ts';
import { periodOf } from '../../access/book/durations.ts';
import { codesSetBy } from '../../access/book/look-up.ts';
import { Ssin } from '../../values/ssin.ts';

/** A registration as a centre asks for it, its structure already checked. */
export interface RegistrationInput {
  readonly ssin: string;
  readonly qualityCode: number;
  readonly caseReference: string;
  readonly applicationDate: CalendarDate;
  /** Absent while the person has not been informed. */
  readonly informedOn?: CalendarDate | undefined;
  readonly informedWay?: InformedWay | undefined;
  readonly proofOfIdentity: ProofOfIdentity;
  /** Why, in the centre's words, where something asks for it. */
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

/** Checks what a schema cannot: check digits, codes that are set by hand, plausible dates. Pure. */
export function checkRegistration(
  input: RegistrationInput,
  settings: { readonly today: CalendarDate; readonly book: BookOfDay; readonly fictiveSsins: boolean },
): CheckedRegistration {
  const { today, book, fictiveSsins } = settings;
  const issues: InputIssue[] = [];
  const inBody = (name: string) => ({ in: 'body' as const, name });

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
  if (input.informedOn !== undefined && input.informedOn > today) {
    const detail = 'The person must have been informed before data are processed; this day lies in the future.';
    issues.push(issue('invalidInput', inBody('informedOn'), { detail }));
  }
  const proof = input.proofOfIdentity;
  if (proof.kind === 'identityCardNumber' && !isIdentityCardNumber(proof.identityCardNumber)) {
    const detail = 'This identity card number cannot exist: check its digits.';
    issues.push(issue('invalidInput', inBody('proofOfIdentity.identityCardNumber'), { detail }));
  }
  return { ssin, period, issues };
}

/** Twelve digits, the last two being the first ten modulo 97 (0 becomes 97). */
function isIdentityCardNumber(value: string): boolean {
  return /^\d{12}$/.test(value) && (Number(value.slice(0, 10)) % 97 || 97) === Number(value.slice(10));
}
