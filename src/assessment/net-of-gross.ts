import { newest } from './dated.ts';
import { incapacityWithholdingRows, rowOn, unemploymentWithholdingRows } from './living-wage/amounts.ts';

/** What tax and contributions leave of a gross amount at least, in percent; assumed. */
const leastNet = [{ validFrom: '2002-10-01', percent: 50 }];

/** What is withheld from benefits at most is published for some. */
const withholding = { unemployment: unemploymentWithholdingRows, incapacity: incapacityWithholdingRows };
export type WithheldKind = keyof typeof withholding;

/** What is left of a gross amount at least, in percent. */
export function leastNetPercent(day: string, kind?: WithheldKind): number {
  const most = kind && rowOn(withholding[kind], day)?.most;
  return most === undefined ? newest(leastNet, day).percent : 100 - most / 100;
}

/** Between which eurocents the net amount of a gross one lies, to whole cents. */
export function netLimits(
  gross: number,
  day: string,
  kind?: WithheldKind,
): { readonly least: number; readonly most: number } {
  return { least: Math.floor((gross * leastNetPercent(day, kind)) / 100), most: gross };
}
