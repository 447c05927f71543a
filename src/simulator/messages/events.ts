import { addDays } from '../clock.ts';
import { resolve, type PersonaDate, type Persona } from '../personas/schema.ts';
import type { Event, EventKind } from './kinds.ts';

/** A day in a life on which something begins or ends; undefined where the life does not say it. */
type Dated = readonly [EventKind, PersonaDate | undefined];

/**
 * What happens in a life after one day, up to another one, in the order of the days. A day that goes with the clock
 * ("three months ago") never comes: only a fixed one does.
 * @param children personas of whom this one is a parent
 */
export function eventsOf(
  life: Persona,
  children: readonly Persona[],
  { after, until }: { readonly after: string; readonly until: string },
): readonly Event[] {
  return datesOf(life, children)
    .flatMap(([kind, date]) => {
      if (date === undefined || resolve(date, after) !== resolve(date, until)) return [];
      return [{ kind, ssin: life.ssin, date: resolve(date, until) }];
    })
    .filter(({ date }) => date > after && date <= until)
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

/** The last day counts, so the end of something is told the day after. */
const end = (date: PersonaDate | undefined) =>
  date !== undefined && /^\d{4}-(?!00)\d{2}-(?!00)\d{2}$/.test(date) ? addDays(date, 1) : undefined;

function datesOf(life: Persona, children: readonly Persona[]): readonly Dated[] {
  const { status } = life;
  const register = life.nationalRegister;
  const segments = life.selfEmployment?.affiliations.flatMap((one) => one.segments) ?? [];
  return [
    ...life.employments.flatMap(({ start, end: last }): readonly Dated[] => [
      ['employmentBegun', start],
      ['employmentEnded', end(last)],
    ]),
    ...segments.flatMap(({ since, until }): readonly Dated[] => [
      ['selfEmploymentBegun', since],
      ['selfEmploymentEnded', end(until)],
    ]),
    ...life.incapacities.flatMap(({ since, until }): readonly Dated[] => [
      ['incapacityBegun', since],
      ['incapacityEnded', end(until)],
    ]),
    ...life.jobSeeker.services.flatMap(({ inscriptions }) =>
      inscriptions.map(({ until }): Dated => ['jobSeekerDeregistered', end(until)]),
    ),
    ...(register?.mainAddresses ?? []).map(({ since }): Dated => ['addressChanged', since]),
    ...(register?.household ?? []).map(({ since }): Dated => ['householdChanged', since]),
    ...(register?.civilStates ?? []).map(({ since }): Dated => ['civilStateChanged', since]),
    ...children.map(({ birthDate }): Dated => ['childRegistered', birthDate]),
    ['deathRegistered', status.kind === 'deceased' ? status.date : undefined],
  ];
}
