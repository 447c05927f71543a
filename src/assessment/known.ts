import { addMonths, belgianDate } from '../values/calendar.ts';
import { streamsByName } from '../streams/registry.ts';
import type { DataOf, StreamAnswer, StreamName } from './answers.ts';
import type { Fact, Missing } from './finding.ts';
import type { Inquiry, Person } from './inquiry.ts';
import { whose } from './persons.ts';

/** Something that may be known: a value and where it stands, the certainty that there is nothing, or what is missing. */
export type Known<T> =
  | { readonly state: 'known'; readonly value: T; readonly fact: Fact }
  | { readonly state: 'none'; readonly fact: Fact }
  | { readonly state: 'unknown'; readonly missing: Missing; readonly partial?: T; readonly fact?: Fact };

/**
 * What a stream says of a person: one property of its data. No answer, a silent source, a hidden category and an answer
 * about a shorter time make it unknown; only a source that answered makes it nothing.
 * @param inquiry used to tell the person of the integration from others
 */
export function told<Name extends StreamName, Property extends keyof DataOf<Name> & string>(
  inquiry: Pick<Inquiry, 'applicant'>,
  person: Person,
  stream: Name,
  property: Property,
): Known<NonNullable<DataOf<Name>[Property]>> {
  // The registry ties the type of a value to the two names; the compiler cannot follow both through the index.
  return toldOf(inquiry, person, stream, property) as Known<NonNullable<DataOf<Name>[Property]>>;
}

function toldOf(
  inquiry: Pick<Inquiry, 'applicant'>,
  person: Person,
  stream: StreamName,
  property: string,
): Known<unknown> {
  const ofPerson = whose(inquiry, person);
  const path = `/${property}`;
  const missing = (why: Missing['why']): Missing => ({ why, ...ofPerson, stream, path });
  const answer: StreamAnswer | undefined = person.answers[stream];
  if (!answer) return { state: 'unknown', missing: missing(person.unanswered[stream] ?? 'notConsulted') };
  const fact: Fact = { origin: 'found', ...ofPerson, stream, path, ...evidenceOf(answer) };
  const value = (answer.data as Readonly<Record<string, unknown>> | undefined)?.[property];
  if (answer.unknownProperties.includes(property)) {
    const partial = value === undefined ? {} : { partial: value };
    return { state: 'unknown', missing: missing('sourceSilent'), ...partial, fact };
  }
  if (isNarrower(answer)) {
    return { state: 'unknown', missing: missing('notConsulted'), ...(isEmpty(value) ? {} : { partial: value }), fact };
  }
  if (isWithheld(stream, property, answer)) return { state: 'unknown', missing: missing('withheld') };
  if (value === undefined && answer.filteredElements.length > 0) {
    return { state: 'unknown', missing: missing('withheld') };
  }
  if (value === undefined && answer.outcome === 'incomplete') {
    return { state: 'unknown', missing: missing('sourceSilent') };
  }
  if (isEmpty(value)) return { state: 'none', fact };
  return { state: 'known', value, fact };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Months back from the day of the answer that an assessment looks at. */
const monthsLookedAt = 12;

/** Whether the answer was asked for a period that leaves out days of the last twelve months. */
function isNarrower({ askedPeriod, consultedAt }: StreamAnswer): boolean {
  if (!askedPeriod) return false;
  const day = belgianDate(Date.parse(consultedAt));
  return askedPeriod.from > addMonths(day, -monthsLookedAt) || askedPeriod.to < day;
}

/** The same fact, further down: `within(fact, 0, 'startDate')`. */
export function within(fact: Fact, ...steps: readonly (string | number)[]): Fact {
  const escaped = steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'));
  return { ...fact, path: [fact.path, ...escaped].join('/') };
}

/** When and under which ticket a source answered. */
export function evidenceOf({ sources, consultedAt }: StreamAnswer): Pick<Fact, 'ticket' | 'consultedAt'> {
  const ticket = sources.at(-1)?.ticket;
  return { ...(ticket === undefined ? {} : { ticket }), consultedAt };
}

function isWithheld(stream: StreamName, property: string, { withheldCategories }: StreamAnswer): boolean {
  const categories: Readonly<Record<string, readonly string[]>> = streamsByName[stream].categories;
  return withheldCategories.some((category) => categories[category]?.includes(property) ?? false);
}
