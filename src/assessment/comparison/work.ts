import { daysBetween, type CalendarDate } from '../../values/calendar.ts';
import type { DataOf } from '../answers.ts';
import type { DeclaredWork } from '../declared.ts';
import type { NamedEmployer } from '../employers.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { declaredFact, type Compared, type ComparedReason } from './compared-item.ts';
import { canBe, daysOf } from '../days-in-month.ts';
import { ofWholeList, withoutDeclared, withoutFound } from './listed.ts';
import { pairUp } from './pairing.ts';
import { employerLikeness } from './similar-names.ts';
import { sourcedAs, sourcedList, together, type Sourced, type Told } from './sources.ts';
import { toleranceOn } from './tolerances.ts';

/** Work as a source has it. */
interface FoundWork {
  readonly kind: 'employee' | 'selfEmployed';
  /** Employer, and where somebody of an agency works. */
  readonly names: readonly string[];
  readonly enterpriseNumbers: readonly string[];
  /** Who declared it; nobody for a self-employed person. */
  readonly employer: NamedEmployer;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly state: 'now' | 'before' | 'later' | 'canceled';
}

/** Where the work of a kind can be found; no stream tells of the others. */
const sources: Readonly<Record<DeclaredWork['kind'], FoundWork['kind'] | undefined>> = {
  employee: 'employee',
  student: 'employee',
  selfEmployed: 'selfEmployed',
  training: undefined,
  volunteer: undefined,
};

/** What work the applicant declares, beside what employers and the institute for the self-employed declared. */
export function compareWork(inquiry: Inquiry): readonly Compared[] {
  const work = inquiry.declared?.work;
  if (work === undefined) return [];
  const list = declaredFact('work');
  const found = { employee: employments(inquiry, inquiry.applicant), selfEmployed: selfEmployment(inquiry) };
  const all = together(found.employee, found.selfEmployed);
  const declared = work.map((value, at) => ({ value, fact: declaredFact('work', at) }));
  const { pairs, onlyDeclared, onlyFound } = pairUp(declared, all.told, ({ value }, { value: known }) =>
    fit(inquiry.day, value, known),
  );
  // Several quarters or affiliations are one activity.
  const isSelfEmployed = pairs.some(({ found: known }) => known.value.kind === 'selfEmployed');
  const compared: readonly Compared[] = [
    ...pairs.map(({ declared: one, found: known }) => compareOne(inquiry.day, one, known)),
    ...onlyDeclared.map(({ value, fact }): Compared => {
      const source = sources[value.kind];
      if (source !== undefined) return withoutFound('work', fact, found[source]);
      return { item: 'work', outcome: 'notComparable', reasons: ['noStream'], declared: [fact], found: [] };
    }),
    ...onlyFound
      .filter(({ value }) => value.state === 'now' && !(value.kind === 'selfEmployed' && isSelfEmployed))
      .map((one) => withoutDeclared('work', list, one)),
  ];
  return [...compared, ...ofWholeList({ item: 'work', list, isEmpty: work.length === 0 }, all, compared)];
}

/** How well declared work fits work found; 0 when they cannot be the same. */
function fit(day: CalendarDate, said: DeclaredWork, known: FoundWork): number {
  // Training can be declared as an employment (Dimona) too.
  const source = sources[said.kind] ?? (said.kind === 'training' ? 'employee' : undefined);
  if (source !== known.kind) return 0;
  const ranking = { now: 3, later: 2, before: 1, canceled: 0 }[known.state];
  if (source === 'selfEmployed') return 100 + ranking;
  if (said.enterpriseNumber !== undefined && known.enterpriseNumbers.includes(said.enterpriseNumber)) {
    return 1000 + 10 * ranking + closeness(day, said, known);
  }
  const likeness =
    said.employer === undefined
      ? 0
      : Math.max(0, ...known.names.map((name) => employerLikeness(said.employer ?? '', name)));
  if (likeness >= toleranceOn(day, 'namePercent')) return 500 + likeness + 10 * ranking + closeness(day, said, known);
  // Under another name: the same first day, or nothing that would tell them apart.
  if (closeness(day, said, known) > 0) return 100 + 10 * ranking;
  const says = said.employer !== undefined || said.enterpriseNumber !== undefined || said.startDate !== undefined;
  return !says && known.state === 'now' ? 50 : 0;
}

/** 1 when both began within the tolerance, 0 when not or when that is not known. */
function closeness(day: CalendarDate, said: DeclaredWork, known: FoundWork): number {
  const days = startDays(said, known);
  return days !== undefined && Math.abs(days) <= toleranceOn(day, 'startDays') ? 1 : 0;
}

/** Days from the first day declared to the one found. */
function startDays({ startDate }: DeclaredWork, known: FoundWork): number | undefined {
  if (startDate === undefined || known.startDate === undefined) return undefined;
  const began = daysOf(known.startDate);
  return canBe(startDate, known.startDate) ? 0 : daysBetween(startDate, began.earliest);
}

function compareOne(
  day: CalendarDate,
  one: { readonly value: DeclaredWork; readonly fact: Compared['declared'][number] },
  { value: known, fact }: Told<FoundWork>,
): Compared {
  const said = one.value;
  const sides = { item: 'work' as const, declared: [one.fact], found: [fact] };
  if (known.state === 'canceled') return { ...sides, outcome: 'notInSource', reasons: ['workCanceled'] };
  const days = startDays(said, known);
  const isOtherStart = days !== undefined && Math.abs(days) > toleranceOn(day, 'startDays');
  const saysOver = said.endDate !== undefined && said.endDate < day;
  const isOver = known.state === 'before';
  const differing: readonly ComparedReason[] = [
    ...(isOtherStart ? (['startDate'] as const) : []),
    ...(saysOver !== isOver ? (['workEnded'] as const) : []),
  ];
  const isOtherName =
    said.employer !== undefined &&
    known.names.length > 0 &&
    !known.names.some((name) => employerLikeness(said.employer ?? '', name) >= toleranceOn(day, 'namePercent'));
  return {
    ...sides,
    outcome: differing.length > 0 ? 'differs' : 'same',
    reasons: [...differing, ...(isOtherName ? (['otherEmployerName'] as const) : [])],
    values: {
      ...(isOtherStart
        ? { declaredStartDate: said.startDate, foundStartDate: known.startDate, days: String(days) }
        : {}),
      ...(saysOver === isOver ? {} : { declaredEndDate: said.endDate, foundEndDate: known.endDate }),
    },
  };
}

type Employment = NonNullable<DataOf<'dimona'>['employments']>[number];

/** The employments of a person. A canceled one counts as never having existed, and is here to be recognized. */
export function employments(inquiry: Inquiry, person: Person): Sourced<FoundWork> {
  const list = sourcedList(told(inquiry, person, 'dimona', 'employments'));
  return sourcedAs(list, ({ value }): FoundWork => ({
    kind: 'employee',
    employer: value.employer,
    names: [value.employer.name, value.userEnterprise?.name].filter((name) => name !== undefined),
    enterpriseNumbers: [value.employer.enterpriseNumber, value.userEnterprise?.enterpriseNumber].filter(
      (number) => number !== undefined,
    ),
    startDate: value.startDate,
    endDate: value.endDate,
    state: stateOf(value, inquiry.day),
  }));
}

function stateOf({ isCanceled, startDate, endDate, endTime }: Employment, day: CalendarDate): FoundWork['state'] {
  if (isCanceled) return 'canceled';
  if (startDate !== undefined && startDate > day) return 'later';
  // With the hour 00:00 the work ended as its last day began.
  const isOver = endDate !== undefined && (endDate < day || (endDate === day && endTime === '00:00'));
  return isOver ? 'before' : 'now';
}

function selfEmployment(inquiry: Inquiry): Sourced<FoundWork> {
  const affiliations = sourcedList(told(inquiry, inquiry.applicant, 'selfEmployed', 'affiliations'));
  const segments = affiliations.told.flatMap(({ value, fact }) =>
    value.segments.flatMap((segment, at) =>
      // Assimilated time is time without work.
      segment.assimilation ? [] : [{ value: segment, fact: within(fact, 'segments', at) }],
    ),
  );
  return sourcedAs({ ...affiliations, told: segments }, ({ value: { startDate, endDate } }): FoundWork => {
    const isLater = startDate !== undefined && daysOf(startDate).earliest > inquiry.day;
    const isOver = endDate !== undefined && daysOf(endDate).latest < inquiry.day;
    return {
      kind: 'selfEmployed',
      names: [],
      enterpriseNumbers: [],
      employer: {},
      // The first day of a segment is that of a quality or contribution, not of the work.
      endDate,
      state: isLater ? 'later' : isOver ? 'before' : 'now',
    };
  });
}
