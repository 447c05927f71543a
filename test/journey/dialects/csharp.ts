import type { Member } from '../steps.ts';
import type { PathPart, ResolvedStep } from '../resolve.ts';
import { spread, told, type Dialect, type Literals } from './dialect.ts';

/** With what comes with .NET, .NET Framework and Mono alike: JSON is read as XML. */
export const csharp: Dialect = {
  file: 'csharp/Journey.cs',
  frame: 'Journey.cs.txt',
  margin: '        ',
  comment: '//',
  step(resolved) {
    const { step, problem } = resolved;
    const print = (value?: string) =>
      `Console.WriteLine(${value ? `"${told(resolved)}: " + ${value}` : `"${told(resolved)}"`});`;
    switch (step.kind) {
      case 'shows':
        return [...call(`var ${step.answer} = `, resolved), print(memberOf(step.answer, step.member))];
      case 'keeps':
        return [
          `string ${step.as};`,
          'try',
          '{',
          ...inner(call(`var ${step.answer} = `, resolved)),
          `    ${step.as} = ${memberOf(step.answer, step.member)};`,
          '}',
          `catch (Problem problem) when (problem.Type == "${problem?.type ?? ''}")`,
          '{',
          '    // It was done before, and the problem says where.',
          `    ${step.as} = ${memberOf('problem.Body', step.member)};`,
          '}',
          print(),
        ];
      case 'isRefused':
        return [
          'try',
          '{',
          ...inner(call('', resolved)),
          '}',
          'catch (Problem problem)',
          '{',
          `    ${print('problem.Type')}`,
          '}',
        ];
      case 'waits':
        return [
          `string ${step.as} = null;`,
          `while (${step.as} == null)`,
          '{',
          ...inner(call(`var ${step.answer} = `, resolved)),
          `    var address = ${memberOf(step.answer, step.member)};`,
          '    if (address == null) await Task.Delay(1000);',
          `    else ${step.as} = address.Split('/').Last();`,
          '}',
          print(),
        ];
    }
  },
};

const literals: Literals = {
  text: (text) => JSON.stringify(text),
  variable: (name) => name,
  truth: String,
  list: { open: 'new[] {', close: '}' },
  object: { open: 'new {', close: '}' },
  member: (name, value) => `${name} = ${value}`,
};

const inner = (lines: readonly string[]) => lines.map((line) => `    ${line}`);

function memberOf(json: string, member: Member): string {
  const path = member.map((part) => (part === 0 ? 'item[1]' : part)).join('/');
  return `(string)${json}.XPathSelectElement("${path}")`;
}

function call(before: string, { placed, path, step }: ResolvedStep): readonly string[] {
  const begin = `${before}await Call("${placed.method}", ${pathOf(path)}`;
  return step.body === undefined ? [`${begin});`] : spread(`${begin}, `, step.body, literals, ');');
}

function pathOf(path: readonly PathPart[]): string {
  const isPlain = path.every((part) => typeof part === 'string');
  const parts = path.map((part) => (typeof part === 'string' ? part : `{${part.variable}}`));
  return `${isPlain ? '' : '$'}"${parts.join('')}"`;
}
