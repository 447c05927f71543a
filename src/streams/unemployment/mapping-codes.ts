import type { CodedValue } from '../../domain/code-list.ts';
import { codedWith } from '../../domain/described.ts';
import { integerOf, textOf } from '../../domain/lexical.ts';
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
