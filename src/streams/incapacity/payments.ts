import type { Payment } from './schema.ts';

/**
 * The payments of a quarter as both operations tell them, each once. Two are the same when nothing that both say differs:
 * the Bank may filter more of the one than of the other. Equal payments of one operation are several payments.
 * @param told payments of the one operation
 * @param also payments of the other; what they add is kept
 */
export function joinedPayments(told: readonly Payment[], also: readonly Payment[]): readonly Payment[] {
  const joined = [...told];
  const open = new Set(joined.keys());
  for (const other of also) {
    const same = [...open].find((index) => agree(joined[index] ?? other, other));
    if (same === undefined) joined.push(other);
    else {
      joined[same] = { ...other, ...joined[same] };
      open.delete(same);
    }
  }
  return joined;
}

/** Whether two payments for the same days say nothing different. */
function agree(one: Payment, other: Payment): boolean {
  if (one.startDate !== other.startDate || one.endDate !== other.endDate) return false;
  const said = Object.keys(one) as (keyof Payment)[];
  return said.every((name) => other[name] === undefined || JSON.stringify(one[name]) === JSON.stringify(other[name]));
}
