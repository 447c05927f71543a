import type { FullText } from '../../../values/localized-text.ts';
import { readTexts } from '../../../values/text-file.ts';
import { actNames } from '../acts.ts';

/** What the acts are called. */
export const actTitles: Readonly<Record<string, FullText>> = readTexts(
  new URL('act-texts.yaml', import.meta.url),
  actNames,
);
