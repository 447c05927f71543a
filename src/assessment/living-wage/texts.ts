import { readTexts } from '../../values/text-file.ts';
import { categories } from './amounts.ts';
import { categoryChanges } from './category.ts';
import { cohabitantReasons } from './cohabitants.ts';
import { incomeSteps } from './rules.ts';
import { variantCodes } from './variant-codes.ts';

/** What steps, categories, reasons, variants and alerts are called. */
export const texts = readTexts(new URL('texts.yaml', import.meta.url), [
  ...incomeSteps.map(({ code }) => code),
  'workExemption',
  'builtProperty',
  'unbuiltProperty',
  'capital',
  'cohabitants',
  ...categories.map((category) => `category${category}` as const),
  ...categoryChanges,
  ...cohabitantReasons,
  ...variantCodes,
  'exhausted',
  'runsOut',
  'windowEnds',
  'daysUnknown',
]);
