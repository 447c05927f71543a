import type { WorkRecord } from '../../../evidence/work-records.ts';
import { belgianDate } from '../../../values/calendar.ts';
import type { SignalSettings } from '../signal.ts';
import { byUserAnd, type Pattern } from './pattern.ts';

/*
 * Patterns in what users asked, or tried to. Pure.
 */

/**
 * Consultations at hours that are not usual for the user.
 * @param consulted those at unusual hours only
 */
export function consultedOutsideHours(
  consulted: readonly WorkRecord[],
  { outsideHours: threshold }: Pick<SignalSettings, 'outsideHours'>,
): readonly Pattern<WorkRecord>[] {
  return byUserAnd(consulted, ({ at }) => belgianDate(at))
    .filter(({ group }) => group.length >= threshold)
    .map(({ group, ...of }) => ({ ...of, rule: 'outsideHours', count: group.length, threshold, behind: group }));
}

/**
 * Consultations about persons who are registered in a municipality that the centre does not serve.
 * @param consulted those that no file explains only
 */
export function consultedOutsideTerritory(
  consulted: readonly WorkRecord[],
  { outsideTerritory: threshold }: Pick<SignalSettings, 'outsideTerritory'>,
): readonly Pattern<WorkRecord>[] {
  return byUserAnd(consulted, ({ at }) => belgianDate(at).slice(0, 7)).flatMap(({ group, ...of }) => {
    const count = new Set(group.map(({ person }) => person)).size;
    return count < threshold ? [] : [{ ...of, rule: 'outsideTerritory', count, threshold, behind: group } as const];
  });
}

/** Registrations that were refused because number and proof of identity do not belong together. */
export function provedNothing(
  refused: readonly WorkRecord[],
  { failedProofs: threshold }: Pick<SignalSettings, 'failedProofs'>,
): readonly Pattern<WorkRecord>[] {
  return byUserAnd(refused, ({ at }) => belgianDate(at))
    .filter(({ group }) => group.length >= threshold)
    .map(({ group, ...of }) => ({ ...of, rule: 'failedProofs', count: group.length, threshold, behind: group }));
}
