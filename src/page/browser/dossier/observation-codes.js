/* What the form of an observation offers: the codes of the API, in the order in which they are shown. */

export const observationKinds = ['homeVisit', 'proof', 'conversation'];
export const observationOutcomes = ['confirms', 'contradicts', 'inconclusive'];
export const observedItems = [
  'address',
  'household',
  'work',
  'income',
  'property',
  'savings',
  'insurance',
  'jobSeeker',
  'study',
];
