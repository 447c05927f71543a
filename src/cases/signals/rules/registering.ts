import { belgianDate } from '../../../values/calendar.ts';
import type { EndedUndecided, Registered } from '../facts.ts';
import type { SignalSettings } from '../signal.ts';
import { byUserAnd, distinct, type Pattern } from './pattern.ts';

/*
 * Patterns in registrations. Pure.
 */

/** So many persons whom a user registers within some minutes that it is hardly the work of a desk. */
export function manyRegistrations(
  registered: readonly Registered[],
  { registrations: threshold, withinMinutes }: Pick<SignalSettings, 'registrations' | 'withinMinutes'>,
): readonly Pattern<Registered>[] {
  const ofUsers = byUserAnd(registered, ({ registeredAt }) => belgianDate(registeredAt));
  return ofUsers.flatMap(({ group, ...of }) => {
    const sorted = group.toSorted((a, b) => a.registeredAt - b.registeredAt);
    const dense = new Set(
      sorted.flatMap(({ registeredAt: from }) => {
        const until = from + withinMinutes * 60_000;
        const window = sorted.filter((one) => one.registeredAt >= from && one.registeredAt < until);
        return persons(window) >= threshold ? window : [];
      }),
    );
    const behind = [...dense];
    return behind.length === 0
      ? []
      : [{ ...of, rule: 'manyRegistrations', count: persons(behind), threshold, behind } as const];
  });
}

/** A case that gathers persons who have nothing to do with each other, or more than any household has. */
export function gatheringCases(
  registered: readonly Registered[],
  { caseApplicants, casePersons }: Pick<SignalSettings, 'caseApplicants' | 'casePersons'>,
): readonly Pattern<Registered>[] {
  const cases = Map.groupBy(registered, ({ centre, caseReference }) => JSON.stringify([centre, caseReference]));
  return [...cases.values()].flatMap((inCase) => {
    const applicants = inCase.filter(({ hasApplicant }) => !hasApplicant);
    return [
      ...patternOf('unrelatedPersonsInCase', applicants, caseApplicants),
      ...patternOf('manyPersonsInCase', inCase, casePersons),
    ];
  });
}

function patternOf(
  rule: 'unrelatedPersonsInCase' | 'manyPersonsInCase',
  behind: readonly Registered[],
  threshold: number,
): readonly Pattern<Registered>[] {
  const [first] = behind;
  const count = persons(behind);
  if (!first || count < threshold) return [];
  const { centre, caseReference } = first;
  const userIds = distinct(behind.map(({ userId }) => userId)).toSorted();
  return [{ rule, centre, matter: caseReference, caseReference, userIds, count, threshold, behind }];
}

/** Registrations that end without a decision: nobody looked, or somebody looked and nothing followed. */
export function endedForNothing(
  ended: readonly (EndedUndecided & { readonly isConsulted: boolean })[],
  settings: Pick<SignalSettings, 'unusedRegistrations' | 'undecidedInquiries'> & {
    /** The code on which a decision follows. */
    readonly inquiryCode: number | undefined;
  },
): readonly Pattern<EndedUndecided>[] {
  const alone = ended.filter(({ hasApplicant }) => !hasApplicant);
  const unused = alone.filter(({ isConsulted }) => !isConsulted);
  const undecided = alone.filter((one) => one.isConsulted && one.qualityCode === settings.inquiryCode);
  const inMonth = (rule: 'unusedRegistrations' | 'undecidedInquiries', of: readonly EndedUndecided[]) =>
    byUserAnd(of, ({ endedAt }) => belgianDate(endedAt).slice(0, 7))
      .filter(({ group }) => group.length >= settings[rule])
      .map(({ group, ...user }) => ({
        ...user,
        rule,
        count: group.length,
        threshold: settings[rule],
        behind: group,
      }));
  return [...inMonth('unusedRegistrations', unused), ...inMonth('undecidedInquiries', undecided)];
}

function persons(registered: readonly Registered[]): number {
  return new Set(registered.map(({ person }) => person)).size;
}
