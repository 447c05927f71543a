import type { Inquiry } from '../inquiry.ts';
import { told, within } from '../known.ts';
import type { Fact, Missing } from '../finding.ts';
import { propertyRows, rowOn, type PropertyRow } from './amounts.ts';
import {
  cents,
  higher,
  isLess,
  lower,
  minus,
  plus,
  positive,
  product,
  quotient,
  sumOf,
  times,
  zero,
  type Exact,
} from './exact.ts';
import { declaredProperties, foundProperties, type Owned } from './property-owned.ts';
import { notDeclared } from './income-declared.ts';
import type { Basis, Line, Reading, Subject } from './model.ts';
import { anything, type Range } from './range.ts';

/** Children for whom somebody receives child benefit: each raises what is left out of a built property. */
interface Children {
  readonly count?: number | undefined;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
}

/** What built and unbuilt property of a person counts, a year: royal decree of 11 July 2002, art. 25 and 26. */
export function propertyLines(inquiry: Inquiry, subject: Subject, reading: Reading): readonly Line[] {
  const row = rowOn(propertyRows, inquiry.day);
  const { owned, isKnown, basis, facts, missing, alternative } = ownedOf(inquiry, subject);
  const children = childrenOf(inquiry, subject);
  const ofKind = (kind: Owned['kind']) => owned.filter((one) => one.kind === kind);
  const line = (code: 'builtProperty' | 'unbuiltProperty', range: Range, more: Omit<Children, 'count'>): Line => ({
    code,
    counted: true,
    range: isKnown ? range : { low: range.low },
    basis,
    facts: [...facts, ...more.facts],
    missing: [...missing, ...more.missing],
  });
  if (!row) return [line('builtProperty', anything, children), line('unbuiltProperty', anything, noChildren)];
  const built = (count: number) => countedOf(ofKind('built'), exemptionOf(row, count), row, reading);
  const high = built(0);
  const low = children.count === undefined ? zero : built(children.count);
  const needsChildren = isLess(zero, high);
  const lines = [
    line(
      'builtProperty',
      { low, high: children.count === undefined ? high : low },
      needsChildren ? children : noChildren,
    ),
    line(
      'unbuiltProperty',
      exactRange(countedOf(ofKind('unbuilt'), cents(row.unbuiltExemption), row, reading)),
      noChildren,
    ),
  ];
  if (!alternative) return lines;
  const other = (kind: Owned['kind'], exemption: Exact) =>
    countedOf(
      alternative.filter((one) => one.kind === kind),
      exemption,
      row,
      reading,
    );
  const others = [other('built', exemptionOf(row, children.count ?? 0)), other('unbuilt', cents(row.unbuiltExemption))];
  return lines.map((one, index) => {
    const differing = others[index] ?? zero;
    const isSame = !isLess(one.range.low, differing) && !isLess(differing, one.range.low);
    return isSame ? one : { ...one, alternative: differing };
  });
}

const noChildren: Children = { facts: [], missing: [] };

function exactRange(amount: Exact): Range {
  return { low: amount, high: amount };
}

function exemptionOf({ builtExemption, perChild }: PropertyRow, children: number): Exact {
  return cents(builtExemption + perChild * children);
}

/**
 * The cadastral incomes together, less one exemption, multiplied. What is let counts by its rent when that is more.
 * Interest on a mortgage is taken off, up to half.
 */
function countedOf(owned: readonly Owned[], exemption: Exact, row: PropertyRow, reading: Reading): Exact {
  const resultOf = (some: readonly Owned[]) => {
    const held = sumOf(some.map(({ income, share }) => product(income, share)));
    const whole = sumOf(some.map(({ income }) => income));
    const isScaled = reading.propertyShare === 'scaled' && isLess(zero, whole);
    const exempt = isScaled ? quotient(product(exemption, held), whole) : exemption;
    return times(positive(minus(held, exempt)), row.multiplier);
  };
  const letOut = owned.filter(({ rent }) => rent !== undefined);
  const rents = sumOf(letOut.map(({ rent = zero, share }) => product(rent, share)));
  const counted = higher(
    resultOf(owned),
    letOut.length > 0 ? plus(resultOf(owned.filter(({ rent }) => rent === undefined)), rents) : zero,
  );
  const interest = sumOf(owned.map(({ interest: paid = zero, share }) => product(paid, share)));
  return minus(counted, lower(interest, times(counted, 1, 2)));
}

interface OwnedOf {
  readonly owned: readonly Owned[];
  /** False when there may be more, or a property of which something that counts is not known. */
  readonly isKnown: boolean;
  readonly basis: Basis;
  readonly facts: readonly Fact[];
  readonly missing: readonly Missing[];
  /** What was declared, when the land registry says something else. */
  readonly alternative?: readonly Owned[];
}

/** The land registry goes before the declaration, for Belgium; what is declared abroad is added. */
function ownedOf(inquiry: Inquiry, subject: Subject): OwnedOf {
  const declared = declaredProperties(subject);
  const found = subject.person && foundProperties(inquiry, subject.person);
  if (!found?.isAnswered) {
    if (!declared) {
      const missing = found?.missing ?? [notDeclared(subject, 'property')];
      return { owned: [], isKnown: false, basis: 'unknown', facts: [], missing };
    }
    return { ...declared, isKnown: declared.missing.length === 0, basis: 'declared' };
  }
  if (!declared) return { ...found, isKnown: found.missing.length === 0, basis: 'found' };
  const abroad = declared.owned.filter(({ isAbroad }) => isAbroad);
  const inBelgium = declared.owned.filter(({ isAbroad }) => !isAbroad);
  if (found.isEmpty && inBelgium.length > 0) {
    return {
      ...declared,
      isKnown: declared.missing.length === 0,
      basis: 'declared',
      facts: [...declared.facts, ...found.facts],
      alternative: abroad,
    };
  }
  // The land registry knows neither rents nor mortgages: with one property on both sides they are of the same one.
  const [only] = inBelgium;
  const isOne = found.owned.length === 1 && inBelgium.length === 1;
  const owned = isOne
    ? found.owned.map((one) => ({ ...one, rent: only?.rent, interest: only?.interest }))
    : found.owned;
  return {
    owned: [...owned, ...abroad],
    isKnown: found.missing.length === 0,
    basis: 'found',
    facts: [...found.facts, ...declared.facts],
    missing: found.missing,
    ...(declared.missing.length === 0 ? { alternative: declared.owned } : {}),
  };
}

function childrenOf(inquiry: Inquiry, subject: Subject): Children {
  const { childrenAsRecipient } = inquiry.choices;
  if (subject.isApplicant && childrenAsRecipient !== undefined) {
    return { count: childrenAsRecipient, facts: [{ origin: 'chosen', path: '/childrenAsRecipient' }], missing: [] };
  }
  const { person, integrationId } = subject;
  if (!person) {
    const whose = integrationId === undefined ? {} : { integrationId };
    return { facts: [], missing: [{ why: 'notConsulted', ...whose, stream: 'cadaf', path: '/files' }] };
  }
  const files = told(inquiry, person, 'cadaf', 'files');
  if (files.state === 'unknown') return { facts: [], missing: [files.missing] };
  if (files.state === 'none') return { count: 0, facts: [files.fact], missing: [] };
  const received = files.value.flatMap((file, index) =>
    file.consultedPersonRoles.some(({ code }) => code === 'beneficiary') && file.isCurrent !== false
      ? [{ file, fact: within(files.fact, index) }]
      : [],
  );
  const facts = received.length > 0 ? received.map(({ fact }) => fact) : [files.fact];
  const unclear = received.filter(({ file }) => file.isCurrent === undefined);
  if (unclear.length > 0) {
    const missing = unclear.map(({ fact: { stream, path } }): Missing => {
      const whose = subject.isApplicant || integrationId === undefined ? {} : { integrationId };
      return { why: 'notInSource', ...whose, ...(stream === undefined ? {} : { stream }), path };
    });
    return { facts, missing };
  }
  const children = new Set(received.flatMap(({ file }) => file.children.map(({ ssin }) => ssin)));
  return { count: children.size, facts, missing: [] };
}
