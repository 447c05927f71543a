import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingView, missingView, ruleView } from '../../src/assessment/finding.ts';
import { coverageItemView } from '../../src/assessment/coverage/view.ts';
import { comparedOutcomes } from '../../src/assessment/comparison/compared-item.ts';
import { incomeRowKinds } from '../../src/assessment/overview/income/source.ts';
import { observationKinds, observationOutcomes, observedItems } from '../../src/assessment/observation.ts';
import { warningCodes } from '../../src/cases/integrations/warnings.ts';
import type { FullText } from '../../src/values/localized-text.ts';
import { readTexts } from '../../src/values/text-file.ts';
import { kinships } from '../../src/stream-kit/relative.ts';
import { obstacles } from '../../src/cases/persons/propose.ts';
import type { Field } from '../../src/page/browser/dossier/declaration-contract.ts';
import { choiceFields, declaredFields } from '../../src/page/browser/dossier/declaration-fields.js';
import * as offered from '../../src/page/browser/dossier/observation-codes.js';
import { createSpeech, languageFor, languages } from '../../src/page/browser/common/language.js';
import { at } from '../../src/page/browser/dossier/pointer.js';
import { isOneLine, shown } from '../../src/page/browser/dossier/shown.js';

type Words = Readonly<Record<string, FullText>>;

const folderOf = (name: string) => new URL(`../../src/page/browser/${name}/`, import.meta.url);
const textsOf = (name: string): Words => readTexts(new URL(`../../src/page/${name}-texts.yaml`, import.meta.url));
const sourceOf = (name: string) =>
  readdirSync(folderOf(name))
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(new URL(file, folderOf(name)), 'utf8'))
    .join('\n');

const texts: Words = { ...textsOf('common'), ...textsOf('dossier') };
const ofCitizen: Words = { ...textsOf('common'), ...textsOf('citizen') };

/** Words for codes of the API, by the prefix that the page gives them. */
const coded: Readonly<Record<string, readonly string[]>> = {
  state: findingView.shape.state.options,
  missing: missingView.shape.why.options,
  certainty: ruleView.shape.certainty.options,
  outcome: comparedOutcomes,
  kind: incomeRowKinds,
  warning: warningCodes,
  observed: [...observationKinds, ...observationOutcomes],
  item: observedItems,
  observation: ['kind', 'item', 'outcome'],
  kinship: kinships,
  cannotIntegrate: obstacles,
  how: ['resources', 'deducted', 'wagePerYear', 'wagePerMonth'],
  advice: ['missingScope', 'dossierNotKept', 'tooManyRequests', 'resourceNotFound', 'integrationNotActive'],
  month: ['amount', 'present', 'none', 'unknown'],
  origin: ['found', 'declared', 'observed', 'chosen'],
  insurance: ['insured', 'notInsured', 'notKnown', 'unknown'],
  registered: ['ownCentre', 'otherCentre', 'sector'],
  livingWage: ['known', 'atMost', 'unknown'],
  coverage: coverageItemView.shape.state.options,
  condition: coverageItemView.shape.condition.unwrap().options,
  restsOn: ['found', 'declared', 'mixed'],
  cohabitant: ['counted', 'notCounted', 'uncertain'],
  remedy: [
    'integrate',
    'renew',
    'review',
    'askRole',
    'waitUntil',
    'inform',
    'giveReason',
    'askColleague',
    'consultFirst',
    'none',
  ],
  stream: ['waiting', 'slow', 'lost', 'answered', 'incomplete', 'failed', 'refused', 'noDataFound', 'dataFound'],
};

const fields = [...declaredFields, ...choiceFields].flatMap(withThoseWithin);
/** Words of the fields of the form: those of choices, of lists, and of questions with yes or no. */
const ofFields = fields.flatMap((field): [string, readonly string[]][] => {
  if (field.kind === 'choice') return [[field.words, field.codes]];
  if (field.kind === 'truth') return [['ask', [field.key]]];
  return field.kind === 'list' ? ['ask', 'none', 'some', 'add'].map((prefix) => [prefix, [field.key]]) : [];
});
const words: readonly (readonly [string, readonly string[]])[] = [...Object.entries(coded), ...ofFields];
const codedKeys = words.flatMap(([prefix, codes]) =>
  codes.map((code) => `${prefix}${code.charAt(0).toUpperCase()}${code.slice(1)}`),
);

/** Problems for which the page of the person concerned has an advice. */
const advice = ['adviceTooManyRequests', 'adviceResourceNotFound', 'adviceAlreadyAsked'];

describe('the words of the pages', () => {
  test.each(words)('there are some for every code of %s', (prefix, codes) => {
    expect(codes.filter((code) => !hasOwnWord(prefix, code))).toEqual([]);
  });

  test.each([
    ['dossier', texts, codedKeys],
    ['citizen', ofCitizen, ['screenRecords', 'screenQuestions', 'proofCard', 'proofFile', ...advice]],
  ] as const)('everything that the page %s says has words, and all words are said', (name, words, coded) => {
    const source = sourceOf('common') + sourceOf(name);
    const said = [...source.matchAll(/'([a-z][A-Za-z]+)'/g)].map(([, key]) => key ?? '');
    expect(
      [...source.matchAll(/say\(\s*'([A-Za-z]+)'/g)].map(([, key]) => key).filter((key) => !words[key ?? '']),
    ).toEqual([]);
    const used = new Set([...said, ...coded, ...[...source.matchAll(/'(\w+)_(\w)(\w*)'/g)].map(camel)]);
    expect(Object.keys(words).filter((key) => !used.has(key))).toEqual([]);
  });

  test('no page says something of all pages in words of its own', () => {
    const common = Object.keys(textsOf('common'));
    const own = [...Object.keys(textsOf('dossier')), ...Object.keys(textsOf('citizen'))];
    expect(own.filter((key) => common.includes(key))).toEqual([]);
  });

  test('every field of the form has a label, and every hint its words', () => {
    const labels = fields.flatMap((field) => {
      if (field.kind === 'list' || field.kind === 'truth') return [];
      const hint = field.kind !== 'choice' && field.kind !== 'group' ? field.hint : undefined;
      return [field.label ?? field.key, ...(hint === undefined ? [] : [hint])];
    });
    expect(labels.filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
  });

  test('an observation is noted with every code of the API', () => {
    expect({ ...offered }).toEqual({ observationKinds, observationOutcomes, observedItems });
  });

  test('each language has the same places for values', () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
    const uneven = [...Object.entries(texts), ...Object.entries(ofCitizen)].filter(([, words]) =>
      languages.some((language) => String(places(words[language])) !== String(places(words.nl))),
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  test('a page knows what it has words for', () => {
    const { knows } = createSpeech('nl', ofCitizen);
    expect(['advice_alreadyAsked', 'advice_dossierNotKept', 'advice_', 'toString'].map(knows)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('a code that came later is shown as it is', () => {
    expect(createSpeech('fr', texts).say('kind_lottery')).toBe('lottery');
    expect(createSpeech('fr', texts).say('streamsDone', { done: 3 })).toContain('{total}');
  });
});

function withThoseWithin(field: Field): readonly Field[] {
  return 'fields' in field ? [field, ...field.fields.flatMap(withThoseWithin)] : [field];
}

function hasOwnWord(prefix: string, code: string): boolean {
  return Object.hasOwn(texts, `${prefix}${code.charAt(0).toUpperCase()}${code.slice(1)}`);
}

function camel([, prefix = '', first = '', rest = '']: RegExpMatchArray): string {
  return `${prefix}${first.toUpperCase()}${rest}`;
}

describe('the language of the page', () => {
  test.each([
    [['fr-BE', 'nl'], 'fr'],
    [['es', 'DE'], 'de'],
    [['en-GB'], 'en'],
    [['es', 'it'], 'nl'],
    [[], 'nl'],
  ] as const)('%s', (preferred, expected) => {
    expect(languageFor(preferred)).toBe(expected);
  });
});

describe('values', () => {
  const speech = createSpeech('nl', texts);

  test('dates and months are those of the calendar, whatever the zone of the browser', () => {
    expect(speech.date('2026-03-01')).toBe('1 mrt 2026');
    expect(speech.date('1984-00-00')).toBe('1984');
    expect(speech.date('1984-05-00')).toBe('1984-05');
    expect(speech.date('2026-02-31')).toBe('2026-02-31');
    expect(speech.date('Gent')).toBe('Gent');
    expect(speech.month('2026-12')).toContain('dec');
    expect(speech.longMonth('2026-12')).toBe('december 2026');
    expect(speech.moment('2026-07-01T22:30:00Z')).toContain('2 jul 2026');
  });

  test('amounts lose no digit', () => {
    expect(speech.money({ value: '9007199254740993.45', currency: 'EUR' }).replace(/\s/g, ' ')).toBe(
      '€ 9.007.199.254.740.993,45',
    );
    expect(speech.money({ value: '-12.5', currency: 'EUR' })).toContain('12,50');
  });

  test('a text of the API is in the language of the reader, or in one that there is', () => {
    expect(speech.of({ fr: 'oui', nl: 'ja' })).toBe('ja');
    expect(speech.of({ und: 'Ville', fr: 'autre' })).toBe('Ville');
    expect(speech.of({ de: 'ja' })).toBe('ja');
    expect(speech.of({})).toBe('');
    expect(speech.of(undefined)).toBe('');
  });

  test.each([
    [undefined, '–'],
    [null, '–'],
    [true, 'Ja'],
    [7, '7'],
    ['2026-03-01', '1 mrt 2026'],
    [[], 'geen'],
    [[1, 2], 'Aantal: 2'],
    [{ code: '44021', label: { nl: 'Gent' } }, 'Gent'],
    [{ code: '44021' }, '44021'],
    [{ fr: 'Namur' }, 'Namur'],
    [{ kind: 'wages', isOpen: true, list: [1], from: { code: 'a' } }, 'wages · a'],
  ])('%j in one line', (value, expected) => {
    expect(shown(value, speech)).toBe(expected);
  });

  test('an amount in a group is an amount', () => {
    const line = shown({ amount: { value: '5.00', currency: 'EUR' }, per: 'month' }, speech);
    expect(line.replace(/\s/g, ' ')).toBe('€ 5,00 · month');
    expect([{}, [], { a: 1 }].map(isOneLine)).toEqual([false, false, false]);
  });
});

describe('a JSON pointer', () => {
  const value = { employments: [{ 'a/b': 1, 'm~n': 2 }], empty: '' };
  test.each([
    ['', value],
    ['/employments/0/a~1b', 1],
    ['/employments/0/m~0n', 2],
    ['/empty', ''],
    ['/employments/1', undefined],
    ['/employments/0/a~1b/deeper', undefined],
    ['/toString', undefined],
    ['employments', undefined],
  ])('%s', (pointer, expected) => {
    expect(at(value, pointer)).toEqual(expected);
  });
});
