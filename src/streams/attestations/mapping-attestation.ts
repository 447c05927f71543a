import { enterpriseNumbersOf, nisCodesOf } from '../../bank/centre.ts';
import { addDays, lastDayOfMonths, type CalendarDate } from '../../values/calendar.ts';
import { coded, type CodedValue } from '../../values/code-list.ts';
import { enterpriseNumberOf } from '../../values/enterprise-number.ts';
import { ssinTextOf } from '../../values/ssin.ts';
import { dateOf, integerOf, textOf } from '../../values/xsd-values.ts';
import { undetermined, type LocalizedText } from '../../values/localized-text.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import type { StreamContext } from '../../stream-kit/stream.ts';
import { codeLists } from './codes.ts';
import type { DescribedCode, ListedAttestation } from './replies.ts';
import type { AttestationCentre, CentreAttestation } from './schema.ts';

/** A centre by its enterprise number, whose leading zero the sources may have lost. */
export function centreByNumber(number: string | undefined, context: StreamContext): AttestationCentre {
  const enterpriseNumber = enterpriseNumberOf(number);
  return withoutAbsent({
    enterpriseNumber,
    name: enterpriseNumber === undefined ? undefined : context.centreName(enterpriseNumber),
    isOwnCentre: enterpriseNumber !== undefined && enterpriseNumbersOf(context.centre).includes(enterpriseNumber),
  });
}

/** A centre by the NIS code of its municipality. */
export function centreByNisCode(code: string | undefined, context: StreamContext): AttestationCentre {
  const padded = code?.padStart(5, '0') ?? '';
  const nisCode = /^\d{5}$/.test(padded) && padded !== '00000' ? padded : undefined;
  return withoutAbsent({
    nisCode,
    name: nisCode === undefined ? undefined : context.centreName(nisCode),
    isOwnCentre: nisCode !== undefined && nisCodesOf(context.centre).includes(nisCode),
  });
}

/** One attestation of the list. */
export function toAttestation(listed: ListedAttestation, context: StreamContext): CentreAttestation {
  const startDate = dateOf(listed.EntryDate);
  const about = ssinTextOf(listed.SocialSecurityUser);
  const duration = listed.Duration && {
    days: integerOf(listed.Duration.Days),
    weeks: integerOf(listed.Duration.Weeks),
    months: integerOf(listed.Duration.Months),
  };
  return withoutAbsent({
    centre: centreByNumber(textOf(listed.CPAS_KBOBCE_code), context),
    ssin: about === context.ssin ? undefined : about,
    type: describedCode(listed.AttestType),
    form: describedCode(listed.FormType),
    relation: describedCode(listed.RelationType),
    status: codedWith(codeLists.attestationStatuses, listed.Status),
    decisionDate: dateOf(listed.DecisionDate),
    startDate,
    endDate: startDate === undefined || duration === undefined ? undefined : lastDayOf(startDate, duration),
    duration:
      duration && Object.values(duration).some((part) => part !== undefined) ? withoutAbsent(duration) : undefined,
    reference: textOf(listed.Reference),
  });
}

/**
 * The last day of an attestation: its first day plus its duration, minus one day (public client software). Months are
 * added before weeks and days: assumed. Months without the day of the first end on their own last day.
 * @returns undefined when the duration says nothing
 */
export function lastDayOf(
  startDate: CalendarDate,
  duration: {
    readonly days?: number | undefined;
    readonly weeks?: number | undefined;
    readonly months?: number | undefined;
  },
): CalendarDate | undefined {
  const { days = 0, weeks = 0, months = 0 } = duration;
  const isLasting = days >= 0 && weeks >= 0 && months >= 0 && days + weeks + months > 0;
  // Beyond a century it is no duration of an attestation, and beyond the calendar no date.
  if (!isLasting || days > 36_525 || weeks > 5_218 || months > 1_200) return undefined;
  const more = 7 * weeks + days;
  return months > 0 ? addDays(lastDayOfMonths(startDate, months), more) : addDays(startDate, more - 1);
}

/** A code whose description is French and Dutch with a slash between them. */
export function describedCode(value: DescribedCode): CodedValue | undefined {
  const code = textOf(value?.Code);
  const label = bilingual(textOf(value?.Description));
  if (code === undefined && label === undefined) return undefined;
  return coded(undefined, code ?? '', label);
}

function bilingual(description: string | undefined): LocalizedText | undefined {
  if (description === undefined) return undefined;
  const [fr = '', nl = '', ...more] = description.split('/').map((part) => part.trim());
  // Without exactly one slash nobody can tell where the one language ends.
  return more.length > 0 || fr === '' || nl === '' ? { [undetermined]: description } : { nl, fr };
}
