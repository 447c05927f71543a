import { describe, expect, test } from 'vitest';
import { viewPolicy } from '../../src/cases/reference-data/policy.ts';
import { streams } from '../../src/streams/registry.ts';
import { languages } from '../../src/values/localized-text.ts';
import { presentBook } from '../present-book.ts';
import { policyPage } from '../policy-document.ts';

/** Names of members whose content a person reads. */
const texts = [
  'label',
  'setByText',
  'setForText',
  'streamTitle',
  'title',
  'targetText',
  'fromText',
  'judgesText',
  'reason',
  'remedy',
];

describe('the view of the rule book', () => {
  test.each(languages)('says everything in %s', (language) => {
    const { version, ...tables } = viewPolicy(presentBook, streams, language);
    expect(version).toBe(presentBook.version);
    for (const [table, rows] of Object.entries(tables) as [string, readonly Record<string, unknown>[]][]) {
      expect(rows.length, table).toBeGreaterThan(0);
      for (const row of rows) {
        for (const name of texts.filter((one) => one in row)) {
          expect(row[name], `${table} ${name}`).toMatch(/\w/);
          // A name of the code instead of words means that the words are missing.
          if (name === 'title') expect(row[name]).not.toBe(row['name']);
        }
      }
    }
  });

  test('is another one in every language', () => {
    const said = languages.map((language) => JSON.stringify(viewPolicy(presentBook, streams, language)));
    expect(new Set(said).size).toBe(languages.length);
  });

  test('shows each table of the book, row by row, with its days', () => {
    const view = viewPolicy({ ...presentBook, day: '2026-11-25' }, streams, 'en');
    expect(view.day).toBe('2026-11-25');
    for (const [table, rows] of Object.entries(presentBook.rows) as [
      keyof typeof presentBook.rows,
      readonly object[],
    ][]) {
      const days = (one: object) => ({
        ...('validFrom' in one ? { from: one.validFrom } : {}),
        ...('validUntil' in one ? { until: one.validUntil } : {}),
      });
      expect(view[table].map(days)).toEqual(rows.map(days));
    }
  });

  test('lists open and closed categories of a grant', () => {
    const { grants } = viewPolicy(presentBook, streams, 'nl');
    const household = grants.find(({ stream, qualityCodes }) => stream === 'household' && qualityCodes.includes(30));
    expect(household).toMatchObject({
      categories: ['composition', 'person', 'otherMembers'],
      closedCategories: ['partner'],
    });
    const all = grants.find(({ stream }) => stream === 'dimona');
    expect(all?.closedCategories).toEqual([]);
    expect(all?.categories.length).toBeGreaterThan(0);
    expect(grants.filter(({ condition }) => condition).map(({ conditionText }) => conditionText)).toEqual([
      'alleen als het inkomen van de onderhoudsplichtige de federale schaal niet overschrijdt',
    ]);
  });

  test('says who helps, where a remedy names a role, a stream or a code', () => {
    const { rules } = viewPolicy(presentBook, streams, 'en');
    const remedy = (code: string) => rules.find(({ ruleCode }) => ruleCode === code)?.remedy;
    expect(remedy('colleague')).toBe('ask somebody with the right role (team lead)');
    expect(remedy('debtorIncomeUnknown')).toBe('consult the stream first on which this depends (Tax assessment)');
    expect(remedy('notInHousehold')).toBe('register the person (again) (30: Inquiry on a maintenance debtor)');
    expect(remedy('periodNotStarted')).toBe('wait until the first day');
  });
});

describe('the page of the rule book', () => {
  test.each(['nl', 'fr', 'en'] as const)('has every rule, code, stream, act and version in %s', (language) => {
    const page = policyPage(language);
    const { rules, codes, acts, scale } = presentBook.rows;
    for (const { code, legalBasis } of rules) {
      expect(page).toContain(`\`${code}\``);
      expect(page).toContain(legalBasis);
    }
    for (const { code } of codes) expect(page).toContain(`**${String(code)}** `);
    for (const { name } of acts) expect(page).toContain(`(\`${name}\`)`);
    for (const { name } of streams) expect(page).toContain(`(\`${name}\`)`);
    for (const { validFrom } of scale) expect(page).toContain(validFrom);
    expect(page).toContain(`\`${presentBook.version}\``);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });
});
