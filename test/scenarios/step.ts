import type { Kind, ScenarioLanguage } from './kinds.ts';
import type { Scene } from './scene.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

type ValueOf<K> = K extends keyof Vocabulary ? (Vocabulary[K] extends Kind<infer T> ? T : never) : never;

/** The values in a sentence: `{name} … {code}` has a name and a code. */
type Values<Sentence extends string> = Sentence extends `${string}{${infer K}}${infer Rest}`
  ? [ValueOf<K>, ...Values<Rest>]
  : [];

/**
 * What a sentence asks of the gateway: operations of the API by their ids, in which `{stream}` is the value of that kind
 * in the sentence. Or why it asks nothing: it sets the scene, or it judges what was asked before. A look into the state of
 * a file that a sentence takes to judge is no question of the scenario.
 */
export type Uses = readonly string[] | 'scene' | 'verdict';

/** What a sentence of a scenario does, whatever its language. */
export interface Step {
  readonly sentences: Readonly<Record<ScenarioLanguage, string>>;
  /** Absent when nobody said it; the requirements cannot be proven with such a step. */
  readonly uses?: Uses | undefined;
  readonly kinds: readonly (keyof Vocabulary)[];
  readonly patterns: Readonly<Record<ScenarioLanguage, RegExp>>;
  run(scene: Scene, values: readonly unknown[]): Promise<void> | void;
}

/**
 * One meaning, with its sentence in Dutch and in French. `{kind}` is a value, `[a|b]` a word that may be either. Both
 * sentences have the same values in the same order.
 */
export function step<const Sentence extends string>(
  { uses, ...sentences }: { readonly nl: Sentence; readonly fr: string; readonly uses?: Uses },
  run: (scene: Scene, ...values: Values<Sentence>) => Promise<void> | void,
): Step {
  const kinds = kindsIn(sentences.nl);
  if (kindsIn(sentences.fr).join() !== kinds.join()) throw new Error(`other values in French: ${sentences.fr}`);
  return {
    sentences,
    uses,
    kinds,
    patterns: { nl: patternOf(sentences.nl, 'nl'), fr: patternOf(sentences.fr, 'fr') },
    run: (scene, values) => run(scene, ...(values as Values<Sentence>)),
  };
}

function kindsIn(sentence: string): readonly (keyof Vocabulary)[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    if (!(name in vocabulary)) throw new Error(`no kind of value is called ${name}`);
    return name as keyof Vocabulary;
  });
}

function patternOf(sentence: string, language: ScenarioLanguage): RegExp {
  const source = sentence
    .replace(/[.?*+^$()]/g, String.raw`\$&`)
    .replace(/\[([^\]]*)\]/g, '(?:$1)')
    .replace(/\{(\w+)\}/g, (_, name: keyof Vocabulary) => `(${vocabulary[name].pattern(language)})`);
  // "Gegeven dat …", "Als …": in Dutch the word order of a clause is the same after both.
  return new RegExp(`^${language === 'nl' ? '(?:dat )?' : ''}${source}$`, 'u');
}

/** A step that a sentence means, with the values in it. */
export interface Match {
  readonly step: Step;
  readonly values: readonly unknown[];
}

/**
 * Everything that a sentence may mean: one is right.
 * @throws Error when a value in it means nothing
 */
export function meaningsOf(sentence: string, language: ScenarioLanguage, steps: readonly Step[]): readonly Match[] {
  return steps.flatMap((candidate) => {
    const found = candidate.patterns[language].exec(sentence);
    if (!found) return [];
    const values = candidate.kinds.map((kind, index) => vocabulary[kind].read(found[index + 1] ?? '', language));
    return [{ step: candidate, values }];
  });
}

/** Ids of the operations that a sentence asks; undefined when its step does not say. */
export function operationsOf({ step: { uses, kinds }, values }: Match): readonly string[] | undefined {
  if (typeof uses !== 'object') return uses === undefined ? undefined : [];
  return uses.map((operation) =>
    operation.replace(/\{(\w+)\}/g, (_, kind: keyof Vocabulary) => {
      const value = String(values[kinds.indexOf(kind)]);
      return value.charAt(0).toUpperCase() + value.slice(1);
    }),
  );
}
