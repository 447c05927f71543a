import type { Value } from '../steps.ts';
import type { PathPart, ResolvedStep } from '../resolve.ts';
import { namesOf, told, type Dialect } from './dialect.ts';

/** With what comes with the JDK, which reads no JSON: a member is found by its name. */
export const java: Dialect = {
  file: 'java/Journey.java',
  frame: 'Journey.java.txt',
  margin: '        ',
  comment: '//',
  step(resolved) {
    const { step, problem } = resolved;
    const print = (value?: string) => `System.out.println("${told(resolved)}${value ? `: " + ${value}` : '"'});`;
    switch (step.kind) {
      case 'shows':
        return [...call(`var ${step.answer} = `, resolved), print(memberOf(step.answer, namesOf(step.member)))];
      case 'keeps':
        return [
          `String ${step.as};`,
          'try {',
          ...inner(call(`var ${step.answer} = `, resolved)),
          `    ${step.as} = ${memberOf(step.answer, namesOf(step.member))};`,
          '} catch (Problem problem) {',
          '    // It was done before, and the problem says where.',
          `    if (!problem.type.equals("${problem?.type ?? ''}")) throw problem;`,
          `    ${step.as} = ${memberOf('problem.body', namesOf(step.member))};`,
          '}',
          print(),
        ];
      case 'isRefused':
        return [
          'try {',
          ...inner(call('', resolved)),
          '} catch (Problem problem) {',
          `    ${print('problem.type')}`,
          '}',
        ];
      case 'waits':
        return [
          `String ${step.as} = null;`,
          `while (${step.as} == null) {`,
          ...inner(call(`var ${step.answer} = `, resolved)),
          `    var address = ${memberOf(step.answer, namesOf(step.member))};`,
          '    if (address == null) Thread.sleep(1000);',
          `    else ${step.as} = address.substring(address.lastIndexOf('/') + 1);`,
          '}',
          print(),
        ];
    }
  },
};

const inner = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `    ${line}`));

function memberOf(json: string, names: readonly string[]): string {
  return `member(${json}, "${names.at(-1) ?? ''}")`;
}

function call(before: string, { placed, path, step }: ResolvedStep): readonly string[] {
  const begin = `${before}call("${placed.method}", ${pathOf(path)}`;
  return step.body === undefined ? [`${begin}, null);`] : [`${begin}, """`, ...inner(textBlock(step.body))];
}

/** JSON as a text block, with its variables put in. */
function textBlock(body: Value): readonly string[] {
  const variables: string[] = [];
  const text = JSON.stringify(body, undefined, 2)
    .replaceAll('%', '%%')
    .replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => {
      variables.push(name);
      return '%s';
    });
  const end = variables.length === 0 ? '""");' : `""".formatted(${variables.join(', ')}));`;
  return [...text.split('\n'), end];
}

function pathOf(path: readonly PathPart[]): string {
  return path.map((part) => (typeof part === 'string' ? `"${part}"` : part.variable)).join(' + ');
}
