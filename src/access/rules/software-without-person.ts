import type { CallerFacts, Rule } from '../facts.ts';
import { isSoftware } from '../book/look-up.ts';
import { texts } from './texts.ts';

/**
 * A person must be accountable for each consultation, and for each look-up by a number; software alone does background
 * work only.
 */
export const softwareWithoutPerson: Rule<CallerFacts> = {
  code: 'softwareWithoutPerson',
  reason: texts.softwareWithoutPerson,
  legalBasis: 'Minimum norms of the Crossroads Bank: each access can be traced to a person',
  remedy: () => ({ action: 'askRole', role: 'socialWorker' }),
  refuses: ({ book, caller }) => isSoftware(book, caller),
};
