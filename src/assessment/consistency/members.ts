import { whose } from '../persons.ts';
import type { Fact, Missing } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { listIn } from '../list-in.ts';

/** Numbers of everybody in the household of the register, and what is not known of it. */
export interface Members {
  readonly numbers: ReadonlySet<string>;
  readonly looked: readonly Fact[];
  readonly missing: readonly Missing[];
}

/**
 * The household by the stream of that name. Somebody without a number may be anybody, so the household is then not
 * known to be whole; a register without an open household says nothing about it.
 */
export function membersOf(inquiry: Inquiry, person: Person): Members {
  const { items, looked, missing } = listIn(inquiry, person, 'household', 'members');
  const lacking = items.some(({ value }) => value.ssin === undefined && !value.isConsultedPerson) || items.length === 0;
  const numbers = items.flatMap(({ value }) => (value.ssin === undefined ? [] : [value.ssin]));
  return {
    numbers: new Set([person.ssin, ...numbers]),
    looked,
    missing:
      missing.length > 0 || !lacking
        ? missing
        : [{ why: 'notInSource', ...whose(inquiry, person), stream: 'household', path: '/members' }],
  };
}
