import { z } from 'zod';
import { localizedText, undetermined, type BankLanguage, type LocalizedText } from './localized-text.ts';

/** A code of the Bank or one of its sources, with what it means. An unknown code keeps its value and has no label. */
export const codedValue = z
  .object({
    code: z.string().describe('The code as the source gives it.'),
    label: localizedText
      .optional()
      .describe('Absent when the code is not known to the gateway nor explained by the source.'),
  })
  .meta({ id: 'CodedValue', description: 'A code with its meaning.' });
export type CodedValue = z.infer<typeof codedValue>;

/**
 * A closed or open list of codes, published under `/refData/{name}` and used by the mappings: one and the same data.
 */
export interface CodeList<Code extends string = string> {
  /** lowerCamelCase, unique over all streams. */
  readonly name: string;
  readonly title: LocalizedText;
  /** Where the meanings come from. */
  readonly source: string;
  readonly codes: Readonly<Record<Code, LocalizedText>>;
}

/** A code list does not have the codes that the gateway itself names. */
export class CodeListError extends Error {
  override readonly name = 'CodeListError';
}

/**
 * A list of which the gateway itself names every code.
 * @throws CodeListError when the list lacks one of these codes, or has another
 */
export function closedList<Code extends string>(list: CodeList, codes: readonly Code[]): CodeList<Code> {
  const named: ReadonlySet<string> = new Set(codes);
  const differing = [...new Set([...codes, ...Object.keys(list.codes)])].filter(
    (code) => !named.has(code) || !Object.hasOwn(list.codes, code),
  );
  if (differing.length === 0) return list;
  throw new CodeListError(`${list.name}: only in the code or only in the list: ${differing.join(', ')}`);
}

/**
 * A code with its label from the list. The source's own texts fill in missing languages. A text without a known
 * language is left out when the list explains the code.
 * @param own labels that came with the code
 */
export function coded(list: CodeList | undefined, code: string, own?: LocalizedText): CodedValue {
  const known = list && Object.hasOwn(list.codes, code) ? list.codes[code] : undefined;
  if (known) return { code, label: own ? { ...inKnownLanguages(own), ...known } : known };
  if (own) return { code, label: own };
  if (list) notice?.(list, code);
  return { code };
}

function inKnownLanguages(texts: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(texts).filter(([language]) => language !== undetermined));
}

/** The label that a source gives in the language asked; undefined when it says nothing. */
export function ownLabel(language: BankLanguage, label: string | undefined): LocalizedText | undefined {
  return label === undefined || label === '' ? undefined : { [language]: label };
}

let notice: ((list: CodeList, code: string) => void) | undefined;

/**
 * Runs a mapping and reports every code that neither its list nor the source explains: a sign that the source has
 * changed. Mappings are synchronous, so every code reported during the call belongs to it.
 */
export function noticingUnknownCodes<T>(tell: (list: CodeList, code: string) => void, map: () => T): T {
  const outer = notice;
  notice = tell;
  try {
    return map();
  } finally {
    notice = outer;
  }
}
