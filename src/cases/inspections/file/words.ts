import type { Centre } from '../../../bank/bank.ts';
import type { AnyStream } from '../../../stream-kit/stream.ts';
import type { CodeList } from '../../../values/code-list.ts';
import type { Language, LocalizedText } from '../../../values/localized-text.ts';
import { readTexts } from '../../../values/text-file.ts';

/** The words of an inspected file. */
const fileTexts = readTexts(new URL('texts.yaml', import.meta.url));

/** What the words of a file depend on. */
export interface FileWords {
  readonly language: Language;
  readonly streams: readonly Pick<AnyStream, 'name' | 'title'>[];
  readonly centres: ReadonlyMap<string, Pick<Centre, 'name'>>;
}

/** A code and what it means in the language of the reader. */
export interface Worded {
  readonly code: string;
  readonly text: string;
}

/** A word of {@link fileTexts}; a word that is not there is shown as it is. */
export function wordOf(key: string, { language }: Pick<FileWords, 'language'>): string {
  return fileTexts[key]?.[language] ?? key;
}

/** A code of a list. */
export function worded(list: CodeList, code: string, { language }: Pick<FileWords, 'language'>): Worded {
  const texts: Readonly<Partial<Record<string, LocalizedText>>> = list.codes;
  return { code, text: texts[code]?.[language] ?? code };
}

/** A stream by its title. */
export function wordedStream(name: string, { streams, language }: FileWords): Worded {
  return { code: name, text: streams.find((one) => one.name === name)?.title[language] ?? name };
}
