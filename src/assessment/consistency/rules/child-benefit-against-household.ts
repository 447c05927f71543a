import { within } from '../../known.ts';
import { lookedIn, type Check } from '../check.ts';
import { membersOf } from '../members.ts';
import { listIn } from '../../list-in.ts';

/** Child benefit is paid now to the person for a child who is not in the household of the register. */
export const childBenefitAgainstHousehold: Check = {
  rule: {
    code: 'childBenefitAgainstHousehold',
    legalBasis: 'Law of 26 May 2002, art. 14: the category follows from who lives together',
    validFrom: '2002-10-01',
    certainty: 'assumed',
  },
  streams: ['cadaf', 'household'],
  judge(inquiry, person) {
    const files = listIn(inquiry, person, 'cadaf', 'files');
    const household = membersOf(inquiry, person);
    const told = lookedIn(files, household);
    // A member who is not known may be the child.
    if (household.missing.length > 0) return { ...told, conflicts: [] };
    const elsewhere = files.items
      .filter(({ value }) => value.isCurrent === true && isRecipient(value))
      .flatMap(({ value, fact }) =>
        value.children.flatMap((child, index) =>
          household.numbers.has(child.ssin) || !child.payments.some(({ isCurrent }) => isCurrent === true)
            ? []
            : [within(fact, 'children', index)],
        ),
      );
    return { ...told, conflicts: elsewhere, values: { count: String(elsewhere.length) } };
  },
};

function isRecipient({
  consultedPersonRoles,
}: {
  readonly consultedPersonRoles: readonly { readonly code: string }[];
}) {
  return consultedPersonRoles.some(({ code }) => code === 'beneficiary');
}
