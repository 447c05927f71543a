import { z } from 'zod';
import { localizedText, type BankLanguage, type LocalizedText } from './localized-text.ts';

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

/** A closed or open list of codes, published under `/refData/{name}` and used by the mappings: one and the same data. */
export interface CodeList {
  /** lowerCamelCase, unique over all streams. */
  readonly name: string;
  readonly title: LocalizedText;
  /** Where the meanings come from. */
  readonly source: string;
  readonly codes: Readonly<Record<string, LocalizedText>>;
}

/** Label of a code from its list; a label of the source itself (in the language asked) fills a gap. */
export function coded(
  list: CodeList | undefined,
  code: string,
  ownLabel?: string,
  language?: BankLanguage,
): CodedValue {
  const known = list && Object.hasOwn(list.codes, code) ? list.codes[code] : undefined;
  const own = ownLabel !== undefined && ownLabel !== '' && language ? { [language]: ownLabel } : undefined;
  if (!known && !own) return { code };
  return { code, label: { ...own, ...known } };
}
