import type { Aid } from '../../access/book/book.ts';

/**
 * Aid to live on: a person has one kind of it, from the one centre that is competent (law of 2 April 1965, art. 1 and 2).
 * Two centres that both pay it is a mistake, or has a reason.
 */
export const paidOnce: readonly Aid[] = ['livingWage', 'equivalentLivingWage'];

/** Whether such aid is among these kinds. */
export function isPaidOnce(aids: readonly Aid[]): boolean {
  return aids.some((aid) => paidOnce.includes(aid));
}
