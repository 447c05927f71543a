import type { Facets, SimpleType } from './model.ts';
import type { XmlNode } from './xml-tree.ts';

const lengths = ['length', 'minLength', 'maxLength', 'totalDigits', 'fractionDigits'] as const;
const bounds = ['minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive'] as const;

/** A type of XML Schema itself. */
export function builtInType(name: string): SimpleType {
  return { kind: 'simple', builtIn: name, facets: {} };
}

/** A type with the limits of a `restriction` beside those that it has. */
export function restricted(base: SimpleType, restriction: XmlNode): SimpleType {
  const given = (name: string) =>
    restriction.children.filter((node) => node.name === name).map((node) => node.attributes['value'] ?? '');
  const enumeration = given('enumeration');
  const patterns = given('pattern');
  const facets: Facets = {
    ...base.facets,
    ...(enumeration.length > 0 ? { enumeration } : {}),
    ...(patterns.length > 0 ? { patterns: [...(base.facets.patterns ?? []), patterns] } : {}),
    ...Object.fromEntries(lengths.flatMap((name) => given(name).map((value) => [name, Number(value)]))),
    ...Object.fromEntries(bounds.flatMap((name) => given(name).map((value) => [name, value]))),
  };
  return { ...base, facets };
}

/** Whether a text is within the limits that a type sets to its form and, for a number, to its size. */
export function isAllowed({ facets, members }: SimpleType, text: string): boolean {
  if (members !== undefined && !members.some((member) => isAllowed(member, text))) return false;
  const { enumeration, patterns = [], length, minLength = length ?? 0, maxLength = length ?? Infinity } = facets;
  return (
    (enumeration === undefined || enumeration.includes(text)) &&
    patterns.every((alternatives) => alternatives.some((pattern) => toRegExp(pattern).test(text))) &&
    text.length >= minLength &&
    text.length <= maxLength &&
    isWithin(facets, Number(text))
  );
}

function isWithin({ minInclusive, maxInclusive, minExclusive, maxExclusive }: Facets, number: number): boolean {
  return (
    (minInclusive === undefined || number >= Number(minInclusive)) &&
    (maxInclusive === undefined || number <= Number(maxInclusive)) &&
    (minExclusive === undefined || number > Number(minExclusive)) &&
    (maxExclusive === undefined || number < Number(maxExclusive))
  );
}

/** A pattern of XML Schema as one of this language: it is about the whole text. */
export function toRegExp(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern.replaceAll(String.raw`\-`, String.raw`\x2d`)})$`, 'u');
}
