/** Points of law that are not settled; each has its other reading. */
export const variantCodes = [
  'propertyShareScaled',
  'withoutGeneralExemption',
  'contractDays',
  'workedDays',
  'childBenefitCounted',
  'thirtieths',
] as const;
export type VariantCode = (typeof variantCodes)[number];
