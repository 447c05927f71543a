import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Feature, Scenario } from './features.ts';
import type { ScenarioLanguage } from './kinds.ts';
import type { Operation } from './operations.ts';
import { meaningsOf, operationsOf, type Step } from './step.ts';

export const scenarioLanguages = ['nl', 'fr'] as const satisfies readonly ScenarioLanguage[];

/** What brings a requirement that is not met yet, by its name in the list. */
const arrivals = {
  messages: 'messages, flags and notifications',
  operation: 'what operators and makers of software need',
} as const;
export type Arrival = keyof typeof arrivals;

/** Where a requirement comes from: the training on the streams, or the law and daily work. */
export const sources = ['training', 'practice'] as const;

const line = z.string().regex(/^\S(?:.*\S)?$/, 'is not one line of text, without spaces around it');
const inBoth = z.strictObject({ nl: line, fr: line });

const requirement = z.strictObject({
  /** `R-INT-03`: the section, and a name in it that never means another requirement. */
  id: z.string().regex(/^R-[A-Z]+-[A-Z0-9]+$/),
  ...inBoth.shape,
  /** Other tags of scenarios that prove it, beside its id; of what arrives later they may be named before. */
  tags: z
    .array(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))
    .min(1)
    .optional(),
  /** Not met yet: what brings it. */
  arrives: z.enum(Object.keys(arrivals) as [Arrival, ...Arrival[]]).optional(),
  /** Not a matter of the gateway: why. */
  elsewhere: inBoth.optional(),
});

const list = z.strictObject({
  /** Sections, by the middle of the ids: of the training in its order, then those that the law and daily work add. */
  sections: z.record(z.string().regex(/^[A-Z]+$/), z.strictObject({ ...inBoth.shape, from: z.enum(sources) })),
  requirements: z.array(requirement),
});

export type Requirement = z.infer<typeof requirement>;
export type Requirements = z.infer<typeof list>;

/**
 * The requirements that scenarios have to prove.
 * @throws ZodError when the file is not what it should be
 */
export function readRequirements(): Requirements {
  return list.parse(parse(readFileSync(new URL('requirements.yaml', import.meta.url), 'utf8')));
}

/** What the requirements are held against. */
export interface Evidence {
  readonly features: readonly Feature[];
  readonly steps: readonly Step[];
  readonly operations: readonly Operation[];
}

/** A scenario that proves a requirement, or a plan. */
export interface Proof {
  /** From the folder of scenarios. */
  readonly file: string;
  readonly heading: string;
  /** Titles of the rows of the plan that prove it, when not all do. */
  readonly rows: readonly string[];
}

/** A requirement with what proves it. */
export interface Row {
  readonly requirement: Requirement;
  readonly proofs: Readonly<Record<ScenarioLanguage, readonly Proof[]>>;
  /** What those scenarios ask of the gateway, in the order of the contract. */
  readonly operations: readonly Operation[];
}

/** The section of a requirement. */
export function sectionOf({ id }: Requirement): string {
  return id.split('-')[1] ?? '';
}

/** What brings a requirement, in words. */
export function arrivalOf(arrival: Arrival): string {
  return arrivals[arrival];
}

/** Each requirement with the scenarios that carry its id or one of its tags, and the operations that those ask. */
export function rowsOf({ requirements }: Requirements, evidence: Evidence): readonly Row[] {
  const played = evidence.features.flatMap(({ file, language, scenarios }) =>
    scenarios.map((scenario) => ({ file, language, scenario, asks: askedIn(scenario, language, evidence.steps) })),
  );
  return requirements.map((one) => {
    const wanted = new Set(tagsOf(one));
    const asked = new Set(played.flatMap(({ scenario, asks }) => (carries(scenario, wanted) ? asks : [])));
    const proofs = (language: ScenarioLanguage) => {
      const own = played.filter((other) => other.language === language);
      return proofsAmong(own, wanted);
    };
    return {
      requirement: one,
      proofs: { nl: proofs('nl'), fr: proofs('fr') },
      operations: evidence.operations.filter(({ id }) => asked.has(id)),
    };
  });
}

interface Played {
  readonly file: string;
  readonly scenario: Scenario;
}

function carries({ tags }: Scenario, wanted: ReadonlySet<string>): boolean {
  return tags.some((tag) => wanted.has(tag));
}

function proofsAmong(played: readonly Played[], wanted: ReadonlySet<string>): readonly Proof[] {
  const plans = Map.groupBy(played, ({ file, scenario }) => `${file} ${scenario.heading}`);
  return [...plans.values()].flatMap((plan) => {
    const proving = plan.filter(({ scenario }) => carries(scenario, wanted));
    const [first] = proving;
    if (!first) return [];
    const rows = proving.length === plan.length ? [] : proving.flatMap(({ scenario }) => scenario.rows ?? []);
    return [{ file: first.file, heading: first.scenario.heading, rows: [...new Set(rows)] }];
  });
}

/** Why the table of requirements cannot be made; empty when it can. */
export function faultsOf(requirements: Requirements, evidence: Evidence): readonly string[] {
  return [
    ...faultsOfTheList(requirements),
    ...faultsOfTags(requirements, evidence),
    ...faultsOfSteps(evidence),
    ...rowsOf(requirements, evidence).flatMap(faultsOfRow),
  ];
}

function faultsOfTheList({ sections, requirements }: Requirements): readonly string[] {
  const ids = requirements.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
  const homeless = requirements
    .filter((one) => !(sectionOf(one) in sections))
    .map(({ id }) => `${id} is of a section that there is not`);
  const empty = Object.keys(sections)
    .filter((section) => !requirements.some((one) => sectionOf(one) === section))
    .map((section) => `section ${section} has no requirement`);
  return [...twice, ...homeless, ...empty];
}

function faultsOfTags({ requirements }: Requirements, { features }: Evidence): readonly string[] {
  const known = new Set(requirements.flatMap(tagsOf));
  const used = new Map(
    features.flatMap(({ file, scenarios }) =>
      scenarios.flatMap(({ tags, heading }) => tags.map((tag) => [tag, `${file}, ${heading}`] as const)),
    ),
  );
  const strange = [...used].filter(([tag]) => !known.has(tag));
  const listed = requirements.flatMap(({ tags = [], arrives }) => (arrives === undefined ? tags : []));
  return [
    ...strange.map(([tag, where]) => `@${tag} is no requirement (${where})`),
    ...listed.filter((tag) => !used.has(tag)).map((tag) => `no scenario has the tag @${tag}, which the list names`),
  ];
}

function faultsOfSteps({ steps, operations }: Evidence): readonly string[] {
  const ids = operations.map(({ id }) => id);
  const silent = steps.filter(({ uses }) => uses === undefined || (typeof uses === 'object' && uses.length === 0));
  const unknown = steps.flatMap(({ uses, sentences }) =>
    (typeof uses === 'object' ? uses : [])
      .filter((one) => !ids.some((id) => patternOf(one).test(id)))
      .map((one) => `"${sentences.nl}" asks ${one}, which is no operation`),
  );
  return [
    ...silent.map(({ sentences }) => `"${sentences.nl}" does not say what it asks of the gateway (uses)`),
    ...unknown,
  ];
}

/** Operations that a step names, with a value in the name or without. */
function patternOf(operation: string): RegExp {
  return new RegExp(`^${operation.replace(/\{\w+\}/g, String.raw`\w+`)}$`);
}

function faultsOfRow({ requirement: { id, arrives, elsewhere }, proofs, operations }: Row): readonly string[] {
  const missing = scenarioLanguages.filter((language) => proofs[language].length === 0);
  if (arrives !== undefined && elsewhere !== undefined)
    return [`${id} cannot arrive later and be a matter of somebody else`];
  if (elsewhere !== undefined)
    return missing.length === 2 ? [] : [`${id} has a scenario and is called a matter of somebody else`];
  if (arrives !== undefined) return missing.length > 0 ? [] : [`${id} has arrived: it has scenarios in both languages`];
  if (missing.length > 0) return missing.map((language) => `${id} has no scenario in ${language}`);
  return operations.length === 0 ? [`${id}: no scenario of it asks the gateway anything`] : [];
}

function tagsOf({ id, tags = [] }: Requirement): readonly string[] {
  return [id, ...tags];
}

/**
 * What a scenario is about: the operations that it asks after its beginning. One that is all beginning is about that.
 */
function askedIn({ steps: told }: Scenario, language: ScenarioLanguage, steps: readonly Step[]): readonly string[] {
  const asked = told.map(({ text, isGiven }) => {
    const [match] = meaningsOf(text, language, steps);
    return { isGiven, operations: (match && operationsOf(match)) ?? [] };
  });
  const all = asked.flatMap(({ operations }) => operations);
  const after = asked.filter(({ isGiven }) => !isGiven).flatMap(({ operations }) => operations);
  return after.length > 0 ? after : all;
}
