import type { Inquiry, Person } from '../inquiry.ts';
import { unsaid } from '../items.ts';
import { told, within } from '../known.ts';
import type { Members } from './members.ts';

/**
 * The household by the file of the person in the National Register. Of somebody who is a member of another household it
 * names the reference person only, so it does not say who else there is.
 */
export function membersInRegister(inquiry: Inquiry, person: Person): Members {
  const known = told(inquiry, person, 'nationalRegister', 'household');
  const self = new Set([person.ssin]);
  if (known.state === 'unknown') return { numbers: self, looked: [], missing: [known.missing] };
  if (known.state === 'none') return { numbers: self, looked: [known.fact], missing: [unsaid(known.fact)] };
  const { value: household, fact } = known;
  if (household.kind === 'livesAlone') return { numbers: self, looked: [fact], missing: [] };
  const rows = household.kind === 'referencePerson' ? household.members : undefined;
  const numbers = rows?.flatMap((row) => row.person?.ssin ?? []);
  return {
    numbers: new Set([...self, ...(numbers ?? [])]),
    looked: [fact],
    missing: rows && numbers?.length === rows.length ? [] : [unsaid(within(fact, 'members'))],
  };
}
