import { PersonaError, type Written } from './errors.ts';
import { resolve, type PersonaDate } from './dates.ts';
import type { PersonaFile } from './schema.ts';

type Life = Written<PersonaFile>;

/** Days on which relative dates are tried: what agrees now and in a year agrees whenever the clock is moved. */
export const sampleDays = ['2026-01-31', '2026-11-25', '2028-02-29'];

const forever = '9999-12-31';

interface Days {
  readonly since: PersonaDate;
  readonly until?: PersonaDate | undefined;
}

/** Unemployment that goes together with work: temporary, or part-time. */
const besideWork = ['02', '04', '05', '06', '57', '58'];

/** Ages between which the office pays, and before which a young person must ask. */
const ages = { first: 18, last: 66, insertion: 26 };

/**
 * Work and what replaces it must agree: employments, self-employment, unemployment, pension and age.
 * @throws PersonaError
 */
export function checkWork({ file, life }: Life): void {
  for (const today of sampleDays) {
    checkSelfEmployment(file, life, today);
    checkUnemployment(file, life, today);
  }
}

function checkUnemployment(file: string, life: PersonaFile, today: string): void {
  const rights = life.unemployment?.rights ?? [];
  rights.forEach((right, index) => {
    const wrong = (problem: string) => new PersonaError(file, `unemployment.rights.${index}`, problem);
    const { begin, end } = daysOf(right, today);
    if (end < begin) throw wrong('must not end before it begins');
    if (ageOn(begin, life) < ages.first) throw wrong('must not begin before the age of 18');
    if (ageOn(end === forever ? today : end, life) >= ages.last) throw wrong('must end before the pension age');
    if (right.kind === 'insertion' && ageOn(begin, life) >= ages.insertion) {
      throw wrong('must be of somebody young: an insertion allowance');
    }
    const isBesideWork = besideWork.includes(right.code);
    if (isEmployed(life, begin, end, today) !== isBesideWork) {
      throw wrong(isBesideWork ? 'must be beside an employment' : 'must not be beside an employment');
    }
    if (right.selfEmploymentSupplement !== true && isSelfEmployed(life, begin, end, today)) {
      throw wrong('must not be beside a main occupation as self-employed');
    }
    if (isRetired(life, begin, end, today)) throw wrong('must not be beside a retirement pension');
    if (life.status.kind === 'deceased' && right.until === undefined) throw wrong('must end with the death');
    const others = rights.filter((other) => other !== right).map((other) => daysOf(other, today));
    if (others.filter((other) => other.begin <= end && other.end >= begin).length > 1) {
      throw wrong('must be one of two at most');
    }
  });
}

/** Secondary occupations, and time that only counts, go together with unemployment. */
const compatible = ['secondary', 'student', 'helper', 'assimilated', 'continuedInsurance'];

/** True when a main occupation as self-employed has a day in common. */
export function isSelfEmployed(life: PersonaFile, begin: string, end: string, today: string): boolean {
  const segments = life.selfEmployment?.affiliations.flatMap((affiliation) => affiliation.segments) ?? [];
  return segments
    .filter(({ contribution }) => !compatible.includes(contribution))
    .map((segment) => daysOf(segment, today))
    .some((segment) => segment.begin <= end && segment.end >= begin);
}

/** True when a legal pension on an own right is paid on one of the days. */
export function isRetired({ pensions }: PersonaFile, begin: string, end: string, today: string): boolean {
  return pensions
    .filter(({ pillar, type }) => pillar === 'first' && type === '1')
    .map(({ awarded, pensionerSince, until }) => daysOf({ since: awarded ?? pensionerSince ?? today, until }, today))
    .some((pension) => pension.begin <= end && pension.end >= begin);
}

function checkSelfEmployment(file: string, life: PersonaFile, today: string): void {
  const segments = life.selfEmployment?.affiliations.flatMap((affiliation) => affiliation.segments) ?? [];
  segments.forEach((segment, index) => {
    const wrong = (problem: string) => new PersonaError(file, `selfEmployment.segments.${index}`, problem);
    const { begin, end } = daysOf(segment, today);
    if (end < begin) throw wrong('must not end before it begins');
    if (ageOn(begin, life) < 15) throw wrong('must not begin before the age of 15');
    if (ageOn(end === forever ? today : end, life) > 80) throw wrong('must have an end');
    if (segment.contribution === 'afterPensionAge' && ageOn(begin, life) < 65)
      throw wrong('must be after the age of 65');
    if ((segment.contribution === 'assimilated') !== (segment.assimilation !== undefined)) {
      throw wrong('must say why it is assimilated, and only then');
    }
    const others = segments.slice(index + 1).map((other) => daysOf(other, today));
    if (others.some((other) => other.begin <= end && other.end >= begin)) throw wrong('must not overlap with another');
    if (segment.contribution === 'secondary' && !isEmployed(life, begin, end, today)) {
      throw wrong('must be beside an employment');
    }
  });
}

/** True when a declaration of work that stands has a day in common. */
export function isEmployed({ employments }: PersonaFile, begin: string, end: string, today: string): boolean {
  return employments.some(({ start, end: last, canceled }) => {
    const employed = daysOf({ since: start, until: last }, today);
    return !canceled && employed.begin <= end && employed.end >= begin;
  });
}

/** First and last day; far in the future when it goes on. */
export function daysOf({ since, until }: Days, today: string): { readonly begin: string; readonly end: string } {
  return { begin: resolve(since, today), end: until === undefined ? forever : resolve(until, today) };
}

/** Whole years. */
export function ageOn(day: string, { birthDate }: PersonaFile): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
