import { ageOn, daysOf, isEmployed, isRetired, isSelfEmployed, sampleDays } from './consistency-work.ts';
import { resolve } from './dates.ts';
import { PersonaError, type Written } from './errors.ts';
import type { PersonaFile } from './schema.ts';
import { invaliditySince, type Incapacity } from './schema-incapacity.ts';

/** The right lasts for a month after the work or the benefit before it. */
const daysAfterWork = 30;
const ages = { first: 15, last: 66 };

/** First digit of the codes of an insurance. */
const schemes: Readonly<Record<Incapacity['scheme'], string>> = { general: '1', independent: '4' };
/** Second digit of the codes of somebody in invalidity. */
const invalid = '2';

/**
 * A benefit of the sickness fund must agree with the insurance, and with the work and the unemployment before it. For the
 * days that the fund pays there is no other income in their place: no unemployment, no pension, no main occupation as
 * self-employed. Nor an employment: a contract may be suspended in such a time, but all that the simulator derives of an
 * employment takes its days as days of work.
 * @throws PersonaError
 */
export function checkIncapacities({ file, life }: Written<PersonaFile>): void {
  life.incapacities.forEach((incapacity, index) => {
    for (const today of sampleDays) {
      const problem = problemOf(incapacity, life, today);
      if (problem !== undefined) throw new PersonaError(file, `incapacities.${String(index)}`, problem);
    }
  });
}

function problemOf(incapacity: Incapacity, life: PersonaFile, today: string): string | undefined {
  return (
    problemOfDays(incapacity, life, today) ??
    problemOfInsurance(incapacity, life, today) ??
    problemOfIncome(incapacity, life, today)
  );
}

/** What is wrong with the time itself. */
function problemOfDays(incapacity: Incapacity, life: PersonaFile, today: string): string | undefined {
  const { kind, scheme, status, until, exit, delivery, expected } = incapacity;
  const { begin, end } = daysOf(incapacity, today);
  if (end < begin) return 'must not end before it begins';
  if (begin > today) return 'must have begun';
  if (firstPaid(incapacity, today) < begin) return 'must not be paid before it begins';
  if ((until === undefined) !== (exit === undefined)) return 'must say how it ended, and only then';
  if (life.status.kind === 'deceased' && exit !== 'death') return 'must end with the death';
  if (ageOn(begin, life) < ages.first) return 'must not begin before the age of 15';
  if (ageOn(until === undefined ? today : end, life) >= ages.last) return 'must end before the pension age';
  if (kind !== 'pregnancy' && (delivery ?? expected) !== undefined) return 'must be a pregnancy to have a birth';
  if (kind === 'pregnancy' && life.gender === 'male') return 'must be of a woman';
  const isIndependent = status === 'selfEmployed' || status === 'assistingSpouse';
  if (isIndependent !== (scheme === 'independent')) return 'must have a status of its scheme';
  const others = life.incapacities.filter((other) => other !== incapacity).map((other) => daysOf(other, today));
  return others.some((other) => other.begin <= end && other.end >= begin) ? 'must not overlap with another' : undefined;
}

/** The fund insures the person in the same scheme as long as it lasts, as an invalid one once that is so. */
function problemOfInsurance(incapacity: Incapacity, life: PersonaFile, today: string): string | undefined {
  const { begin, end } = daysOf(incapacity, today);
  const last = end > today ? today : end;
  const insurances = (life.healthInsurance?.insurances ?? [])
    .filter(({ scheme }) => scheme === schemes[incapacity.scheme])
    .map((insurance) => ({
      ...insurance,
      from: resolve(insurance.since, today),
      endsOn: insurance.until === undefined ? '9999-12-31' : resolve(insurance.until, today),
    }));
  const on = (day: string) => insurances.find(({ from, endsOn }) => from <= day && endsOn > day);
  for (let day = begin; day <= last;) {
    const insurance = on(day);
    if (!insurance) return `must be insured in its scheme on ${day}`;
    day = insurance.endsOn;
  }
  const invalidSince = invaliditySince(incapacity, today);
  if (invalidSince !== undefined && invalidSince <= last && on(last)?.socialState !== invalid) {
    return 'must be insured as an invalid';
  }
  return undefined;
}

/** What was before it, and what must not be beside it. */
function problemOfIncome(incapacity: Incapacity, life: PersonaFile, today: string): string | undefined {
  const { begin, end } = daysOf(incapacity, today);
  const earliest = resolve(`-${String(daysAfterWork)} days`, begin);
  const ofUnemployment = (from: string, to: string) => isUnemployed(life, from, to, today);
  const others = life.incapacities.filter((other) => other !== incapacity).map((other) => daysOf(other, today));
  const followsAnother = others.some((other) => other.end < begin && other.end >= earliest);
  const follows =
    incapacity.scheme === 'independent'
      ? isSelfEmployed(life, earliest, begin, today)
      : isEmployed(life, earliest, begin, today) || ofUnemployment(earliest, begin);
  if (!follows && !followsAnother) return 'must follow work or unemployment of its scheme';
  const paid = firstPaid(incapacity, today);
  if (paid > end) return undefined;
  if (ofUnemployment(paid, end)) return 'must not be paid beside a right to unemployment';
  if (isEmployed(life, paid, end, today)) return 'must not be paid beside an employment';
  if (isSelfEmployed(life, paid, end, today)) return 'must not be paid beside a main occupation as self-employed';
  return isRetired(life, paid, end, today) ? 'must not be paid beside a retirement pension' : undefined;
}

function firstPaid({ since, paidSince }: Incapacity, today: string): string {
  return resolve(paidSince ?? since, today);
}

function isUnemployed({ unemployment }: PersonaFile, begin: string, end: string, today: string): boolean {
  return (unemployment?.rights ?? [])
    .map((right) => daysOf(right, today))
    .some((right) => right.begin <= end && right.end >= begin);
}
