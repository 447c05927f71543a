import { resolve, type ChildBenefitFile } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';

/** The months of a question, both included, `yyyy-mm`, and the day of the clock. */
export interface Months {
  readonly first: string;
  readonly last: string;
  readonly today: string;
}

type PersonInFile = ChildBenefitFile['children'][number];
type Payment = PersonInFile['payments'][number];
type Bonus = PersonInFile['bonuses'][number];

/** True when something was paid in the months of the question. */
export function isSeen({ beneficiaries, children }: ChildBenefitFile, months: Months): boolean {
  return [...beneficiaries, ...children].some((one) => rowsOf(one, months).length > 0);
}

/** A file with what touches the months asked; a child for whom nothing was paid then is left out. */
export function toFile(file: ChildBenefitFile, months: Months): XmlElements {
  const { fund, beneficiaries } = file;
  const children = file.children.filter((child) => rowsOf(child, months).length > 0);
  return {
    childBenefitsFund: {
      ...('code' in fund ? { code: fund.code } : { enterpriseNumber: fund.enterpriseNumber }),
      description: (['nl', 'fr', 'de'] as const).flatMap((language) => {
        const name = fund.name[language];
        return name === undefined ? [] : [{ $: { language: language.toUpperCase() }, _: name }];
      }),
    },
    fileNumber: file.fileNumber,
    entitledPersonSsin: file.entitledPerson,
    beneficiaries:
      beneficiaries.length > 0 ? { beneficiary: beneficiaries.map((one) => toPerson(one, months)) } : undefined,
    children: children.length > 0 ? { child: children.map((one) => toPerson(one, months)) } : undefined,
  };
}

function rowsOf({ payments, bonuses }: PersonInFile, months: Months): readonly (Payment | Bonus)[] {
  return [...payments.filter((row) => isPaid(row, months)), ...bonuses.filter((row) => isGiven(row, months))];
}

/** What begins after the month of the clock is not known yet. */
function isPaid({ from, until }: Payment, { first, last, today }: Months): boolean {
  const begin = monthOf(from, today);
  return begin <= last && begin <= today.slice(0, 7) && (until === undefined || monthOf(until, today) >= first);
}

function isGiven({ month }: Bonus, { first, last, today }: Months): boolean {
  const given = monthOf(month, today);
  return given >= first && given <= last && given <= today.slice(0, 7);
}

function toPerson(person: PersonInFile, months: Months): XmlElements {
  const { today } = months;
  const bonus = person.bonuses
    .filter((row) => isGiven(row, months))
    .map((row) => ({ code: row.kind, month: monthOf(row.month, today), beneficiaries: linked(row) }));
  const paymentPeriod = person.payments
    .filter((row) => isPaid(row, months))
    .map((row) => ({
      code: row.kind,
      beginMonth: monthOf(row.from, today),
      endMonth: row.until === undefined ? undefined : monthOf(row.until, today),
      beneficiaries: linked(row),
    }));
  return {
    ssin: person.person,
    bonuses: bonus.length > 0 ? { bonus } : undefined,
    paymentPeriods: paymentPeriod.length > 0 ? { paymentPeriod } : undefined,
  };
}

function linked({ linkedTo }: Payment | Bonus): XmlElements | undefined {
  return linkedTo && { ssin: linkedTo };
}

function monthOf(date: string, today: string): string {
  return resolve(date, today).slice(0, 7);
}
