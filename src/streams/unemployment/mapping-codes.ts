import type { CodedValue } from '../../values/code-list.ts';
import { codedWith } from '../../stream-kit/source-texts.ts';
import { integerOf, textOf } from '../../values/xsd-values.ts';
import type { SourceCode } from './reply.ts';

/** A code that only the source explains: no list of it is public. */
export function explained(value: string | undefined, words: SourceCode['descriptions']): CodedValue | undefined {
  return codedWith(undefined, textOf(value), words?.description);
}

/** A number of weeks that says something. */
export function weeksOf(value: string | undefined): number | undefined {
  const weeks = integerOf(value?.trim());
  return weeks === undefined || weeks < 0 ? undefined : weeks;
}
