import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CodeList } from './code-list.ts';
import { languages, type FullText } from './localized-text.ts';

/*
 * What is said to people is data: YAML beside the subject that owns it, one form per kind of file, told by its name.
 *
 * - `texts.yaml`, `…-texts.yaml`: a text in every language by key: `key: { nl, fr, de, en }`.
 * - `codes.yaml`, `…-codes.yaml`: code lists by name.
 * - `problem-types.yaml`: titles and descriptions of problems, in English.
 *
 * A file is read and checked when the module that uses it is imported, so a gateway with a wrong one does not start.
 */

/** A file of texts is not what it should be: the file, the place in it, and what is wrong. */
export class TextFileError extends Error {
  override readonly name = 'TextFileError';

  constructor(file: URL, problem: string, options?: ErrorOptions) {
    super(`${file.pathname}: ${problem}`, options);
  }
}

/** One line of text, without spaces around it. */
const line = z.string().regex(/^\S(?:.*\S)?$/, 'is not one line of text, without spaces around it');
/** lowerCamelCase. */
const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/);

const fullText = z.strictObject({ nl: line, fr: line, de: line, en: line });

const codeList = z
  .strictObject({
    title: fullText,
    source: line,
    languages: z.array(z.enum(languages)).min(1).optional(),
    codes: z
      .record(line, z.partialRecord(z.enum(languages), line))
      .refine((codes) => Object.keys(codes).length > 0, 'has no code'),
  })
  .superRefine((list, context) => {
    const expected = (list.languages ?? languages).join(', ');
    for (const [code, label] of Object.entries(list.codes)) {
      const given = Object.keys(label).join(', ');
      if (given === expected) continue;
      const message = `has its label in ${given || 'no language'} instead of ${expected}`;
      context.addIssue({ code: 'custom', path: ['codes', code], message });
    }
  });

const forms = {
  texts: z.record(name, fullText),
  codeLists: z.record(name, codeList),
  problemTypes: z.strictObject({
    problemTypes: z.record(name, z.strictObject({ title: line, description: line })),
    issueTypes: z.record(name, z.strictObject({ title: line })),
  }),
} as const;

/**
 * Reads texts in every language.
 * @param keys those the code names: the file must have these and no others; without them, any
 * @throws TextFileError
 */
export function readTexts<Key extends string>(file: URL, keys?: readonly Key[]): Readonly<Record<Key, FullText>> {
  return withKeys(file, read(file, forms.texts), keys);
}

/**
 * Reads code lists, in the order of the file. Every code has a label in each language of its list: in all, or in those
 * that the list says (`languages`) because its source knows no others.
 * @param names those the code names: the file must have these and no others; without them, any
 * @throws TextFileError
 */
export function readCodeLists<Name extends string>(
  file: URL,
  names?: readonly Name[],
): Readonly<Record<Name, CodeList>> {
  const lists = Object.entries(read(file, forms.codeLists)).map(([listName, { title, source, codes }]) => {
    return [listName, { name: listName, title, source, codes }] as const;
  });
  return withKeys(file, Object.fromEntries(lists), names);
}

/**
 * Reads what problems and issues are called.
 * @param keys those the code names: the file must have these and no others; without them, any
 * @throws TextFileError
 */
export function readProblemTypes<Problem extends string, Issue extends string>(
  file: URL,
  keys?: { readonly problemTypes: readonly Problem[]; readonly issueTypes: readonly Issue[] },
): {
  readonly problemTypes: Readonly<Record<Problem, { readonly title: string; readonly description: string }>>;
  readonly issueTypes: Readonly<Record<Issue, { readonly title: string }>>;
} {
  const { problemTypes, issueTypes } = read(file, forms.problemTypes);
  return {
    problemTypes: withKeys(file, problemTypes, keys?.problemTypes),
    issueTypes: withKeys(file, issueTypes, keys?.issueTypes),
  };
}

/** The one check: YAML without a key twice, in which all is text, of the form that its kind of file has. */
function read<T>(file: URL, form: z.ZodType<T>): T {
  const result = form.safeParse(parsed(file));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || '(whole file)'} ${message}`);
  throw new TextFileError(file, problems.join('; '));
}

function parsed(file: URL): unknown {
  try {
    // By the failsafe schema everything is text: 01 keeps its zero and "no" is a word, quoted or not.
    return parse(readFileSync(file, 'utf8'), { schema: 'failsafe', uniqueKeys: true });
  } catch (cause) {
    throw new TextFileError(file, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function withKeys<Key extends string, T>(
  file: URL,
  found: Readonly<Record<string, T>>,
  keys: readonly Key[] | undefined,
): Readonly<Record<Key, T>> {
  const expected: ReadonlySet<string> | undefined = keys && new Set(keys);
  if (expected) {
    const missing = [...expected].filter((key) => !Object.hasOwn(found, key));
    if (missing.length > 0) throw new TextFileError(file, `lacks ${missing.join(', ')}`);
    const unexpected = Object.keys(found).filter((key) => !expected.has(key));
    if (unexpected.length > 0) throw new TextFileError(file, `has ${unexpected.join(', ')}, which no code names`);
  }
  return found;
}
