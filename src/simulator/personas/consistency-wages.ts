import { resolve } from './dates.ts';
import { PersonaError, type Written } from './errors.ts';
import { employmentsOf } from './employment-series.ts';
import { fullTimeHours } from './schema-pay.ts';
import type { Employment, PersonaFile } from './schema.ts';
import { payTermsOf, toCents } from './usual-pay.ts';
import { workIn } from './wages.ts';

type Life = Written<PersonaFile>;

/** Days on which relative dates are tried. */
const sampleDays = ['2026-01-31', '2026-11-25', '2028-02-29'];

/** Unemployment of who works part-time and has a part of the allowance beside it. */
const partTimeWithAllowance = '05';

/**
 * Pay goes with work that was really done, part-time unemployment with part-time work, and the taxable income of a year
 * with the wages of that year. That there is no pay without an employment needs no check: pay follows from employments.
 * @throws PersonaError
 */
export function checkWages(all: readonly Life[]): void {
  for (const { file, life } of all) {
    checkPay(file, life);
    for (const today of sampleDays) checkPartTime(file, life, today);
  }
  const bySsin = new Map(all.map(({ life }) => [life.ssin, life] as const));
  for (const { file, life } of all) {
    for (const today of sampleDays) checkTaxed(file, life, bySsin, today);
  }
}

function checkPay(file: string, { employments }: PersonaFile): void {
  for (const [index, employment] of employments.entries()) {
    if (employment.pay === undefined || payTermsOf(employment) !== undefined) continue;
    const problem = employment.canceled
      ? 'must not pay: it was canceled'
      : 'must be of a kind of worker that is declared';
    throw new PersonaError(file, `employments.${index}.pay`, problem);
  }
}

function checkPartTime(file: string, life: PersonaFile, today: string): void {
  for (const [index, { code, since, until }] of (life.unemployment?.rights ?? []).entries()) {
    if (code !== partTimeWithAllowance) continue;
    const begin = resolve(since, today);
    const end = until === undefined ? today : resolve(until, today);
    const beside = allEmployments(life)
      .filter(({ start, end: last }) => resolve(start, today) <= end && (!last || resolve(last, today) >= begin))
      .flatMap((employment) => payTermsOf(employment) ?? []);
    if (beside.some(({ hoursPerWeek }) => hoursPerWeek >= fullTimeHours)) {
      throw new PersonaError(file, `unemployment.rights.${index}`, 'must be beside work that is paid part-time');
    }
  }
}

function checkTaxed(file: string, life: PersonaFile, bySsin: ReadonlyMap<string, PersonaFile>, today: string): void {
  for (const [index, { incomeYear, income, partner }] of life.taxAssessments.entries()) {
    const year = resolve(incomeYear, today).slice(0, 4);
    const partnersLife = partner && bySsin.get(partner.ssin);
    const taxed: readonly (readonly [PersonaFile, typeof income])[] = [
      [life, income],
      ...(partner && partnersLife ? ([[partnersLife, partner.income]] as const) : []),
    ];
    for (const [one, { global, separate = '0' }] of taxed) {
      const wages = wagesOf(one, year, today);
      if (wages === 0) continue;
      const wrong = (problem: string) =>
        new PersonaError(file, `taxAssessments.${index}`, `${problem} the wages of ${one.ssin} in ${year}`);
      const cents = toCents(global) + toCents(separate);
      // Contributions and costs take a part of the gross pay; more than half is left.
      if (2 * cents < wages) throw wrong('must be at least half of');
      if (cents > wages && !hasOtherIncome(one, year, today)) throw wrong('must not be more than');
    }
  }
}

/** Gross, eurocents. */
function wagesOf(life: PersonaFile, year: string, today: string): number {
  return ['Q1', 'Q2', 'Q3', 'Q4']
    .flatMap((quarter) => workIn(allEmployments(life), year + quarter, today))
    .reduce((total, { cents }) => total + cents, 0);
}

/** True when something else than wages was earned or received on a day of the year. */
function hasOtherIncome(life: PersonaFile, year: string, today: string): boolean {
  const periods = [
    ...(life.unemployment?.rights ?? []),
    ...(life.selfEmployment?.affiliations.flatMap(({ segments }) => segments) ?? []),
  ];
  const inYear = periods.some(
    ({ since, until }) =>
      resolve(since, today).slice(0, 4) <= year && (until === undefined || resolve(until, today).slice(0, 4) >= year),
  );
  return inYear || life.pensions.length > 0;
}

function allEmployments({ employments, employmentSeries }: PersonaFile): readonly Employment[] {
  return [...employments, ...(employmentSeries === undefined ? [] : employmentsOf(employmentSeries))];
}
