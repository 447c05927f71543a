import type { YearMonth } from '../../values/partial-period.ts';
import type { DeclaredIncome } from '../declared.ts';
import type { Fact } from '../finding.ts';
import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';
import { includesMonth } from '../months.ts';
import { centsAMonth, isAbout, isOfMonth } from './about.ts';
import type { Basis, FlagRule, Sighting } from './flag.ts';
import type { Reason } from './reasons.ts';
import type { Counted } from './whose.ts';

/** Why something in one month asks for no attention, and the facts that say so. */
export interface Explanation {
  readonly reason: Reason;
  readonly facts: readonly Fact[];
}

/**
 * What explains a sighting in one month; undefined when nothing does.
 * @param beside the other sightings of the same person, because declared income stands against all of its kind
 */
export function explanationOf(
  inquiry: Inquiry,
  whose: Counted,
  flag: FlagRule,
  sighting: Sighting,
  beside: readonly Sighting[],
  month: YearMonth,
): Explanation | undefined {
  return (
    sighting.explained ??
    (whose.notCounted && { reason: 'notCountedByChoice', facts: [whose.notCounted] }) ??
    byDeclaration(inquiry, whose, sighting, beside, month) ??
    (flag.canBeExempt ? byExemption(inquiry, whose, month) : undefined) ??
    byObservation(inquiry, whose, flag, sighting, month)
  );
}

function byDeclaration(
  inquiry: Inquiry,
  whose: Counted,
  sighting: Sighting,
  beside: readonly Sighting[],
  month: YearMonth,
): Explanation | undefined {
  const incomes = declaredOf(whose, sighting, month);
  if (incomes.length === 0) return undefined;
  const facts = incomes.map(({ index }) => declaredFact(whose, 'income', index));
  const explanation: Explanation = { reason: 'declared', facts };
  // Some sources give no amount, or none for one of the payments: then there is nothing to compare with.
  const found = foundIn(sighting, beside, month);
  if (found === undefined) return explanation;
  const amounts = incomes.map(({ income }) => centsAMonth(income));
  if (amounts.includes(undefined)) return undefined;
  const declared = {
    cents: amounts.reduce<number>((sum, cents) => sum + (cents ?? 0), 0),
    basis: basisOf(incomes.map(({ income }) => income)),
  };
  return isAbout(declared, found, inquiry.day) ? explanation : undefined;
}

/** The declared income of the kinds of a sighting that runs in the month. */
function declaredOf({ declared }: Counted, { kinds }: Sighting, month: YearMonth) {
  return (declared?.income ?? [])
    .map((income, index) => ({ income, index }))
    .filter(({ income }) => kinds.includes(income.kind) && isOfMonth(income, month));
}

/** All that was found in the month of the same kinds; undefined when one of them has no amount. */
function foundIn(sighting: Sighting, beside: readonly Sighting[], month: YearMonth) {
  const alike = beside.filter(
    ({ kinds, months, explained }) =>
      !explained && months.includes(month) && kinds.some((kind) => sighting.kinds.includes(kind)),
  );
  const amounts = alike.map(({ cents }) => cents);
  if (alike.length === 0 || amounts.includes(undefined)) return undefined;
  const basis: Basis = sighting.basis ?? 'gross';
  return { cents: amounts.reduce<number>((sum, cents) => sum + (cents ?? 0), 0), basis };
}

/** One gross amount among them makes the sum not net. */
function basisOf(incomes: readonly DeclaredIncome[]): Basis {
  return incomes.some(({ basis }) => basis === 'gross') ? 'gross' : 'net';
}

/**
 * An exemption that the social worker grants to the applicant, or one that the attestations of the person show in that
 * month, of whatever kind.
 */
function byExemption(inquiry: Inquiry, { person }: Counted, month: YearMonth): Explanation | undefined {
  const { exemption } = inquiry.choices;
  if (person === inquiry.applicant && exemption) {
    return { reason: 'exempt', facts: [{ origin: 'chosen', path: '/exemption' }] };
  }
  const attested = told(inquiry, person, 'attestations', 'exemptions');
  const list = attested.state === 'known' ? attested.value : [];
  const index = list.findIndex((one) => one.startDate !== undefined && includesMonth(one, month) && !isRefused(one));
  if (index >= 0 && attested.state === 'known') {
    return { reason: 'exempt', facts: [within(attested.fact, index)] };
  }
  const counter = told(inquiry, person, 'attestations', 'incomeExemption');
  if (counter.state !== 'known') return undefined;
  const { hasExemption, firstExemptionDate, windowEndDate, isExhausted } = counter.value;
  const runs =
    hasExemption === true &&
    isExhausted !== true &&
    firstExemptionDate !== undefined &&
    includesMonth({ startDate: firstExemptionDate, endDate: windowEndDate }, month);
  return runs ? { reason: 'exempt', facts: [counter.fact] } : undefined;
}

/** A form that the PPS Social Integration refused attests nothing. */
function isRefused({ status }: { readonly status?: { readonly code: string } | undefined }): boolean {
  return status?.code === '1';
}

/**
 * An observation of the item, not older than the month. It confirms what is declared: when the applicant was asked and
 * does not declare it, there is nothing that it confirms. The last one that settles something counts. Observations are
 * of the file, so they explain nothing of somebody else.
 */
function byObservation(
  inquiry: Inquiry,
  whose: Counted,
  flag: FlagRule,
  sighting: Sighting,
  month: YearMonth,
): Explanation | undefined {
  if (whose.person !== inquiry.applicant) return undefined;
  const settled = inquiry.observations.filter(
    ({ item, outcome, date }) => item === flag.item && outcome !== 'inconclusive' && date >= `${month}-01`,
  );
  const lastDay = settled
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const last = settled.filter(({ date }) => date === lastDay);
  // Of two on the same day, the one that contradicts leaves the question open.
  if (last.length === 0 || last.some(({ outcome }) => outcome === 'contradicts')) return undefined;
  if (isDenied(whose, flag, sighting, month)) return undefined;
  const facts = last.map(({ observationId }): Fact => ({ origin: 'observed', path: observationId }));
  return { reason: 'confirmed', facts };
}

/** True when the applicant was asked and says that there is nothing of it. */
function isDenied(whose: Counted, flag: FlagRule, sighting: Sighting, month: YearMonth): boolean {
  const { declared } = whose;
  if (flag.item === 'property') return declared?.property?.length === 0;
  if (flag.item === 'insurance') return declared?.isInsured === false;
  if (flag.item === 'work' && declared?.work !== undefined) return declared.work.length === 0;
  return declared?.income !== undefined && declaredOf(whose, sighting, month).length === 0;
}

/** Where something declared of the person stands. */
function declaredFact({ path }: Counted, item: string, index: number): Fact {
  return { origin: 'declared', path: `${path}/${item}/${String(index)}` };
}
