import { describe, expect, test } from 'vitest';
import { codesSetBy } from '../../src/access/book/look-up.ts';
import { presentBook } from '../present-book.ts';
import { streams } from '../../src/streams/registry.ts';
import { featuresIn, type Feature } from './features.ts';
import { meaningsOf, type Match, type Step } from './step.ts';
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
