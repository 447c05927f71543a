import { expect, test } from 'vitest';
import { whyText } from './texts.ts';

const call = (name: string) => ({ type: 'CallExpression', callee: { type: 'Identifier', name } });
const literal = (value: string) => ({ type: 'StringLiteral', value });
const template = (raw: string) => ({ type: 'TemplateLiteral', quasis: [{ value: { raw } }] });
const argumentOf = (name: string) => ({
  type: 'CallExpression',
  callee: { type: 'MemberExpression', property: { type: 'Identifier', name } },
});

test.each([
  ['the reading of a file of texts', call('readTexts'), null],
  ['a sentence', literal('Your role may not do this.'), null],
  ['a sentence with something in it', template('the period must not be longer than '), null],
  ['the description of a schema', { type: 'ObjectExpression' }, argumentOf('meta')],
])('%s is for people: not mutated', (_what, node, parent) => {
  expect(whyText({ node, parent })).toMatch(/text|description/);
});

test.each([
  ['another call', call('addWorkingDays'), null],
  ['a code', literal('teamLead'), null],
  ['white space', literal(' '), null],
  ['a code that is put together', template('grant:'), null],
  ['what limits an input', { type: 'ObjectExpression' }, argumentOf('refine')],
  ['a comparison', { type: 'BinaryExpression' }, null],
])('%s is mutated', (_what, node, parent) => {
  expect(whyText({ node, parent })).toBeUndefined();
});
