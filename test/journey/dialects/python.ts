import type { Member } from '../steps.ts';
import type { PathPart, ResolvedStep } from '../resolve.ts';
import { spread, told, type Dialect, type Literals } from './dialect.ts';

/** With what comes with Python 3. */
export const python: Dialect = {
  file: 'python/journey.py',
  frame: 'journey.py.txt',
  margin: '    ',
  comment: '#',
  step(resolved) {
    const { step, problem } = resolved;
    const print = (value?: string) => `print("${told(resolved)}${value ? `:", ${value}` : '"'})`;
    switch (step.kind) {
      case 'shows':
        return [...call(`${step.answer} = `, resolved), print(`${step.answer}${accessOf(step.member)}`)];
      case 'keeps':
        return [
          'try:',
          ...inner(call(`${step.answer} = `, resolved)),
          `    ${nameOf(step.as)} = ${step.answer}${accessOf(step.member)}`,
          'except Problem as problem:',
          '    # It was done before, and the problem says where.',
          `    if problem.type != "${problem?.type ?? ''}":`,
          '        raise',
          `    ${nameOf(step.as)} = problem.body["${String(step.member[0])}"]`,
          print(),
        ];
      case 'isRefused':
        return ['try:', ...inner(call('', resolved)), 'except Problem as problem:', `    ${print('problem.type')}`];
      case 'waits': {
        const [last = '', before] = [step.member.at(-1), step.member.slice(0, -1)];
        return [
          `${nameOf(step.as)} = None`,
          `while ${nameOf(step.as)} is None:`,
          ...inner(call(`${step.answer} = `, resolved)),
          `    address = ${step.answer}${accessOf(before)}.get("${String(last)}")`,
          '    if address is None:',
          '        time.sleep(1)',
          '    else:',
          `        ${nameOf(step.as)} = address.split("/")[-1]`,
          print(),
        ];
      }
    }
  },
};

const literals: Literals = {
  text: (text) => JSON.stringify(text),
  variable: nameOf,
  truth: (value) => (value ? 'True' : 'False'),
  list: { open: '[', close: ']', endsWithComma: true },
  object: { open: '{', close: '}', endsWithComma: true },
  member: (name, value) => `"${name}": ${value}`,
};

const inner = (lines: readonly string[]) => lines.map((line) => `    ${line}`);

function call(before: string, { placed, path, step }: ResolvedStep): readonly string[] {
  const begin = `${before}call("${placed.method}", ${pathOf(path)}`;
  return step.body === undefined ? [`${begin})`] : spread(`${begin}, `, step.body, literals, ')');
}

function pathOf(path: readonly PathPart[]): string {
  const isPlain = path.every((part) => typeof part === 'string');
  const parts = path.map((part) => (typeof part === 'string' ? part : `{${nameOf(part.variable)}}`));
  return `${isPlain ? '' : 'f'}"${parts.join('')}"`;
}

function nameOf(variable: string): string {
  return variable.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function accessOf(member: Member): string {
  return member.map((part) => (part === 0 ? '[0]' : `["${part}"]`)).join('');
}
