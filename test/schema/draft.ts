import * as fc from 'fast-check';
import {
  attributesOf,
  textOf,
  type AttributeDeclaration,
  type ElementDeclaration,
  type Particle,
  type SimpleType,
} from './model.ts';
import { ruleAt, type Rules } from './rules.ts';

/**
 * The form of a document: which elements stand where. Values come later (`document.ts`), so that fast-check shrinks the
 * form alone and every value stays one that can be found again.
 */
export interface Draft {
  readonly declaration: ElementDeclaration;
  readonly attributes: readonly DraftAttribute[];
  readonly children: readonly Draft[];
  /** The element has a text. */
  readonly text: DraftText | undefined;
}

export interface DraftText {
  readonly type: SimpleType;
  readonly fixed: string | undefined;
  /** Which of the possible values, where they are few. */
  readonly pick: number;
}

export interface DraftAttribute extends DraftText {
  readonly declaration: AttributeDeclaration;
}

/** How much stands in a document beside what must. */
export type Richness = 'bare' | 'mixed' | 'full';

/** How often an element that may be absent is there, for each time that it is not. */
const presence: Readonly<Record<Richness, number>> = { bare: 0, mixed: 2, full: 30 };
/** A list of any length is written with at most so many items. */
const most = 2;
/** An element that may stand in itself stands at most so deep. */
const deepest = 2;

/** Documents with this root, of every richness; they shrink to what must be there. */
export function drafts(root: ElementDeclaration, rules: Rules): fc.Arbitrary<Draft> {
  const of = (richness: Richness) => elementOf(root, { richness, rules, path: root.name, around: [] });
  return fc.oneof(
    { weight: 4, arbitrary: of('mixed') },
    { weight: 1, arbitrary: of('bare') },
    { weight: 4, arbitrary: of('full') },
  );
}

interface Place {
  readonly richness: Richness;
  readonly rules: Rules;
  /** Names of the elements around it and its own, joined by `/`. */
  readonly path: string;
  readonly around: readonly ElementDeclaration['type'][];
}

function elementOf(declaration: ElementDeclaration, place: Place): fc.Arbitrary<Draft> {
  const { type, fixed } = declaration;
  const text = textOf(type);
  const inside: Place = { ...place, around: [...place.around, type] };
  return fc
    .record({
      attributes: fc.tuple(...attributesOf(type).map((attribute) => attributeOf(attribute, place))),
      children: type.kind === 'complex' && type.content ? particleOf(type.content, inside) : fc.constant([]),
      pick: fc.nat(999),
    })
    .map(({ attributes, children, pick }) => ({
      declaration,
      attributes: attributes.flat(),
      children,
      text: text && { type: text, fixed, pick },
    }));
}

function attributeOf(declaration: AttributeDeclaration, place: Place): fc.Arbitrary<readonly DraftAttribute[]> {
  const { type, fixed, isRequired } = declaration;
  const rule = ruleAt(place.rules, `${place.path}/@${declaration.name}`);
  const written = fc.nat(999).map((pick) => [{ declaration, type, fixed, pick }]);
  if (isRequired || rule?.is === 'present') return written;
  if (place.richness === 'bare' || rule?.is === 'absent') return fc.constant([]);
  return perhaps(written, place.richness);
}

function particleOf(particle: Particle, place: Place): fc.Arbitrary<readonly Draft[]> {
  const { term } = particle;
  if (term.kind === 'any') return fc.constant([]);
  if (term.kind !== 'element') return repeated(groupOf(term.kind, term.particles, place), particle, place.richness);
  const at: Place = { ...place, path: `${place.path}/${term.name}` };
  const rule = ruleAt(place.rules, at.path);
  const isTooDeep = place.around.filter((type) => type === term.type && type.kind === 'complex').length >= deepest;
  if (particle.min === 0 && (isTooDeep || rule?.is === 'absent')) return fc.constant([]);
  const one = elementOf(term, at).map((draft): readonly Draft[] => [draft]);
  const min = rule?.is === 'present' ? Math.max(particle.min, 1) : particle.min;
  return repeated(one, { min, max: rule?.atMost ?? particle.max }, place.richness);
}

function groupOf(
  kind: 'sequence' | 'choice' | 'all',
  particles: readonly Particle[],
  place: Place,
): fc.Arbitrary<readonly Draft[]> {
  if (kind === 'choice') {
    const possible = particles.filter(({ term }) => !isRuledOut(term, place));
    return fc.oneof(...(possible.length > 0 ? possible : particles).map((particle) => particleOf(particle, place)));
  }
  return fc.tuple(...particles.map((particle) => particleOf(particle, place))).map((parts) => parts.flat());
}

function isRuledOut(term: Particle['term'], place: Place): boolean {
  return term.kind === 'element' && ruleAt(place.rules, `${place.path}/${term.name}`)?.is === 'absent';
}

function repeated(
  one: fc.Arbitrary<readonly Draft[]>,
  { min, max }: { readonly min: number; readonly max: number },
  richness: Richness,
): fc.Arbitrary<readonly Draft[]> {
  const list = (fewest: number) => {
    const length = Math.max(fewest, Math.min(max, most));
    return length === 1 && fewest === 1
      ? one
      : fc.array(one, { minLength: fewest, maxLength: length, size: 'max' }).map((items) => items.flat());
  };
  if (max === 0) return fc.constant([]);
  if (min > 0) return list(min);
  return richness === 'bare' ? fc.constant([]) : perhaps(list(1), richness);
}

function perhaps<T>(written: fc.Arbitrary<readonly T[]>, richness: Richness): fc.Arbitrary<readonly T[]> {
  return fc.option(written, { nil: [], freq: presence[richness] });
}
