import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../markdown.ts';
import { belgifRules, bySpectral, guide } from './belgif-rules.ts';

const text = readFileSync(join(root, 'docs/belgif.md'), 'utf8');

/** The rows of the tables: rule, what it asks, how it is held, where or why. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (rule|-+) /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rule = '', , how = '', where = '']) => ({ rule, how: how.split(', '), where }));

/** A rule of the guide by one of ours: its id may have a word more. */
const guideIdOf = (rule: string) => guide.find((id) => rule === id || rule.startsWith(`${id}-`));

test('the page has every rule of the guide once, in its order', () => {
  expect(guide).toHaveLength(86);
  expect(rows.map(({ rule }) => rule)).toEqual(guide);
});

test('it says how each is held, and why where it is otherwise', () => {
  const known = ['linter', 'test', 'review', 'not here', 'differs'];
  for (const { rule, how, where } of rows) {
    for (const one of how) expect(known, rule).toContain(one);
    if (how.includes('differs') || how.includes('review')) expect(where, rule).toMatch(/\w{3}/);
  }
});

test('it names the rules that the linter has, and no others', () => {
  const ours = Object.keys(belgifRules).map((rule) => [rule, guideIdOf(rule)] as const);
  expect(ours.filter(([, id]) => id === undefined)).toEqual([]);
  const judged = rows.filter(({ how }) => how.includes('linter'));
  const byOurs = new Set(ours.map(([, id]) => id));
  const bySpectralOnly = judged.filter(({ where }) => bySpectral.some((rule) => where.includes(`\`${rule}\``)));
  const unjudged = judged.filter((row) => !byOurs.has(row.rule) && !bySpectralOnly.includes(row));
  expect(unjudged.map(({ rule }) => rule)).toEqual([]);
  expect([...byOurs].filter((id) => !judged.some(({ rule }) => rule === id))).toEqual([]);
  expect(bySpectral.filter((rule) => !text.includes(`\`${rule}\``))).toEqual([]);
});

test('the tests that it names are there', () => {
  for (const { rule, how, where } of rows) {
    const named = [...where.matchAll(/\]\((\.\.\/test\/[^)]+)\) “([^”]+)”/g)];
    if (how.includes('test')) expect(named.length, rule).toBeGreaterThan(0);
    for (const [, file = '', title = ''] of named) {
      expect(readFileSync(resolve(root, 'docs', file), 'utf8'), `${rule}: ${title}`).toContain(title);
    }
  }
});
