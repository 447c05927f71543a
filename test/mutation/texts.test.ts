import { expect, test } from 'vitest';
import { whyText } from './texts.ts';

const property = (name: string) => ({ type: 'ObjectProperty', key: { type: 'Identifier', name } });
const literal = (value: string) => ({ type: 'StringLiteral', value });
const template = (raw: string) => ({ type: 'TemplateLiteral', quasis: [{ value: { raw } }] });
const argumentOf = (name: string) => ({
  type: 'CallExpression',
  callee: { type: 'MemberExpression', property: { type: 'Identifier', name } },
});

test.each([
  ['a property in a language', property('nl'), null],
  ['a sentence', literal('Your role may not do this.'), null],
  ['a sentence with something in it', template('the period must not be longer than '), null],
  ['the description of a schema', { type: 'ObjectExpression' }, argumentOf('meta')],
])('%s is for people: not mutated', (_what, node, parent) => {
  expect(whyText({ node, parent })).toMatch(/text|description/);
});

test.each([
  ['the texts together', property('reason'), null],
  ['a code', literal('teamLead'), null],
  ['white space', literal(' '), null],
  ['a code that is put together', template('grant:'), null],
  ['what limits an input', { type: 'ObjectExpression' }, argumentOf('refine')],
  ['a comparison', { type: 'BinaryExpression' }, null],
])('%s is mutated', (_what, node, parent) => {
  expect(whyText({ node, parent })).toBeUndefined();
});
