import { readTexts } from '../../values/text-file.ts';

/** What is said of flags. */
export const texts = readTexts(new URL('texts.yaml', import.meta.url), [
  'crossed',
  'amount',
  'answered',
  'crossedWithAmount',
]);
