import type { Field, GroupShape, Shape } from '../../../src/bank/reply-shape.ts';

/**
 * Whether a shape reads a place as something that says something about the person.
 * @param path names of the elements below the root of the reply, and an attribute as `@name` at the end
 */
export function isTold(shape: GroupShape, path: readonly string[]): boolean {
  let here: Shape = shape;
  for (const name of path) {
    if (here.kind === 'text') return false;
    if (name.startsWith('@')) return here.attributes.includes(name.slice(1));
    const field: Field | undefined = Object.hasOwn(here.fields, name) ? here.fields[name] : here.fields['*'];
    if (!field || field.aside) return false;
    here = 'cardinality' in field ? field.shape : field;
    if (here.aside) return false;
  }
  return here.kind === 'text' || here.content;
}
