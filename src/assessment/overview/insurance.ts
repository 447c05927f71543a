import type { CalendarDate } from '../../values/calendar.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { DataOf } from '../answers.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { itemsOf } from '../items.ts';
import { told, type Known } from '../known.ts';
import { personsOf, whose } from '../persons.ts';
import type { Insurance } from './view.ts';

type Seen = NonNullable<DataOf<'insurability'>['reimbursementRights']>[number];

const stateBySituation = {
  right: 'insured',
  noRight: 'notInsured',
  noData: 'notKnown',
  notGiven: 'unknown',
  unknown: 'unknown',
} as const;

/** Whether every person is insured, as it was seen on the last day asked. */
export function insuranceOf(inquiry: Inquiry): readonly Insurance[] {
  return personsOf(inquiry).map((person) => rowOf(inquiry, person));
}

function rowOf(inquiry: Inquiry, person: Person): Insurance {
  const rights = told(inquiry, person, 'insurability', 'reimbursementRights');
  const last = lastSeen(rights, inquiry.day);
  const increased = lastSeen(told(inquiry, person, 'insurability', 'increasedInterventions'), inquiry.day);
  const organization = lastSeen(told(inquiry, person, 'insurability', 'insuringOrganizations'), inquiry.day);
  const hasNothing = person.answers.insurability?.outcome === 'noDataFound' && rights.state === 'none';
  const state = last ? stateBySituation[last.value.situation] : hasNothing ? 'notKnown' : 'unknown';
  const missing: Missing = {
    why: 'notInSource',
    ...whose(inquiry, person),
    stream: 'insurability',
    path: '/reimbursementRights',
  };
  return withoutAbsent({
    ...whose(inquiry, person),
    state,
    seenOn: last?.value.seenTo,
    organization: organization?.value.insuringOrganization?.organization,
    hasIncreasedIntervention: yesOrNo(increased?.value.situation),
    facts: [last, increased, organization].flatMap((one) => (one ? [one.fact] : rights.fact ? [rights.fact] : [])),
    missing: [
      ...(rights.state === 'unknown' ? [rights.missing] : []),
      ...(rights.state !== 'unknown' && state === 'unknown' ? [missing] : []),
    ],
  });
}

/** What was seen last, up to the day of the assessment. */
function lastSeen<S extends Pick<Seen, 'seenFrom' | 'seenTo'>>(
  known: Known<readonly S[]>,
  day: CalendarDate,
): { readonly value: S; readonly fact: Fact } | undefined {
  return itemsOf(known)
    .items.filter(({ value }) => value.seenFrom <= day)
    .reduce<{ readonly value: S; readonly fact: Fact } | undefined>(
      (last, one) => (last && last.value.seenTo >= one.value.seenTo ? last : one),
      undefined,
    );
}

function yesOrNo(situation: Seen['situation'] | undefined): boolean | undefined {
  return situation === 'right' ? true : situation === 'noRight' ? false : undefined;
}
