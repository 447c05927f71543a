import type { CalendarDate } from '../values/calendar.ts';
import type { DataOf } from './answers.ts';

/** A right to a pension, or a payment on one, as the register names it. */
export interface NamedPension {
  readonly payingInstitution: {
    readonly enterpriseNumber?: string | undefined;
    readonly registrationNumber?: string | undefined;
    readonly name?: string | undefined;
  };
  readonly fileNumber?: string | undefined;
  readonly advantage?: { readonly code: string } | undefined;
}

/** What a right and the payments on it have in common: the institution, the file and the advantage. */
export function pensionKey({ payingInstitution, fileNumber, advantage }: NamedPension): string {
  const { enterpriseNumber, registrationNumber, name } = payingInstitution;
  return JSON.stringify([enterpriseNumber ?? registrationNumber ?? name, fileNumber, advantage?.code]);
}

type PensionRight = NonNullable<DataOf<'pension'>['rights']>[number];

/**
 * Whether a right to a pension can bring in something on the day. One that is built up for later has no first day and no
 * payments, e.g. that of an employer's fund before the pension: it is no income.
 */
export function isRunningPension(
  { rightStartDate, pensionStartDate, rightEndDate, hasPayments }: PensionRight,
  day: CalendarDate,
): boolean {
  const start = rightStartDate ?? pensionStartDate;
  if (hasPayments === false && (start === undefined || start > day)) return false;
  return rightEndDate === undefined || rightEndDate >= day;
}
