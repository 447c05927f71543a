import { addMonths } from '../../../values/calendar.ts';
import type { Fact, Missing } from '../../finding.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told } from '../../known.ts';
import { daysOf } from '../../days-in-month.ts';
import { personsOf } from '../../persons.ts';
import { othersInHousehold } from '../birth.ts';
import { clear, raised, unknown, type RightRule } from '../right.ts';
import type { Inquiry } from '../../inquiry.ts';
import { wordsOf } from '../words.ts';

/** Age until which a child has child benefit without more; older children have it while they study. */
const unconditionalYears = 18;

/** A child of the household for whom nobody of the file is paid now. */
export const childBenefit: RightRule = {
  rule: {
    code: 'childBenefit',
    legalBasis: 'Decrees and ordinances of the regions and the German-speaking Community on child benefits, since 2019',
    validFrom: '2019-01-01',
    certainty: 'assumed',
  },
  words: wordsOf('childBenefit'),
  look(inquiry) {
    const household = othersInHousehold(inquiry);
    const registered = household.items.filter(({ value }) => isMinor(value.birthDate, inquiry.day));
    const declared = declaredChildren(inquiry);
    const children = registered.length > 0 ? registered.map(({ fact }) => fact) : declared;
    if (children.length === 0) {
      return household.missing.length > 0 ? unknown(household.missing) : clear(household.looked);
    }
    const { paid, facts, missing, looked } = benefits(inquiry);
    const unpaid = registered.filter(({ value }) => value.ssin === undefined || !paid.has(value.ssin));
    // Without numbers one file that is paid is enough: whose it is cannot be compared.
    const isPaid = registered.length > 0 ? unpaid.length === 0 : paid.size > 0;
    if (isPaid) return clear(facts);
    if (missing.length > 0) return unknown(missing, children);
    const without = registered.length > 0 ? unpaid.map(({ fact }) => fact) : children;
    return raised([...without, ...looked], { children: String(without.length) });
  },
};

function isMinor(birthDate: string | undefined, day: string): boolean {
  const days = daysOf(birthDate);
  return days !== undefined && addMonths(days.earliest, unconditionalYears * 12) > day;
}

function declaredChildren({ declared, day }: Inquiry): readonly Fact[] {
  return (declared?.household ?? []).flatMap(({ relation, birthDate }, index): Fact[] => {
    const isChild = relation === 'child' && isMinor(birthDate, day);
    return isChild ? [{ origin: 'declared', path: `/household/${String(index)}` }] : [];
  });
}

/** The children for whom is paid now, in the files of everybody whose answers are here. */
function benefits(inquiry: Inquiry) {
  const paid = new Set<string>();
  const facts: Fact[] = [];
  const looked: Fact[] = [];
  const missing: Missing[] = [];
  for (const person of personsOf(inquiry)) {
    const files = itemsOf(told(inquiry, person, 'cadaf', 'files'));
    const sources = itemsOf(told(inquiry, person, 'cadaf', 'sources'));
    // Of another member of the household a stream that was not asked leaves nothing open: the applicant's own decides.
    if (person === inquiry.applicant) {
      const silent = sources.items.filter(({ value }) => value.outcome === 'unknown' || value.outcome === 'incomplete');
      missing.push(...files.missing, ...silent.map(({ fact }) => ({ ...unsaid(fact), why: 'sourceSilent' as const })));
    }
    looked.push(...files.looked);
    for (const { value, fact } of files.items) {
      if (value.isCurrent === undefined) missing.push(unsaid(fact, 'isCurrent'));
      if (value.isCurrent !== true) continue;
      facts.push(fact);
      for (const { ssin } of value.children) paid.add(ssin);
    }
  }
  return { paid, facts, looked, missing };
}
