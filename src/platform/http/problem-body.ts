import { z } from 'zod';
import { issue, type InputIssue, type InputLocation, type Problem } from '../../values/problem.ts';
import type { Language } from '../../values/localized-text.ts';

/** What every problem has (RFC 9457, with Belgif's conventions). */
export const problemMembers = {
  type: z.string().describe('Stable URN of the type of problem.'),
  href: z.url().optional().describe('Page that describes the type.'),
  title: z.string().describe('For engineers, in English.'),
  status: z.int().min(400).max(599),
  detail: z
    .string()
    .optional()
    .describe('What happened and what to do, in the language of the caller; not for programs.'),
  instance: z.string().describe('`urn:uuid:` with the trace id of this answer.'),
};

/** Any problem; particular types have further members. */
export const problemSchema = z.looseObject(problemMembers).meta({
  id: 'Problem',
  description: 'What went wrong (RFC 9457). Each type has a schema of its own with its members.',
});

/** The JSON body of a problem. */
export type ProblemBody = z.infer<typeof problemSchema>;

/** One thing that is wrong with an input. */
export const inputIssueSchema = z
  .looseObject({
    type: z.string().describe('Stable URN of the type of issue.'),
    title: z.string().optional().describe('For engineers, in English.'),
    detail: z.string().optional().describe('What is wrong.'),
    in: z.enum(['body', 'header', 'path', 'query']).describe('Where the input is.'),
    name: z.string().describe('Which one, e.g. `proofOfIdentity.birthDate`; empty for all of it.'),
    replacedBy: z.string().optional().describe('The number that took the place of a replaced one.'),
  })
  .meta({ id: 'InputIssue', description: 'One thing that is wrong with an input. Its value is never repeated.' });

/** Writes the JSON body of a problem. */
export function problemBody(
  problem: Problem,
  context: { readonly traceId: string; readonly language: Language; readonly problemTypesUrl: string },
): ProblemBody {
  const { type, title, status } = problem.problem;
  const detail = typeof problem.detail === 'object' ? problem.detail[context.language] : problem.detail;
  return {
    type,
    href: `${context.problemTypesUrl}/${type}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    instance: `urn:uuid:${context.traceId}`,
    ...problem.members,
  };
}

/** What a schema finds wrong with an input. */
export interface ZodIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** Issues of one problem. Whoever sends more wrong values has the same mistake in all of them. */
const mostIssues = 100;

/**
 * Turns the findings of the schema into issues, the first hundred of them, and distinguishes unknown input from wrong
 * input. Values are never repeated.
 */
export function schemaIssues(found: readonly ZodIssue[], where: InputLocation): readonly InputIssue[] {
  const issues = found.slice(0, mostIssues).flatMap((one) => {
    if (one.code === 'unrecognized_keys') {
      return (one.keys ?? [])
        .slice(0, mostIssues)
        .map((key) => issue('unknownInput', { in: where, name: inJsonNotation([...one.path, key]) }));
    }
    if (one.code === 'custom' && one.path.at(-1) === 'to') {
      return [issue('invalidPeriod', { in: where, name: inJsonNotation(one.path) }, { detail: one.message })];
    }
    return [issue('schemaViolation', { in: where, name: inJsonNotation(one.path) }, { detail: one.message })];
  });
  return issues.slice(0, mostIssues);
}

/** `items[0].ssin` */
function inJsonNotation(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${String(part)}]` : `${index > 0 ? '.' : ''}${safeName(String(part))}`,
    )
    .join('');
}

/**
 * A property name is input too. It is not repeated if it could carry a person's number or a long text, or if it is
 * written like a person's name. A mistyped name still looks like the names of this API.
 */
function safeName(name: string): string {
  return /^[a-z][A-Za-z0-9]{0,39}$/.test(name) && !/\d{6}/.test(name) ? name : 'unnamed';
}
