import { centsOf, eurosFromCents } from '../../../values/amount.ts';
import { monthOfDate } from '../../../values/partial-period.ts';
import { newest } from '../../dated.ts';
import { firstDayOf, lastDayOf } from '../../days-in-month.ts';
import { propertyRows } from '../../living-wage/amounts.ts';
import type { Declared } from '../../declared.ts';
import type { Fact, Missing } from '../../finding.ts';
import type { Inquiry, Person } from '../../inquiry.ts';
import { itemsOf, unsaid } from '../../items.ts';
import { told, within } from '../../known.ts';
import { isAbout } from '../about.ts';
import type { FlagRule, Sighting } from '../flag.ts';
import { countingRights, isInForce, ownIncome, type Bounds, type OwnIncome } from '../property-share.ts';
import { counted } from '../whose.ts';
import { wordsOf } from '../words.ts';
import { bothAids, supervised } from './supervision.ts';

/** More children than anybody receives child benefit for: then the number that nobody knows changes nothing. */
const manyChildren = 30;

/** Real estate whose cadastral income is above the exempt one, in months of aid. */
export const cadastralIncome: FlagRule = {
  rule: supervised('cadastralIncome'),
  aids: bothAids,
  item: 'property',
  isOfHousehold: true,
  canBeExempt: false,
  words: wordsOf('cadastralIncome'),
  look(inquiry, person, months) {
    const { items, missing, looked } = itemsOf(told(inquiry, person, 'patrimonium', 'properties'));
    const thisMonth = monthOfDate(inquiry.day);
    const first = firstDayOf(months[0] ?? thisMonth);
    const last = lastDayOf(months.at(-1) ?? thisMonth);
    const now = items.filter(({ value }) => isInForce(value, first, last));
    const own = now.filter(({ value }) => countingRights(value).length > 0);
    const bare = now.filter((one) => !own.includes(one) && one.value.parties.some((party) => party.isConsultedPerson));
    const byLaw = bare.map(({ fact }): Sighting => {
      const facts = [within(fact, 'parties')];
      return { months, facts: [fact], kinds: [], explained: { reason: 'notCountedByLaw', facts } };
    });
    if (own.length === 0) return { sightings: byLaw, missing, looked };
    const incomes = own.map(({ value }) => ownIncome(value));
    const incomplete = own.filter((_, index) => incomes[index]?.isComplete !== true);
    const children = childrenOf(inquiry, person);
    return {
      sightings: [
        ...byLaw,
        judged(inquiry, person, months, {
          built: sumOf(incomes, 'built'),
          unbuilt: sumOf(incomes, 'unbuilt'),
          facts: own.map(({ fact }) => fact),
          untold: incomplete.map(({ fact }) => unsaid(fact, 'parts')),
          unshared: own.map(({ fact }) => unsaid(fact, 'parties')),
          children,
        }),
      ],
      missing,
      looked,
    };
  },
};

interface Estate {
  readonly built: Bounds;
  readonly unbuilt: Bounds;
  readonly facts: readonly Fact[];
  readonly untold: readonly Missing[];
  readonly unshared: readonly Missing[];
  readonly children: Children;
}

/** Raised above the exemption whatever is not known, explained below it whatever is not known, unsure between. */
function judged(inquiry: Inquiry, person: Person, months: readonly string[], estate: Estate): Sighting {
  // The share of an undivided right is taken first, then the whole exemption (assumed).
  const exempt = newest(propertyRows, inquiry.day);
  const { built, unbuilt, children, facts, untold } = estate;
  const exemptBuilt = (count: number) => exempt.builtExemption + exempt.perChild * count;
  const isAbove = built.least > exemptBuilt(children.most) || unbuilt.least > exempt.unbuiltExemption;
  const isBelow =
    untold.length === 0 && built.most <= exemptBuilt(children.least) && unbuilt.most <= exempt.unbuiltExemption;
  const seen: Sighting = {
    months,
    facts: [...facts, ...children.facts],
    kinds: [],
    values: {
      ...euro('builtIncome', built.most),
      ...euro('unbuiltIncome', unbuilt.most),
      ...euro('exemptBuilt', exemptBuilt(children.least)),
      ...euro('exemptUnbuilt', exempt.unbuiltExemption),
    },
  };
  if (isBelow) return { ...seen, explained: { reason: 'belowExemption', facts: children.facts } };
  const declared = declaredAlike(inquiry, person, estate);
  if (declared.length > 0) return { ...seen, explained: { reason: 'declared', facts: declared } };
  if (isAbove) return seen;
  const ofShare = built.least === built.most && unbuilt.least === unbuilt.most ? [] : estate.unshared;
  return { ...seen, unsure: [...untold, ...ofShare, ...children.missing] };
}

interface Children {
  readonly least: number;
  readonly most: number;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/** The children for whom the person receives child benefit: as chosen for the applicant, otherwise as paid now. */
function childrenOf(inquiry: Inquiry, person: Person): Children {
  const chosen = person === inquiry.applicant ? inquiry.choices.childrenAsRecipient : undefined;
  if (chosen !== undefined) {
    return { least: chosen, most: chosen, facts: [{ origin: 'chosen', path: '/childrenAsRecipient' }], missing: [] };
  }
  const { items, missing } = itemsOf(told(inquiry, person, 'cadaf', 'files'));
  const files = items.filter(({ value }) => value.isCurrent === true && isRecipient(value.consultedPersonRoles));
  const children = new Set(
    files.flatMap(({ value }) => value.children.filter((one) => !one.isConsultedPerson).map(({ ssin }) => ssin)),
  );
  const most = missing.length > 0 ? Math.max(manyChildren, children.size) : children.size;
  return { least: children.size, most, facts: files.map(({ fact }) => fact), missing };
}

function isRecipient(roles: readonly { readonly code: string }[]): boolean {
  return roles.some(({ code }) => code === 'beneficiary');
}

/** Declared property whose own cadastral income comes to about what was found, built and unbuilt; none otherwise. */
function declaredAlike(inquiry: Inquiry, person: Person, { built, unbuilt }: Estate): readonly Fact[] {
  const whose = counted(inquiry).find((one) => one.person === person);
  const list = (whose?.declared?.property ?? []).map((property, index) => ({ property, index }));
  const counting = list.filter(({ property }) => property.country === undefined && property.right !== 'bareOwnership');
  const cents = (kind: 'built' | 'unbuilt') =>
    counting.filter(({ property }) => property.kind === kind).map(({ property }) => ownCents(property));
  const isLike = (found: Bounds, declared: readonly (number | undefined)[]) => {
    if (declared.includes(undefined)) return false;
    const sum = declared.reduce<number>((total, one) => total + (one ?? 0), 0);
    const like = (bound: number) =>
      isAbout({ cents: sum, basis: 'untaxed' }, { cents: bound, basis: 'untaxed' }, inquiry.day);
    return like(found.least) || like(found.most) || (sum >= found.least && sum <= found.most);
  };
  if (counting.length === 0 || !isLike(built, cents('built')) || !isLike(unbuilt, cents('unbuilt'))) return [];
  return counting.map(({ index }) => ({ origin: 'declared', path: `${whose?.path ?? ''}/property/${String(index)}` }));
}

type DeclaredProperty = NonNullable<Declared['property']>[number];

/** Eurocents of the person's share, rounded; undefined when no cadastral income is declared. */
function ownCents({ cadastralIncome: income, share }: DeclaredProperty): number | undefined {
  const cents = income && centsOf(income);
  if (cents === undefined) return undefined;
  return share ? Math.round((cents * share.numerator) / share.denominator) : cents;
}

function sumOf(incomes: readonly OwnIncome[], kind: 'built' | 'unbuilt'): Bounds {
  return {
    least: incomes.reduce((sum, income) => sum + income[kind].least, 0),
    most: incomes.reduce((sum, income) => sum + income[kind].most, 0),
  };
}

function euro(name: string, cents: number): Readonly<Record<string, string>> {
  const amount = eurosFromCents(String(cents));
  return amount ? { [name]: amount.value } : {};
}
