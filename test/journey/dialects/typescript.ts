import type { Member, Value } from '../steps.ts';
import type { PathPart, ResolvedStep } from '../resolve.ts';
import { plainPath, told, type Dialect } from './dialect.ts';

/** For Node, whose formatter finishes it. */
export const typescript: Dialect = {
  file: 'typescript/journey.ts',
  frame: 'journey.ts.txt',
  margin: '  ',
  comment: '//',
  step(resolved) {
    const { step, problem } = resolved;
    const print = (value?: string) => `console.log('${told(resolved)}${value ? `:', ${value}` : `'`});`;
    switch (step.kind) {
      case 'shows':
        return [
          `const ${step.answer} = await ${call(resolved, step.member)};`,
          print(`${step.answer}${accessOf(step.member)}`),
        ];
      case 'keeps':
        return [
          `let ${step.as}: string;`,
          'try {',
          `const ${step.answer} = await ${call(resolved, step.member)};`,
          `${step.as} = ${step.answer}${accessOf(step.member)};`,
          '} catch (error) {',
          '// It was done before, and the problem says where.',
          `if (!(error instanceof Problem) || error.type !== '${problem?.type ?? ''}') throw error;`,
          `${step.as} = String(error.body['${String(step.member[0])}']);`,
          '}',
          print(),
        ];
      case 'isRefused':
        return [
          'try {',
          `await ${call(resolved)};`,
          '} catch (error) {',
          'if (!(error instanceof Problem)) throw error;',
          print('error.type'),
          '}',
        ];
      case 'waits':
        return [
          `let ${step.as}: string | undefined;`,
          `while (${step.as} === undefined) {`,
          `const ${step.answer} = await ${call(resolved, step.member, true)};`,
          `${step.as} = ${step.answer}${accessOf(step.member)}?.split('/').at(-1);`,
          `if (${step.as} === undefined) await sleep(1_000);`,
          '}',
          print(),
        ];
    }
  },
};

function call({ placed, path, step }: ResolvedStep, member?: Member, mayLack = false): string {
  const type = member === undefined ? '' : `<${typeOf(member, mayLack)}>`;
  const body = step.body === undefined ? '' : `, ${literalOf(step.body)}`;
  return `call${type}('${placed.method}', ${pathOf(path)}${body})`;
}

function pathOf(path: readonly PathPart[]): string {
  const plain = plainPath(path);
  if (plain !== undefined) return `'${plain}'`;
  return `\`${path.map((part) => (typeof part === 'string' ? part : `\${${part.variable}}`)).join('')}\``;
}

function literalOf(body: Value): string {
  return JSON.stringify(body).replaceAll(/"\{\{(\w+)\}\}"/g, '$1');
}

/** What of an answer the program reads. */
function typeOf([first, ...rest]: Member, mayLack: boolean): string {
  if (first === undefined) return 'string';
  const inner = typeOf(rest, mayLack);
  if (first === 0) return `readonly ${inner}[]`;
  return `{ readonly ${first}${mayLack && rest.length === 0 ? '?' : ''}: ${inner} }`;
}

function accessOf(member: Member): string {
  return member.map((part, at) => (part === 0 ? '[0]' : `${member[at - 1] === 0 ? '?.' : '.'}${part}`)).join('');
}
