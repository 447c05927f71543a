import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/assessment/finding.ts';
import { flagRules } from '../../../src/assessment/flags/rules.ts';
import { flagAids, crossingNames, crossings, ruleOf } from '../../../src/cases/flags/crossings.ts';
import { explain } from '../../../src/cases/flags/explain.ts';
import { stateOf } from '../../../src/cases/flags/flag.ts';
import { predictedBy } from '../../../src/cases/flags/prediction.ts';
import { streams } from '../../../src/streams/registry.ts';
import { languages } from '../../../src/values/localized-text.ts';

describe('kinds of flags', () => {
  test('are those that assessments foresee, each with a stream that is there', () => {
    expect([...crossingNames].sort()).toEqual(flagRules.map(({ rule }) => rule.code).sort());
    const names: readonly string[] = streams.map(({ name }) => name);
    for (const name of crossingNames) {
      expect(names).toContain(crossings[name]);
      expect(ruleOf(name)?.rule.code).toBe(name);
    }
  });

  test.each(crossingNames.flatMap((crossing) => flagAids.map((aid) => [crossing, aid] as const)))(
    '%s and %s are explained in every language, with nothing left to fill in',
    (crossing, aid) => {
      const months = ['2026-01', '2026-02', '2026-05'];
      const resourceAmount = { value: '1012.30', currency: 'EUR' } as const;
      const { text, question } = explain({ formNumber: '1', crossing, aid, months, resourceAmount });
      for (const language of languages) {
        expect(text[language]).not.toMatch(/[{}]/);
        expect(question?.[language]).not.toMatch(/[{}]/);
      }
      expect(languages.map((one) => /: ?([^:]*) euros?\.$/i.exec(text[one])?.[1]?.trim().replace(/\s/, ' '))).toEqual([
        '1.012,30',
        '1 012,30',
        '1.012,30',
        '1,012.30',
      ]);
      expect(text.fr).toContain('(janvier 2026 – février 2026, mai 2026)');
      expect(text.nl).toContain('januari 2026 – februari 2026, mei 2026');
      expect(explain({ formNumber: '1', crossing, aid, months }).text.nl).not.toContain('euro');
    },
  );
});

describe('the state of a flag', () => {
  test.each([
    ['open', '2026-04-30', 'open'],
    ['open', '2026-05-01', 'overdue'],
    ['sending', '2026-05-01', 'sending'],
    ['confirmed', '2030-01-01', 'confirmed'],
  ] as const)('%s on %s: %s', (stage, today, state) => {
    expect(stateOf({ stage, dueOn: '2026-04-30' }, today)).toBe(state);
  });
});

describe('what an assessment foresees', () => {
  const finding = (more: Partial<Finding> & { readonly code?: string }): Finding =>
    ({
      state: 'raised',
      rule: { code: more.code ?? 'work' },
      values: { months: '2026-01, 2026-02', '2026-01': '5.00' },
      facts: [
        { origin: 'chosen', path: '/exemption' },
        { origin: 'found', stream: 'dimona', path: '/employments/0' },
      ],
      missing: [],
      ...more,
    }) as unknown as Finding;

  test('is each month of what it raises, for the person of the facts', () => {
    expect(predictedBy([finding({})], 'own')).toEqual([
      { integrationId: 'own', crossing: 'work', month: '2026-01' },
      { integrationId: 'own', crossing: 'work', month: '2026-02' },
    ]);
    const facts = [{ origin: 'found', integrationId: 'spouse', path: '/' }] as const;
    expect(predictedBy([finding({ facts: [...facts] })], 'own')[0]?.integrationId).toBe('spouse');
  });

  test('is nothing that is explained, unknown or of another rule', () => {
    const others = [finding({ state: 'explained' }), finding({ state: 'unknown' }), finding({ code: 'somethingElse' })];
    expect(predictedBy(others, 'own')).toEqual([]);
    expect(predictedBy([finding({ values: {} })], 'own')).toEqual([]);
  });
});
