import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator, PickleStepType, type Feature as Parsed, type Pickle } from '@cucumber/messages';
import { readdirSync, readFileSync } from 'node:fs';
import type { ScenarioLanguage } from './kinds.ts';

/** A file of scenarios. */
export interface Feature {
  readonly file: string;
  readonly language: ScenarioLanguage;
  readonly title: string;
  /** Scenarios; of a plan each row is one. */
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly title: string;
  /** The title as written: the same for each row of a plan, with the names of its columns in it. */
  readonly heading: string;
  /** The title above its row in a plan, where there is one. */
  readonly rows: string | undefined;
  /** Its tags without `@`, with those of its feature and of its rows. */
  readonly tags: readonly string[];
  readonly steps: readonly Sentence[];
}

export interface Sentence {
  readonly text: string;
  /** What a scenario begins with has to succeed; what happens in it may be refused. */
  readonly isGiven: boolean;
  /** Rows of the table below it, by the words of its first row. */
  readonly table: readonly Readonly<Record<string, string>>[] | undefined;
}

/** All features of a language, in the order of their file names. */
export function featuresIn(language: ScenarioLanguage): readonly Feature[] {
  const folder = new URL(`${language}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.feature'));
  return files.sort().map((file) => read(`${language}/${file}`, language, readFileSync(new URL(file, folder), 'utf8')));
}

function read(file: string, language: ScenarioLanguage, source: string): Feature {
  const newId = IdGenerator.uuid();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(source);
  if (document.feature?.language !== language)
    throw new Error(`${file}: its first line must be "# language: ${language}"`);
  const pickles = compile(document, file, newId);
  return { file, language, title: document.feature.name, scenarios: distinct(pickles, titlesIn(document.feature)) };
}

/** Titles of scenarios and plans as written, and of the rows of plans, by the ids of the parser. */
function titlesIn({ children }: Parsed): Readonly<Record<'headings' | 'rows', ReadonlyMap<string, string>>> {
  const nested = children.flatMap((child) => [child, ...(child.rule?.children ?? [])]);
  const scenarios = nested.flatMap(({ scenario }) => scenario ?? []);
  const rows = scenarios.flatMap(({ examples }) =>
    examples.flatMap(({ name, tableBody }) => tableBody.map(({ id }) => [id, name] as const)),
  );
  return { headings: new Map(scenarios.map(({ id, name }) => [id, name])), rows: new Map(rows) };
}

/** Rows of a plan whose title does not name them are told apart by their number. */
function distinct(pickles: readonly Pickle[], { headings, rows }: ReturnType<typeof titlesIn>): readonly Scenario[] {
  const times = new Map<string, number>();
  return pickles.map(({ name, steps, tags, astNodeIds }) => {
    const titleIn = (titles: ReadonlyMap<string, string>) => astNodeIds.flatMap((id) => titles.get(id) ?? [])[0];
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return {
      title: before === 0 ? name : `${name} (${String(before + 1)})`,
      heading: titleIn(headings) ?? name,
      rows: titleIn(rows),
      tags: tags.map((tag) => tag.name.slice(1)),
      steps: steps.map(sentence),
    };
  });
}

function sentence({ text: words, argument, type }: Pickle['steps'][number]): Sentence {
  const text = { text: words, isGiven: type === PickleStepType.CONTEXT };
  const [head, ...rows] = (argument?.dataTable?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));
  if (!head) return { ...text, table: undefined };
  return { ...text, table: rows.map((row) => Object.fromEntries(head.map((word, index) => [word, row[index] ?? '']))) };
}
