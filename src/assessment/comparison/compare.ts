import type { Declared } from '../declared.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { compareAddress } from './address.ts';
import { declaredFact, toComparedItem, type Compared, type ComparedItem } from './compared-item.ts';
import { compareHousehold } from './household.ts';
import { compareIncome } from './income.ts';
import { compareProperty } from './property.ts';
import { compareWork } from './work.ts';
import { compareSavings, compareYesNo } from './yes-no.ts';

/**
 * Lays what the applicant declares beside what the streams say and what was observed, item by item. What was not asked
 * (absent in `declared`) is not compared. The means of a member of the household are compared with the answers about that
 * person, where they were given along.
 */
export function compareDeclared(inquiry: Inquiry): ComparedItem[] {
  const { applicant, declared } = inquiry;
  if (declared === undefined) return [];
  const ofApplicant = [
    ...compareAddress(inquiry),
    ...compareHousehold(inquiry),
    ...compareWork(inquiry),
    ...compareMeans(inquiry, applicant, declared, []),
    ...compareYesNo(inquiry),
  ].map((compared) => toComparedItem(inquiry, 'applicant', compared));
  const ofMembers = (declared.household ?? []).flatMap((member, at) => {
    const person = inquiry.others.find(({ integrationId }) => integrationId === member.integrationId);
    const compared = person
      ? compareMeans(inquiry, person, member, ['household', at])
      : withoutAnswers(member, ['household', at]);
    return compared.map((one) => toComparedItem(inquiry, { integrationId: member.integrationId }, one));
  });
  return [...ofApplicant, ...ofMembers];
}

type Means = Pick<Declared, 'income' | 'property' | 'savings'>;

function compareMeans(
  inquiry: Inquiry,
  person: Person,
  { income, property, savings }: Means,
  path: readonly (string | number)[],
): readonly Compared[] {
  const at = (name: string): Fact => declaredFact(...path, name);
  return [
    ...compareIncome(inquiry, person, income, at('income')),
    ...compareProperty(inquiry, person, property, at('property')),
    ...compareSavings(savings && at('savings')),
  ];
}

/** The means of a member about whom nothing was asked. */
function withoutAnswers(
  { income, property, savings, integrationId }: Means & { readonly integrationId?: string | undefined },
  path: readonly (string | number)[],
): readonly Compared[] {
  const whose = integrationId === undefined ? {} : { integrationId };
  const notConsulted = (item: 'income' | 'property'): Compared => {
    const declared = declaredFact(...path, item);
    const missing = [{ why: 'notConsulted' as const, ...whose, path: declared.path }];
    return { item, outcome: 'notConsulted', declared: [declared], found: [], missing };
  };
  return [
    ...(income === undefined ? [] : [notConsulted('income')]),
    ...(property === undefined ? [] : [notConsulted('property')]),
    ...compareSavings(savings && declaredFact(...path, 'savings')),
  ];
}
