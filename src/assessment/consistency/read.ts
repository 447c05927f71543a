import type { DataOf, StreamName } from '../answers.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { itemsOf, type Items } from '../items.ts';
import { told, type Known } from '../known.ts';
import { withHidden } from './check.ts';

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
