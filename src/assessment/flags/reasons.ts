/**
 * Why something that a source says asks for no attention. `declared`: income of that kind is declared, of about that
 * amount. `exempt`: an exemption of income (art. 35). `confirmed`: an observation confirms what is declared. `canceled`:
 * the source took it back. `belowExemption`: property under the exempt cadastral income. `notCountedByLaw`: the law does
 * not count it. `notCountedByChoice`: the social worker does not count the means of this person. `dependentFamily`: the
 * social worker chose category 3, which goes with children of whom it is.
 */
export const reasons = [
  'declared',
  'exempt',
  'confirmed',
  'canceled',
  'belowExemption',
  'notCountedByLaw',
  'notCountedByChoice',
  'dependentFamily',
] as const;
export type Reason = (typeof reasons)[number];
