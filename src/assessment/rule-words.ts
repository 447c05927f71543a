import type { FullText } from '../values/localized-text.ts';

const parts = ['Title', 'Raised', 'Question'] as const;
type KeyOf<Name extends string> = `${Name}${(typeof parts)[number]}`;

/** The words of a rule that may raise something. */
export interface RuleWords {
  readonly title: FullText;
  readonly raised: FullText;
  readonly question: FullText;
}

/** The keys in a file of texts for rules of these names: three for each. */
export function keysOfRules<Name extends string>(names: readonly Name[]): readonly KeyOf<Name>[] {
  return names.flatMap((name) => parts.map((part) => `${name}${part}` as const));
}

/** The words of one rule among texts. */
export function wordsIn<Name extends string>(texts: Readonly<Record<KeyOf<Name>, FullText>>, name: Name): RuleWords {
  return { title: texts[`${name}Title`], raised: texts[`${name}Raised`], question: texts[`${name}Question`] };
}
