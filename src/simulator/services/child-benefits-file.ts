import { resolve, type ChildBenefitFile } from '../personas/schema.ts';
import type { XmlElements } from '../xml.ts';
import { childBenefitCategories } from './labels-child-benefits.ts';

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
      description: textsOf(fund.name),
    },
    fileNumber: file.fileNumber,
    entitledPersonSsin: file.entitledPerson,
    beneficiaries:
      beneficiaries.length > 0 ? { beneficiary: beneficiaries.map((one) => toPerson(one, months)) } : undefined,
    children: children.length > 0 ? { child: children.map((one) => toPerson(one, months)) } : undefined,
  };
}

/** One text per language; a text without a language stands alone. */
function textsOf(texts: ChildBenefitFile['fund']['name']): readonly XmlElements[] {
  return (['nl', 'fr', 'de', 'none'] as const).flatMap((language) => {
    const text = texts[language];
    return text === undefined
      ? []
      : [language === 'none' ? { _: text } : { $: { language: language.toUpperCase() }, _: text }];
  });
}

/** A code with what it means, as the service explains its open lists. */
function toCategory(kind: string): XmlElements {
  const [nl, fr, de] = childBenefitCategories[kind] ?? [];
  return { code: kind, description: textsOf({ nl, fr, de }) };
}

function rowsOf({ payments, bonuses }: PersonInFile, months: Months): readonly (Payment | Bonus)[] {
  return [...payments.filter((row) => isPaid(row, months)), ...bonuses.filter((row) => isGiven(row, months))];
}

/** What begins after the month of the clock is not known yet. */
function isPaid({ from, until }: Payment, { first, last, today }: Months): boolean {
  const begin = monthOf(from, today);
  return begin <= last && begin <= today.slice(0, 7) && (until === undefined || monthOf(until, today) >= first);
}

function isGiven({ paid }: Bonus, { first, last, today }: Months): boolean {
  const given = monthOf(paid, today);
  return given >= first && given <= last && given <= today.slice(0, 7);
}

function toPerson(person: PersonInFile, months: Months): XmlElements {
  const { today } = months;
  const bonus = person.bonuses
    .filter((row) => isGiven(row, months))
    .map((row) => ({
      paymentDate: resolve(row.paid, today),
      category: toCategory(row.kind),
      beneficiaries: linked(row),
    }));
  const paymentPeriod = person.payments
    .filter((row) => isPaid(row, months))
    .map((row) => ({
      beginMonth: monthOf(row.from, today),
      endMonth: row.until === undefined ? undefined : monthOf(row.until, today),
      category: toCategory(row.kind),
      beneficiaries: linked(row),
    }));
  return {
    ssin: person.person,
    bonuses: bonus.length > 0 ? { bonus } : undefined,
    paymentPeriods: paymentPeriod.length > 0 ? { paymentPeriod } : undefined,
  };
}

function linked({ linkedTo }: Payment | Bonus): XmlElements | undefined {
  return linkedTo && { beneficiary: linkedTo };
}

function monthOf(date: string, today: string): string {
  return resolve(date, today).slice(0, 7);
}
