import type { CallerFacts, Rule } from '../facts.ts';
import { findRole } from '../book/look-up.ts';
import { texts } from './texts.ts';

/** Streams are for users who do the social inquiry. Auditors and inspectors see who consulted, not the data. */
export const roleWithoutConsultation: Rule<CallerFacts> = {
  code: 'roleWithoutConsultation',
  reason: texts.roleWithoutConsultation,
  legalBasis: 'Law of 26 May 2002, art. 19 (the social inquiry is made by a social worker)',
  remedy: () => ({ action: 'askRole', role: 'socialWorker' }),
  refuses: ({ book, caller }) => findRole(book, caller.role)?.consultsAs === undefined,
};
