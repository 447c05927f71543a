import { readTexts } from '../../values/text-file.ts';
import { incomeRowKinds } from './income/source.ts';

/** What the rows are called where the source has no words of its own. */
export const texts = readTexts(new URL('texts.yaml', import.meta.url), incomeRowKinds);
