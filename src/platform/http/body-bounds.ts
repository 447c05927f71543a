import type { ZodIssue } from './problem-body.ts';

/** Items of one list. Rules compare the items of a list with one another; the longest of a real answer has hundreds. */
const mostItems = 1_000;

/** Values of a whole body: twice what the answers of a large household have. Each that is wrong costs memory. */
const mostValues = 250_000;

interface Place {
  readonly value: unknown;
  readonly within?: Place;
  readonly key?: string | number;
}

/**
 * What a body has too much of: a list of more than 1,000 items, or more than 250,000 values in all. It is looked at before
 * the schema, which reads a list to its end whatever its limit, and makes an issue of each item that is wrong.
 * @returns undefined when the body is within bounds
 */
export function beyondBounds(body: unknown): ZodIssue | undefined {
  // Without recursion: JSON may be nested deeper than the stack.
  const places: Place[] = [{ value: body }];
  for (const within of places) {
    const { value } = within;
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > mostItems) {
      return { code: 'too_big', path: pathTo(within), message: `Too big: expected at most ${String(mostItems)} items` };
    }
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, one] of entries) {
      if (places.length > mostValues) {
        return { code: 'too_big', path: [], message: `Too big: expected at most ${String(mostValues)} values` };
      }
      places.push({ value: one, within, key });
    }
  }
  return undefined;
}

function pathTo(place: Place): readonly PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.within) path.unshift(at.key);
  return path;
}
