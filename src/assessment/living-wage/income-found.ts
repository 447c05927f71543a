import type { Fact } from '../finding.ts';
import { itemsOf, unsaid } from '../items.ts';
import type { CalendarDate } from '../../values/calendar.ts';
import { includesDay } from '../../values/period-overlap.ts';
import { told, within, type Known } from '../known.ts';
import type { Inquiry, Person } from '../inquiry.ts';
import { foundDisability, foundDisabilityIntegration, foundElderlyAllowance } from './found-disability.ts';
import { foundIncapacity } from './found-incapacity.ts';
import { foundPensions } from './found-pensions.ts';
import { foundUnemployment } from './found-unemployment.ts';
import type { FoundAmount } from './model.ts';
import { anything, nothingAtAll } from './range.ts';
import type { IncomeStepCode } from './rules.ts';

type Find = (inquiry: Inquiry, person: Person) => FoundAmount;

/** What streams find of a kind of income. A step that is not here is known from declarations only. */
export const foundIncome: Partial<Readonly<Record<IncomeStepCode, Find>>> = {
  wages: foundWages,
  selfEmployment: foundSelfEmployment,
  unemployment: foundUnemployment,
  incapacity: foundIncapacity,
  pensions: foundPensions,
  disability: foundDisability,
  disabilityIntegration: foundDisabilityIntegration,
  elderlyAllowance: foundElderlyAllowance,
};

/**
 * Employments of the day: that there is one says nothing of the net wage, which is on the wage slip. The gross pay of the
 * last quarter that employers declared is a fact beside it: it limits nothing, because it is of months before.
 */
function foundWages(inquiry: Inquiry, person: Person): FoundAmount {
  const employments = told(inquiry, person, 'dimona', 'employments');
  const found = ofActivity(employments, inquiry.day, ({ isCanceled, startDate, endDate }) =>
    isCanceled ? undefined : { startDate, endDate },
  );
  return found.range === anything ? { ...found, facts: [...found.facts, ...lastDeclared(inquiry, person)] } : found;
}

/** Declarations of the last quarter of which wages are declared. */
function lastDeclared(inquiry: Inquiry, person: Person): readonly Fact[] {
  const standing = itemsOf(told(inquiry, person, 'wages', 'declarations')).items.filter(
    ({ value }) => !value.isCanceled,
  );
  const last = standing.reduce((latest, { value: { quarter = '' } }) => (quarter > latest ? quarter : latest), '');
  return standing.filter(({ value }) => value.quarter !== undefined && value.quarter === last).map(({ fact }) => fact);
}

/** Work as self-employed on the day; what it brings in is with the accountant. */
function foundSelfEmployment(inquiry: Inquiry, person: Person): FoundAmount {
  const affiliations = told(inquiry, person, 'selfEmployed', 'affiliations');
  if (affiliations.state !== 'known') return ofActivity(affiliations, inquiry.day, () => undefined);
  const segments = affiliations.value.flatMap((affiliation) => affiliation.segments);
  return ofActivity({ ...affiliations, value: segments }, inquiry.day, ({ startDate, endDate, assimilation }) =>
    assimilation === undefined ? { startDate, endDate } : undefined,
  );
}

/**
 * Whether somebody is active on a day: then the amount is unknown, otherwise there is nothing.
 * @param periodOf undefined for what is no activity; without a first day nobody knows when it began
 */
function ofActivity<Item>(
  items: Known<readonly Item[]>,
  day: CalendarDate,
  periodOf: (
    item: Item,
  ) => { readonly startDate?: string | undefined; readonly endDate?: string | undefined } | undefined,
): FoundAmount {
  if (items.state === 'none') return { range: nothingAtAll, facts: [items.fact], missing: [] };
  if (items.state === 'unknown') return { facts: [], missing: [items.missing] };
  const active = items.value.flatMap((item, index) => {
    const period = periodOf(item);
    const runs = period && includesDay({ startDate: period.startDate ?? '', endDate: period.endDate }, day);
    return runs ? [within(items.fact, index)] : [];
  });
  const [first] = active;
  if (first === undefined) return { range: nothingAtAll, facts: [items.fact], missing: [] };
  return { range: anything, facts: active, missing: [unsaid(first)] };
}
