import { coded } from '../../values/code-list.ts';
import { fractionOf } from '../../values/fraction.ts';
import { withoutAbsent, someOf } from '../../values/without-absent.ts';
import { codeLists } from './codes.ts';
import type { PropertyParty } from './schema-right.ts';

/**
 * Reads a text such as `# en 2 rechthebbenden -BE 1/4- #`: a number of owners, then rights between dashes, each with a share
 * or without. The words are in the language of the land registry and not read.
 * @returns undefined when neither a number nor a right is found
 */
export function anonymousOwnersOf(text: string | undefined): PropertyParty['anonymousOwners'] {
  if (text === undefined) return undefined;
  const number = /^[^-]*?\b(\d{1,4})\b/.exec(text)?.[1];
  const [, ...rest] = text.split(/-(?=[A-Z])/);
  const rights = rest.flatMap((part) => {
    const [, type, numerator, denominator] = /^([A-Z]{1,6})(?:\s+(\d{1,9})\s*\/\s*(\d{1,9}))?\s*-/.exec(part) ?? [];
    return type === undefined
      ? []
      : [withoutAbsent({ type: coded(codeLists.realRights, type), share: fractionOf(numerator, denominator) })];
  });
  if (number === undefined && rights.length === 0) return undefined;
  return withoutAbsent({ count: number === undefined ? undefined : Number(number), rights: someOf(rights) });
}
