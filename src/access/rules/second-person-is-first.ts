import type { RuleText } from '../facts.ts';
import { texts } from './texts.ts';

/** Where an installation asks for two persons, nobody is both. */
export const secondPersonIsFirst: RuleText = {
  code: 'secondPersonIsFirst',
  reason: texts.secondPersonIsFirst,
  legalBasis: 'Minimum norms of the Crossroads Bank: separation of duties, where the centre asks for it',
  remedy: () => ({ action: 'askColleague' }),
};
