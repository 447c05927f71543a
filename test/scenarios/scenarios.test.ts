import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesSetBy } from '../../src/access/book/look-up.ts';
import { presentBook } from '../present-book.ts';
import { streams } from '../../src/streams/registry.ts';
import { operationAt, readOperations } from './operations.ts';
import { featuresIn, type Feature } from './features.ts';
import { Scene, type Question } from './scene.ts';
import { createStage, type Stage } from './stage.ts';
import { meaningsOf, operationsOf, type Match, type Step } from './step.ts';
import { steps } from './steps/index.ts';

const features: readonly Feature[] = [...featuresIn('nl'), ...featuresIn('fr')];
const sentences = features.flatMap(({ file, language, scenarios }) =>
  scenarios.flatMap((scenario) =>
    scenario.steps.map(({ text }) => ({ file, language, text, meanings: meaningsOf(text, language, steps) })),
  ),
);

describe('the sentences', () => {
  test('each means one step', () => {
    const described = (meanings: readonly Match[]) => meanings.map(({ step }) => step.sentences.nl).join(' | ');
    const wrong = sentences
      .filter(({ meanings }) => meanings.length !== 1)
      .map(({ file, text, meanings }) => `${file}: ${text} → ${described(meanings) || 'nothing'}`);
    expect(new Set(wrong)).toEqual(new Set());
  });

  test.each(['nl', 'fr'] as const)('no step is without a sentence in %s', (language) => {
    const used = new Set<Step | undefined>(
      sentences.filter((one) => one.language === language).map(({ meanings: [match] }) => match?.step),
    );
    expect(steps.filter((step) => !used.has(step)).map((step) => step.sentences[language])).toEqual([]);
  });

  test('every rule of the policy refuses in a scenario', () => {
    // Every user of the sandbox belongs to a centre that the gateway serves; test/gateway/access.test.ts has one who does not.
    const rules = presentBook.rows.rules.map(({ code }) => code).filter((code) => code !== 'unknownCentre');
    const expected = new Set(
      sentences.flatMap(({ meanings: [match] }) =>
        (match?.values ?? []).filter((_, index) => ['refusal', 'answer'].includes(match?.step.kinds[index] ?? '')),
      ),
    );
    expect(rules.filter((code) => !expected.has(code))).toEqual([]);
  });

  test.each(['nl', 'fr'] as const)('every stream is tried under every code that is set by hand, in %s', (language) => {
    const tried = new Set(
      features
        .filter((one) => one.language === language)
        .flatMap(({ scenarios }) => scenarios)
        .flatMap(({ steps: told }) => {
          const values = (kind: string) =>
            told.flatMap(({ text }) =>
              meaningsOf(text, language, steps).flatMap((match) =>
                match.values.filter((_, index) => match.step.kinds[index] === kind),
              ),
            );
          return values('code').flatMap((code) => values('stream').map((name) => `${String(code)} ${String(name)}`));
        }),
    );
    const wanted = codesSetBy(presentBook.rows, 'socialWorker').flatMap((code) =>
      streams.map(({ name }) => `${String(code)} ${name}`),
    );
    expect(wanted.filter((one) => !tried.has(one))).toEqual([]);
  });

  test('there are enough of them, in both languages', () => {
    const count = (language: string) =>
      features.filter((one) => one.language === language).reduce((sum, { scenarios }) => sum + scenarios.length, 0);
    expect(Math.min(count('nl'), count('fr'))).toBeGreaterThanOrEqual(60);
    expect(count('nl') + count('fr')).toBeGreaterThanOrEqual(150);
  });
});

describe('the scenarios', () => {
  let stage: Stage;
  let played = 0;
  beforeAll(async () => {
    stage = await createStage();
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  for (const { file, language, title, scenarios } of features) {
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
});

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
