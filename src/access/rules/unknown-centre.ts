import type { Rule } from '../facts.ts';

/** The gateway acts in the name of the centres in its settings, and of no other organization. */
export const unknownCentre: Rule<{ readonly isCentreServed: boolean }> = {
  code: 'unknownCentre',
  reason: {
    nl: 'Deze gateway bedient uw organisatie niet.',
    fr: 'Cette passerelle ne dessert pas votre organisation.',
    de: 'Dieses Gateway bedient Ihre Organisation nicht.',
    en: 'This gateway does not serve your organization.',
  },
  legalBasis: 'Law of 15 January 1990, art. 6 (registration by the institution that needs the data)',
  remedy: () => ({ action: 'none' }),
  refuses: ({ isCentreServed }) => !isCentreServed,
};
