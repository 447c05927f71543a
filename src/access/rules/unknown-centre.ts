import type { RuleText } from '../facts.ts';

/** A caller acts for a centre that the gateway serves; for any other, nothing can be done at the Bank. */
export const unknownCentre: RuleText = {
  code: 'unknownCentre',
  reason: {
    nl: 'Deze gateway bedient uw organisatie niet.',
    fr: 'Cette passerelle ne dessert pas votre organisation.',
    de: 'Dieses Gateway bedient Ihre Organisation nicht.',
    en: 'This gateway does not serve your organization.',
  },
  legalBasis: 'Law of 15 January 1990, art. 6 (registration by the institution that needs the data)',
  remedy: () => ({ action: 'none' }),
};
