import { describe, expect, test } from 'vitest';
import { streams } from '../../src/streams/registry.ts';

/*
 * The same thing has one name in every stream, and the one that is used in Belgium.
 */

const lists = new Map(streams.flatMap(({ codeLists }) => codeLists.map((list) => [list.name, list] as const)));
/** Every label and title of a list. */
const labels = [...lists.values()].flatMap((list) => [
  { where: `${list.name}, title`, text: list.title },
  ...Object.entries(list.codes).map(([code, text]) => ({ where: `${list.name} ${code}`, text })),
]);
const saying = (words: RegExp) => labels.filter(({ text: { nl = '' } }) => words.test(nl));

describe('German as it is used in Belgium', () => {
  test.each([
    ['the allowance for assistance to the elderly', /\(THAB\)/, /Beihilfe zur Unterstützung von Betagten \(BUB\)/],
    ['the income replacement allowance', /inkomensvervangende tegemoetkoming/i, /Ersatzeinkommensbeihilfe/],
    ['the integration allowance', /integratietegemoetkoming/i, /Eingliederungsbeihilfe/],
    ['the increased intervention', /verhoogde tegemoetkoming/i, /erhöhter? Beteiligung/i],
    ['bare ownership', /blote eigendom/i, /bloßes Eigentum/i],
    ['the living wage', /^leefloon$/i, /^Eingliederungseinkommen$/],
  ])('%s', (_, nl, de) => {
    const found = saying(nl);
    expect(found.length).toBeGreaterThan(0);
    for (const { where, text } of found) expect(text.de, where).toMatch(de);
  });

  test('a higher own share is the contrary of an increased intervention', () => {
    expect(labels.filter(({ text }) => /Kostenbeteiligung/i.test(text.de ?? ''))).toEqual([]);
  });

  test('a pension is no Rente, but what a capital gives each month', () => {
    const others = labels.filter(({ text }) => /\bRenten?|rente\b/.test(text.de ?? ''));
    expect(others.map(({ text }) => text.de)).toEqual(['Rente (Kapitalisierung)']);
  });
});

test('what is paid for a child in nursery school is no maternity allowance', () => {
  const label = lists.get('childBenefitPayments')?.codes['TODDLER'];
  expect(label?.fr).toBe('Allocation pour enfant en école maternelle');
  expect(label?.de).toBe('Kindergartenzuschlag');
});
