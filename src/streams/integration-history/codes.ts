import type { CodeList } from '../../values/code-list.ts';
import { coded, type CodedValue } from '../../values/code-list.ts';
import type { LocalizedText } from '../../values/localized-text.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { networkSectors, sectorCodeLists, technicalCodes } from './codes/lists.ts';

export { networkSectors } from './codes/lists.ts';

/** Everything the stream explains codes with; those of the centres are published as `qualityCodes` by the gateway itself. */
export const codeLists: readonly CodeList[] = [
  networkSectors,
  technicalCodes,
  ...new Set(Object.values(sectorCodeLists)),
];

/**
 * A quality code of a sector with its meaning there: each sector has codes of its own, a few technical ones are the same
 * everywhere.
 * @param own what the directory itself says of it
 */
export function sectorCode(sector: string, code: string, own?: LocalizedText): CodedValue {
  if (Object.hasOwn(technicalCodes.codes, code)) return coded(technicalCodes, code, own);
  return coded(sector === '17' ? qualityCodes : sectorCodeLists[sector], code, own);
}
