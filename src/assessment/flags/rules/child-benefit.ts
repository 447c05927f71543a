import type { ChildBenefitFile, Payment } from '../../../streams/cadaf/schema.ts';
import { newest } from '../../dated.ts';
import type { Fact } from '../../finding.ts';
import type { Inquiry, Person } from '../../inquiry.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import { includesMonth } from '../../months.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/**
 * Whether child benefit that somebody else receives for the applicant counts: since the royal decree of 7 January 2026,
 * when a maintenance debtor who lives in receives it.
 */
const ofApplicant = [
  { validFrom: '2002-10-01', countsAtOthers: false },
  { validFrom: '2026-03-01', countsAtOthers: true },
];

/** Supplements that stay out: for orphans and for children who need special care. Sources differ on the first. */
const supplements: readonly string[] = ['ORPHAN_CARE', 'SPECIAL_CARE'];

/**
 * Child benefit in months of aid: received by the applicant, or paid for the applicant. What somebody receives for a
 * child of the household is not counted (royal decree of 11 July 2002, art. 22), and category 3 goes with it.
 */
export const childBenefit: FlagRule = {
  rule: supervised('childBenefit'),
  aids: bothAids,
  item: 'income',
  isOfHousehold: false,
  canBeExempt: false,
  words: wordsOf('childBenefit'),
  look(inquiry, person, months) {
    const { items, missing, looked } = itemsOf(told(inquiry, person, 'cadaf', 'files'));
    const sources = told(inquiry, person, 'cadaf', 'sources');
    const silent = itemsOf(sources).items.filter(({ value }) => value.outcome === 'unknown');
    return {
      sightings: items.flatMap(({ value: file, fact }) => [
        ...(receives(file) ? received(inquiry, person, file, fact, months) : []),
        ...paidFor(file, fact, months),
      ]),
      missing: [...missing, ...silent.map((one) => ({ ...unsaid(one.fact), why: 'sourceSilent' as const }))],
      looked,
    };
  },
};

/** True when the person consulted is one who receives. */
export function receives({ consultedPersonRoles, beneficiaries }: ChildBenefitFile): boolean {
  return (
    consultedPersonRoles.some(({ code }) => code === 'beneficiary') ||
    beneficiaries.some(({ isConsultedPerson }) => isConsultedPerson)
  );
}

/** What the person receives for the children of a file. */
function received(
  inquiry: Inquiry,
  person: Person,
  file: ChildBenefitFile,
  fact: Fact,
  months: readonly string[],
): readonly Sighting[] {
  const household = told(inquiry, person, 'household', 'members');
  const members = household.state === 'known' ? household.value.map(({ ssin }) => ssin) : [];
  const isRaised = file.children.some(({ ssin, isConsultedPerson }) => !isConsultedPerson && members.includes(ssin));
  const explained =
    isRaised && household.state === 'known'
      ? { explained: { reason: 'notCountedByLaw', facts: [household.fact] } as const }
      : inquiry.choices.category === '3'
        ? { explained: { reason: 'dependentFamily', facts: [{ origin: 'chosen', path: '/category' }] } as const }
        : {};
  const own = file.children.flatMap(({ isConsultedPerson, payments }, child) =>
    isConsultedPerson
      ? []
      : payments.map((payment, index) => ({ payment, at: within(fact, 'children', child, 'payments', index) })),
  );
  return own.flatMap(({ payment, at }) => paidIn(payment, at, months)).map((one) => ({ ...one, ...explained }));
}

/** What is paid for the person, who is the child of the file. */
function paidFor(file: ChildBenefitFile, fact: Fact, months: readonly string[]): readonly Sighting[] {
  const isOwn = file.beneficiaries.some(({ isConsultedPerson }) => isConsultedPerson);
  return file.children.flatMap(({ isConsultedPerson, payments }, child) =>
    isConsultedPerson
      ? payments.flatMap((payment, index) => {
          const at = within(fact, 'children', child, 'payments', index);
          const isSupplement = supplements.includes(payment.kind?.code ?? '');
          return paidIn(payment, at, months).flatMap((seen) =>
            Object.entries(Object.groupBy(seen.months, (month) => counts(month, isOwn, isSupplement))).map(
              ([counted, some]): Sighting => ({
                ...seen,
                months: some,
                ...(counted === 'no' && { explained: { reason: 'notCountedByLaw', facts: [at] } as const }),
              }),
            ),
          );
        })
      : [],
  );
}

function counts(month: string, isOwn: boolean, isSupplement: boolean): 'yes' | 'no' {
  const { countsAtOthers } = newest(ofApplicant, `${month}-01`);
  return !isSupplement && (isOwn || countsAtOthers) ? 'yes' : 'no';
}

/** The months of aid in which something was paid; unsure when the source does not say until when. */
function paidIn(
  { startMonth, endMonth, isCurrent }: Payment,
  fact: Fact,
  months: readonly string[],
): readonly Sighting[] {
  const period = { startDate: startMonth && `${startMonth}-01`, endDate: endMonth && `${endMonth}-28` };
  const isOpen = endMonth === undefined && isCurrent !== true;
  return [
    {
      months: months.filter((month) => includesMonth(period, month)),
      facts: [fact],
      kinds: ['childBenefit'],
      ...(isOpen && { unsure: [unsaid(fact, 'endMonth')] }),
    },
  ];
}
