import type { Member, Value } from '../steps.ts';
import type { PathPart, ResolvedStep } from '../resolve.ts';
import { variableIn } from '../resolve.ts';

/** How the journey is written in a programming language. */
export interface Dialect {
  /** Where the program goes, in the folder of the examples. */
  readonly file: string;
  /** The file with everything around the steps, in test/journey/frames. */
  readonly frame: string;
  /** What the lines of a step begin with in the frame. */
  readonly margin: string;
  /** What begins a comment. */
  readonly comment: string;
  /** The lines of a step, without its heading. */
  step(step: ResolvedStep): readonly string[];
}

/** Columns of a line of a program. */
const columns = 110;

/** A sentence as lines of comment. */
export function commented(text: string, begin: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(`${begin} ${word}`);
  }
  return lines;
}

/** What a program prints of a step, before the value that the step shows. */
export function told({ number, step }: ResolvedStep): string {
  return `${String(number)}. ${step.title}`;
}

/** How values are written. */
export interface Literals {
  readonly text: (text: string) => string;
  readonly variable: (name: string) => string;
  readonly truth: (value: boolean) => string;
  readonly list: Brackets;
  readonly object: Brackets;
  readonly member: (name: string, value: string) => string;
}

interface Brackets {
  readonly open: string;
  readonly close: string;
  /** Whether the last of several lines has a comma too. */
  readonly endsWithComma?: boolean;
}

/** Columns that the members of a value may have on one line. */
const shortMembers = 70;

/**
 * Lines that are a value: one line when it is short, else one for each member.
 * @param indent what a member of several lines begins with
 * @param room columns for its members on one line
 */
function literal(value: Value, literals: Literals, indent: string, room = shortMembers): readonly string[] {
  const { text, variable, truth, list, object, member } = literals;
  if (typeof value === 'string') {
    const name = variableIn(value);
    return [name === undefined ? text(value) : variable(name)];
  }
  if (typeof value === 'boolean') return [truth(value)];
  if (typeof value === 'number') return [String(value)];
  const [brackets, parts] = Array.isArray(value)
    ? [list, (value as readonly Value[]).map((one) => literal(one, literals, indent))]
    : [
        object,
        Object.entries(value as Readonly<Record<string, Value>>).map(([name, one]) => {
          const [first = '', ...rest] = literal(one, literals, indent);
          return [member(name, first), ...rest];
        }),
      ];
  const { open, close, endsWithComma = false } = brackets;
  const isShort = parts.every((part) => part.length === 1) && parts.flat().join(', ').length <= room;
  const space = open.startsWith('new') ? ' ' : '';
  if (isShort && parts.length <= 3) return [`${open}${space}${parts.flat().join(', ')}${space}${close}`];
  const members = parts.flatMap((part, at) => {
    const comma = at < parts.length - 1 || endsWithComma ? ',' : '';
    return part.map((line, index) => `${indent}${line}${index === part.length - 1 ? comma : ''}`);
  });
  return [open, ...members, close];
}

/** A call whose last argument is a value, on several lines when one would be too long. */
export function spread(before: string, value: Value, literals: Literals, after: string): readonly string[] {
  const room = Math.min(shortMembers, columns - before.length);
  const lines = literal(value, literals, '    ', room);
  return [`${before}${lines[0] ?? ''}`, ...lines.slice(1)].map((line, at) =>
    at === lines.length - 1 ? `${line}${after}` : line,
  );
}

/** The whole path when it has no variable. */
export function plainPath(path: readonly PathPart[]): string | undefined {
  return path.every((part) => typeof part === 'string') ? path.join('') : undefined;
}

/** Names of members, without places in lists. */
export function namesOf(member: Member): readonly string[] {
  return member.filter((part) => typeof part === 'string');
}
