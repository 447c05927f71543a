import { centsOf, eurosOf } from '../../values/amount.ts';
import type { DeclaredIncome } from '../declared.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { netLimits } from '../net-of-gross.ts';
import { type Compared } from './compared-item.ts';
import type { FoundIncome, IncomeAnswer } from './found-income.ts';
import { incomeSources } from './income-sources.ts';
import { ofWholeList, withoutFound } from './listed.ts';
import { employerLikeness } from './similar-names.ts';
import { isSameAmount, toleranceOn } from './tolerances.ts';

interface DeclaredPart {
  readonly value: DeclaredIncome;
  readonly fact: Fact;
}

/**
 * The incomes that somebody declares, beside what the streams have of each kind. Incomes of kinds that a source does not
 * tell apart are compared together.
 * @param list where the list is in what was declared
 */
export function compareIncome(
  inquiry: Inquiry,
  person: Person,
  incomes: readonly DeclaredIncome[] | undefined,
  list: Fact,
): readonly Compared[] {
  if (incomes === undefined) return [];
  const declared = incomes.map((value, at) => ({ value, fact: { ...list, path: `${list.path}/${String(at)}` } }));
  const answers = incomeSources.map(({ kinds, look }) => ({ kinds, answer: look(inquiry, person) }));
  const compared: readonly Compared[] = [
    ...answers.flatMap(({ kinds, answer }) => {
      const parts = declared.filter(({ value }) => kinds.includes(value.kind));
      return ofKinds(inquiry, list, parts, answer);
    }),
    ...declared
      .filter(({ value }) => !incomeSources.some(({ kinds }) => kinds.includes(value.kind)))
      .map(({ fact }): Compared => {
        return { item: 'income', outcome: 'notComparable', reasons: ['noStream'], declared: [fact], found: [] };
      }),
  ];
  const whole = {
    answers: answers.flatMap(({ answer }) => answer.answers),
    missing: uniqueBy(answers.flatMap(({ answer }) => answer.missing)),
  };
  return [...compared, ...ofWholeList({ item: 'income', list, isEmpty: incomes.length === 0 }, whole, compared)];
}

/** Two kinds can wait for the same answer: it is missing once. */
function uniqueBy<T>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
}

function isNow({ startDate, endDate }: DeclaredIncome, day: string): boolean {
  return (startDate === undefined || startDate <= day) && (endDate === undefined || endDate >= day);
}

function ofKinds(
  inquiry: Inquiry,
  list: Fact,
  parts: readonly DeclaredPart[],
  answer: IncomeAnswer,
): readonly Compared[] {
  const { income } = answer;
  if (parts.length === 0) return income?.isRunning === true ? [notDeclared(list, income)] : [];
  const now = parts.filter(({ value }) => isNow(value, inquiry.day));
  const others = parts.filter(({ value }) => !isNow(value, inquiry.day));
  if (now.length === 0) return notNow(others, answer);
  return [
    ...ofNow(inquiry, now, answer),
    ...others.map(({ fact }): Compared => {
      return { item: 'income', outcome: 'notComparable', reasons: ['notNow'], declared: [fact], found: [] };
    }),
  ];
}

/** Incomes that are over or begin later, as the declaration says: the source should have none now. */
function notNow(parts: readonly DeclaredPart[], { income, answers, missing }: IncomeAnswer): readonly Compared[] {
  const declared = parts.map(({ fact }) => fact);
  if (income?.isRunning === true) {
    const values = { found: income.cents === undefined ? undefined : eurosOf(income.cents).value, month: income.month };
    return [{ item: 'income', outcome: 'differs', reasons: ['notNow'], values, declared, found: income.facts }];
  }
  if (missing.length > 0) return parts.map(({ fact }) => withoutFound('income', fact, { answers, missing }));
  return [{ item: 'income', outcome: 'same', declared, found: income?.facts ?? answers }];
}

function ofNow(inquiry: Inquiry, parts: readonly DeclaredPart[], answer: IncomeAnswer): readonly Compared[] {
  const { income } = answer;
  if (!income) return parts.map(({ fact }) => withoutFound('income', fact, answer));
  if (!income.isRunning) {
    const { facts, month } = income;
    if (answer.missing.length > 0) return parts.map(({ fact }) => withoutFound('income', fact, answer));
    return parts.map(({ fact }) => ({
      ...{ item: 'income', outcome: 'notInSource', reasons: ['paymentsStopped'] },
      ...{ values: { lastMonth: month }, declared: [fact], found: facts },
    }));
  }
  return [compareAmounts(inquiry, parts, income)];
}

function notDeclared(list: Fact, { facts, cents, basis, month }: FoundIncome): Compared {
  const values = { found: cents === undefined ? undefined : eurosOf(cents).value, foundBasis: basis, month };
  return { item: 'income', outcome: 'notDeclared', values, declared: [list], found: facts };
}

function compareAmounts({ day }: Inquiry, parts: readonly DeclaredPart[], income: FoundIncome): Compared {
  const { facts, cents, basis, month } = income;
  const monthly = parts.map(({ value }) => perMonth(value));
  const total = monthly.includes(undefined)
    ? undefined
    : monthly.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const bases = new Set(parts.map(({ value }) => value.basis));
  const [declaredBasis] = bases;
  const other = isOtherPayer(day, parts, income) ? (['otherEmployerName'] as const) : [];
  const sides = { item: 'income' as const, declared: parts.map(({ fact }) => fact), found: facts };
  const values = {
    declared: total === undefined ? undefined : eurosOf(total).value,
    found: cents === undefined ? undefined : eurosOf(cents).value,
    declaredBasis: bases.size === 1 ? declaredBasis : undefined,
    foundBasis: basis,
    month,
  };
  if (cents === undefined) return { ...sides, outcome: 'notComparable', reasons: ['noAmount'], values };
  if (total === undefined) return { ...sides, outcome: 'notComparable', reasons: ['notPerMonth'], values };
  // Where nothing is withheld, gross and net are the same; else they are never laid on each other.
  const isComparable = basis === 'untaxed' || (bases.size === 1 && declaredBasis === basis);
  if (!isComparable) return { ...sides, ...netAgainstGross(day, total, cents, income, declaredBasis, values) };
  if (isSameAmount(day, total, cents)) return { ...sides, outcome: 'same', reasons: other, values };
  return { ...sides, outcome: 'differs', reasons: ['amount', ...other], difference: cents - total, values };
}

/** A net amount is surely another one than a gross one when nothing that can be withheld makes the one of the other. */
function netAgainstGross(
  day: string,
  net: number,
  gross: number,
  { withheld }: FoundIncome,
  declaredBasis: string | undefined,
  values: Compared['values'],
): Pick<Compared, 'outcome' | 'reasons' | 'values'> {
  if (declaredBasis !== 'net') return { outcome: 'notComparable', reasons: ['grossAndNet'], values };
  const { least, most } = netLimits(gross, day, withheld);
  const limits = { ...values, netAtLeast: eurosOf(least).value, netAtMost: eurosOf(most).value };
  const isPossible = (net >= least && net <= most) || [least, most].some((limit) => isSameAmount(day, net, limit));
  return isPossible
    ? { outcome: 'notComparable', reasons: ['grossAndNet'], values: limits }
    : { outcome: 'differs', reasons: ['amount', 'grossAndNet'], values: limits };
}

/** True when somebody is said to pay whom no source names so. */
function isOtherPayer(day: string, parts: readonly DeclaredPart[], { payers = [] }: FoundIncome): boolean {
  const said = parts.flatMap(({ value }) => value.payer ?? []);
  const isNamed = (payer: string) =>
    payers.some((name) => employerLikeness(payer, name) >= toleranceOn(day, 'namePercent'));
  return payers.length > 0 && said.some((payer) => !isNamed(payer));
}

/** Eurocents a month, half a cent up; undefined for what is not of whole months. */
function perMonth({ amount, per, daysWorked }: DeclaredIncome): number | undefined {
  const cents = centsOf(amount);
  if (cents === undefined || daysWorked !== undefined) return undefined;
  if (per === 'month') return cents;
  return per === 'year' ? Math.floor((cents * 2 + 12) / 24) : undefined;
}
