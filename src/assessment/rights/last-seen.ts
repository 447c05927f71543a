import type { Situation } from '../../streams/insurability/schema.ts';
import { compare } from '../../values/order.ts';
import type { Fact, Missing } from '../finding.ts';
import { itemsOf, unsaid } from '../items.ts';
import type { Known } from '../known.ts';

/** What was seen on the last day that was asked: a right, none, or nothing that tells. */
export interface LastSeen {
  readonly state: 'right' | 'none' | 'unknown';
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/**
 * The newest sighting of an insurance. The source that knows nothing of the person says as much as that there is no
 * right; one that does not say it, or does not answer, tells nothing.
 */
export function lastSeen(
  known: Known<readonly { readonly seenTo: string; readonly situation: Situation }[]>,
): LastSeen {
  const { items, missing, looked } = itemsOf(known);
  const last = items.toSorted((a, b) => compare(b.value.seenTo, a.value.seenTo))[0];
  // Without a single day about which something was said, even a source that answered tells nothing.
  if (!last) return { state: 'unknown', facts: [], missing: [...missing, ...looked.map((fact) => unsaid(fact))] };
  const { situation } = last.value;
  if (situation === 'right') return { state: 'right', facts: [last.fact], missing: [] };
  if (missing.length > 0) return { state: 'unknown', facts: [last.fact], missing };
  if (situation === 'noRight' || situation === 'noData') return { state: 'none', facts: [last.fact], missing: [] };
  const why = situation === 'unknown' ? 'sourceSilent' : 'notInSource';
  return { state: 'unknown', facts: [last.fact], missing: [{ ...unsaid(last.fact), why }] };
}
