import { itemsOf } from '../items.ts';
import { daysOf, type DateRange } from '../days-in-month.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';

/** When the applicant was born, as the register says it, or what is missing. */
export type Birth = { readonly days: DateRange; readonly fact: Fact } | { readonly missing: readonly Missing[] };

/** The date of birth of the National Register, otherwise that of the household. */
export function birthOf(inquiry: Inquiry): Birth {
  const identity = told(inquiry, inquiry.applicant, 'nationalRegister', 'identity');
  const person = told(inquiry, inquiry.applicant, 'household', 'person');
  for (const known of [identity, person]) {
    const days = known.state === 'known' ? daysOf(known.value.birthDate) : undefined;
    if (days && known.state === 'known') return { days, fact: within(known.fact, 'birthDate') };
  }
  const missing = identity.state === 'unknown' ? identity.missing : undefined;
  const { stream = 'nationalRegister' } = identity.fact ?? {};
  return { missing: [missing ?? { why: 'notInSource', stream, path: '/identity/birthDate' }] };
}

/** The others in the household of the register, with what is not known of them. */
export function othersInHousehold(inquiry: Inquiry) {
  return itemsOf(told(inquiry, inquiry.applicant, 'household', 'otherMembers'));
}
