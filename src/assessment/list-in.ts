import type { DataOf, StreamName } from './answers.ts';
import type { Inquiry, Person } from './inquiry.ts';
import { itemsOf, type Items } from './items.ts';
import { told, type Known } from './known.ts';
import { whose } from './persons.ts';

type ItemIn<T> = NonNullable<T> extends readonly (infer I)[] ? I : never;

/** The items of a list of an answer; a list of which the Bank removed parts is not known to be whole. */
export function listIn<Name extends StreamName, Property extends keyof DataOf<Name> & string>(
  inquiry: Inquiry,
  person: Person,
  stream: Name,
  property: Property,
): Items<ItemIn<DataOf<Name>[Property]>> {
  const known = told(inquiry, person, stream, property) as Known<readonly ItemIn<DataOf<Name>[Property]>[]>;
  return withHidden(itemsOf(known), inquiry, person, stream);
}

/** Reads a list of an answer of which the Bank removed parts: what is left does not say that there is nothing more. */
function withHidden<T>(
  list: Items<T>,
  inquiry: Pick<Inquiry, 'applicant'>,
  person: Person,
  stream: StreamName,
): Items<T> {
  const filtered = person.answers[stream]?.filteredElements ?? [];
  if (filtered.length === 0 || list.missing.length > 0) return list;
  return { ...list, missing: [{ why: 'withheld', ...whose(inquiry, person), stream }] };
}
