import { addMonths } from '../../../values/calendar.ts';
import { newest } from '../../dated.ts';
import { daysOf } from '../../days-in-month.ts';
import { itemsOf } from '../../items.ts';
import { told, within } from '../../known.ts';
import type { Fact, Missing } from '../../finding.ts';
import type { Inquiry } from '../../inquiry.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import { wordsOf } from '../words.ts';

/** Months after the move in which the question is asked; assumed, the premium itself has no such limit. */
const afterMove = [{ validFrom: '2002-10-01', months: 12 }];

/** Code list `attestationStatuses`: a form that was refused gave no premium. */
const refused = '1';

/** A home of one's own after a reference address or after being struck off, and no premium was ever given. */
export const installationPremium: RightRule = {
  rule: {
    code: 'installationPremium',
    legalBasis: 'Law of 26 May 2002, art. 14, § 3; organic law of 8 July 1976, art. 57bis: once in a lifetime',
    validFrom: '2002-10-01',
    certainty: 'derived',
  },
  words: wordsOf('installationPremium'),
  look(inquiry) {
    const { items, missing, looked } = itemsOf(
      told(inquiry, inquiry.applicant, 'attestations', 'installationPremiums'),
    );
    const given = items.filter(({ value }) => value.status?.code !== refused);
    if (given.length > 0) return clear(given.map(({ fact }) => fact));
    const move = moveOf(inquiry);
    if ('missing' in move) return unknown(move.missing);
    if (!move.isOutOfHomelessness) return clear(move.facts);
    if (missing.length > 0) return unknown(missing, move.facts);
    return raised([...move.facts, ...looked], { movedOn: move.movedOn });
  },
};

type Move =
  | { readonly missing: readonly Missing[] }
  | { readonly isOutOfHomelessness: false; readonly facts: readonly Fact[] }
  | { readonly isOutOfHomelessness: true; readonly facts: readonly Fact[]; readonly movedOn: string };

/** The move to the present address, when it is recent and what came before was no home. */
function moveOf(inquiry: Inquiry): Move {
  const { applicant, day } = inquiry;
  const current = told(inquiry, applicant, 'nationalRegister', 'currentAddress');
  if (current.state === 'unknown') return { missing: [current.missing] };
  const none: Move = { isOutOfHomelessness: false, facts: [current.fact] };
  if (current.state === 'none') return none;
  const { kind, address, isReferenceAddress, startDate } = current.value;
  const moved = daysOf(address?.startDate)?.latest;
  if (kind !== 'municipality' || moved === undefined || isReferenceAddress === true) return none;
  if (moved > day || addMonths(moved, newest(afterMove, day).months) < day) return none;

  const addresses = itemsOf(told(inquiry, applicant, 'nationalRegister', 'addresses'));
  const references = itemsOf(told(inquiry, applicant, 'nationalRegister', 'referenceAddresses'));
  const residences = itemsOf(told(inquiry, applicant, 'nationalRegister', 'residences'));
  const before = addresses.items
    .map(({ value }) => value.startDate ?? '')
    .filter((start) => start < moved)
    .sort()
    .at(-1);
  const reference = references.items.filter(
    ({ value }) => value.startDate !== undefined && value.startDate < moved && value.startDate >= (before ?? ''),
  );
  const previous = residences.items
    .filter(({ value }) => value.startDate !== undefined && startDate !== undefined && value.startDate < startDate)
    .sort((a, b) => ((a.value.startDate ?? '') < (b.value.startDate ?? '') ? 1 : -1))[0];
  // Registered again after being struck off, not just moved within the municipality since.
  const struckOff = previous?.value.kind === 'struckOff' && startDate !== undefined && (before ?? '') < startDate;
  const homeless = [...reference.map(({ fact }) => fact), ...(struckOff ? [previous.fact] : [])];
  if (homeless.length > 0) {
    return { isOutOfHomelessness: true, facts: [within(current.fact, 'address'), ...homeless], movedOn: moved };
  }
  const missing = [...addresses.missing, ...references.missing, ...residences.missing];
  return missing.length > 0 ? { missing } : none;
}
