import type { FullText } from '../../../values/localized-text.ts';
import { readTexts } from '../../../values/text-file.ts';
import { roles } from '../roles.ts';

/** What the roles are called. */
export const roleTitles: Readonly<Record<string, FullText>> = readTexts(
  new URL('role-texts.yaml', import.meta.url),
  roles.map(({ name }) => name),
);
