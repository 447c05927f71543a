import { coded, type CodedValue, type CodeList } from '../../values/code-list.ts';
import type { LocalizedText } from '../../values/localized-text.ts';
import { qualityCodes } from '../../values/quality-codes.ts';
import { readCodeLists } from '../../values/text-file.ts';

/** Everything the stream explains codes with; those of the centres are published as `qualityCodes` by the gateway itself. */
export const codeLists = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'networkSectors',
  'technicalQualityCodes',
  'pensionQualityCodes',
  'childBenefitQualityCodes',
  'healthCareQualityCodes',
  'mutualityQualityCodes',
  'socialSecurityOfficeQualityCodes',
  'disabilityQualityCodes',
  'unemploymentQualityCodes',
]);

/** Quality codes by sector. Those of the other sectors are described by the directory itself only. */
const sectorCodeLists: Readonly<Record<string, CodeList>> = {
  '5': codeLists.pensionQualityCodes,
  '7': codeLists.childBenefitQualityCodes,
  '9': codeLists.healthCareQualityCodes,
  '11': codeLists.mutualityQualityCodes,
  '12': codeLists.socialSecurityOfficeQualityCodes,
  '13': codeLists.socialSecurityOfficeQualityCodes,
  '16': codeLists.disabilityQualityCodes,
  '17': qualityCodes,
  '18': codeLists.unemploymentQualityCodes,
};

/**
 * A quality code of a sector with its meaning there: each sector has codes of its own, a few technical ones are the same
 * everywhere.
 * @param own what the directory itself says of it
 */
export function sectorCode(sector: string, code: string, own?: LocalizedText): CodedValue {
  const { technicalQualityCodes: technical } = codeLists;
  return coded(Object.hasOwn(technical.codes, code) ? technical : sectorCodeLists[sector], code, own);
}
