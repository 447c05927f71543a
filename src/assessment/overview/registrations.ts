import { newestFirst } from '../../stream-kit/order.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { withoutAbsent } from '../../values/without-absent.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { itemsOf } from '../items.ts';
import { told, within } from '../known.ts';
import { personsOf, whose } from '../persons.ts';
import type { Overview, Registration } from './view.ts';

/** Registrations of every person by centres and other sectors, those that run on the day first. */
export function registrationsOf(inquiry: Inquiry): Overview['registrations'] {
  const lists = personsOf(inquiry).flatMap((person) => [
    centres(inquiry, person, 'ownCentre'),
    centres(inquiry, person, 'otherCentre'),
    sectors(inquiry, person),
  ]);
  const items = lists.flatMap((list) => list.items);
  return {
    items: [
      ...items.filter(({ isRunning }) => isRunning !== false).sort(newestFirst),
      ...items.filter(({ isRunning }) => isRunning === false).sort(newestFirst),
    ],
    facts: lists.flatMap(({ facts }) => facts),
    missing: lists.flatMap(({ missing }) => missing),
  };
}

function centres(inquiry: Inquiry, person: Person, kind: 'ownCentre' | 'otherCentre'): Overview['registrations'] {
  const property = kind === 'ownCentre' ? 'ownCentre' : 'otherCentres';
  const { items, looked, missing } = itemsOf(told(inquiry, person, 'integrationHistory', property));
  return {
    items: items.map(({ value: { centre, qualityCode, startDate, endDate }, fact }) =>
      itemOf(inquiry, person, { kind, name: centre.name, qualityCode, startDate, endDate }, fact),
    ),
    facts: [...looked],
    missing: [...missing],
  };
}

function sectors(inquiry: Inquiry, person: Person): Overview['registrations'] {
  const { items, looked, missing } = itemsOf(told(inquiry, person, 'integrationHistory', 'sectors'));
  return {
    items: items.flatMap(({ value: { sector, registrations }, fact }) =>
      registrations.flatMap(({ qualityCode, periods, isCurrent }, index) => {
        const at = within(fact, 'registrations', index);
        const about = { kind: 'sector' as const, name: sector.label, qualityCode };
        // Without a period only the directory's own word says whether it runs.
        if (periods.length === 0) return [{ ...itemOf(inquiry, person, about, at), isRunning: isCurrent }];
        return periods.map(({ startDate, endDate }, which) =>
          itemOf(inquiry, person, { ...about, startDate, endDate }, within(at, 'periods', which)),
        );
      }),
    ),
    facts: [...looked],
    missing: [...missing],
  };
}

interface About extends Pick<Registration, 'kind' | 'name' | 'qualityCode'> {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

function itemOf(inquiry: Inquiry, person: Person, about: About, fact: Fact): Registration {
  return withoutAbsent({
    ...whose(inquiry, person),
    ...about,
    isRunning: runsOn(inquiry.day, about),
    facts: [fact],
  });
}

/** Without a first day only its end can tell that it is over. */
function runsOn(day: CalendarDate, { startDate, endDate }: About): boolean | undefined {
  if (endDate !== undefined && endDate < day) return false;
  return startDate === undefined ? undefined : startDate <= day;
}
