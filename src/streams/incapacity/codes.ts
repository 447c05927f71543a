import { readCodeLists } from '../../values/text-file.ts';

/** The code lists of the stream; what is known of each is in `codes.yaml`. */
export const codeLists = readCodeLists(new URL('codes.yaml', import.meta.url), [
  'incapacityAttestationStatuses',
  'socialRisks',
  'incapacitySocialStatuses',
  'incapacityActivities',
  'incapacityExits',
  'invalidityCategories',
  'incapacityBenefits',
  'incapacityCategories',
  'incapacityFamilySituations',
  'incapacityAllowanceCategories',
]);
