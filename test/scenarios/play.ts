import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { featuresIn } from './features.ts';
import type { ScenarioLanguage } from './kinds.ts';
import { operationAt, readOperations } from './operations.ts';
import { Scene, type Question } from './scene.ts';
import { createStage, type Stage } from './stage.ts';
import { meaningsOf, operationsOf, type Match } from './step.ts';
import { steps } from './steps/index.ts';

/** Plays the scenarios of a language, one after the other, against a whole gateway of their own. */
export function playScenarios(language: ScenarioLanguage): void {
  let stage: Stage;
  let played = 0;
  beforeAll(async () => {
    stage = await createStage();
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  for (const { file, title, scenarios } of featuresIn(language)) {
    describe(`${file}: ${title}`, () => {
      test.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', async (_, scenario) => {
        const scene = new Scene(stage, language, (played += 1));
        try {
          for (const { text, table, isGiven } of scenario.steps) {
            const [match] = meaningsOf(text, language, steps);
            if (!match) throw new Error(`nothing does: ${text}`);
            await told(text, async () => {
              const asked = await scene.play(table, () => match.step.run(scene, match.values));
              expectDeclared(match, asked);
              if (isGiven) scene.expectSuccess();
            });
          }
        } finally {
          await stage.clear();
        }
      });
    });
  }
}

const operations = readOperations();

/** The requirements go by what a step says that it asks: it must be what it asks. */
function expectDeclared(match: Match, asked: readonly Question[]): void {
  const met = asked.map((question) => operationAt(operations, question)?.id ?? `${question.method} ${question.path}`);
  const declared = operationsOf(match);
  if (!declared) throw new Error(`it does not say what it asks of the gateway (uses): ${met.join(', ') || 'nothing'}`);
  expect([...new Set(met)].sort(), 'what it asks').toEqual([...declared].sort());
}

/** A failure says in which sentence. */
async function told(text: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Error) error.message = `${text}\n${error.message}`;
    throw error;
  }
}
