/**
 * What an XML Schema allows, as far as the schemas of the Bank's services use it. Types of elements are read when they are
 * asked for, so that a type may hold itself.
 */

export interface ElementDeclaration {
  readonly kind: 'element';
  readonly name: string;
  /** Empty for an unqualified element. */
  readonly namespace: string;
  readonly type: Type;
  /** The only text it may have. */
  readonly fixed: string | undefined;
  /** File and line where it stands. */
  readonly at: string;
}

/** A place for an element of any name. */
export interface Wildcard {
  readonly kind: 'any';
}

export interface ModelGroup {
  readonly kind: 'sequence' | 'choice' | 'all';
  readonly particles: readonly Particle[];
}

/** How often something may stand. */
export interface Particle {
  readonly min: number;
  /** `Infinity` when there is no end. */
  readonly max: number;
  readonly term: ElementDeclaration | ModelGroup | Wildcard;
}

export interface AttributeDeclaration {
  readonly name: string;
  /** Empty for an unqualified attribute. */
  readonly namespace: string;
  readonly isRequired: boolean;
  readonly type: SimpleType;
  readonly fixed: string | undefined;
}

export interface ComplexType {
  readonly kind: 'complex';
  readonly name: string | undefined;
  readonly attributes: readonly AttributeDeclaration[];
  /** Undefined when it holds no elements. */
  readonly content: Particle | undefined;
  /** Of simple content. */
  readonly text: SimpleType | undefined;
}

/** Limits of a text; of several derivations the narrowest ones. */
export interface Facets {
  readonly enumeration?: readonly string[];
  /** Per derivation the patterns of which one must match. */
  readonly patterns?: readonly (readonly string[])[];
  readonly length?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
  readonly minExclusive?: string;
  readonly maxExclusive?: string;
  readonly totalDigits?: number;
  readonly fractionDigits?: number;
}

export interface SimpleType {
  readonly kind: 'simple';
  /** Local name of the built-in type that it comes from. */
  readonly builtIn: string;
  readonly facets: Facets;
  /** A value is of one of these. */
  readonly members?: readonly SimpleType[];
  /** A value is a list of these, with spaces between. */
  readonly items?: SimpleType;
}

export type Type = ComplexType | SimpleType;

/** Attributes of an element of this type. */
export function attributesOf(type: Type): readonly AttributeDeclaration[] {
  return type.kind === 'complex' ? type.attributes : [];
}

/** The type of its text; undefined when it holds elements or nothing. */
export function textOf(type: Type): SimpleType | undefined {
  return type.kind === 'complex' ? type.text : type;
}

/** An element that may stand in a place, with how often over all branches that lead to it. */
export interface Child {
  readonly element: ElementDeclaration;
  /** 0 when there is a valid document without it. */
  readonly min: number;
  readonly max: number;
}

/** The elements that may stand in an element of this type, each name once. */
export function childrenOf(type: Type): readonly Child[] {
  return type.kind === 'complex' && type.content ? [...childrenIn(type.content).values()] : [];
}

/** Whether an element of any name may stand in an element of this type. */
export function isOpen(type: Type): boolean {
  const hasAny = ({ term }: Particle): boolean =>
    term.kind === 'any' || (term.kind !== 'element' && term.particles.some(hasAny));
  return type.kind === 'complex' && type.content !== undefined && hasAny(type.content);
}

type Children = ReadonlyMap<string, Child>;

function childrenIn({ min, max, term }: Particle): Children {
  if (term.kind === 'any' || max === 0) return new Map();
  if (term.kind === 'element') return new Map([[`{${term.namespace}}${term.name}`, { element: term, min, max }]]);
  const parts = term.particles.map(childrenIn);
  const all = new Map<string, Child>();
  for (const key of new Set(parts.flatMap((part) => [...part.keys()]))) {
    const found = parts.map((part) => part.get(key));
    const element = found.find((one) => one !== undefined)!.element;
    const mins = found.map((one) => one?.min ?? 0);
    const maxes = found.map((one) => one?.max ?? 0);
    // Of a choice one branch stands there, of a sequence all of them.
    const least = term.kind === 'choice' ? Math.min(...mins) : sum(mins);
    const most = term.kind === 'choice' ? Math.max(...maxes) : sum(maxes);
    all.set(key, { element, min: least * min, max: most * max });
  }
  return all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
